using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-21: sessions stand on days and times the runner marked, last at most the budget and a tenth, overlap no run; on a day with an easy run
/// (cross-training too) heavy and moderate work follows it, or ends 6 hours before it.
/// </summary>
internal static class P21_WhereThereIsTime
{
    private const int BeforeEasyMinutes = 6 * 60;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            if (WhyNotAvailable(session, c.Runner.Availability) is { } why)
                report.About(session, $"{why}.");
            Runs(c, session, report);
        }
    }

    private static string? WhyNotAvailable(SessionFacts session, Availability available)
    {
        var start = session.StartsAt % 1440;
        var end = start + session.Minutes;
        var windows = available.Windows.IsDefault ? [] : available.Windows.Where(w => w.Day == session.Date.DayOfWeek).ToArray();
        if (windows.Length == 0)
        {
            return available.Days.Contains(session.Date.DayOfWeek)
                ? WhyNotWithin(available.Earliest, available.Latest, available.Minutes)
                : "stands on a day that is not marked for strength";
        }

        string? last = null;
        foreach (var window in windows)
        {
            last = WhyNotWithin(window.From, window.To, window.Minutes ?? available.Minutes);
            if (last is null)
                return null;
        }

        return last;

        string? WhyNotWithin(TimeOnly from, TimeOnly to, int budget)
        {
            if (start < (from.Hour * 60) + from.Minute || end > (to.Hour * 60) + to.Minute)
                return $"lasts from {Wording.Clock(start)} to {Wording.Clock(end)}, outside "
                    + $"{Wording.Clock((from.Hour * 60) + from.Minute)} to "
                    + Wording.Clock((to.Hour * 60) + to.Minute);
            return session.Minutes * 10 > budget * 11
                ? $"takes {session.Minutes} minutes; the budget is {budget} and a tenth"
                : null;
        }
    }

    private static void Runs(RuleContext c, SessionFacts session, Report report)
    {
        for (var d = -1; d <= 1; d++)
        {
            foreach (var run in c.Calendar.On(session.Date.AddDays(d)))
            {
                var from = RuleContext.StartOf(run);
                var to = RuleContext.EndOf(run);
                if (session.StartsAt < to && from < session.EndsAt)
                {
                    report.About(session, $"from {Wording.Clock(session.StartsAt)} overlaps the {Wording.RunAt(run)}.");
                    continue;
                }

                if (d == 0 && run.Kind.IsEasy() && session.Loading && session.StartsAt < from && from - session.EndsAt < BeforeEasyMinutes)
                {
                    report.About(session, $"ends {Wording.Hours(from - session.EndsAt)} before the {Wording.RunAt(run)}; run first, "
                        + "or leave 6 h.");
                }
            }
        }
    }
}
