namespace Sinew.Training.Exercises;

#pragma warning disable CS1591 // Closed vocabularies: the names are the field's own and say all there is to say.

/// <summary>Movements of running, extended by dorsiflexion and plyometric.</summary>
public enum Movement
{
    TripleExtension, HipExtension, KneeExtension, KneeFlexion, PlantarFlexion, Dorsiflexion, HipFlexion, HipAbduction, HipAdduction,
    Stabilisation, SpinalExtension, TrunkFlexion, TrunkRotation, TrunkAntiExtension, TrunkAntiRotation, ShoulderFlexion,
    ShoulderExtension, Plyometric,
}

/// <summary>Shape of the exercise.</summary>
public enum Pattern
{
    Squat, IsometricSquat, SingleLegSquat, SquatPress, Lunge, Step, Isolation, Push, Bridge, Hinge, HingePower, Olympic, HamstringLength,
    Calf, Carry, Shin, Foot, SidePlank, March, Raise, Pike, Curl, AntiExtension, AntiRotation, AntiLateralFlexion, Rotation, Hollow,
    Balance, Mobility, Extension, Scapular, Press, Pull, Dip, Landing, Hop, Drill, Jump, Bound, DropJump, LoadedJump, Sprint, Throw,
}

/// <summary>Where the work is done.</summary>
public enum Region { Lower, Full, Core, Upper }

/// <summary>What a set counts: repetitions, seconds held, metres, ground contacts.</summary>
public enum Measure { Reps, Time, Distance, Contacts }

/// <summary>Body position at the start; P-05 and P-06 need it.</summary>
public enum Position { Standing, Seated, Lying, Kneeling, Hanging, Quadruped }

/// <summary>Muscles named in the catalogue.</summary>
public enum Muscle
{
    Quadriceps, GluteusMaximus, GluteusMedius, GluteusMinimus, ExternalRotators, Adductors, Hamstrings, HipFlexors, Gastrocnemius, Soleus,
    Calves, TibialisAnterior, Peroneals, FootIntrinsics, Trunk, RectusAbdominis, Obliques, QuadratusLumborum, Erectors, Lats, Rhomboids,
    Trapezius, SerratusAnterior, Pectorals, Deltoids, AnteriorDeltoid, Shoulders, Biceps, Triceps, Grip, WholeBody,
}

/// <summary>Things an exercise can need. The first six everybody has.</summary>
public enum Implement
{
    None, Mat, Wall, Towel, Pillow, Chair,
    Step, Box, Bench, Band, Miniband, Dumbbell, Kettlebell, Barbell, Rack, Trapbar, Backpack, Stick, Slider, Swissball, Medball, Ball,
    AbWheel, Anchor, Partner, Cable, Pulldown, PullupBar, DipBars, PlaygroundBars, LowBar, Rings, Suspension, CaptainsChair, Sled, Rope,
    Hurdles, Cones, Hill, MachineLegpress, MachineLegext, MachineLegcurl, MachineCalf, MachineRow, MachineBackExt, MachineSmith,
    MachineAssist,
}

/// <summary>
/// How external load is held: nothing to load, one dumbbell or kettlebell, one in each hand, a bar with plates (trap bar included), a
/// band, a machine or sled whose steps are its own, a backpack. Where equipment alternatives differ, it is how the free weights are held.
/// </summary>
public enum Loading { None, Single, Pair, Barbell, Band, Machine, Backpack }

/// <summary>
/// Closed codes of the cautions: an exercise lists those that forbid it, a runner carries those that are active. Suffixes:
/// <c>_irritable</c> resting or next-day symptoms or pain above 5, of an impinged hip above 2; <c>_default</c> left out unless a coach lifts it.
/// </summary>
public enum Caution
{
    Achilles, AchillesIrritable, AchillesInsertional, AclRecent, AcuteKneeEffusion, BalanceImpaired, BalanceImpairedUnsupported,
    BsiSuspected, CalfStrainAcute, Diastasis, DiastasisDoming, GlutealTendinopathy, GlutealTendinopathyIrritable, GroinPain,
    GroinPainIrritable, HamstringAvulsionSuspected, HamstringStrainAcute, HipFai, HipFaiIrritable, HipFlexorStrain, Itbs, ItbsIrritable,
    LowBackAcute, LowBackExtensionIntolerant, LowBackFlexionIntolerant, LowBackFlexionIntolerantIrritable, Mtss, MtssIrritable,
    Osteoporosis, OsteoporosisUnsupervised, PatellarTendinopathy, PatellarTendinopathyIrritable, PelvicFloorSymptoms, Pfp, PfpIrritable,
    PlantarFascia, PlantarFasciaIrritable, ProxHamstringTendinopathy, ProxHamstringTendinopathyIrritable, ShoulderPain,
    ShoulderPainOverhead, UncontrolledHypertension, WristPain,
    Age_65plusDefault, PregnancyAny, PregnancyT3, PregnancyT2t3Supine, PostpartumLt12wk, PostpartumUnchecked, BodyweightGt100kg, YouthPrepubertal,
}

/// <summary>Tests of the battery (rule book, section 5).</summary>
public enum TestId
{
    HeelRise, SidePlank, Plank, FlexorHold, ExtensorHold, SlBridge, SlSquatQuality, ChairStand, SlSitToStand, Grip, HipAbduction,
    Copenhagen, HopSingle, HopTriple, E1rm,
}
