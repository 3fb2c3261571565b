using System.Collections.Immutable;

namespace Sinew.Training.Running;

/// <summary>
/// Makes one activity of all that tell of it: a watch's file, the phone's file of the same run, the row of a table. The tolerances are this
/// project's own; they are about clocks and files, not about bodies.
/// </summary>
public static class Duplicates
{
    private const double StartSeconds = 120;
    private const double Share = 0.10;
    private const double ShiftShare = 0.01;
    private const double ShiftSlackSeconds = 5;
    private const double QuarterHour = 900;
    private const double MaxShiftSeconds = 14 * 3600;
    private const double WindowHours = 30;

    // Nobody has this many activities within the window; it keeps made-up input from costing more than it should.
    private const int WindowCount = 500;

    /// <summary>
    /// Merges duplicates. The result is sorted by start and depends only on which activities there are, not on their order; merging it
    /// again, alone or with what it was made of, changes nothing.
    /// </summary>
    public static ImmutableArray<RunActivity> Merge(IEnumerable<RunActivity> activities)
    {
        var all = activities.Select(Tidy).ToList();
        while (true)
        {
            all.Sort(Richness.Compare);
            var merged = Once(all);
            if (merged.Count == all.Count)
                return [.. merged];
            all = merged;
        }
    }

    /// <summary>
    /// The same activity: same sport; both begin within two minutes, or overlap by more than 80 %; duration and distance within 10 %. Or the
    /// start is off by a multiple of 15 minutes up to 14 hours, as when a file holds local time for UTC, and both duration and distance agree
    /// within 1 %: but not between two typed rows, nor between two FIT files, whose clocks are always UTC.
    /// </summary>
    public static bool AreSame(RunActivity a, RunActivity b)
    {
        if (a.Sport != b.Sport && a.Sport != Sport.Other && b.Sport != Sport.Other)
            return false;
        var apart = Math.Abs((a.StartUtc is { } ua && b.StartUtc is { } ub ? ua - ub : a.Start - b.Start).TotalSeconds);
        var distance = Agree(a.Metres, b.Metres, Share);
        var duration = SameDuration(a, b, Share);
        var earlier = Earlier(a, b) ? a : b;
        var later = ReferenceEquals(earlier, a) ? b : a;
        var overlap = Math.Min(earlier.Seconds - apart, later.Seconds);
        var shorter = Math.Min(a.Seconds, b.Seconds);
        if (apart <= StartSeconds && overlap >= 0.5 * shorter && distance != false && (duration || distance == true))
            return true;
        if (overlap > 0.8 * Math.Max(a.Seconds, b.Seconds) && duration && distance != false)
            return true;
        return a.Sport == b.Sport && apart > StartSeconds && apart <= MaxShiftSeconds + ShiftSlackSeconds
            && Math.Abs(apart - (Math.Round(apart / QuarterHour) * QuarterHour)) <= ShiftSlackSeconds
            && Agree(a.Metres, b.Metres, ShiftShare) == true && SameDuration(a, b, ShiftShare) && ClocksMayDiffer(a, b);
    }

    private static List<RunActivity> Once(List<RunActivity> sorted)
    {
        var root = Enumerable.Range(0, sorted.Count).ToArray();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(sorted.Count, i + WindowCount) && (Richness.Clock(sorted[j]) - Richness.Clock(sorted[i])).TotalHours <= WindowHours; j++)
            {
                if (Find(root, i) != Find(root, j) && AreSame(sorted[i], sorted[j]))
                    root[Find(root, j)] = Find(root, i);
            }
        }

        return [.. Enumerable.Range(0, sorted.Count).GroupBy(i => Find(root, i)).Select(g => Combine([.. g.Select(i => sorted[i])]))
            .OrderBy(a => a.Start).ThenBy(a => a, Comparer<RunActivity>.Create(Richness.Compare))];
    }

    private static int Find(int[] root, int i)
    {
        while (root[i] != i)
            i = root[i] = root[root[i]];
        return i;
    }

    private static RunActivity Combine(List<RunActivity> same)
    {
        if (same.Count == 1)
            return same[0];
        var ranked = same.OrderByDescending(Richness.Of).ThenBy(a => a, Comparer<RunActivity>.Create(Richness.Compare)).ToList();
        var best = ranked[0];
        var clock = ranked.Find(a => a.StartUtc is not null) ?? best;
        return best with
        {
            Start = clock.Start,
            StartUtc = clock.StartUtc,
            Sport = ranked.Find(a => a.Sport != Sport.Other)?.Sport ?? Sport.Other,
            MovingSeconds = First(ranked, a => a.MovingSeconds),
            Metres = First(ranked, a => a.Metres),
            AscentM = First(ranked, a => a.AscentM),
            AvgHr = First(ranked, a => a.AvgHr),
            PaceVariation = First(ranked, a => a.PaceVariation),
            HrVariation = First(ranked, a => a.HrVariation),
            IsRace = same.Exists(a => a.IsRace),
            Name = ranked.Find(a => a.Name.Length > 0)?.Name ?? "",
            Laps = ranked.Find(a => a.Laps.Length > 0)?.Laps ?? [],
            Sources = [.. same.SelectMany(a => a.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static double? First(List<RunActivity> ranked, Func<RunActivity, double?> value) => ranked.Select(value).FirstOrDefault(v => v is not null);

    private static RunActivity Tidy(RunActivity a) => a with
    {
        Laps = a.Laps.IsDefault ? [] : a.Laps,
        Sources = a.Sources.IsDefault ? [] : [.. a.Sources.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static bool Earlier(RunActivity a, RunActivity b) =>
        a.StartUtc is { } ua && b.StartUtc is { } ub ? ua <= ub : a.Start <= b.Start;

    // True or false if both are known, else null.
    private static bool? Agree(double? a, double? b, double share) =>
        a is { } x && b is { } y ? Math.Abs(x - y) <= share * Math.Max(x, y) : null;

    private static bool SameDuration(RunActivity a, RunActivity b, double share) =>
        Agree(a.Seconds, b.Seconds, share) == true || Agree(a.MovingSeconds, b.Seconds, share) == true
        || Agree(a.Seconds, b.MovingSeconds, share) == true || Agree(a.MovingSeconds, b.MovingSeconds, share) == true;

    private static bool ClocksMayDiffer(RunActivity a, RunActivity b)
    {
        var (x, y) = (Richness.FormatOf(a), Richness.FormatOf(b));
        return !(x == y && x is SourceFormat.Table or SourceFormat.Fit);
    }
}
