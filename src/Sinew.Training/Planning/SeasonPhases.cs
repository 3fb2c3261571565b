using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>The phase of every week of a season as its races ask for it.</summary>
/// <param name="Phases">Phase of each week.</param>
/// <param name="Cycle">True for each week in which deloads come by the cycle.</param>
/// <param name="Goals">The races it leads to, by date.</param>
/// <param name="ShortHorizon">The first race is too near for a block of its own .</param>
internal sealed record SeasonPhases(List<Phase> Phases, List<bool> Cycle, List<Race> Goals, bool ShortHorizon)
{
    /// <summary>Weeks of development below which nothing is promised .</summary>
    public const int LeastDevelopment = 6;

    /// <summary>A races closer together than this many days hold recovery and maintenance only .</summary>
    public const int CloseRaces = 42;

    /// <summary>The weeks from today on, backwards from the races; the cycle of a year without one after the last .</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">First day.</param>
    /// <param name="weeks">Weeks at least.</param>
    /// <param name="before">Phases of the weeks before today where a season goes on, or null where it begins.</param>
    public static SeasonPhases Of(Runner runner, DateOnly today, int weeks, List<Phase>? before = null)
    {
        var goals = GoalRaces.From(runner, today);
        var phases = new List<Phase>();
        var cycle = new List<bool>();
        var shortHorizon = false;
        var first = before is null;
        var previous = GoalRaces.LastBefore(runner, today);
        for (var monday = TrainingWeek.MondayOf(today); previous is not null && monday < GoalRaces.RecoveredOn(previous); monday = monday.AddDays(7))
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

    /// <summary>The same, divided anew from each of these weeks on as if the season began there.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="weeks">Weeks that begin anew, in order.</param>
    /// <param name="now">First week that may change.</param>
    public SeasonPhases Anew(Runner runner, DateOnly start, IEnumerable<int> weeks, int now)
    {
        var (phases, cycle) = (Phases, Cycle);
        foreach (var week in weeks.Where(w => w >= Math.Max(1, now)))
        {
            // Promised so already.
            if (week >= phases.Count || (phases[week] == Phase.AA && phases[week - 1] != Phase.AA))
                continue;
            var rest = Of(runner, TrainingWeek.MondayOf(start).AddDays(7 * week), phases.Count - week);
            // Too near a race for a foundation: what has just begun is not cut below its least; the sessions are light all the same.
            if (rest.Phases[0] != Phase.AA && IsStub(phases, week))
                continue;
            phases = [.. phases.Take(week), .. rest.Phases];
            cycle = [.. cycle.Take(week), .. rest.Cycle];
        }

        return this with { Phases = phases, Cycle = cycle };
    }

    // The weeks before this one begin a phase that would end below its least.
    private static bool IsStub(List<Phase> phases, int week)
    {
        var phase = phases[week - 1];
        return phases[week] == phase && week - 1 - phases.FindLastIndex(week - 1, p => p != phase) < Allocator.LeastWeeks(phase);
    }

    // A first week shorter than four days counts as part of the second week's phase, unless it ends in a race or recovers from one.
    private static void JoinStub(List<Phase> phases, List<Race> goals, DateOnly today)
    {
        if (phases.Count > 1 && TrainingWeek.Index(today.DayOfWeek) > 3 && phases[0] is not (Phase.TP or Phase.TR)
            && (goals.Count == 0 || goals[0].Date > TrainingWeek.MondayOf(today).AddDays(6)))
            phases[0] = phases[1];
    }
}
