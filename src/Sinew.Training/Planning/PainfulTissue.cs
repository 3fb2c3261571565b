using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// What loads a tissue that hurts by more than 5 of 10. R-603: stop that exercise, or swap it. For two weeks none of it is planned;
/// holds that use for irritable tissue stay where a protocol asks for them, and nowhere else.
/// </summary>
internal static class PainfulTissue
{
    /// <summary>Pain above which an exercise is left out .</summary>
    public const int TooMuch = 5;

    /// <summary>Days after the report; what comes later waits for the next report. A design decision: R-603 counts second times within 14 days.</summary>
    public const int Days = 14;

    /// <summary>The exercise loads a tissue with too much pain.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="protocol">A protocol asks for it: its holds are allowed.</param>
    public static bool IsLoaded(Runner runner, Exercise exercise, bool protocol)
    {
        foreach (var condition in runner.Conditions)
        {
            if (condition.Pain > TooMuch && (Loads(exercise, condition.Id) || BendsTheHip(exercise, condition.Id)) && !(protocol && IsTreatment(exercise, condition.Id)))
                return true;
        }

        return false;
    }

    private static readonly Flags<Caution>[] Codes = [.. Enum.GetValues<ConditionId>().Select(static id => Cautions.Of(new(id, null, null, null, 0, true, true)))];

    /// <summary>Every landing loads the tissue of the condition: leg, pelvis or back.</summary>
    public static bool IsLandedOn(ConditionId condition) => condition is not (ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead or ConditionId.WristPain
        or ConditionId.UncontrolledHypertension);

    /// <summary>
    /// The exercise concerns the tissue of a condition, read as widely as can be: it loads it, lands on it, or is forbidden under the condition's name
    /// or that of its irritable state.
    /// </summary>
    public static bool Concerns(Exercise e, ConditionId condition) =>
        (e.Impact > 0 && IsLandedOn(condition)) || !e.Contraindicated.And(Codes[(int)condition]).IsEmpty || Loads(e, condition)
        || (e.Primary == Movement.ShoulderFlexion && condition is ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead);

    // A hip joint that hurts that much is not squatted, lunged, stepped or hinged on, either.
    private static bool BendsTheHip(Exercise e, ConditionId condition) => condition == ConditionId.HipFai && e.IsLowerWork
        && e.Pattern is Pattern.Squat or Pattern.SquatPress or Pattern.SingleLegSquat or Pattern.Lunge or Pattern.Step or Pattern.Hinge or Pattern.HingePower or Pattern.Olympic;

    private static bool IsTreatment(Exercise e, ConditionId condition) => condition switch
    {
        ConditionId.Pfp or ConditionId.PatellarTendinopathy or ConditionId.AcuteKneeEffusion or ConditionId.AclRecent => e.Pattern == Pattern.IsometricSquat,
        ConditionId.Achilles or ConditionId.AchillesInsertional or ConditionId.CalfStrainAcute or ConditionId.PlantarFascia or ConditionId.Mtss
            or ConditionId.GlutealTendinopathy or ConditionId.Itbs or ConditionId.GroinPain => e.Measure == Measure.Time && e.Impact == 0,
        _ => false,
    };

    /// <summary>The exercise loads the tissue of a condition.</summary>
    public static bool Loads(Exercise e, ConditionId condition) => condition switch
    {
        ConditionId.Achilles or ConditionId.AchillesInsertional or ConditionId.CalfStrainAcute or ConditionId.PlantarFascia or ConditionId.Mtss =>
            e.Impact > 0 || e.Primary == Movement.PlantarFlexion,
        ConditionId.Pfp or ConditionId.PatellarTendinopathy or ConditionId.AcuteKneeEffusion or ConditionId.AclRecent =>
            e.Impact > 0 || e.Primary is Movement.KneeExtension or Movement.TripleExtension || e.Pattern == Pattern.IsometricSquat,
        ConditionId.HamstringStrainAcute or ConditionId.ProxHamstringTendinopathy or ConditionId.HamstringAvulsionSuspected =>
            e.Primary == Movement.KneeFlexion || e.Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.HamstringLength,
        ConditionId.GlutealTendinopathy or ConditionId.Itbs => e.Primary == Movement.HipAbduction,
        ConditionId.GroinPain => e.Primary == Movement.HipAdduction,
        ConditionId.HipFai or ConditionId.HipFlexorStrain => e.Primary == Movement.HipFlexion,
        ConditionId.LowBackAcute or ConditionId.LowBackExtensionIntolerant or ConditionId.LowBackFlexionIntolerant =>
            e.Pattern is Pattern.Hinge or Pattern.HingePower || e.Primary is Movement.TrunkFlexion or Movement.TrunkRotation or Movement.SpinalExtension,
        ConditionId.ShoulderPain or ConditionId.ShoulderPainOverhead => e.Region == Region.Upper && e.Primary == Movement.ShoulderFlexion,
        _ => false,
    };
}
