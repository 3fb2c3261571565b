using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The season of each ultra (P-34): from the first week, or the one that holds the day after the A race before, to the end of the recovery after
/// the ultra. How much of the time after that a plan tells changes nothing about it.
/// </summary>
internal sealed class UltraSeasons
{
    private readonly int[] start;
    private readonly double?[] biggestFrom;

    /// <summary>Finds the seasons.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">All weeks.</param>
    /// <param name="calendar">The running calendar over at least those weeks.</param>
    public UltraSeasons(Runner runner, Season season, RunCalendar calendar)
    {
        start = new int[season.Weeks.Length];
        biggestFrom = new double?[season.Weeks.Length];
        var goals = GoalRaces.From(runner, DateOnly.MinValue);
        Race? towards = null;
        foreach (var week in season.Weeks)
        {
            var monday = TrainingWeek.MondayOf(week.From);
            if (goals.FindLast(r => r.Date < monday) is { } before)
                start[week.Index] = season.Weeks.First(w => w.To > before.Date).Index;
            if (goals.Find(r => r.Date >= monday) is not { Row: >= RaceRow.UltraTo100 } race)
                continue;
            // Two ultras may share their first week: that of the day after the one.
            biggestFrom[week.Index] = race == towards ? biggestFrom[week.Index - 1] : TopQuarter(runner, season, calendar, start[week.Index], GoalRaces.RecoveredOn(race).AddDays(-1));
            towards = race;
        }
    }

    /// <summary>The first week towards the next A race: the one that holds the day after the last, or the season's first.</summary>
    public int Start(int week) => start[week];

    /// <summary>Kilometres from which a week towards an ultra is one of the quarter with the most; null where the next A race is none.</summary>
    public double? BiggestFrom(int week) => biggestFrom[week];

    private static double TopQuarter(Runner runner, Season season, RunCalendar calendar, int from, DateOnly last)
    {
        var monday = TrainingWeek.MondayOf(season.Weeks[from].From);
        var km = new double[TrainingWeek.Count(monday, last)];
        var further = new Lazy<RunCalendar>(() => new(RunPattern.Expand(runner, calendar.Last.AddDays(1), last), [], calendar.Last.AddDays(1), last));
        for (var w = 0; w < km.Length; w++)
        {
            var at = monday.AddDays(7 * w);
            km[w] = from + w < season.Weeks.Length ? season.Weeks[from + w].Km : Periodise.PlannedKm(runner, at > calendar.Last ? further.Value : calendar, at);
        }

        Array.Sort(km);
        return km[km.Length - ((km.Length + 3) / 4)];
    }
}
