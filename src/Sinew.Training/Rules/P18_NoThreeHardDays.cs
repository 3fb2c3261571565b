namespace Sinew.Training.Rules;

/// <summary>
/// P-18: no heavy session makes or joins three hard days in a row, a hard day being one with a heavy session, hard cross-training, a key
/// run or a long run.
/// </summary>
internal static class P18_NoThreeHardDays
{
    private const int TooMany = 3;

    public static void Look(RuleContext c, Report report)
    {
        var heavy = c.Sessions.Where(s => s.Heavy).Select(s => s.Date).ToHashSet();
        foreach (var session in c.Ahead.Where(s => s.Heavy))
        {
            var from = session.Date;
            while (Hard(from.AddDays(-1)))
                from = from.AddDays(-1);
            var to = session.Date;
            while (Hard(to.AddDays(1)))
                to = to.AddDays(1);
            var days = to.DayNumber - from.DayNumber + 1;
            if (days >= TooMany)
            {
                report.About(session, $"belongs to {days} hard days in a row, from {Wording.Day(from)} to {Wording.Day(to)}; two "
                    + "is the most.");
            }
        }

        bool Hard(DateOnly date) =>
            heavy.Contains(date) || c.Calendar.IsKeyDay(date) || c.Calendar.IsLongDay(date) || c.Calendar.On(date).Any(r => r.IsHardCross);
    }
}
