using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Cost 3's day score: how well a day suits strength, 0 best .</summary>
internal static class DayScores
{
    /// <summary>More than any other score: a day is left to rehab where the week's sessions and their distances allow it (case 6).</summary>
    private const int OnRehabDay = 6;

    /// <summary>Scores of the seven days from <paramref name="monday"/>, an index into <paramref name="days"/>.</summary>
    /// <param name="days">All days.</param>
    /// <param name="eve">The day before the first of them.</param>
    /// <param name="monday">First day of the week.</param>
    /// <param name="policy">Whether hard days stay hard .</param>
    /// <param name="level">Strength level.</param>
    /// <param name="offFirst">Days without a run suit best .</param>
    /// <param name="rehab">Days on which rehab would like to stand alone, or null.</param>
    public static int[] OfWeek(
        DayFacts[] days, DayFacts eve, int monday, HardDays policy, StrengthLevel level, bool offFirst = false, IReadOnlySet<DateOnly>? rehab = null)
    {
        int runs = 0, keys = 0;
        for (var d = monday; d < monday + 7; d++)
        {
            foreach (var run in days[d].Runs)
            {
                runs += run.Kind.IsRun() ? 1 : 0;
                keys += run.Kind.IsKey() ? 1 : 0;
            }
        }

        // R-313 speaks of four or more runs with two or more key runs, R-314 keeps novices out of it; X-11 lets the runner choose.
        var hardDaysHard = policy switch
        {
            HardDays.Hard => true,
            HardDays.Light => false,
            _ => level != StrengthLevel.Novice && runs >= 4 && keys >= 2,
        };
        var scores = new int[7];
        for (var d = 0; d < 7; d++)
            scores[d] = Score(days, eve, monday + d, hardDaysHard, offFirst) + (rehab?.Contains(days[monday + d].Date) == true ? OnRehabDay : 0);
        return scores;
    }

    private static int Score(DayFacts[] days, DayFacts eve, int at, bool hardDaysHard, bool offFirst)
    {
        var before = at > 0 ? days[at - 1] : eve;
        var after = at + 1 < days.Length ? days[at + 1] : null;
        var day = days[at];
        if (after is { IsLong: true })
            return 5;
        if (hardDaysHard && day.IsKey)
            return 0;
        if (before.IsLong || (before.IsKey && after is { IsKey: true }) || day.IsKey)
            return 2;
        var rest = day.Runs.IsEmpty;
        return hardDaysHard ? (rest ? 2 : 1) : rest == offFirst ? 0 : 1;
    }
}
