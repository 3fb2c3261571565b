using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>A place in the week and the runs that filled it.</summary>
internal sealed class Slot(DayOfWeek day, List<Outing> runs)
{
    // The start is given only if half of the runs began within an hour and a half of the median.
    private const double StartWithin = 90;
    private const double ShiftedWeight = 0.5;
    private const double KindWeight = 0.4;

    /// <summary>Weekday.</summary>
    public DayOfWeek Day { get; } = day;

    /// <summary>Runs on the weekday itself.</summary>
    public List<Outing> Runs { get; } = runs;

    /// <summary>Runs of the day before or after that stand in.</summary>
    public List<Outing> Shifted { get; } = [];

    /// <summary>Median duration of the runs on the weekday itself.</summary>
    public double UsualMinutes { get; } = Spread.MedianOf(runs.Select(o => o.Minutes)) ?? 0;

    /// <summary>Median start of the runs on the weekday itself, in minutes after midnight.</summary>
    public double UsualClock { get; } = Spread.MedianOf(runs.Select(o => (double)o.Clock)) ?? 0;

    /// <summary>The date is a day away from one of this slot that no run has filled.</summary>
    public bool IsEmptyBeside(DateOnly date)
    {
        var after = ((int)date.DayOfWeek - (int)Day + 7) % 7;
        if (after is not (1 or 6))
            return false;
        var own = date.AddDays(after == 1 ? -1 : 1);
        return !Runs.Exists(o => o.Date == own) && !Shifted.Exists(o => Math.Abs(o.Date.DayNumber - own.DayNumber) <= 1);
    }

    /// <summary>
    /// The entry: medians of minutes, kilometres and start (to 5 minutes), and the kind of the majority, all of the weekday's own runs; those
    /// that stand in count for the weeks alone.
    /// </summary>
    /// <param name="weeks">Weeks of the window.</param>
    /// <param name="active">Weeks of the window with any run.</param>
    public SeenEntry Entry(int weeks, int active)
    {
        var (kind, share) = Majority(Runs);
        var metres = Spread.MedianOf(Runs.Where(o => o.Metres is not null).Select(o => o.Metres!.Value));
        var seen = (Runs.Count + (ShiftedWeight * Shifted.Count)) / active;
        var confidence = Math.Min(1, seen) * (1 - KindWeight + (KindWeight * share)) * Math.Min(1, weeks / (double)WeekInference.FullWeeks);
        var entry = new WeekEntry(
            Day, kind, (int)Math.Round(UsualMinutes), metres is { } m ? Math.Round(m / 1000, 1) : null,
            UsualStart(), false, null, null);
        return new SeenEntry(new InferredEntry(entry, Math.Min(Runs.Count + Shifted.Count, weeks), weeks, Math.Round(confidence, 2)), Runs.Count + Shifted.Count);
    }

    private TimeOnly? UsualStart()
    {
        if (Spread.MedianOf(Runs.Select(o => Math.Abs(o.Clock - UsualClock))) > StartWithin)
            return null;
        var minutes = Math.Min(1435, (int)(Math.Round(UsualClock / 5) * 5));
        return new TimeOnly(minutes / 60, minutes % 60);
    }

    // Key, long or easy first, as that decides what strength may stand beside it; then the most frequent kind of these. A race is no habit:
    // it counts as tempo. A tie goes to the key run, then to the long one.
    private static (RunKind Kind, double Share) Majority(List<Outing> runs)
    {
        var kinds = runs.ConvertAll(o => o.Kind == RunKind.Race ? RunKind.Tempo : o.Kind);
        var groups = kinds.GroupBy(k => k.IsKey() ? 0 : k == RunKind.Long ? 1 : 2).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        var kind = groups.GroupBy(k => k).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return (kind, groups.Count() / (double)kinds.Count);
    }
}
