using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>An entry with the number of runs it stands for.</summary>
/// <param name="Inferred">The entry.</param>
/// <param name="Seen">Runs that belong to it, shifted ones included.</param>
internal sealed record SeenEntry(InferredEntry Inferred, int Seen);

/// <summary>Which weekdays hold a run, and what kind of run at what time. The shares are this project's own.</summary>
internal static class WeekdayEntries
{
    // Two weeks of three: the weekday is the runner's, however many other days there are. Half of the weeks: up to the mean, rounded up.
    private const double Firm = 2.0 / 3;
    private const double Half = 0.5;
    private const double Some = 0.2;
    private const double StandInWeight = 0.5;

    /// <summary>The entries, Monday to Sunday, by start.</summary>
    public static ImmutableArray<SeenEntry> Of(InferenceWindow window)
    {
        var slots = new List<Slot>();
        foreach (var day in Days(window))
            slots.AddRange(SlotsOf(window, day));
        var taken = slots.SelectMany(s => s.Runs).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var run in window.Outings.Where(o => !taken.Contains(o)))
            Shift(slots, run);
        var active = window.Outings.Select(o => window.Block(o.Date)).Distinct().Count();
        return [.. slots.OrderBy(s => TrainingWeek.Index(s.Day)).ThenBy(s => s.UsualClock).Select(s => s.Entry(window.Weeks, active))];
    }

    /// <summary>
    /// The day of the long run; weekdays with a run in two thirds of the weeks that hold any; then those with one in half of them, up to the
    /// mean number of runs rounded up, a stray run on the day before or after an empty one counting half; then the most frequent others, up to
    /// the mean number of days rounded. Ties go to the more recent.
    /// </summary>
    private static List<DayOfWeek> Days(InferenceWindow window)
    {
        var dates = window.Outings.Select(o => o.Date).Distinct().ToList();
        var active = (double)dates.Select(window.Block).Distinct().Count();
        var chosen = new List<DayOfWeek>();
        if (LongRunDay.Of(window) is { } longest)
            chosen.Add(longest);
        var days = dates.GroupBy(d => d.DayOfWeek).Select(g => (Day: g.Key, Own: g.Count(), Last: g.Max()))
            .OrderByDescending(g => g.Own).ThenByDescending(g => g.Last).ToList();
        var stray = dates.Where(d => days.Exists(g => g.Day == d.DayOfWeek && g.Own < Half * active)).ToHashSet();
        foreach (var (day, own, _) in days.Where(g => !chosen.Contains(g.Day)))
        {
            var score = own + (StandInWeight * StandIns(day, dates, stray));
            if (own >= Firm * active || (score >= Half * active && chosen.Count < Math.Ceiling(window.Outings.Count / active))
                || (own >= Some * active && chosen.Count < Math.Round(dates.Count / active, MidpointRounding.AwayFromZero)))
                chosen.Add(day);
        }

        return chosen;
    }

    // Empty occurrences of a weekday with a stray run the day before or after.
    private static int StandIns(DayOfWeek day, List<DateOnly> dates, HashSet<DateOnly> stray) => stray.Where(d => d.DayOfWeek != day)
        .Select(d => (((int)d.DayOfWeek - (int)day + 7) % 7) switch { 1 => d.AddDays(-1), 6 => d.AddDays(1), _ => default })
        .Distinct().Count(d => d != default && !dates.Contains(d));

    // One slot, or two if the runner runs twice in at least half of the weeks in which that weekday holds a run.
    private static IEnumerable<Slot> SlotsOf(InferenceWindow window, DayOfWeek day)
    {
        var dates = window.Outings.Where(o => o.Date.DayOfWeek == day).GroupBy(o => o.Date).Select(g => g.OrderBy(o => o.Start).ToList()).ToList();
        var twice = dates.FindAll(d => d.Count > 1);
        if (twice.Count < 2 || twice.Count * 2 < dates.Count)
            return [new Slot(day, [.. dates.Select(d => d.MaxBy(o => o.Minutes)!)])];
        var early = Spread.MedianOf(twice.Select(d => (double)d[0].Clock))!.Value;
        var late = Spread.MedianOf(twice.Select(d => (double)d[^1].Clock))!.Value;
        var first = new List<Outing>();
        var second = new List<Outing>();
        foreach (var date in dates)
        {
            if (date.Count > 1 || Math.Abs(date[0].Clock - early) <= Math.Abs(date[0].Clock - late))
                first.Add(date[0]);
            if (date.Count > 1 || Math.Abs(date[0].Clock - early) > Math.Abs(date[0].Clock - late))
                second.Add(date[^1]);
        }

        return [new Slot(day, first), new Slot(day, second)];
    }

    // A run on another day stands in for the slot of the day before or after that is empty that week, the one most like it in length.
    private static void Shift(List<Slot> slots, Outing run)
    {
        var slot = slots.Where(s => s.IsEmptyBeside(run.Date)).MinBy(s => Math.Abs(s.UsualMinutes - run.Minutes));
        slot?.Shifted.Add(run);
    }
}
