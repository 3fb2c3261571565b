using Sinew.Training.Units;

namespace Sinew.Training.Exercises;

/// <summary>What an exercise is not for, in words; most codes read well as they are.</summary>
public static class CautionWords
{
    /// <summary>"pain around the kneecap", "pregnancy": stands after "not with".</summary>
    public static string Of(Caution caution) => caution switch
    {
        Caution.Achilles => "Achilles tendon pain",
        Caution.AchillesIrritable => "irritable Achilles tendon",
        Caution.AchillesInsertional => "Achilles pain at the heel bone",
        Caution.AclRecent => "recent ACL injury or surgery",
        Caution.AcuteKneeEffusion => "freshly swollen knee",
        Caution.BalanceImpaired => "poor balance",
        Caution.BalanceImpairedUnsupported => "poor balance without support",
        Caution.BsiSuspected => "suspected bone stress injury",
        Caution.CalfStrainAcute => "fresh calf strain",
        Caution.DiastasisDoming => "diastasis with doming",
        Caution.GroinPainIrritable => "irritable groin pain",
        Caution.GlutealTendinopathyIrritable => "irritable gluteal tendinopathy",
        Caution.HamstringAvulsionSuspected => "suspected hamstring avulsion",
        Caution.HamstringStrainAcute => "fresh hamstring strain",
        Caution.HipFai => "hip impingement",
        Caution.HipFaiIrritable => "irritable hip impingement",
        Caution.Itbs => "iliotibial band pain",
        Caution.ItbsIrritable => "irritable iliotibial band",
        Caution.LowBackAcute => "fresh low back pain",
        Caution.LowBackExtensionIntolerant => "low back pain when arching",
        Caution.LowBackFlexionIntolerant => "low back pain when bending",
        Caution.LowBackFlexionIntolerantIrritable => "irritable low back pain when bending",
        Caution.Mtss => "shin splints",
        Caution.MtssIrritable => "irritable shin splints",
        Caution.OsteoporosisUnsupervised => "osteoporosis without supervision",
        Caution.PatellarTendinopathyIrritable => "irritable patellar tendinopathy",
        Caution.Pfp => "pain around the kneecap",
        Caution.PfpIrritable => "irritable pain around the kneecap",
        Caution.PlantarFascia => "plantar heel pain",
        Caution.PlantarFasciaIrritable => "irritable plantar heel pain",
        Caution.ProxHamstringTendinopathy => "tendinopathy high at the hamstring",
        Caution.ProxHamstringTendinopathyIrritable => "irritable tendinopathy high at the hamstring",
        Caution.ShoulderPainOverhead => "shoulder pain overhead",
        Caution.UncontrolledHypertension => "uncontrolled high blood pressure",
        Caution.Age_65plusDefault => "65 years or more without a coach's leave",
        Caution.PregnancyAny => "pregnancy",
        Caution.PregnancyT3 => "third trimester of pregnancy",
        Caution.PregnancyT2t3Supine => "lying on the back from the second trimester on",
        Caution.PostpartumLt12wk => "the first 12 weeks after birth",
        Caution.PostpartumUnchecked => "the first six weeks after birth, or until the check after it",
        Caution.BodyweightGt100kg => "body mass above 100 kg",
        Caution.YouthPrepubertal => "children before puberty",
        _ => Code<Caution>.Of(caution).Replace('_', ' '),
    };
}
