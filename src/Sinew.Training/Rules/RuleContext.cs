using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// Everything a rule sees: the finished programme, whom it is for, the catalogue, and projections that are worked out once. Nothing of it
/// comes from the steps that planned. Sessions before the plan's first day count as done and are never complained about.
/// </summary>
internal sealed class RuleContext
{
    /// <summary>Days after the plan whose runs the last sessions keep their distance from.</summary>
    private const int LookAhead = 7;

    private readonly Dictionary<string, List<SessionFacts>> exposures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnedLoads> owned = new(StringComparer.Ordinal);
    private readonly int[] strengthWeeks;

    public RuleContext(Programme plan, Runner runner, Catalogue catalogue, Func<string, bool> knownRule, Performed? performed = null)
    {
        Plan = plan;
        Runner = runner;
        Catalogue = catalogue;
        KnownRule = knownRule;
        Logged = performed?.Logged ?? [];
        Sessions = SessionReader.Read(plan, runner, catalogue, performed);
        Ahead = [.. Sessions.Where(s => !s.IsDone)];
        (ItemsAhead, Offered) = ItemsOf(Ahead, catalogue);
        Last = LastDay(plan);
        First = plan.Blocks.IsDefaultOrEmpty || plan.Blocks[0].From > plan.Today ? plan.Today : plan.Blocks[0].From;
        var own = RunPattern.Expand(runner, First.AddDays(-RunCalendar.DaysBefore), Last.AddDays(LookAhead));
        Expected = own.RemoveAll(r => r.Date < plan.Today || r.Date > Last);
        Calendar = new RunCalendar(Union(plan, own), runner.Races, First, Last.AddDays(LookAhead));
        Races = [.. Calendar.Races.Concat(runner.Races.Where(r => r.Date < Calendar.First)).OrderBy(r => r.Date)];
        Weeks = MakeWeeks();
        strengthWeeks = StrengthWeeks(Weeks);
        foreach (var session in Sessions)
        {
            foreach (var item in session.Items)
            {
                if (!exposures.TryGetValue(item.Exercise.Id, out var all))
                    exposures.Add(item.Exercise.Id, all = []);
                if (all.Count == 0 || all[^1] != session)
                    all.Add(session);
            }
        }
    }

    public Programme Plan { get; }

    public Runner Runner { get; }

    public Catalogue Catalogue { get; }

    /// <summary>True if a rule id exists in the rule book.</summary>
    public Func<string, bool> KnownRule { get; }

    /// <summary>What was written down of exercises done, by date; empty without a log.</summary>
    public ImmutableArray<LoggedExercise> Logged { get; }

    /// <summary>All sessions by start.</summary>
    public ImmutableArray<SessionFacts> Sessions { get; }

    /// <summary>Sessions from the plan's first day on, by start.</summary>
    public ImmutableArray<SessionFacts> Ahead { get; }

    /// <summary>First day of the season: of the first block, or the plan's.</summary>
    public DateOnly First { get; }

    /// <summary>Last day for which runs are listed.</summary>
    public DateOnly Last { get; }

    /// <summary>Runs by the runner's own file, from the plan's first day to <see cref="Last"/>.</summary>
    public ImmutableArray<PlannedRun> Expected { get; }

    /// <summary>The listed runs and those of the runner's own file together, the latter up to a week after <see cref="Last"/>.</summary>
    public RunCalendar Calendar { get; }

    /// <summary>Races by date: past ones of the runner's file and C races implied by runs included.</summary>
    public ImmutableArray<Race> Races { get; }

    /// <summary>Weeks by date without gaps.</summary>
    public ImmutableArray<WeekFacts> Weeks { get; }

    /// <summary>The exercises of all sessions from today on: full and short versions.</summary>
    public ImmutableArray<(SessionFacts Session, Item Item)> ItemsAhead { get; }

    /// <summary>Every exercise offered from today on: prescribed, in the short version, or as an alternative.</summary>
    public ImmutableArray<(SessionFacts Session, Exercise Exercise, Item For)> Offered { get; }

    /// <summary>Sessions that hold an exercise in their full version, by start.</summary>
    public IReadOnlyList<SessionFacts> ExposuresOf(string exercise) => exposures.TryGetValue(exercise, out var all) ? all : [];

    /// <summary>Loads that the runner can put on an exercise.</summary>
    public OwnedLoads OwnedFor(Exercise exercise)
    {
        if (!owned.TryGetValue(exercise.Id, out var loads))
            owned.Add(exercise.Id, loads = OwnedLoads.For(exercise, Runner.Equipment));
        return loads;
    }

    /// <summary>Ids of all exercises of the plan in ordinal order.</summary>
    public IEnumerable<string> ExerciseIds => exposures.Keys.Order(StringComparer.Ordinal);

    private bool IsGuarded(PlannedRun run) => run.Kind.IsKey() || Calendar.IsLong(run);

    /// <summary>Key and long runs that start after a session has started, up to two days later, by start.</summary>
    public IEnumerable<PlannedRun> GuardedAfter(SessionFacts session)
    {
        for (var d = 0; d <= 2; d++)
        {
            foreach (var run in Calendar.On(session.Date.AddDays(d)))
            {
                if (IsGuarded(run) && StartOf(run) >= session.StartsAt)
                    yield return run;
            }
        }
    }

    /// <summary>Start of a run as minutes since 0001-01-01.</summary>
    public static int StartOf(PlannedRun run) => (run.Date.DayNumber * 1440) + run.From;

    /// <summary>End of a run, likewise.</summary>
    public static int EndOf(PlannedRun run) => (run.Date.DayNumber * 1440) + run.To;

    /// <summary>Phase of a date by the blocks; of the last block after the end; null without blocks.</summary>
    public Phase? PhaseOn(DateOnly date)
    {
        foreach (var block in Plan.Blocks)
        {
            if (date <= block.To)
                return block.Phase;
        }

        return Plan.Blocks.IsDefaultOrEmpty ? null : Plan.Blocks[^1].Phase;
    }

    /// <summary>Block of a date, or null.</summary>
    public Block? BlockOn(DateOnly date)
    {
        foreach (var block in Plan.Blocks)
        {
            if (block.From <= date && date <= block.To)
                return block;
        }

        return null;
    }

    /// <summary>Weeks of strength planned before the week of a date: those that hold at least one session that is not rehab.</summary>
    public int StrengthWeeksBefore(DateOnly date) => Weeks.IsEmpty ? 0
        : strengthWeeks[Math.Clamp((TrainingWeek.MondayOf(date).DayNumber - Weeks[0].Monday.DayNumber) / 7, 0, Weeks.Length)];

    // By week: how many before it hold a session.
    private static int[] StrengthWeeks(ImmutableArray<WeekFacts> weeks)
    {
        var before = new int[weeks.Length + 1];
        for (var w = 0; w < weeks.Length; w++)
            before[w + 1] = before[w] + (weeks[w].Sessions.IsEmpty ? 0 : 1);
        return before;
    }

    private static (ImmutableArray<(SessionFacts Session, Item Item)> Items, ImmutableArray<(SessionFacts Session, Exercise Exercise, Item For)> Offered) ItemsOf(
        ImmutableArray<SessionFacts> sessions, Catalogue catalogue)
    {
        var (count, others) = (0, 0);
        foreach (var session in sessions)
        {
            count += session.Everything.Length;
            foreach (var item in session.Everything)
                others += item.Asked.Alternatives.IsDefault ? 0 : item.Asked.Alternatives.Length;
        }

        var items = ImmutableArray.CreateBuilder<(SessionFacts, Item)>(count);
        var offered = ImmutableArray.CreateBuilder<(SessionFacts, Exercise, Item)>(count + others);
        foreach (var session in sessions)
        {
            foreach (var item in session.Everything)
            {
                items.Add((session, item));
                offered.Add((session, item.Exercise, item));
                if (item.Asked.Alternatives.IsDefault)
                    continue;
                foreach (var id in item.Asked.Alternatives)
                {
                    if (catalogue.TryFind(id, out var other))
                        offered.Add((session, other, item));
                }
            }
        }

        return (items.MoveToImmutable(), offered.DrainToImmutable());
    }

    private static DateOnly LastDay(Programme plan)
    {
        var last = plan.Today;
        foreach (var date in plan.Sessions.Select(s => s.Date).Concat(plan.Runs.Select(r => r.Run.Date)))
            last = date > last ? date : last;
        var sunday = TrainingWeek.MondayOf(last).AddDays(6);
        var end = plan.Blocks.IsDefaultOrEmpty ? last : plan.Blocks[^1].To;
        return end > last && end < sunday ? end : last > end ? last : sunday;
    }

    /// <summary>
    /// Where both tell of a run, the runner's file wins: a written plan need not keep kilometres and hardness. The runner's week also tells
    /// of the days of the first week before today, which only the long run of that week depends on.
    /// </summary>
    private static IEnumerable<PlannedRun> Union(Programme plan, ImmutableArray<PlannedRun> own)
    {
        var known = own.Select(Key).ToHashSet();
        return own.Concat(plan.Runs.Select(r => r.Run).Where(r => !known.Contains(Key(r))));

        static (DateOnly Date, RunKind Kind, int Minutes, TimeOnly? Start) Key(PlannedRun run) =>
            (run.Date, run.Kind, run.Minutes, run.Start);
    }

    /// <summary>The same run: date, kind, minutes and start.</summary>
    public static bool Same(PlannedRun a, PlannedRun b) =>
        a.Date == b.Date && a.Kind == b.Kind && a.Minutes == b.Minutes && a.Start == b.Start;

    private ImmutableArray<WeekFacts> MakeWeeks()
    {
        var shown = Plan.Sessions.Select(s => s.Date).Concat(Sessions.Select(s => s.Date)).DefaultIfEmpty(Plan.Today).Min();
        var first = shown > Plan.Today ? Plan.Today : shown;
        var monday = TrainingWeek.MondayOf(first);
        var bySession = Sessions.Where(s => !s.IsRehab).ToLookup(s => TrainingWeek.MondayOf(s.Date));
        var weeks = ImmutableArray.CreateBuilder<WeekFacts>();
        for (var index = 0; index < TrainingWeek.Count(monday, Last); index++)
        {
            var at = monday.AddDays(7 * index);
            var from = at > first ? at : first;
            var sessions = bySession[at].ToImmutableArray();
            weeks.Add(new(
                index, at, from, PhaseOn(from) ?? (sessions.IsEmpty ? Phase.AA : sessions[0].Session.Phase), sessions,
                sessions.Sum(s => s.HardSets), sessions.Sum(s => s.Contacts), KmOf(at),
                Races.Any(r => r.Date >= at && r.Date <= at.AddDays(6))));
        }

        return weeks.ToImmutable();
    }

    private RunCalendar Beyond(DateOnly monday) => new(RunPattern.Expand(Runner, monday, monday.AddDays(6)), Runner.Races, monday, monday.AddDays(6));

    /// <summary>
    /// Planned kilometres of a week. Of weeks past <see cref="Last"/> the runner's file alone tells: where it holds neither a week nor a volume
    /// they are boundless, for nobody knows them.
    /// </summary>
    public double KmOf(DateOnly monday)
    {
        VolumeStep? step = null;
        foreach (var next in Runner.Volume.IsDefault ? [] : Runner.Volume)
        {
            if (TrainingWeek.MondayOf(next.From) <= monday && (step is null || next.From >= step.From))
                step = next;
        }

        if (step is null && monday > Last && Runner.Week.IsEmpty)
            return double.PositiveInfinity;
        return Math.Round(step?.Km ?? (monday > Calendar.Last ? Beyond(monday) : Calendar).KmOfWeek(monday), 1, MidpointRounding.AwayFromZero);
    }
}
