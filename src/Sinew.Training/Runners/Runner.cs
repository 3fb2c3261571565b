using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Runners;

/// <summary>Sex as far as a norm depends on it; unspecified takes the stricter norm.</summary>
public enum Sex
{
    /// <summary>Not said: the stricter norm.</summary>
    Unspecified,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}

/// <summary>Declared experience with strength training (R-701: novice = less than 3 months of consistent strength).</summary>
public enum StrengthLevel
{
    /// <summary>Less than three months.</summary>
    Novice,

    /// <summary>Three months or more.</summary>
    Intermediate,

    /// <summary>Years, heavy lifts and jumps mastered.</summary>
    Advanced,
}

/// <summary>What the runner trains for.</summary>
public enum Goal
{
    /// <summary>Faster.</summary>
    Performance,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Weight.</summary>
    Weight,

    /// <summary>Muscle.</summary>
    Muscle,

    /// <summary>Fewer injuries, said honestly.</summary>
    InjuryPrevention,
}

/// <summary>How sessions are packed; sets the budget when minutes are absent: standard 40, short 25, mini 15.</summary>
public enum SessionStyle
{
    /// <summary>Two or three longer sessions.</summary>
    Standard,

    /// <summary>Shorter sessions.</summary>
    Short,

    /// <summary>Mini sessions, up to four a week.</summary>
    Mini,
}

/// <summary>A window of one weekday that overrides days, earliest, latest and minutes for that day.</summary>
/// <param name="Day">Weekday.</param>
/// <param name="From">From, inclusive.</param>
/// <param name="To">To: a session ends by then.</param>
/// <param name="Minutes">Budget, or null for the general one.</param>
public sealed record AvailabilityWindow(DayOfWeek Day, TimeOnly From, TimeOnly To, int? Minutes);

/// <summary>When strength is possible and how long.</summary>
/// <param name="Days">Weekdays; empty: none but those of the windows.</param>
/// <param name="Minutes">Budget of a session, 10 to 120.</param>
/// <param name="SessionsPerWeek">The most the runner wants.</param>
/// <param name="Style">Packing.</param>
/// <param name="Earliest">A session starts no earlier.</param>
/// <param name="Latest">A session ends no later.</param>
/// <param name="Windows">Overrides.</param>
/// <param name="TrainOnLastRestDay">The runner accepts M or H on the last day without a run .</param>
public sealed record Availability(
    ImmutableArray<DayOfWeek> Days, int Minutes, int SessionsPerWeek, SessionStyle Style, TimeOnly Earliest, TimeOnly Latest,
    ImmutableArray<AvailabilityWindow> Windows, bool TrainOnLastRestDay);

/// <summary>Conditions a runner can report. Pain is reported, never diagnosed.</summary>
public enum ConditionId
{
    /// <summary>Achilles tendinopathy, mid-portion.</summary>
    Achilles,

    /// <summary>Achilles tendinopathy at the insertion.</summary>
    AchillesInsertional,

    /// <summary>Recent ACL injury or repair.</summary>
    AclRecent,

    /// <summary>Acutely swollen knee.</summary>
    AcuteKneeEffusion,

    /// <summary>Impaired balance.</summary>
    BalanceImpaired,

    /// <summary>Bone stress injury suspected.</summary>
    BsiSuspected,

    /// <summary>Acute calf strain.</summary>
    CalfStrainAcute,

    /// <summary>Diastasis.</summary>
    Diastasis,

    /// <summary>Diastasis with doming.</summary>
    DiastasisDoming,

    /// <summary>Gluteal tendinopathy.</summary>
    GlutealTendinopathy,

    /// <summary>Groin pain.</summary>
    GroinPain,

    /// <summary>Hamstring avulsion suspected.</summary>
    HamstringAvulsionSuspected,

    /// <summary>Acute hamstring strain.</summary>
    HamstringStrainAcute,

    /// <summary>Hip impingement.</summary>
    HipFai,

    /// <summary>Hip flexor strain.</summary>
    HipFlexorStrain,

    /// <summary>Iliotibial band syndrome.</summary>
    Itbs,

    /// <summary>Acute low back pain.</summary>
    LowBackAcute,

    /// <summary>Low back pain, worse in extension.</summary>
    LowBackExtensionIntolerant,

    /// <summary>Low back pain, worse in flexion.</summary>
    LowBackFlexionIntolerant,

    /// <summary>Medial tibial stress syndrome.</summary>
    Mtss,

    /// <summary>Osteoporosis or osteopenia.</summary>
    Osteoporosis,

    /// <summary>Patellar tendinopathy.</summary>
    PatellarTendinopathy,

    /// <summary>Pelvic floor symptoms.</summary>
    PelvicFloorSymptoms,

    /// <summary>Patellofemoral pain.</summary>
    Pfp,

    /// <summary>Plantar fascia pain.</summary>
    PlantarFascia,

    /// <summary>Proximal hamstring tendinopathy.</summary>
    ProxHamstringTendinopathy,

    /// <summary>Shoulder pain.</summary>
    ShoulderPain,

    /// <summary>Shoulder pain overhead.</summary>
    ShoulderPainOverhead,

    /// <summary>Uncontrolled hypertension.</summary>
    UncontrolledHypertension,

    /// <summary>Wrist pain.</summary>
    WristPain,
}

/// <summary>Site of a suspected bone stress injury; all but other are high-risk .</summary>
public enum BoneSite
{
    /// <summary>Femoral neck.</summary>
    FemoralNeck,

    /// <summary>Anterior tibia.</summary>
    AnteriorTibia,

    /// <summary>Medial malleolus.</summary>
    MedialMalleolus,

    /// <summary>Navicular.</summary>
    Navicular,

    /// <summary>Base of the fifth metatarsal.</summary>
    FifthMetatarsal,

    /// <summary>Sesamoid.</summary>
    Sesamoid,

    /// <summary>Any other bone.</summary>
    Other,
}

/// <summary>Side of the body.</summary>
public enum BodySide
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>A reported condition.</summary>
/// <param name="Id">Which.</param>
/// <param name="Side">Side, or null.</param>
/// <param name="Site">Bone site, for a suspected bone stress injury.</param>
/// <param name="Since">Since when, or null.</param>
/// <param name="Pain">0 to 10.</param>
/// <param name="Irritable">Resting or next-day symptoms.</param>
/// <param name="Diagnosed">By a clinician.</param>
public sealed record Condition(ConditionId Id, BodySide? Side, BoneSite? Site, DateOnly? Since, int Pain, bool Irritable, bool Diagnosed);

/// <summary>Red flags of .</summary>
public enum RedFlag
{
    /// <summary>Chest pain or pressure.</summary>
    ChestPain,

    /// <summary>Fainting.</summary>
    Syncope,

    /// <summary>Severe breathlessness at rest.</summary>
    BreathlessAtRest,

    /// <summary>New neurological deficit.</summary>
    NeuroDeficit,

    /// <summary>Calf swelling and warmth.</summary>
    CalfSwelling,

    /// <summary>Dark urine with severe muscle pain.</summary>
    DarkUrine,

    /// <summary>Signs of cauda equina.</summary>
    CaudaEquina,

    /// <summary>Night pain with weight loss or fever.</summary>
    NightPainSystemic,

    /// <summary>Cannot bear weight after trauma.</summary>
    CannotBearWeight,

    /// <summary>Sudden pop with loss of function.</summary>
    SuddenPop,

    /// <summary>Bone stress injury suspected at a high-risk site.</summary>
    BsiHighRiskSite,
}

/// <summary>Answers of the screening.</summary>
/// <param name="ParqClear">True: clear. False: a yes that is not cleared.</param>
/// <param name="RedFlags">Open red flags.</param>
/// <param name="Cleared">Seen by a clinician.</param>
/// <param name="Reds">REDs screen positive .</param>
/// <param name="Trimester">1 to 3, or null.</param>
/// <param name="PostpartumWeeks">Weeks since birth on the plan's first day, or null.</param>
/// <param name="Prepubertal">True, false, or null: then age below 14 counts as pre-pubertal.</param>
public sealed record Screening(
    bool ParqClear, ImmutableArray<RedFlag> RedFlags, bool Cleared, bool Reds, int? Trimester, int? PostpartumWeeks, bool? Prepubertal);

/// <summary>A test result: left and right, or one value.</summary>
/// <param name="Id">Which test.</param>
/// <param name="Date">When.</param>
/// <param name="Exercise">For an e1RM: of which lift.</param>
/// <param name="Left">Left value, in the test's unit.</param>
/// <param name="Right">Right value.</param>
/// <param name="Value">One value for both.</param>
public sealed record TestResult(TestId Id, DateOnly Date, string? Exercise, double? Left, double? Right, double? Value);

/// <summary>Choice for the last phase before a race .</summary>
public enum LastPhase
{
    /// <summary>Low volume, high load.</summary>
    Keep,

    /// <summary>The article's endurance phase.</summary>
    Endurance,
}

/// <summary>Choice for hard days .</summary>
public enum HardDays
{
    /// <summary>By the number of runs .</summary>
    Auto,

    /// <summary>Hard days hard.</summary>
    Hard,

    /// <summary>Light or rest days.</summary>
    Light,
}

/// <summary>Choice for lifting before running .</summary>
public enum LiftFirst
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Before easy runs, for a weight goal.</summary>
    WeightGoalEasyRuns,
}

/// <summary>Policies where sources disagree.</summary>
/// <param name="LastPhase">X-03.</param>
/// <param name="HardDays">X-11.</param>
/// <param name="LiftFirst">X-04.</param>
public sealed record Policies(LastPhase LastPhase, HardDays HardDays, LiftFirst LiftFirst);

/// <summary>Programme style: the engine's own, or that of one of the founding articles.</summary>
public enum ProgrammeStyle
{
    /// <summary>The engine's own.</summary>
    Sinew,

    /// <summary>asics-basics.</summary>
    AsicsBasics,

    /// <summary>gorewear-ten.</summary>
    GorewearTen,

    /// <summary>gorewear-short.</summary>
    GorewearShort,

    /// <summary>twenty-minutes.</summary>
    TwentyMinutes,

    /// <summary>movements-of-running.</summary>
    MovementsOfRunning,

    /// <summary>runners-on-track.</summary>
    RunnersOnTrack,
}

/// <summary>A runner with every default of runner.json applied.</summary>
/// <param name="Name">Name; may be empty.</param>
/// <param name="Born">Date of birth.</param>
/// <param name="Sex">Sex.</param>
/// <param name="BodyMassKg">Body mass, or null.</param>
/// <param name="HeightCm">Height, or null.</param>
/// <param name="TimeZone">IANA zone, or null.</param>
/// <param name="Level">Declared strength experience.</param>
/// <param name="Supervised">Trains under a coach's eye.</param>
/// <param name="Event">Main event.</param>
/// <param name="Races">Races, any order.</param>
/// <param name="Week">Weekly pattern.</param>
/// <param name="Runs">Dated runs.</param>
/// <param name="Volume">Planned weekly kilometres.</param>
/// <param name="Availability">When strength is possible.</param>
/// <param name="Equipment">What the runner owns.</param>
/// <param name="Goals">Goals.</param>
/// <param name="Conditions">Reported conditions.</param>
/// <param name="Screening">Screening, or null if never answered.</param>
/// <param name="Tests">Test results.</param>
/// <param name="Style">Programme style.</param>
/// <param name="Policies">Policies.</param>
public sealed record Runner(
    string Name, DateOnly Born, Sex Sex, double? BodyMassKg, double? HeightCm, string? TimeZone, StrengthLevel Level, bool Supervised,
    RaceEvent Event, ImmutableArray<Race> Races, ImmutableArray<WeekEntry> Week, ImmutableArray<DatedRun> Runs,
    ImmutableArray<VolumeStep> Volume, Availability Availability, Equipment Equipment, ImmutableArray<Goal> Goals,
    ImmutableArray<Condition> Conditions, Screening? Screening, ImmutableArray<TestResult> Tests, ProgrammeStyle Style, Policies Policies)
{
    /// <summary>Whole years of age on a date; a birthday on 29 February falls on 1 March in other years.</summary>
    public int AgeOn(DateOnly date)
    {
        var age = date.Year - Born.Year;
        return (date.Month, date.Day).CompareTo((Born.Month, Born.Day)) < 0 ? age - 1 : age;
    }

    /// <summary>Body mass index, or null.</summary>
    public double? Bmi => BodyMassKg is { } m && HeightCm is { } h ? m / (h / 100 * (h / 100)) : null;
}
