using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// P-19: at most 3 full and short sessions a week, at most 4 mini, at most 4 together, never two on one day. Rehab is not counted,
/// but it cannot stand at the same time as another session.
/// </summary>
internal static class P19_SessionsAWeek
{
    private const int MostFullAndShort = 3;
    private const int MostMini = 4;
    private const int MostTogether = 4;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var week in c.Weeks.Where(w => w.IsOpen))
        {
            var mini = week.Sessions.Count(IsMini);
            var longer = week.Sessions.Length - mini;
            var date = week.Sessions[^1].Date;
            if (longer > MostFullAndShort)
                report.Add(date, $"The week of {Wording.Day(week.Monday)} holds {longer} full and short sessions; 3 is the most.");
            if (mini > MostMini)
                report.Add(date, $"The week of {Wording.Day(week.Monday)} holds {mini} mini sessions; 4 is the most.");
            if (week.Sessions.Length > MostTogether)
                report.Add(date, $"The week of {Wording.Day(week.Monday)} holds {week.Sessions.Length} sessions; 4 is the most.");
        }

        foreach (var day in c.Ahead.GroupBy(s => s.Date))
        {
            var all = day.ToArray();
            if (all.Count(s => !s.IsRehab) > 1)
                report.Add(day.Key, $"{Wording.Day(day.Key)} holds two strength sessions; one a day is enough.");
            for (var i = 1; i < all.Length; i++)
            {
                if (all[i].StartsAt < all[i - 1].EndsAt)
                    report.Add(day.Key, $"Two sessions on {Wording.Day(day.Key)} overlap.");
            }
        }
    }

    /// <summary>Labelled mini, or a primer of that size, and no longer than 20 minutes and a tenth.</summary>
    private static bool IsMini(SessionFacts session) => session.Session.Format == SessionFormat.Mini && session.Minutes <= 22;
}
