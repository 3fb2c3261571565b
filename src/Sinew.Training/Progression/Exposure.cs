using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>How an exercise is made harder where no load does it, easiest first.</summary>
public enum Rung
{
    /// <summary>As the dose says.</summary>
    AsDosed,

    /// <summary>More repetitions than the dose's top.</summary>
    MoreReps,

    /// <summary>A slower way down.</summary>
    Slow,

    /// <summary>A pause at the deepest point.</summary>
    Paused,

    /// <summary>One and a half repetitions: down, half up, down, all the way up. plan.json has no word for it yet.</summary>
    OneAndAHalf,

    /// <summary>A band stretched by a quarter more. plan.json has no word for it yet.</summary>
    Stretched,
}

/// <summary>What one exercise of one session was asked to be.</summary>
/// <param name="Sets">Work sets, 1 or more; per side where <paramref name="Side"/> is each.</param>
/// <param name="Lo">Least repetitions, seconds, metres or contacts, inclusive.</param>
/// <param name="Hi">Most, inclusive.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="Tempo">Tempo.</param>
/// <param name="Load">Load asked for, or null.</param>
/// <param name="Side">One side alone, or each or both.</param>
/// <param name="Rung">Rung of the ladder it stood on.</param>
public sealed record Asked(
    int Sets, int Lo, int Hi, int Rir, Tempo Tempo, Load? Load = null, LoggedSide Side = LoggedSide.Both, Rung Rung = Rung.AsDosed);

/// <summary>One exercise in one session that was done: what was asked and what was done.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Id">Id of the session; empty if no plan asked for it. Orders two of one day.</param>
/// <param name="Phase">Phase of the date.</param>
/// <param name="Deload">In a deload week.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Sets">The exercise's sets in the order done; at least one.</param>
public sealed record Exposure(DateOnly Date, string Id, Phase Phase, bool Deload, Asked Asked, ImmutableArray<LoggedSet> Sets)
{
    /// <summary>Highest pain of a set, 0 to 10.</summary>
    public int Pain => Sets.Max(s => s.Pain);

    /// <summary>Technique failed in one of the sets .</summary>
    public bool FormBroke => Sets.Any(s => s.FormBroke);

    /// <summary>Deload and taper weeks are no evidence for a step up (P-22).</summary>
    internal bool Counts => !Deload && Phase != Phase.TP;
}
