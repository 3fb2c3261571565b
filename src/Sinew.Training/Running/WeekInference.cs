using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>Reads the runner's usual running week from what was run.</summary>
public static class WeekInference
{
    /// <summary>The last run before today may be this old, in days, inclusive; otherwise nothing is inferred.</summary>
    public const int FreshDays = 28;

    /// <summary>Most weeks looked at.</summary>
    public const int MaxWeeks = 12;

    /// <summary>Weeks from which on the confidence is not lowered for want of them.</summary>
    public const int FullWeeks = 8;

    /// <summary>Fewest runs from which a week is inferred.</summary>
    public const int FewestRuns = 4;

    // The window, as many weeks again for the rhythm of down-weeks, and the three months of running that the first of them are held against.
    private const int ReachDays = (2 * MaxWeeks * 7) + 91;

    /// <summary>
    /// The running week, or null if the last run before <paramref name="today"/> is older than <see cref="FreshDays"/> or the runs are too few.
    /// The window ends on the day of that run and reaches back up to twelve weeks of seven days, no further than the runs do, and not across
    /// a break of more than three weeks if at least three weeks lie after it.
    /// </summary>
    /// <param name="activities">Activities in any order; duplicates, other sports and junk do no harm.</param>
    /// <param name="today">Runs on this day and later are not looked at.</param>
    public static WeeklyPattern? Infer(ImmutableArray<RunActivity> activities, DateOnly today)
    {
        var outings = Before(activities, today);
        return WhyNot(outings, today) is null ? InferenceWindow.Of(outings, today).Pattern() : null;
    }

    /// <summary>Why nothing is inferred, in a sentence for the runner; null if something is.</summary>
    /// <param name="activities">As for <see cref="Infer"/>.</param>
    /// <param name="today">As for <see cref="Infer"/>.</param>
    public static string? WhyNot(ImmutableArray<RunActivity> activities, DateOnly today) => WhyNot(Before(activities, today), today);

    private static string? WhyNot(List<Outing> outings, DateOnly today)
    {
        if (outings.Count == 0)
            return "There is no run in the history before today, so no running week was read from it.";
        var age = today.DayNumber - outings[^1].Date.DayNumber;
        if (age > FreshDays)
        {
            return string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The last run in the history is {age} days old, more than {FreshDays}, so no running week was read from it.");
        }

        return InferenceWindow.Of(outings, today) is { Weeks: >= 2 } window && window.Outings.Count >= FewestRuns
            ? null
            : "There are too few runs in the last weeks of the history to read a running week from them.";
    }

    private static List<Outing> Before(ImmutableArray<RunActivity> activities, DateOnly today)
    {
        if (activities.IsDefaultOrEmpty)
            return [];
        var before = activities.Where(a => Plausible.IsRun(a) && DateOnly.FromDateTime(a.Start) < today).ToList();
        if (before.Count == 0)
            return [];
        var last = before.Where(a => a.Seconds >= Plausible.MinSeconds).Select(a => a.Start).DefaultIfEmpty(before.Max(a => a.Start)).Max();
        var runs = Duplicates.Merge(before.Where(a => (last - a.Start).TotalDays <= ReachDays));
        return [.. Outings.Group(runs, RunClassifier.BaseKinds(runs)).OrderBy(o => o.Start)];
    }
}
