using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Programmes;

/// <summary>A block of the season.</summary>
/// <param name="Phase">Its emphasis.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Why">At least one reason.</param>
public sealed record Block(Phase Phase, DateOnly From, DateOnly To, ImmutableArray<Reason> Why);

/// <summary>A run of the calendar as shown in the plan.</summary>
/// <param name="Run">The run, unchanged.</param>
/// <param name="Advice"><c>do_not_run</c> while P-05 holds or a fever lasts (R-545, two days longer), else null.</param>
public sealed record ListedRun(PlannedRun Run, string? Advice);

/// <summary>What happened to a session since the promised plan.</summary>
public enum ChangeKind
{
    /// <summary>Another day or time.</summary>
    Moved,

    /// <summary>New.</summary>
    Added,

    /// <summary>Gone.</summary>
    Dropped,

    /// <summary>Same place, other content.</summary>
    Changed,
}

/// <summary>One difference to the promised plan.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Id">Session id.</param>
/// <param name="Before">As promised, or null.</param>
/// <param name="After">As planned now, or null.</param>
/// <param name="Why">Reasons.</param>
public sealed record Change(ChangeKind Kind, string Id, Session? Before, Session? After, ImmutableArray<Reason> Why);

/// <summary>The whole answer: an individual season of strength around the runs. Lists are sorted by date and start.</summary>
/// <param name="Today">First day of the plan.</param>
/// <param name="Runner">The runner's name.</param>
/// <param name="Level">Declared strength experience.</param>
/// <param name="Needs">Movements that deserve more.</param>
/// <param name="Blocks">Blocks without gaps from today.</param>
/// <param name="Runs">The running calendar, unchanged.</param>
/// <param name="Sessions">Strength sessions.</param>
/// <param name="Findings">What else to know.</param>
/// <param name="Changes">Differences to the promised plan.</param>
public sealed record Programme(
    DateOnly Today, string Runner, Runners.StrengthLevel Level, ImmutableArray<Need> Needs, ImmutableArray<Block> Blocks,
    ImmutableArray<ListedRun> Runs, ImmutableArray<Session> Sessions, ImmutableArray<Finding> Findings, ImmutableArray<Change> Changes)
{
    /// <summary>Load programmes that count weeks, and since when; by protocol.</summary>
    public ImmutableArray<LoadProgramme> Rehab { get; init; } = [];

    /// <summary>It was made for somebody of another name; false where either has none. Case and blanks around a name do not matter.</summary>
    /// <param name="runner">The runner it is read beside.</param>
    public bool IsForAnother(Runners.Runner runner) =>
        Runner.Trim().Length > 0 && runner.Name.Trim().Length > 0 && !string.Equals(Runner.Trim(), runner.Name.Trim(), StringComparison.OrdinalIgnoreCase);
}
