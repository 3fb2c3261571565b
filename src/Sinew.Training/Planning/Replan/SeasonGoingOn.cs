using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The weeks of a season that has begun. What was promised stays while it leads to the same races; a race that came, went or moved, and a
/// break of 28 days, divide the weeks from this one on anew. The race's cut-offs never move.
/// </summary>
internal static class SeasonGoingOn
{
    /// <summary>Weeks of one phase back after a break of 28 days .</summary>
    private const int StepBackWeeks = 2;

    /// <summary>The phase of each week from the season's first on.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="course">How it has gone so far.</param>
    /// <param name="weeks">Weeks at least.</param>
    /// <param name="anew">Weeks in which it begins again with the foundation.</param>
    public static SeasonPhases Of(Runner runner, Course course, int weeks, IReadOnlyList<int> anew)
    {
        var whole = SeasonPhases.Of(runner, course.Start, weeks).Anew(runner, course.Start, anew, 0);
        var promised = course.PromisedPhases();
        var now = course.FirstWeek;
        BarredPhases.Replace(runner, whole.Phases, 0, course.Start, course.Today);
        if (now == 0 || promised.Count == 0 || (course.StepBackFrom is null && Starts(whole.Phases, promised)))
            return whole;
        // A promise may end before today: nothing was planned during a stop, and a plan may be shown for some weeks only.
        var ended = promised.Count <= now;
        if (ended)
            promised.AddRange(SeasonWeeks.GoOn(promised, runner.Level, now + 1 - promised.Count));
        var monday = TrainingWeek.MondayOf(course.Start);
        // A race entered when it had been run: its recovery comes first, and what comes after that begins low by itself.
        var recovers = GoalRaces.LastBefore(runner, course.Today) is { } last && GoalRaces.RecoveredOn(last) > TrainingWeek.MondayOf(course.Today);
        var back = !recovers && course.StepBackFrom is { } from && from != Phase.AA && promised[now] >= from && promised[now] is not (Phase.TP or Phase.TR);
        var kept = !back && !ended && LeadsToTheSameRaces(runner, whole.Goals, course) ? Math.Min(promised.Count, weeks) : now;
        // A foundation was promised for a break that is none any more.
        for (var w = now + 1; w < kept; w++)
            kept = promised[w] == Phase.AA && promised[w - 1] is not (Phase.AA or Phase.TR) && !anew.Contains(w) ? w : kept;
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
            var room = left > SeasonPhases.LeastDevelopment && (next is null || Allocator.Allocate(Math.Min(left, Allocator.MostWeeks), runner.Level, next.Row) is not null);
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
            if (kept < whole.Phases.Count && whole.Phases[kept - 1] == phases[^1] && whole.Goals.Exists(r => GoalRaces.RecoveredOn(r) > end.AddDays(1)))
                phases.AddRange(whole.Phases.Skip(kept));
            else
                phases.AddRange(SeasonWeeks.GoOn(phases, runner.Level, weeks - phases.Count));
        }

        if (phases.Count < weeks)
        {
            var rest = SeasonPhases.Of(runner, monday.AddDays(7 * phases.Count), weeks - phases.Count, phases);
            phases.AddRange(rest.Phases);
            cycle.AddRange(rest.Cycle);
        }

        while (cycle.Count < phases.Count)
            cycle.Add(true);
        var joined = (whole with { Phases = phases, Cycle = cycle }).Anew(runner, course.Start, anew, now);
        (phases, cycle) = (joined.Phases, joined.Cycle);
        if (runner.Level == StrengthLevel.Novice)
            SeasonWeeks.DelayMaximal(phases, now);
        BarredPhases.Replace(runner, phases, now, course.Start, course.Today);
        return whole with { Phases = phases, Cycle = cycle, ShortHorizon = kept > now && whole.ShortHorizon };
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
        // The recovery that the season began with was that of a longer race than the file now tells of.
        if (blocks[0] is { Phase: Phase.TR } recovery && recovery.To >= course.Today && GoalRaces.LastBefore(runner, course.Start) is { } before
            && before.Date.AddDays(1) == recovery.From && recovery.To >= GoalRaces.RecoveredOn(before) && !goals.Exists(r => r.Date <= recovery.To))
            return false;
        for (var i = 0; i < blocks.Length - 1; i++)
        {
            // Two recoveries in a row: a race inside the first ended it.
            if (blocks[i].To >= course.Today && (EndsInRace(i) || (blocks[i].Phase, blocks[i + 1].Phase) == (Phase.TR, Phase.TR)) && !goals.Exists(r => r.Date == blocks[i].To))
                return false;
        }

        // A taper that the promise ends with, or is cut off in.
        if (blocks[^1] is { Phase: Phase.TP } last && last.To >= course.Today && !goals.Exists(r => r.Date >= last.To && r.Date < last.From.AddDays(7 * Allocator.TaperWeeks(r.Row))))
            return false;
        return goals.TrueForAll(r => GoalRaces.RecoveredOn(r) <= TrainingWeek.MondayOf(course.Today) || Enumerable.Range(0, blocks.Length).Any(i => LeadsTo(i, r)));

        bool EndsInRace(int i) => blocks[i].Phase == Phase.TP || (blocks[i].Phase != Phase.TR && i < blocks.Length - 1 && blocks[i + 1].Phase == Phase.TR);

        bool LeadsTo(int i, Race race) => blocks[i].To == race.Date && (race.Date < course.Today || (EndsInRace(i) && Tapers(i, race)))
            && (i + 2 >= blocks.Length || blocks[i + 1].To == GoalRaces.RecoveredOn(race).AddDays(-1) || goals.Exists(r => r.Date > race.Date && r.Date <= blocks[i + 1].To.AddDays(1)));

        bool Tapers(int i, Race race) => blocks[i].Phase != Phase.TP ? IsClose(race) : i == 0 || blocks[i - 1].Phase == Phase.TR
            || TrainingWeek.Count(blocks[i].From, blocks[i].To) == Allocator.TaperWeeks(race.Row);

        // only between two goal races nothing tapers.
        bool IsClose(Race race) => runner.Races.Any(r => r.Priority == RacePriority.A && r.Date < race.Date && race.Date.DayNumber - r.Date.DayNumber < SeasonPhases.CloseRaces);
    }
}
