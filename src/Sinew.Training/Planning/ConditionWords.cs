using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a reported condition is called when speaking to a runner: never its id, and never more than was reported (R-617).</summary>
internal static class ConditionWords
{
    /// <summary>With what was said about it: "a hip flexor strain (left, pain 4 of 10)".</summary>
    public static string With(Condition condition)
    {
        string[] said =
        [
            .. condition.Side is { } side ? [side switch { BodySide.Left => "left", BodySide.Right => "right", _ => "both sides" }] : Array.Empty<string>(),
            .. condition.Pain > 0 ? [FormattableString.Invariant($"pain {condition.Pain} of 10")] : Array.Empty<string>(),
        ];
        return Of(condition.Id) + (said.Length > 0 ? $" ({string.Join(", ", said)})" : "");
    }

    /// <summary>"a fresh hamstring strain", "pain around the kneecap"; stands after "you reported" and between brackets.</summary>
    public static string Of(ConditionId id) => id switch
    {
        ConditionId.Achilles => "pain in the middle of the Achilles tendon",
        ConditionId.AchillesInsertional => "Achilles pain at the heel bone",
        ConditionId.AclRecent => "a recent ACL injury or repair",
        ConditionId.AcuteKneeEffusion => "a freshly swollen knee",
        ConditionId.BalanceImpaired => "poor balance",
        ConditionId.BsiSuspected => "a suspected stress injury of the bone",
        ConditionId.CalfStrainAcute => "a fresh calf strain",
        ConditionId.Diastasis => "a gap between the abdominal muscles",
        ConditionId.DiastasisDoming => "a gap between the abdominal muscles that domes",
        ConditionId.GlutealTendinopathy => "tendon pain on the outer hip",
        ConditionId.GroinPain => "groin pain",
        ConditionId.HamstringAvulsionSuspected => "a suspected tear of the hamstring from the bone",
        ConditionId.HamstringStrainAcute => "a fresh hamstring strain",
        ConditionId.HipFai => "hip impingement",
        ConditionId.HipFlexorStrain => "a hip flexor strain",
        ConditionId.Itbs => "iliotibial band pain",
        ConditionId.LowBackAcute => "fresh low back pain",
        ConditionId.LowBackExtensionIntolerant => "low back pain when arching",
        ConditionId.LowBackFlexionIntolerant => "low back pain when bending",
        ConditionId.Mtss => "shin splints",
        ConditionId.Osteoporosis => "fragile bones (osteoporosis or osteopenia)",
        ConditionId.PatellarTendinopathy => "tendon pain below the kneecap",
        ConditionId.PelvicFloorSymptoms => "pelvic floor symptoms",
        ConditionId.Pfp => "pain around the kneecap",
        ConditionId.PlantarFascia => "pain under the heel",
        ConditionId.ProxHamstringTendinopathy => "tendon pain high at the hamstring",
        ConditionId.ShoulderPain => "shoulder pain",
        ConditionId.ShoulderPainOverhead => "shoulder pain overhead",
        ConditionId.UncontrolledHypertension => "high blood pressure that is not under control",
        ConditionId.WristPain => "wrist pain",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, null),
    };
}
