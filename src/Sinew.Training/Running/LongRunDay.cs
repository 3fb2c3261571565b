using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>The weekday of the long run.</summary>
internal static class LongRunDay
{
    private const int Fewest = 2;

    /// <summary>
    /// The weekday that holds most of the long runs, a tie going to the longer ones; null unless it holds at least two, and a third of all.
    /// </summary>
    public static DayOfWeek? Of(InferenceWindow window)
    {
        var runs = window.Outings.FindAll(o => o.Kind == RunKind.Long);
        var best = runs.GroupBy(o => o.Date.DayOfWeek).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Sum(o => o.Minutes))
            .ThenBy(g => TrainingWeek.Index(g.Key)).FirstOrDefault();
        return best is not null && best.Count() >= Fewest && best.Count() * 3 >= runs.Count ? best.Key : null;
    }
}
