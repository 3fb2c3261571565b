using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Runners;

/// <summary>Turns the runner's weekly pattern, dated runs and races into one run per entry and date.</summary>
public static class RunPattern
{
    /// <summary>Minutes of a run that names neither minutes nor kilometres.</summary>
    public const int DefaultMinutes = 45;

    /// <summary>Minutes per kilometre where only one of the two is known.</summary>
    public const int MinutesPerKm = 6;

    /// <summary>
    /// All runs from the Monday of <paramref name="from"/> to <paramref name="to"/>, inclusive. Precedence on a date: race, then dated
    /// runs (rest clears the day), then pattern entries with from/to, then those without. Two entries of one day with different starts are
    /// two runs; with the same start the later one wins.
    /// </summary>
    /// <param name="runner">The runner.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="inferred">The week inferred from history; used only where the runner typed no week.</param>
    public static ImmutableArray<PlannedRun> Expand(Runner runner, DateOnly from, DateOnly to, ImmutableArray<WeekEntry> inferred = default)
    {
        var typed = !runner.Week.IsDefaultOrEmpty || inferred.IsDefaultOrEmpty;
        var week = typed ? runner.Week : inferred;
        var source = typed ? RunSource.Week : RunSource.History;
        var races = runner.Races.ToLookup(r => r.Date);
        var dated = runner.Runs.ToLookup(r => r.Date);
        var all = ImmutableArray.CreateBuilder<PlannedRun>();
        var entries = new List<WeekEntry>();
        for (var date = TrainingWeek.MondayOf(from); date <= to; date = date.AddDays(1))
        {
            if (races.Contains(date))
            {
                foreach (var race in races[date])
                    all.Add(new(date, RunKind.Race, Math.Max(1, (int)Math.Round(race.Km * MinutesPerKm)), race.Km, null, false, RunSource.Race));
            }
            else if (dated.Contains(date))
            {
                foreach (var run in dated[date])
                {
                    if (run.Kind != RunKind.Rest)
                        all.Add(Make(date, run.Kind, run.Minutes, run.Km, run.Start, run.Hard, RunSource.Runs));
                }
            }
            else
            {
                OnDate(week, date, entries);
                foreach (var entry in entries)
                {
                    if (entry.Kind != RunKind.Rest)
                        all.Add(Make(date, entry.Kind, entry.Minutes, entry.Km, entry.Start, entry.Hard, source));
                }
            }
        }

        return all.ToImmutable();
    }

    private static void OnDate(ImmutableArray<WeekEntry> week, DateOnly date, List<WeekEntry> entries)
    {
        entries.Clear();
        if (week.IsDefaultOrEmpty)
            return;
        var special = false;
        foreach (var entry in week)
        {
            var bounded = entry.From is not null || entry.To is not null;
            if (entry.Day != date.DayOfWeek || (entry.From is { } f && date < f) || (entry.To is { } t && date > t) || (special && !bounded))
                continue;
            if (bounded && !special)
            {
                entries.Clear();
                special = true;
            }

            for (var i = entries.Count - 1; i >= 0; i--)
            {
                if (entries[i].Start == entry.Start)
                    entries.RemoveAt(i);
            }

            entries.Add(entry);
        }
    }

    private static PlannedRun Make(DateOnly date, RunKind kind, int? minutes, double? km, TimeOnly? start, bool hard, RunSource source)
    {
        var duration = minutes ?? (km is { } k ? Math.Max(1, (int)Math.Round(k * MinutesPerKm)) : DefaultMinutes);
        return new(date, kind, duration, km ?? (double)duration / MinutesPerKm, start, hard, source);
    }
}
