using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Programmes;

/// <summary>Strength session classes (vocabulary of the rule book).</summary>
public enum SessionClass
{
    /// <summary>Heavy.</summary>
    H,

    /// <summary>Moderate.</summary>
    M,

    /// <summary>Light: core, upper body, isometrics, activation, mobility only.</summary>
    L,

    /// <summary>Primer: ≤15 min, ≤2 familiar lower-body exercises, RIR ≥4.</summary>
    P,

    /// <summary>Rehab loading of one region.</summary>
    R,
}

/// <summary>Size of a session by its budget: full ≥30 min, short 21–29, mini ≤20; rehab for a session of class R alone.</summary>
public enum SessionFormat
{
    /// <summary>Budget of 30 minutes or more.</summary>
    Full,

    /// <summary>Budget of 21 to 29 minutes.</summary>
    Short,

    /// <summary>Budget of 20 minutes or less.</summary>
    Mini,

    /// <summary>A session of class R that stands alone.</summary>
    Rehab,
}

/// <summary>Where a session stands on its day.</summary>
public enum Placement
{
    /// <summary>A day without a run, or whose runs are not to be run (P-05).</summary>
    OwnDay,

    /// <summary>After that day's (last) run.</summary>
    AfterRun,

    /// <summary>Before that day's run.</summary>
    BeforeRun,
}

/// <summary>Place of an exercise in the session's order .</summary>
public enum Slot
{
    /// <summary>Activation and mobility.</summary>
    Warmup,

    /// <summary>Jumps and other fast work, done fresh.</summary>
    Power,

    /// <summary>Main compound lift.</summary>
    Main,

    /// <summary>Second lower-body exercise, usually one leg at a time.</summary>
    Second,

    /// <summary>Calf.</summary>
    Calf,

    /// <summary>Hamstring and hip.</summary>
    Posterior,

    /// <summary>Trunk.</summary>
    Trunk,

    /// <summary>Upper body.</summary>
    Upper,

    /// <summary>Rehab exercise appended to the session.</summary>
    Rehab,
}

/// <summary>Which side a set is for.</summary>
public enum Side
{
    /// <summary>Both sides at once.</summary>
    Both,

    /// <summary>Each side in turn, the whole amount.</summary>
    Each,

    /// <summary>Left only.</summary>
    Left,

    /// <summary>Right only.</summary>
    Right,
}

/// <summary>One set as asked for.</summary>
/// <param name="Measure">What <paramref name="Lo"/> and <paramref name="Hi"/> count.</param>
/// <param name="Lo">Least, inclusive.</param>
/// <param name="Hi">Most, inclusive.</param>
/// <param name="Side">Which side.</param>
/// <param name="Load">External load, or null if unknown, or none.</param>
/// <param name="Percent1Rm">Per cent of 1RM where the dose gives it, else null.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="Tempo">Tempo.</param>
/// <param name="RestSeconds">Rest afterwards.</param>
public sealed record SetPrescription(
    Measure Measure, int Lo, int Hi, Side Side, Load? Load, int? Percent1Rm, int Rir, Tempo Tempo, int RestSeconds)
{
    /// <summary>Most repetitions in reserve that are asked for, reported or read; what is more is not felt.</summary>
    public const int MostRir = 10;

    /// <summary>Repetitions in reserve, 0 to <see cref="MostRir"/>.</summary>
    public int Rir { get; init; } = Math.Min(Rir, MostRir);
}

/// <summary>One exercise of a session with its sets.</summary>
/// <param name="Exercise">Id in the catalogue.</param>
/// <param name="Name">Name as a runner reads it.</param>
/// <param name="Slot">Place in the session.</param>
/// <param name="Sets">Work sets in order, at least one.</param>
/// <param name="Alternatives">Ids that may replace it now: as safe and as possible as itself (P-03).</param>
/// <param name="Why">At least one reason.</param>
public sealed record PrescribedExercise(
    string Exercise, string Name, Slot Slot, ImmutableArray<SetPrescription> Sets, ImmutableArray<string> Alternatives, ImmutableArray<Reason> Why);

/// <summary>The 10–15-minute version of a session .</summary>
/// <param name="Minutes">By R-222.</param>
/// <param name="Exercises">What matters most.</param>
public sealed record ShortVersion(int Minutes, ImmutableArray<PrescribedExercise> Exercises);

/// <summary>One strength session of the plan.</summary>
/// <param name="Id">ISO week first planned and a letter, such as 2026-W48-A; kept for good.</param>
/// <param name="Date">Local date.</param>
/// <param name="Start">Local start.</param>
/// <param name="Minutes">Prescribed duration by R-222.</param>
/// <param name="Class">H, M, L, P or R.</param>
/// <param name="Format">By the budget of its day.</param>
/// <param name="Placement">Relative to that day's run.</param>
/// <param name="Phase">Phase of its date.</param>
/// <param name="Deload">True in a deload week.</param>
/// <param name="Exercises">In the order of R-221.</param>
/// <param name="Short">The 10–15-minute version.</param>
/// <param name="Why">At least one reason.</param>
public sealed record Session(
    string Id, DateOnly Date, TimeOnly Start, int Minutes, SessionClass Class, SessionFormat Format, Placement Placement, Phase Phase,
    bool Deload, ImmutableArray<PrescribedExercise> Exercises, ShortVersion Short, ImmutableArray<Reason> Why)
{
    /// <summary>Local start as minutes since 0001-01-01 00:00.</summary>
    public int StartsAt => (Date.DayNumber * 1440) + (Start.Hour * 60) + Start.Minute;

    /// <summary>Local end, likewise.</summary>
    public int EndsAt => StartsAt + Minutes;
}
