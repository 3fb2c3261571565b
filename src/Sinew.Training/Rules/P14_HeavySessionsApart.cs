using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-14: heavy sessions start at least 48 hours apart, 72 from the age of 50; hard cross-training counts as one.
/// </summary>
internal static class P14_HeavySessionsApart
{
    /// <summary>Age from which 72 hours hold .</summary>
    private const int SlowerFrom = 50;

    private const int FloorMinutes = 48 * 60;
    private const int SlowerMinutes = 72 * 60;

    public static void Look(RuleContext c, Report report)
    {
        var heavy = c.Sessions.Where(s => s.Heavy).ToArray();
        for (var i = 0; i < heavy.Length; i++)
        {
            var session = heavy[i];
            if (session.IsDone)
                continue;
            var floor = session.Age >= SlowerFrom ? SlowerMinutes : FloorMinutes;
            if (i > 0 && session.StartsAt - heavy[i - 1].StartsAt is var gap && gap < floor)
                report.About(session, $"starts {Wording.Hours(gap)} after {heavy[i - 1].Called}; it needs {Wording.Hours(floor)}.");
            for (var d = -3; d <= 3; d++)
            {
                foreach (var cross in c.Calendar.On(session.Date.AddDays(d)).Where(r => r.IsHardCross))
                {
                    var apart = Math.Abs(RuleContext.StartOf(cross) - session.StartsAt);
                    if (apart < floor)
                    {
                        report.About(session, $"starts {Wording.Hours(apart)} from the {Wording.RunAt(cross)}, which counts as "
                            + $"heavy; it needs {Wording.Hours(floor)}.");
                    }
                }
            }
        }
    }
}
