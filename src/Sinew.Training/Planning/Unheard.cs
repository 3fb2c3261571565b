using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What the runner's file says and this plan does not act upon: said, never passed over in silence.</summary>
internal static class Unheard
{
    /// <summary>Days after a race within which it may still ask for recovery (R-423: an ultra's three weeks, and one to spare).</summary>
    private const int JustRun = 28;

    /// <summary>Races after the last day that is planned: the weeks end with a goal race and its recovery, or after a fixed number (R-430). In pregnancy R-708 speaks of them.</summary>
    public static IEnumerable<Finding> Beyond(Runner runner, ScreenResult screen, DateOnly last) => screen.Verdict != Verdict.Go || runner.Screening?.Trimester is not null ? [] :
        runner.Races.Where(r => r.Date > last).OrderBy(r => r.Date).ThenBy(r => r.Km)
            .Select(r => new Finding("R-430", Severity.Info, $"{Words.Begin(r)} lies beyond the weeks planned here, which end on {Words.Date(last)}. Plan again on the way, and they will lead up to it.", []));

    /// <summary>One finding for each wish that has no effect.</summary>
    public static IEnumerable<Finding> Of(Runner runner, DateOnly today)
    {
        if (ArticleStyle.Of(runner.Style)?.Days is { } days && runner.Policies.HardDays == HardDays.Hard)
            yield return new(days.Rule, Severity.Info, "Your wish for strength on hard days does not count inside this programme: its article wants light or free days.", []);
        foreach (var race in runner.Races.Where(static r => r.Priority == RacePriority.C && r.Row >= RaceRow.Marathon).Where(r => r.Date >= today).OrderBy(r => r.Date).ThenBy(r => r.Km))
            yield return new("R-423", Severity.Advice, $"{Words.Begin(race)} counts as training (priority C): the plan keeps the days before it and the day after, and then goes on. A race of that length costs days, however it is run: if you mean to run all of it, make it B, and your legs get a week or more without strength.", [race.Date]);
        foreach (var race in runner.Races.Where(r => r.Date < today).OrderBy(r => r.Date).ThenBy(r => r.Km))
        {
            yield return today.DayNumber - race.Date.DayNumber <= JustRun
                ? new("R-423", Severity.Info, $"{Words.Begin(race)} is past: it counts for your recovery only.", [race.Date])
                : new("R-423", Severity.Warning, $"{Words.Begin(race)} is past and changes nothing in this plan. If it is still to come, mend its date in the runner file.", [race.Date]);
        }

        foreach (var day in runner.Races.Where(r => r.Date >= today && r.Priority == RacePriority.A).GroupBy(r => r.Date).Where(g => g.Count() > 1).OrderBy(g => g.Key))
        {
            Race[] races = [.. day.OrderByDescending(r => r.Row).ThenByDescending(r => r.Km)];
            yield return new("R-435", Severity.Warning, $"{Plural.Of(races.Length, "A race")} on one day: the season is built for {Words.Name(races[0])}, the longest of them. If a date is wrong, mend it in the runner file; else keep one of them as A.", [day.Key]);
        }
    }
}
