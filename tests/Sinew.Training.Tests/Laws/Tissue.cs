using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>Which exercises load the tissue of a condition.</summary>
internal static class Tissue
{
    /// <summary>Every landing loads it: leg, pelvis or back.</summary>
    public static bool IsLandedOn(ConditionId id) => id is not (ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead or ConditionId.WristPain
        or ConditionId.UncontrolledHypertension);

    /// <summary>The catalogue forbids it under the condition's name or its irritable form, it moves the painful joint, or it lands on it.</summary>
    public static bool IsLoadedBy(ConditionId id, Exercise e) => (e.Impact > 0 && IsLandedOn(id)) ||
        Enum.GetValues<Caution>().Any(c => (c.ToString() == id.ToString() || c.ToString() == id + "Irritable" || (id == ConditionId.AchillesInsertional && c == Caution.AchillesIrritable)) && e.Contraindicated.Has(c)) || Moves(id, e);

    private static bool Moves(ConditionId id, Exercise e) => id switch
    {
        ConditionId.Achilles or ConditionId.AchillesInsertional or ConditionId.CalfStrainAcute or ConditionId.PlantarFascia or ConditionId.Mtss =>
            e.Primary == Movement.PlantarFlexion,
        ConditionId.Pfp or ConditionId.PatellarTendinopathy or ConditionId.AcuteKneeEffusion or ConditionId.AclRecent =>
            e.Primary is Movement.KneeExtension or Movement.TripleExtension || e.Pattern == Pattern.IsometricSquat,
        ConditionId.HamstringStrainAcute or ConditionId.ProxHamstringTendinopathy or ConditionId.HamstringAvulsionSuspected =>
            e.Primary == Movement.KneeFlexion || e.Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.HamstringLength,
        ConditionId.GlutealTendinopathy or ConditionId.Itbs => e.Primary == Movement.HipAbduction,
        ConditionId.GroinPain => e.Primary == Movement.HipAdduction,
        ConditionId.HipFai or ConditionId.HipFlexorStrain => e.Primary == Movement.HipFlexion,
        ConditionId.LowBackAcute or ConditionId.LowBackExtensionIntolerant or ConditionId.LowBackFlexionIntolerant =>
            e.Pattern is Pattern.Hinge or Pattern.HingePower || e.Primary is Movement.TrunkFlexion or Movement.TrunkRotation or Movement.SpinalExtension,
        ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead => e.Primary == Movement.ShoulderFlexion,
        _ => false,
    };
}
