using System.Collections.Immutable;
using Sinew.Training.Units;

namespace Sinew.Training.Sessions;

/// <summary>What became of a planned session. Published in lower case.</summary>
public enum SessionStatus
{
    /// <summary>Done as planned, or near enough.</summary>
    Done,

    /// <summary>Done in its short version, or broken off.</summary>
    Short,

    /// <summary>Not done.</summary>
    Missed,

    /// <summary>Something else was done: strength work that no plan asked for.</summary>
    Other,
}

/// <summary>Side that a logged set or a pain belongs to.</summary>
public enum LoggedSide
{
    /// <summary>Both sides at once.</summary>
    Both,

    /// <summary>Each side in turn, the whole amount; of sets alone.</summary>
    Each,

    /// <summary>Left only.</summary>
    Left,

    /// <summary>Right only.</summary>
    Right,
}

/// <summary>How the runner felt before a session .</summary>
/// <param name="SleepHours">Hours slept, 0 to 24, or null.</param>
/// <param name="Soreness">0 to 10, or null.</param>
/// <param name="Fatigue">0 to 10, or null.</param>
/// <param name="Stress">0 to 10, or null.</param>
/// <param name="Illness">Feels ill.</param>
public sealed record Readiness(double? SleepHours, int? Soreness, int? Fatigue, int? Stress, bool Illness);

/// <summary>One set as it was done. What it was asked to be stands in the promised plan.</summary>
/// <param name="Exercise">Id in the catalogue.</param>
/// <param name="Side">Which side.</param>
/// <param name="Reps">Repetitions, or null.</param>
/// <param name="Seconds">Seconds held, or null. Both null: done, the amount not written down (carries, jumps).</param>
/// <param name="Load">External load, or null if none or unknown.</param>
/// <param name="Rir">Repetitions in reserve, 0 to 10, or null.</param>
/// <param name="Pain">0 to 10 .</param>
/// <param name="FormBroke">Technique failed before the set was over.</param>
public sealed record LoggedSet(string Exercise, LoggedSide Side, int? Reps, int? Seconds, Load? Load, int? Rir, int Pain, bool FormBroke);

/// <summary>One session as it was done, or missed.</summary>
/// <param name="Id">Id of the planned session; null only with status other.</param>
/// <param name="Date">Local date on which it was done, or was to be done.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Rpe">Effort of the whole session, 0 to 10, or null.</param>
/// <param name="Minutes">Duration, or null.</param>
/// <param name="Readiness">How the runner felt, or null.</param>
/// <param name="Sets">Sets in the order done; may be empty.</param>
public sealed record LoggedSession(
    string? Id, DateOnly Date, SessionStatus Status, double? Rpe, int? Minutes, Readiness? Readiness, ImmutableArray<LoggedSet> Sets)
{
    /// <summary>
    /// Of several entries of one session and day the last in this order counts, whatever order they were written in: the fuller, then the
    /// one that tells of more pain.
    /// </summary>
    private static IEnumerable<LoggedSession> Counting(IEnumerable<LoggedSession> entries) => entries.OrderBy(e => e.Sets.Length).ThenBy(e => e.Status)
        .ThenBy(e => e.Sets.Select(s => s.Pain).DefaultIfEmpty(0).Max()).ThenBy(e => e.Sets.Count(s => s.FormBroke)).ThenBy(e => string.Concat(e.Sets), StringComparer.Ordinal);

    /// <summary>
    /// The entry that counts of one session: done before missed, one that names sets before one that does not, the later before the earlier, and of one
    /// day the fuller before the emptier.
    /// </summary>
    internal static LoggedSession CountingOf(IEnumerable<LoggedSession> ofOneSession) =>
        Counting(ofOneSession).OrderBy(s => s.Status != SessionStatus.Missed).ThenBy(s => !s.Sets.IsEmpty).ThenBy(s => s.Date).Last();
}

/// <summary>How the runner felt on a day, said before anything was done .</summary>
/// <param name="Id">Id of the session that is meant, or null for whatever the day holds.</param>
/// <param name="Date">Local date.</param>
/// <param name="Readiness">How the runner felt.</param>
public sealed record ReadyReport(string? Id, DateOnly Date, Readiness Readiness);

/// <summary>Pain around training. It is reported, never diagnosed.</summary>
/// <param name="Date">Local date of the training.</param>
/// <param name="Site">Where, in the runner's words or as the id of a condition, such as achilles.</param>
/// <param name="Side">Left, right or both; null if not said.</param>
/// <param name="During">0 to 10, or null.</param>
/// <param name="After">0 to 10, or null.</param>
/// <param name="NextMorning">0 to 10, or null while the morning has not come.</param>
public sealed record PainReport(DateOnly Date, string Site, LoggedSide? Side, int? During, int? After, int? NextMorning)
{
    /// <summary>What the runner file gives the place, 0 to 10: what a morning without mornings before it is compared with; null if it does not name the place.</summary>
    internal int? Usual { get; init; }
}

/// <summary>Days of illness .</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive; null while it lasts.</param>
/// <param name="Fever">With fever.</param>
public sealed record Illness(DateOnly From, DateOnly? To, bool Fever);

/// <summary>Everything that was done and felt, as facts. The plan that was promised is not among them.</summary>
/// <param name="Sessions">Sessions in the order written down.</param>
/// <param name="Pain">Pain reports.</param>
/// <param name="Ill">Illnesses.</param>
public sealed record TrainingLog(ImmutableArray<LoggedSession> Sessions, ImmutableArray<PainReport> Pain, ImmutableArray<Illness> Ill)
{
    /// <summary>Nothing logged yet.</summary>
    public static readonly TrainingLog Empty = new([], [], []);

    /// <summary>How the runner felt before sessions of which nothing else is said: not done yet, or a day without one. They settle no session.</summary>
    public ImmutableArray<ReadyReport> Ready { get; init; } = [];

    /// <summary>Everything that was said about readiness, with sessions or without, by date.</summary>
    public IEnumerable<ReadyReport> Felt => Ready.Concat(Sessions.Where(s => s.Readiness is not null).Select(s => new ReadyReport(s.Id, s.Date, s.Readiness!)))
        .OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal);
}
