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

    /// <summary>Weeks of development below which nothing is promised .</summary>
    private const int LeastDevelopment = 6;

    /// <summary>The default number of weeks: to the end of recovery after the last A race, 12 to 52; 18 without a race.</summary>
    public static int DefaultWeeks(Runner runner, DateOnly today)
    {
        var goals = Goals(runner, today);
        return goals.Count == 0
            ? WeeksWithoutRace
            : Math.Clamp(TrainingWeek.Count(today, goals[^1].Date) + CutOffs.RecoveryWeeks(goals[^1]), LeastWeeks, MostWeeks);
    }

    /// <summary>The season from today on.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar over at least the season.</param>
    /// <param name="today">First day.</param>
    /// <param name="weeks">Length in Monday–Sunday weeks, the first may be partial.</param>
    public static Season Season(Runner runner, RunCalendar calendar, DateOnly today, int weeks)
    {
        var plan = Sequence(runner, today, weeks);
        var phases = plan.Phases;
        for (var (w, end) = (0, 0); w < phases.Count; w = end)
        {
            for (end = w + 1; end < phases.Count && phases[end] == phases[w];)
                end++;

            // A phase barred for part of it is barred as a whole: a birthday leaves no rest shorter than its minimum.
            var phase = phases[w];
            if (Enumerable.Range(w, end - w).Any(x => IsBarred(runner, today, TrainingWeek.MondayOf(today).AddDays(7 * x), phase)))
            {
                for (var x = w; x < end; x++)
                    phases[x] = Phase.GS;
            }
        }

        var monday = TrainingWeek.MondayOf(today);
        var km = new double[phases.Count];
        var often = new bool[phases.Count];
        for (var w = 0; w < phases.Count; w++)
        {
            km[w] = PlannedKm(runner, calendar, monday.AddDays(7 * w));
            often[w] = runner.Level == StrengthLevel.Novice || runner.AgeOn(monday.AddDays(7 * w)) >= 50 || !runner.Conditions.IsEmpty;
        }

        var deload = Deloads.Mark(phases, km, often, [.. plan.Cycle]);
        var season = ImmutableArray.CreateBuilder<SeasonWeek>(weeks);
        for (var w = 0; w < weeks; w++)
        {
            var from = monday.AddDays(7 * w);
            season.Add(new(w, from < today ? today : from, from.AddDays(6), phases[w], deload[w], km[w], w));
        }

        return new(Blocks(runner, plan, today, weeks), season.MoveToImmutable(), plan.ShortHorizon, plan.Goals.Exists(r => r.Row >= RaceRow.UltraTo100), Tell(runner, plan, today));
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

    private static Plan Sequence(Runner runner, DateOnly today, int weeks)
    {
        var goals = Goals(runner, today);
        var phases = new List<Phase>();
        var cycle = new List<bool>();
        var shortHorizon = false;
        var first = true;
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
                phases.AddRange(SeasonWeeks.ToRace(count, runner.Level, race.Row, first, phases, out var tooShort));
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
            phases.AddRange(SeasonWeeks.Endless(weeks - phases.Count, runner.Level, first, phases));
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
    private static ImmutableArray<Block> Blocks(Runner runner, Plan plan, DateOnly today, int weeks)
    {
        var stretches = new List<(Phase Phase, DateOnly From, DateOnly To)>();
        var from = today;
        for (var w = 0; w < weeks; w++)
        {
            var phase = plan.Phases[w];
            var sunday = TrainingWeek.MondayOf(today).AddDays((7 * w) + 6);
            foreach (var race in plan.Goals.Where(r => r.Date >= from && r.Date <= sunday))
            {
                Add(phase, race.Date);
                phase = Phase.TR;
            }

            if (from <= sunday)
                Add(phase, sunday);
        }

        return [.. stretches.Select(s => new Block(s.Phase, s.From, s.To, [BlockReasons.Of(runner, s.Phase, s.From, s.To, plan.Goals, plan.ShortHorizon)]))];

        void Add(Phase phase, DateOnly to)
        {
            if (stretches.Count > 0 && stretches[^1].Phase == phase && !plan.Goals.Exists(r => r.Date == stretches[^1].To))
                stretches[^1] = stretches[^1] with { To = to };
            else
                stretches.Add((phase, from, to));
            from = to.AddDays(1);
        }
    }

    private static ImmutableArray<Finding> Tell(Runner runner, Plan plan, DateOnly today)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (plan.Goals.Count > 0)
        {
            var race = plan.Goals[0];
            var until = TrainingWeek.Count(today, race.Date) - 1;
            var development = plan.Phases.Take(until).Count(p => p is Phase.AA or Phase.GS or Phase.MS or Phase.PW);
            if (plan.ShortHorizon)
            {
                findings.Add(new("R-432", Severity.Advice, string.Create(CultureInfo.InvariantCulture,
                    $"{Words.Name(race)} is {Words.Away(race.Date.DayNumber - today.DayNumber)}: too late to gain much from strength, in time to protect what you have. The plan stays light and stops early."), [race.Date]));
            }
            else if (development < LeastDevelopment)
            {
                findings.Add(new("R-404", Severity.Info, string.Create(CultureInfo.InvariantCulture,
                    $"Only {Words.Weeks(development)} of building strength fit before {Words.Name(race)}; effects on running usually take ten or more, so expect little from them on that day."), [race.Date]));
            }
        }

        var before = LastGoal(runner, today);
        foreach (var race in plan.Goals)
        {
            var resting = before is not null && race.Date < RecoveredOn(before);
            before = race;
            if (!resting)
                continue;
            findings.Add(new("R-435", Severity.Info,
                $"{Words.Name(race)} falls into the recovery after another A race; it keeps its cut-offs but gets no block of its own.", [race.Date]));
        }

        return findings.ToImmutable();
    }

    private sealed record Plan(List<Phase> Phases, List<bool> Cycle, List<Race> Goals, bool ShortHorizon);
}
