using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a week that lies behind was.</summary>
internal enum LivedWeek
{
    /// <summary>Nothing was promised and nothing done.</summary>
    Empty,

    /// <summary>Something was promised and nothing done: a rest.</summary>
    Missed,

    /// <summary>Strength was done.</summary>
    Full,

    /// <summary>A deload was done.</summary>
    Deload,
}

/// <summary>
/// How the programme has gone so far. Plan and replan are one: a season that begins in the past, whose days before today are not chosen but
/// known. Without a promised plan it begins today.
/// </summary>
internal sealed class Course
{
    /// <summary>Days without strength after which the foundation begins again; from 65 the next harsher row .</summary>
    private const int RestartDays = 56;

    /// <summary>Days after which the season steps back one phase .</summary>
    private const int StepBackDays = 28;

    /// <summary>Days after which a plan that nobody has begun begins today; a design decision.</summary>
    private const int NothingDays = 7;

    /// <summary>Weeks of past blocks that still matter: sets, loads and landings look back four, a cycle has 18.</summary>
    private const int LongestPast = 60;

    private readonly int restartDays;

    private Course(DateOnly today, DateOnly start, Programme? promised, Performed performed, bool older = false)
    {
        restartDays = older ? StepBackDays : RestartDays;
        (Today, Start, Promised, Performed) = (today, start, promised, performed);
        FirstWeek = TrainingWeek.Count(start, today) - 1;
    }

    /// <summary>First day that is planned.</summary>
    public DateOnly Today { get; }

    /// <summary>First day of the season.</summary>
    public DateOnly Start { get; }

    /// <summary>The plan as it was shown, or null.</summary>
    public Programme? Promised { get; }

    /// <summary>What was done.</summary>
    public Performed Performed { get; }

    /// <summary>Index of the week of <see cref="Today"/> in the season.</summary>
    public int FirstWeek { get; }

    /// <summary>Phase of the last session done when it lies so far back that the season takes one step back from it; else null.</summary>
    public Phase? StepBackFrom { get; private init; }

    /// <summary>The season begins anew after a long break, or because nothing was ever done .</summary>
    public bool Restarted { get; private init; }

    /// <summary>Weeks by their Monday that are lighter before their time, and why: those promised so, and the next one if the log asks for it.</summary>
    public ImmutableDictionary<DateOnly, Reason> Early { get; private init; } = ImmutableDictionary<DateOnly, Reason>.Empty;

    /// <summary>First day on which strength may be done again after an illness, or null: rehab is strength as well.</summary>
    public DateOnly? NotBefore { get; set; }

    /// <summary>Days since the last session done, or null if none was.</summary>
    public int? Gap { get; private init; }

    /// <summary>How it has gone.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">First day that is planned.</param>
    /// <param name="promised">The plan as it was shown, or null.</param>
    /// <param name="performed">What was done.</param>
    /// <param name="early">Why the log asks for a lighter week now; empty if it does not.</param>
    public static Course Of(Runner runner, DateOnly today, Programme? promised, Performed performed, ImmutableArray<Reason> early)
    {
        if (promised is null || promised.Blocks.IsDefaultOrEmpty || promised.Blocks[0].From > today)
            return new(today, today, promised, performed) { Gap = GapOf(performed, today) };
        var start = promised.Blocks.First(b => TrainingWeek.Count(b.To, today) <= LongestPast || b == promised.Blocks[^1]).From;
        var gap = GapOf(performed, today);
        var last = LastOf(performed)?.Date ?? today;
        var older = runner.AgeOn(today) >= Cautions.OlderFrom;
        // Recovery and taper may hold no session by plan: a break is what was promised and not done.
        var broken = start < today && performed.Missed.Length > 0;
        var anew = gap is null ? today.DayNumber - start.DayNumber >= NothingDays
            : gap >= (older ? StepBackDays : RestartDays) && promised.Blocks[0].From <= last;
        if (broken && anew)
            return new(today, today, promised, performed, older) { Restarted = gap is not null, Gap = gap };
        var stepBack = broken && gap >= (older ? StepBackDays / 2 : StepBackDays) ? PhaseOf(promised, last) : null;
        var course = new Course(today, start, promised, performed) { Gap = gap, StepBackFrom = stepBack };
        return start == today || stepBack is not null ? course : new(today, start, promised, performed) { Gap = gap, Early = course.EarlyWeeks(promised, early) };
    }

    // A week that has begun in earnest is no lighter week: the next one is.
    private ImmutableDictionary<DateOnly, Reason> EarlyWeeks(Programme promised, ImmutableArray<Reason> early)
    {
        var now = TrainingWeek.MondayOf(Today);
        var weeks = ImmutableDictionary.CreateBuilder<DateOnly, Reason>();
        foreach (var session in promised.Sessions.Where(s => s.Deload && s.Date >= now))
        {
            if (session.Why.FirstOrDefault(w => w.Rule == Deloads.EarlyRule) is { } why)
                weeks[TrainingWeek.MondayOf(session.Date)] = why;
        }

        if (weeks.Count == 0 && !early.IsEmpty)
            weeks[LivedWeeks().Length > FirstWeek ? now.AddDays(7) : now] = early[0];
        return weeks.ToImmutable();
    }

    /// <summary>Phases of the promised plan by week from <see cref="Start"/>, as far as it reaches.</summary>
    public List<Phase> PromisedPhases()
    {
        var phases = new List<Phase>();
        if (Promised is null || Start == Today)
            return phases;
        var last = Promised.Blocks[^1].To;
        for (var monday = TrainingWeek.MondayOf(Start); monday <= last; monday = monday.AddDays(7))
            phases.Add(PhaseOf(Promised, monday < Start ? Start : monday) ?? phases[^1]);
        return phases;
    }

    /// <summary>What each week before that of today was for recovery, and today's once a full session of it is done.</summary>
    public LivedWeek[] LivedWeeks()
    {
        var now = TrainingWeek.MondayOf(Today);
        var weeks = new LivedWeek[FirstWeek + (Performed.Done.Any(s => Is(s, now) && !s.Deload) ? 1 : 0)];
        for (var w = 0; w < weeks.Length; w++)
        {
            var monday = TrainingWeek.MondayOf(Start).AddDays(7 * w);
            Session[] held = [.. Performed.Done.Where(s => Is(s, monday))];
            weeks[w] = held.Length > 0 ? held.All(s => s.Deload) ? LivedWeek.Deload : LivedWeek.Full
                : Performed.Missed.Any(s => Is(s, monday)) ? LivedWeek.Missed
                : LivedWeek.Empty;
        }

        return weeks;

        static bool Is(Session session, DateOnly monday) => session.Date >= monday && session.Date < monday.AddDays(7) && session.Class != SessionClass.R;
    }

    /// <summary>Weeks in a row before the season in which strength was done, none of them lighter; a first one of fewer than four days is none .</summary>
    public int WeeksBefore()
    {
        var monday = TrainingWeek.MondayOf(Start);
        Session[] held = [.. Performed.Done.Where(s => s.Date < monday && s.Class != SessionClass.R)];
        var count = 0;
        for (var week = monday.AddDays(-7); Array.FindAll(held, s => TrainingWeek.MondayOf(s.Date) == week) is { Length: > 0 } own && !Array.TrueForAll(own, s => s.Deload); week = week.AddDays(-7))
            count += own[0] == held[0] && TrainingWeek.Index(own[0].Date.DayOfWeek) > 3 ? 0 : 1;
        return count;
    }

    /// <summary>The day lies behind, or its session is done.</summary>
    public bool IsPast(DateOnly date) => date < Today || (date == Today && Performed.Done.Any(s => s.Date == date));

    /// <summary>
    /// Monday of a protocol's first week, counted back over the weeks in which it was done and pain stayed within bounds: it moves on with what
    /// was done, not with the calendar (R-603, case 6). Null if it begins with this plan: the promised plan did not count its weeks, as the
    /// complaint is new, came back, stood back behind another or was at a stage without weeks; or after a break that begins the season anew
    /// . One that still stands back goes on as it was counted.
    /// </summary>
    /// <param name="log">For the pain of its weeks.</param>
    /// <param name="opens">Monday of the first week that can hold it: an illness that leaves its first week empty puts it off.</param>
    public Func<Protocol, bool, DateOnly?> RehabBegun(Sessions.TrainingLog log, DateOnly opens) => (protocol, standsBack) =>
    {
        if (CountedOf(protocol) is not { } counted || (counted.StandsBack && !standsBack))
            return null;
        var first = counted.From;
        var shown = Promised!.Sessions.Where(s => s.Date >= first.AddDays(-7) && s.Exercises.Any(e => RehabPast.IsFor(protocol, e))).Select(s => s.Date).ToArray();
        var held = Performed.Done.Where(s => s.Date >= first.AddDays(-7) && s.Exercises.Any(e => RehabPast.IsFor(protocol, e))).Select(s => s.Date).ToArray();
        if (Restarted && Today.DayNumber - held.DefaultIfEmpty(first).Max().DayNumber >= restartDays)
            return null;
        var monday = TrainingWeek.MondayOf(Today);
        if (monday < first)
            return first;
        var hurt = RehabPain.Weeks(protocol, log);
        var kept = held.Select(TrainingWeek.MondayOf).ToHashSet();
        var asked = shown.Where(d => d < Today).Select(TrainingWeek.MondayOf).ToHashSet();
        // A week that asked for none, close to a race, passes; one whose sessions were missed, or that hurt, does not.
        var weeks = 0;
        for (var week = first; week < monday; week = week.AddDays(7))
            weeks += (kept.Contains(week) || !asked.Contains(week)) && !hurt.Contains(week) ? 1 : 0;
        return weeks == 0 && NotBefore is not null && opens > monday && !kept.Contains(monday) ? opens : monday.AddDays(-7 * weeks);
    };

    /// <summary>The load programmes of a plan that count weeks, and since when, for the plan after it.</summary>
    public ImmutableArray<LoadProgramme> RehabOf(Modules modules) =>
    [
        .. modules.Counting.DistinctBy(m => m.Protocol.Id, StringComparer.Ordinal)
            .Select(m => new LoadProgramme(m.Protocol.Id, m.GoesOn && m.Start <= TrainingWeek.MondayOf(Today) && CountedOf(m.Protocol) is { } counted ? counted.From : m.Start, !modules.All.Contains(m))).OrderBy(p => p.Protocol, StringComparer.Ordinal),
    ];

    private LoadProgramme? CountedOf(Protocol protocol) => Promised?.Rehab.FirstOrDefault(r => string.Equals(r.Protocol, protocol.Id, StringComparison.Ordinal));

    private static int? GapOf(Performed performed, DateOnly today) =>
        LastOf(performed) is { } last ? today.DayNumber - last.Date.DayNumber : null;

    // Rehab goes on through a break from strength.
    private static Session? LastOf(Performed performed) => performed.Done.LastOrDefault(s => s.Class != SessionClass.R);

    private static Phase? PhaseOf(Programme programme, DateOnly date)
    {
        foreach (var block in programme.Blocks)
        {
            if (date >= block.From && date <= block.To)
                return block.Phase;
        }

        return null;
    }
}
