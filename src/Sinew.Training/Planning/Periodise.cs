using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Step 3: blocks backwards from the A races, deloads, the horizon (R-401 … R-437).</summary>
public static class Periodise
{
    /// <summary>Shortest default horizon in weeks.</summary>
    public const int LeastWeeks = 12;

    /// <summary>Longest horizon in weeks.</summary>
    public const int MostWeeks = 52;

    /// <summary>Default horizon without a race in weeks .</summary>
    public const int WeeksWithoutRace = 18;

    /// <summary>A races closer together than this many days hold recovery and maintenance only .</summary>
    private const int CloseRaces = 42;

    /// <summary>Weeks past the season that are thought of, so that its last deloads do not depend on where it is cut.</summary>
    internal const int Beyond = 7;

    /// <summary>Weeks of one phase back after a break of 28 days .</summary>
    private const int StepBackWeeks = 2;

    /// <summary>Days of recovery that make a week a light one.</summary>
    private const int MostOfAWeek = 4;

    /// <summary>Weeks of development below which nothing is promised .</summary>
    private const int LeastDevelopment = 6;

    /// <summary>The default number of weeks: to the end of recovery after the last A race, 12 to 52; 18 without a race; no longer than a pregnancy.</summary>
    public static int DefaultWeeks(Runner runner, DateOnly today)
    {
        var goals = Goals(runner, today);
        var weeks = goals.Count == 0
            ? WeeksWithoutRace
            : Math.Clamp(TrainingWeek.Count(today, goals[^1].Date) + CutOffs.RecoveryWeeks(goals[^1]), LeastWeeks, MostWeeks);
        return runner.Screening?.Trimester is { } trimester ? Math.Min(weeks, WeeksOfPregnancy(trimester)) : weeks;
    }

    /// <summary>
    /// Weeks that a pregnancy of this trimester may still last, at most: 13 for each trimester, the present one whole. A plan ends there; after
    /// the birth everything begins anew by R-708.
    /// </summary>
    public static int WeeksOfPregnancy(int trimester) => TrimesterWeeks * (4 - trimester);

    private const int TrimesterWeeks = 13;

    /// <summary>The season from today on.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar over at least the season.</param>
    /// <param name="today">First day.</param>
    /// <param name="weeks">Length in Monday–Sunday weeks, the first may be partial.</param>
    public static Season Season(Runner runner, RunCalendar calendar, DateOnly today, int weeks) => Season(runner, calendar, today, weeks, null);

    /// <summary>The season from its first day on, some of whose weeks may lie behind.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar over at least the season.</param>
    /// <param name="today">First day of the season.</param>
    /// <param name="weeks">Length in Monday–Sunday weeks, the first may be partial.</param>
    /// <param name="course">How it has gone so far, or null.</param>
    internal static Season Season(Runner runner, RunCalendar calendar, DateOnly today, int weeks, Course? course)
    {
        var plan = course is null ? Sequence(runner, today, weeks + Beyond) : Continued(runner, course, weeks + Beyond);
        var phases = plan.Phases;
        var now = course?.Today ?? today;
        if (course is null)
            Bar(runner, phases, 0, today, today);
        var monday = TrainingWeek.MondayOf(today);
        var km = new double[phases.Count];
        var often = new bool[phases.Count];
        var recovers = new bool[phases.Count];
        for (var w = 0; w < phases.Count; w++)
        {
            km[w] = PlannedKm(runner, calendar, monday.AddDays(7 * w));
            recovers[w] = Enumerable.Range(0, 7).Count(d => RaceWindow.Recovers(runner.Races, monday.AddDays((7 * w) + d))) >= MostOfAWeek;
            often[w] = runner.Level == StrengthLevel.Novice || runner.AgeOn(monday.AddDays(7 * w)) >= 50 || !runner.Conditions.IsEmpty;
        }

        var deload = Deloads.Mark(phases, km, often, [.. plan.Cycle], recovers, course);
        var season = ImmutableArray.CreateBuilder<SeasonWeek>(weeks);
        // A week that was to hold none is no loss: the plan counted it as it counts it now.
        var missed = course is null ? 0 : course.LivedWeeks().Take(course.FirstWeek).Count(w => w == LivedWeek.Missed);
        for (var w = 0; w < weeks; w++)
        {
            var from = monday.AddDays(7 * w);
            season.Add(new(w, from < today ? today : from, from.AddDays(6), phases[w], deload[w], km[w], course is null || w < course.FirstWeek ? w : w - missed)
            {
                Early = deload[w] ? course?.Early.GetValueOrDefault(monday.AddDays(7 * w)) : null,
            });
        }

        return new(Blocks(runner, plan, today, weeks, course), season.MoveToImmutable(), plan.ShortHorizon, plan.Goals.Exists(r => r.Row >= RaceRow.UltraTo100), Tell(runner, plan, today, now));
    }

    /// <summary>
    /// The season while a stress injury of the bone is suspected (P-05): one recovery block without deloads or taper, for everything in it is
    /// light and the races are not advised.
    /// </summary>
    public static Season Unloaded(Runner runner, RunCalendar calendar, DateOnly today, int weeks)
    {
        var monday = TrainingWeek.MondayOf(today);
        var all = ImmutableArray.CreateBuilder<SeasonWeek>(weeks);
        for (var w = 0; w < weeks; w++)
        {
            var from = monday.AddDays(7 * w);
            all.Add(new(w, from < today ? today : from, from.AddDays(6), Phase.TR, false, PlannedKm(runner, calendar, from), w));
        }

        var why = Because.Of("R-613", "Only upper-body and trunk work, seated or lying, until a clinician has cleared your bone.");
        return new([new(Phase.TR, today, all[^1].To, [why])], all.MoveToImmutable(), false, false, []);
    }

    /// <summary>The A races from today on that shape the season, by date; of several on one day the longest.</summary>
    public static List<Race> Goals(Runner runner, DateOnly today) =>
    [
        .. runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= today)
            .OrderBy(r => r.Date).ThenByDescending(r => r.Row).ThenByDescending(r => r.Km).DistinctBy(r => r.Date),
    ];

    // The A race before today whose recovery ends last, if any.
    private static Race? LastGoal(Runner runner, DateOnly today) =>
        runner.Races.Where(r => r.Priority == RacePriority.A && r.Date < today).OrderBy(RecoveredOn).ThenBy(r => r.Date).LastOrDefault();

    // The Monday after a race's recovery block.
    private static DateOnly RecoveredOn(Race race) => TrainingWeek.MondayOf(race.Date).AddDays(7 * (1 + CutOffs.RecoveryWeeks(race)));

    /// <summary>
    /// The weeks of a season that has begun. What was promised stays while it leads to the same races; a race that came, went or moved, and a
    /// break of 28 days, divide the weeks from this one on anew. The race's cut-offs never move.
    /// </summary>
    private static Plan Continued(Runner runner, Course course, int weeks)
    {
        var whole = Sequence(runner, course.Start, weeks);
        var promised = course.PromisedPhases();
        var now = course.FirstWeek;
        Bar(runner, whole.Phases, 0, course.Start, course.Today);
        if (now == 0 || promised.Count == 0 || (course.StepBackFrom is null && Starts(whole.Phases, promised)))
            return whole;
        // A promise may end before today: nothing was planned during a stop, and a plan may be shown for some weeks only.
        var ended = promised.Count <= now;
        if (ended)
            promised.AddRange(SeasonWeeks.GoOn(promised, runner.Level, now + 1 - promised.Count));
        var monday = TrainingWeek.MondayOf(course.Start);
        var back = course.StepBackFrom is { } from && from != Phase.AA && promised[now] >= from && promised[now] is not (Phase.TP or Phase.TR);
        var kept = !back && !ended && LeadsToTheSameRaces(runner, whole.Goals, course) ? Math.Min(promised.Count, weeks) : now;
        var phases = promised.GetRange(0, kept);
        // Who has done nothing but the foundation is at the beginning still.
        if (kept == now && !back && phases.TrueForAll(p => p == Phase.AA))
            return whole with { Phases = [.. phases, .. whole.Phases.Skip(now)] };
        var cycle = Enumerable.Range(0, kept).Select(w => w >= whole.Cycle.Count || whole.Cycle[w]).ToList();
        if (back)
        {
            var next = whole.Goals.Find(r => r.Date >= course.Today);
            // Two weeks of the phase before, unless the race is so near that only what leads to it has room. That is general strength: the weeks divided
            // anew begin with it, and it follows neither power nor maximal strength (P-33).
            var left = next is null ? int.MaxValue : TrainingWeek.Count(course.Today, next.Date) - StepBackWeeks;
            var room = left > LeastDevelopment && (next is null || Allocator.Allocate(Math.Min(left, Allocator.MostWeeks), runner.Level, next.Row) is not null);
            for (var w = 0; w < StepBackWeeks && room; w++)
            {
                phases.Add(Phase.GS);
                cycle.Add(false);
            }
        }

        // What was promised goes on as it would have: towards its race or to the end of its recovery, else the cycle from where it stood.
        if (kept > now && phases.Count < weeks)
        {
            var end = monday.AddDays((7 * kept) - 1);
            if (kept < whole.Phases.Count && whole.Phases[kept - 1] == phases[^1] && whole.Goals.Exists(r => RecoveredOn(r) > end.AddDays(1)))
                phases.AddRange(whole.Phases.Skip(kept));
            else
                phases.AddRange(SeasonWeeks.GoOn(phases, runner.Level, weeks - phases.Count));
        }

        if (phases.Count < weeks)
        {
            var rest = Sequence(runner, monday.AddDays(7 * phases.Count), weeks - phases.Count, phases);
            phases.AddRange(rest.Phases);
            cycle.AddRange(rest.Cycle);
        }

        while (cycle.Count < phases.Count)
            cycle.Add(true);
        if (runner.Level == StrengthLevel.Novice)
            SeasonWeeks.DelayMaximal(phases, now);
        Bar(runner, phases, now, course.Start, course.Today);
        return whole with { Phases = phases, Cycle = cycle, ShortHorizon = kept > now && whole.ShortHorizon };
    }

    // what is barred becomes general strength. A phase barred for part of it is barred as a whole: a birthday leaves no rest shorter
    // than its minimum.
    private static void Bar(Runner runner, List<Phase> phases, int first, DateOnly start, DateOnly today)
    {
        var monday = TrainingWeek.MondayOf(start);
        for (var (w, end) = (first, 0); w < phases.Count; w = end)
        {
            for (end = w + 1; end < phases.Count && phases[end] == phases[w];)
                end++;
            var phase = phases[w];
            var barred = false;
            for (var x = w; x < end; x++)
                barred |= IsBarred(runner, today, monday.AddDays(7 * x), phase);
            for (var x = w; barred && x < end; x++)
                phases[x] = Phase.GS;
        }
    }

    private static bool Starts(List<Phase> whole, List<Phase> promised)
    {
        for (var w = 0; w < Math.Min(whole.Count, promised.Count); w++)
        {
            if (whole[w] != promised[w])
                return false;
        }

        return true;
    }

    // A taper, or what stands before recovery, ends on the day of a goal race, and every goal race whose recovery is not over ends one, with the
    // taper and the recovery of its length. Where the promise is cut off, only a taper ends in a race.
    private static bool LeadsToTheSameRaces(Runner runner, List<Race> goals, Course course)
    {
        var blocks = course.Promised!.Blocks;
        for (var i = 0; i < blocks.Length - 1; i++)
        {
            if (blocks[i].To >= course.Today && EndsInRace(i) && !goals.Exists(r => r.Date == blocks[i].To))
                return false;
        }

        return goals.TrueForAll(r => RecoveredOn(r) <= TrainingWeek.MondayOf(course.Today) || Enumerable.Range(0, blocks.Length).Any(i => LeadsTo(i, r)));

        bool EndsInRace(int i) => blocks[i].Phase == Phase.TP || (blocks[i].Phase != Phase.TR && i < blocks.Length - 1 && blocks[i + 1].Phase == Phase.TR);

        bool LeadsTo(int i, Race race) => blocks[i].To == race.Date && (race.Date < course.Today || (EndsInRace(i) && Tapers(i, race)))
            && (i + 2 >= blocks.Length || blocks[i + 1].To == RecoveredOn(race).AddDays(-1) || goals.Exists(r => r.Date > race.Date && r.Date <= blocks[i + 1].To.AddDays(1)));

        bool Tapers(int i, Race race) => blocks[i].Phase != Phase.TP ? IsClose(race) : i == 0 || blocks[i - 1].Phase == Phase.TR
            || TrainingWeek.Count(blocks[i].From, blocks[i].To) == Allocator.TaperWeeks(race.Row);

        // only between two goal races nothing tapers.
        bool IsClose(Race race) => runner.Races.Any(r => r.Priority == RacePriority.A && r.Date < race.Date && race.Date.DayNumber - r.Date.DayNumber < CloseRaces);
    }

    private static Plan Sequence(Runner runner, DateOnly today, int weeks, List<Phase>? before = null)
    {
        var goals = Goals(runner, today);
        var phases = new List<Phase>();
        var cycle = new List<bool>();
        var shortHorizon = false;
        var first = before is null;
        var previous = LastGoal(runner, today);
        for (var monday = TrainingWeek.MondayOf(today); previous is not null && monday < RecoveredOn(previous); monday = monday.AddDays(7))
        {
            phases.Add(Phase.TR);
            cycle.Add(false);
        }

        foreach (var race in goals)
        {
            var count = TrainingWeek.Count(today, race.Date) - phases.Count;
            if (count < 0)
            {
                // Inside the recovery from another race: that one ends on this race day, and a new one begins.
                phases.RemoveRange(phases.Count + count, -count);
                cycle.RemoveRange(cycle.Count + count, -count);
            }
            else if (previous is not null && race.Date.DayNumber - previous.Date.DayNumber < CloseRaces)
            {
                phases.AddRange(Enumerable.Repeat(Phase.MT, count));
            }
            else
            {
                phases.AddRange(SeasonWeeks.ToRace(count, runner.Level, race.Row, first, [.. before ?? [], .. phases], out var tooShort));
                shortHorizon |= tooShort && first;
            }

            for (var w = cycle.Count; w < phases.Count; w++)
                cycle.Add(phases.Count - w > Allocator.MostWeeks);
            phases.AddRange(Enumerable.Repeat(Phase.TR, CutOffs.RecoveryWeeks(race)));
            while (cycle.Count < phases.Count)
                cycle.Add(false);
            previous = race;
            first = false;
            JoinStub(phases, goals, today);
        }

        if (phases.Count < weeks)
            phases.AddRange(SeasonWeeks.Endless(weeks - phases.Count, runner.Level, first, [.. before ?? [], .. phases]));
        while (cycle.Count < phases.Count)
            cycle.Add(true);
        JoinStub(phases, goals, today);
        return new(phases, cycle, goals, shortHorizon);
    }

    // A first week shorter than four days counts as part of the second week's phase, unless it ends in a race or recovers from one.
    private static void JoinStub(List<Phase> phases, List<Race> goals, DateOnly today)
    {
        if (phases.Count > 1 && TrainingWeek.Index(today.DayOfWeek) > 3 && phases[0] is not (Phase.TP or Phase.TR)
            && (goals.Count == 0 || goals[0].Date > TrainingWeek.MondayOf(today).AddDays(6)))
            phases[0] = phases[1];
    }

    // phases barred by P-04 … P-08, R-633 or R-702 become general strength.
    private static bool IsBarred(Runner runner, DateOnly today, DateOnly date, Phase phase)
    {
        if (phase is not (Phase.MS or Phase.PW))
            return false;
        var screening = runner.Screening;
        var age = runner.AgeOn(date);
        var fragile = runner.Conditions.Any(c => c.Id is ConditionId.BsiSuspected
            || (c.Id == ConditionId.Osteoporosis && !runner.Supervised) || c.Id == ConditionId.UncontrolledHypertension);
        return fragile || screening is { Reds: true } or { Trimester: not null }
            || Cautions.WeeksPostpartum(runner, today, date) < Cautions.PostpartumWeeks
            || (phase == Phase.MS && age is < 18 or >= Cautions.OlderFrom);
    }

    private static double PlannedKm(Runner runner, RunCalendar calendar, DateOnly monday)
    {
        VolumeStep? last = null;
        foreach (var step in runner.Volume)
        {
            if (TrainingWeek.MondayOf(step.From) <= monday && (last is null || step.From >= last.From))
                last = step;
        }

        return Math.Round(last?.Km ?? calendar.KmOfWeek(monday), 1, MidpointRounding.AwayFromZero);
    }

    // A block ends with its last week or on race day; recovery starts the day after.
    private static ImmutableArray<Block> Blocks(Runner runner, Plan plan, DateOnly today, int weeks, Course? course)
    {
        var stretches = new List<(Phase Phase, DateOnly From, DateOnly To)>();
        var from = today;
        var first = course?.FirstWeek ?? 0;
        // What lies behind was what it was.
        var monday = TrainingWeek.MondayOf(today).AddDays(7 * first);
        foreach (var block in first > 0 ? course!.Promised!.Blocks : [])
        {
            if (block.From >= today && block.From < monday)
                stretches.Add((block.Phase, block.From, block.To < monday ? block.To : monday.AddDays(-1)));
        }

        if (stretches.Count > 0)
        {
            from = stretches[^1].To.AddDays(1);
            first = TrainingWeek.Count(today, from) - 1;
        }

        // A race of this week may have been struck out since: the recovery that it began goes on.
        SortedSet<DateOnly> raced = [.. plan.Goals.Select(r => r.Date)];
        foreach (var block in course is null || course.Start == course.Today ? [] : course.Promised!.Blocks)
        {
            if (block.Phase == Phase.TR && block.From > monday && block.From <= course!.Today && plan.Phases[course.FirstWeek] is Phase.TP or Phase.MT)
                raced.Add(block.From.AddDays(-1));
        }

        for (var w = first; w < weeks; w++)
        {
            var phase = plan.Phases[w];
            var sunday = TrainingWeek.MondayOf(today).AddDays((7 * w) + 6);
            foreach (var race in raced.GetViewBetween(from, from > sunday ? from : sunday).Where(r => r <= sunday))
            {
                Add(phase, race);
                phase = Phase.TR;
            }

            if (from <= sunday)
                Add(phase, sunday);
        }

        return [.. stretches.Select(s => new Block(s.Phase, s.From, s.To, [BlockReasons.Of(runner, s.Phase, s.From, s.To, plan.Goals, plan.ShortHorizon)]))];

        void Add(Phase phase, DateOnly to)
        {
            if (stretches.Count > 0 && stretches[^1].Phase == phase && !raced.Contains(stretches[^1].To))
                stretches[^1] = stretches[^1] with { To = to };
            else
                stretches.Add((phase, from, to));
            from = to.AddDays(1);
        }
    }

    private static ImmutableArray<Finding> Tell(Runner runner, Plan plan, DateOnly today, DateOnly now)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (plan.Goals.Find(r => r.Date >= now) is { } race)
        {
            var until = TrainingWeek.Count(today, race.Date) - 1;
            var development = plan.Phases.Take(until).Count(p => p is Phase.AA or Phase.GS or Phase.MS or Phase.PW);
            if (plan.ShortHorizon)
            {
                findings.Add(new("R-432", Severity.Advice, string.Create(CultureInfo.InvariantCulture,
                    $"{Words.Begin(race)} is {Words.Away(race.Date.DayNumber - now.DayNumber)}: too late to gain much from strength, in time to protect what you have. The plan stays light and stops early."), [race.Date]));
            }
            else if (development < LeastDevelopment)
            {
                findings.Add(new("R-404", Severity.Info, string.Create(CultureInfo.InvariantCulture,
                    $"Only {Words.Weeks(development)} of building strength fit before {Words.Name(race)}; effects on running usually take ten or more, so expect little from them on that day."), [race.Date]));
            }
        }

        var before = LastGoal(runner, today);
        foreach (var goal in plan.Goals)
        {
            var resting = before is not null && goal.Date < RecoveredOn(before);
            before = goal;
            if (!resting || goal.Date < now)
                continue;
            findings.Add(new("R-435", Severity.Info,
                $"{Words.Begin(goal)} falls into the recovery after another A race; it keeps its cut-offs but gets no block of its own.", [goal.Date]));
        }

        return findings.ToImmutable();
    }

    private sealed record Plan(List<Phase> Phases, List<bool> Cycle, List<Race> Goals, bool ShortHorizon);
}
