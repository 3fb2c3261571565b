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

    /// <summary>Weeks past the season that are thought of, so that its last deloads do not depend on where it is cut.</summary>
    internal const int Beyond = 7;

    /// <summary>Days of recovery that make a week a light one.</summary>
    private const int MostOfAWeek = 4;

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
    /// <param name="anew">Weeks in which it begins again with the foundation (<see cref="BegunAnew"/>).</param>
    /// <param name="decided">Weeks that are decided on, where those asked for are only the first of them.</param>
    internal static Season Season(Runner runner, RunCalendar calendar, DateOnly today, int weeks, Course? course, IReadOnlyList<int>? anew = null, int decided = 0)
    {
        var length = Math.Max(weeks, decided) + Beyond;
        var plan = course is null ? SeasonPhases.Of(runner, today, length) : SeasonGoingOn.Of(runner, course, length, anew ?? []);
        var phases = plan.Phases;
        var now = course?.Today ?? today;
        if (course is null)
            BarredPhases.Replace(runner, phases, 0, today, today);
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
    public static List<Race> Goals(Runner runner, DateOnly today) => GoalRaces.From(runner, today);

    /// <summary>Kilometres of a week: of the step of the runner's volume that holds then, else of its runs.</summary>
    internal static double PlannedKm(Runner runner, RunCalendar calendar, DateOnly monday)
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
    private static ImmutableArray<Block> Blocks(Runner runner, SeasonPhases plan, DateOnly today, int weeks, Course? course)
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

        // A race of this week may have been struck out since: the recovery that it began goes on, but not into another race of the week.
        SortedSet<DateOnly> raced = [.. plan.Goals.Select(r => r.Date)];
        var thisWeeks = raced.GetViewBetween(monday, monday.AddDays(6)).Max;
        foreach (var block in course is null || course.Start == course.Today ? [] : course.Promised!.Blocks)
        {
            if (block.Phase == Phase.TR && block.From > monday && block.From <= course!.Today && block.From > thisWeeks && plan.Phases[course.FirstWeek] is Phase.TP or Phase.MT)
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

        return [.. stretches.Select((s, i) => new Block(s.Phase, s.From, s.To, [s.Phase == Phase.AA && i > 0 && stretches[i - 1].Phase != Phase.TR
            ? BlockReasons.Anew(s.From, s.To, plan.Goals) : BlockReasons.Of(runner, s.Phase, s.From, s.To, plan.Goals, plan.ShortHorizon)]))];

        void Add(Phase phase, DateOnly to)
        {
            if (stretches.Count > 0 && stretches[^1].Phase == phase && !raced.Contains(stretches[^1].To))
                stretches[^1] = stretches[^1] with { To = to };
            else
                stretches.Add((phase, from, to));
            from = to.AddDays(1);
        }
    }

    private static ImmutableArray<Finding> Tell(Runner runner, SeasonPhases plan, DateOnly today, DateOnly now)
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
            else if (development < SeasonPhases.LeastDevelopment)
            {
                findings.Add(new("R-404", Severity.Info, string.Create(CultureInfo.InvariantCulture,
                    $"Only {Words.Weeks(development)} of building strength fit before {Words.Name(race)}; effects on running usually take ten or more, so expect little from them on that day."), [race.Date]));
            }
        }

        var before = GoalRaces.LastBefore(runner, today);
        foreach (var goal in plan.Goals)
        {
            var resting = before is not null && goal.Date < GoalRaces.RecoveredOn(before);
            before = goal;
            if (!resting || goal.Date < now)
                continue;
            findings.Add(new("R-435", Severity.Info,
                $"{Words.Begin(goal)} falls into the recovery after another A race; it keeps its cut-offs but gets no block of its own.", [goal.Date]));
        }

        return findings.ToImmutable();
    }
}
