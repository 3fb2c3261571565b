namespace Sinew.Training.Rules;

/// <summary>P-10: no session on a long-run day, whatever its class .</summary>
internal static class P10_NoneOnLongRunDays
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead.Where(s => c.Calendar.IsLongDay(s.Date)))
            report.About(session, $"stands on the day of the long run; that day belongs to the run alone.");
    }
}
