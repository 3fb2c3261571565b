using System.Collections.Immutable;

namespace Sinew.Training.Calendar;

/// <summary>
/// The running calendar by day, with the rule book's vocabulary worked out: key runs, long runs, races. A run of kind race that is not
/// among the races counts as a C race of its own kilometres.
/// </summary>
public sealed class RunCalendar
{
    /// <summary>A run of at least this many minutes is a long run, whatever it is called.</summary>
    public const int LongFromMinutes = 90;

    /// <summary>Days before the first week that are kept: they may ask for rest (P-15, P-18).</summary>
    public const int DaysBefore = 7;

    private readonly DateOnly start;
    private readonly ImmutableArray<PlannedRun>[] days;
    private readonly bool[] longDay;
    private readonly HashSet<PlannedRun> longRuns = [];

    /// <summary>Builds the calendar.</summary>
    /// <param name="runs">Runs in any order, from a week before the first one on. Those of the first week before <paramref name="today"/> help to tell its long run.</param>
    /// <param name="races">Races in any order.</param>
    /// <param name="today">First day that counts.</param>
    /// <param name="last">Last day that counts, inclusive; runs beyond it are kept if given.</param>
    public RunCalendar(IEnumerable<PlannedRun> runs, IEnumerable<Race> races, DateOnly today, DateOnly last)
    {
        var monday = TrainingWeek.MondayOf(today);
        start = monday.AddDays(-DaysBefore);
        var sorted = runs.Where(r => r.Date >= start).OrderBy(r => r.Date).ThenBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.Kind).ToArray();
        var end = sorted.Length > 0 && sorted[^1].Date > last ? sorted[^1].Date : last;
        days = new ImmutableArray<PlannedRun>[TrainingWeek.Count(start, end) * 7];
        Array.Fill(days, []);
        longDay = new bool[days.Length];
        for (var from = 0; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to].Date == sorted[from].Date)
                to++;
            days[sorted[from].Date.DayNumber - start.DayNumber] = ImmutableArray.Create(sorted, from, to - from);
            from = to;
        }

        var (ran, candidates) = (new List<PlannedRun>(14), new List<PlannedRun>(14));
        for (var week = 0; week < days.Length; week += 7)
            MarkLong(week, week, ran, candidates);
        MarkLong(DaysBefore, today.DayNumber - start.DayNumber, ran, candidates);
        var known = races.Where(r => r.Date >= monday).ToList();
        foreach (var run in sorted)
        {
            if (run.Kind == RunKind.Race && !known.Exists(r => r.Date == run.Date) && !races.Any(r => r.Date == run.Date))
                known.Add(new Race(run.Date, RaceEvent.Other, run.Km, 0, RacePriority.C, ""));
        }

        Races = [.. known.OrderBy(r => r.Date).ThenBy(r => r.Priority).ThenBy(r => r.Km)];
    }

    /// <summary>Monday of the first week.</summary>
    public DateOnly First => start.AddDays(DaysBefore);

    /// <summary>Last day of the last week, a Sunday.</summary>
    public DateOnly Last => start.AddDays(days.Length - 1);

    /// <summary>All races from the first week on, by date; C races implied by runs of kind race included.</summary>
    public ImmutableArray<Race> Races { get; }

    /// <summary>Runs of a day by start, from a week before <see cref="First"/> on; empty outside.</summary>
    public ImmutableArray<PlannedRun> On(DateOnly date)
    {
        var at = date.DayNumber - start.DayNumber;
        return at >= 0 && at < days.Length ? days[at] : [];
    }

    /// <summary>A long run stands on this day.</summary>
    public bool IsLongDay(DateOnly date)
    {
        var at = date.DayNumber - start.DayNumber;
        return at >= 0 && at < days.Length && longDay[at];
    }

    /// <summary>This very run is a long run; another run of its day need not be.</summary>
    public bool IsLong(PlannedRun run) => longRuns.Contains(run);

    /// <summary>A key run stands on this day.</summary>
    public bool IsKeyDay(DateOnly date) => On(date).Any(r => r.Kind.IsKey());

    /// <summary>A day without run, race or hard cross-training (P-17); easy cross-training leaves it such a day.</summary>
    public bool IsFreeDay(DateOnly date) => On(date).All(r => r.Kind == RunKind.Cross && !r.Hard);

    /// <summary>Kilometres of the runs (cross left out) of the week that begins on <paramref name="weekMonday"/>.</summary>
    public double KmOfWeek(DateOnly weekMonday)
    {
        var km = 0.0;
        for (var d = 0; d < 7; d++)
        {
            var day = 0.0;
            foreach (var run in On(weekMonday.AddDays(d)))
                day += run.Kind.IsRun() ? run.Km : 0;
            km += day;
        }

        return km;
    }

    private static bool CanBeLong(PlannedRun run) => run.Kind is not (RunKind.Race or RunKind.Cross);

    // The lists are used again from week to week.
    private void MarkLong(int weekStart, int from, List<PlannedRun> runs, List<PlannedRun> candidates)
    {
        runs.Clear();
        candidates.Clear();
        var (total, marked) = (0, false);
        for (var d = from; d < weekStart + 7; d++)
        {
            foreach (var run in days[d])
            {
                if (!run.Kind.IsRun())
                    continue;
                runs.Add(run);
                total += run.Minutes;
                marked |= run.Kind == RunKind.Long;
                if (CanBeLong(run))
                    candidates.Add(run);
            }
        }

        if (candidates.Count == 0)
            return;
        if (!marked)
        {
            var longest = candidates.OrderByDescending(r => r.Minutes).ThenByDescending(r => r.Date).ThenByDescending(r => r.From).First();
            var others = runs.Where(r => !ReferenceEquals(r, longest)).Select(r => r.Minutes).Order().ToArray();
            if (longest.Minutes >= 60 || (others.Length > 0 && longest.Minutes >= 1.25 * Median(others)))
                Mark(longest);
        }

        foreach (var run in candidates)
        {
            if (run.Kind == RunKind.Long || run.Minutes >= LongFromMinutes
                || (runs.Count >= 5 && run.Kind is RunKind.Easy or RunKind.Steady && run.Minutes * 100 >= 28 * total))
                Mark(run);
        }
    }

    private void Mark(PlannedRun run)
    {
        longDay[run.Date.DayNumber - start.DayNumber] = true;
        longRuns.Add(run);
    }

    private static double Median(int[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2.0;
}
