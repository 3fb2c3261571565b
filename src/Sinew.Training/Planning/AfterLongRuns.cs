using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Says once when a weekday of strength becomes the day after a long run and is left (P-15).</summary>
internal static class AfterLongRuns
{
    private const int LongMinutes = 90; // P-15

    /// <summary>One finding for each weekday that held leg work and, from some week on, follows a long run.</summary>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="sessions">The sessions by date.</param>
    public static IEnumerable<Finding> Of(RunCalendar calendar, ImmutableArray<Session> sessions)
    {
        var work = sessions.Where(s => s.Class is SessionClass.H or SessionClass.M).ToArray();
        foreach (var day in work.GroupBy(s => s.Date.DayOfWeek).OrderBy(d => ((int)d.Key + 6) % 7))
        {
            var last = day.Max(s => s.Date);
            var barred = last.AddDays(7);
            // The weeks go on, on other days: what ends here has no such reason.
            if (Before(calendar, last) is not null || Before(calendar, barred) is not { } run || !work.Any(s => s.Date > barred))
                continue;
            yield return new("P-15", Severity.Info, $"Up to {Words.Date(last)} {Words.Day(last)} follows no long run, so it holds strength. From {Words.Date(barred)} on it is the day after {Words.Day(run.Date)}'s long run of {run.Minutes} minutes: nothing heavy or moderate stands on it any more, and those sessions move to other days.", [barred]);
        }
    }

    /// <summary>The long run of the day before, or null.</summary>
    public static PlannedRun? Before(RunCalendar calendar, DateOnly date)
    {
        foreach (var run in calendar.On(date.AddDays(-1)))
        {
            if (run.Minutes >= LongMinutes && calendar.IsLong(run))
                return run;
        }

        return null;
    }
}
