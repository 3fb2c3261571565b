using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>The running calendar as runner.json states it: races before dated runs, those before the week, entries with dates before those without.</summary>
internal static class TypedRuns
{
    public static IEnumerable<PlannedRun> Of(Runner runner, DateOnly from, DateOnly to) =>
        Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber).SelectMany(d => On(runner, d));

    private static IEnumerable<PlannedRun> On(Runner runner, DateOnly date)
    {
        var races = runner.Races.Where(r => r.Date == date).ToList();
        if (races.Count > 0)
            return races.Select(r => new PlannedRun(date, RunKind.Race, Minutes(null, r.Km), r.Km, null, false, RunSource.Race));
        var dated = runner.Runs.Where(r => r.Date == date).ToList();
        if (dated.Count > 0)
            return dated.Where(r => r.Kind != RunKind.Rest).Select(r => Run(date, r.Kind, r.Minutes, r.Km, r.Start, r.Hard, RunSource.Runs));
        var entries = runner.Week.Where(e => e.Day == date.DayOfWeek && !(date < e.From) && !(date > e.To)).ToList();
        if (entries.Exists(e => e.From is not null || e.To is not null))
            entries.RemoveAll(e => e.From is null && e.To is null);
        return entries.GroupBy(e => e.Start).Select(g => g.Last()).Where(e => e.Kind != RunKind.Rest)
            .Select(e => Run(date, e.Kind, e.Minutes, e.Km, e.Start, e.Hard, RunSource.Week));
    }

    private static PlannedRun Run(DateOnly date, RunKind kind, int? minutes, double? km, TimeOnly? start, bool hard, RunSource source) =>
        new(date, kind, Minutes(minutes, km), km ?? Minutes(minutes, km) / 6.0, start, hard, source);

    private static int Minutes(int? minutes, double? km) => minutes ?? (km is { } k ? Math.Max(1, (int)Math.Round(k * 6)) : 45);
}
