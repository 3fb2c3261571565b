using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// P-12: moderate work ends at least 12 hours before key and long runs, 20 in the first two weeks of a programme and after a break of two
/// weeks or more (R-308, R-542). A session with lower-body work that is labelled light or primer is refused here.
/// </summary>
internal static class P12_ModerateBeforeRuns
{
    private const int UsualMinutes = 12 * 60;
    private const int FirstWeeksMinutes = 20 * 60;
    private const int FirstDays = 14;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            if (session.Class == SessionClass.M && session.Session.Class != SessionClass.M)
            {
                report.Add(session.Date, $"The session on {Wording.Day(session.Date)} is called {Wording.Class(session.Session.Class)} "
                    + "but is "
                    + $"moderate: {session.Because}. Call it moderate, or make it lighter.");
            }

            if (session.Class != SessionClass.M)
                continue;
            var floor = FloorMinutes(c, session);
            var early = floor > UsualMinutes;
            foreach (var run in c.GuardedAfter(session))
            {
                var gap = RuleContext.StartOf(run) - session.EndsAt;
                if (gap < floor)
                {
                    report.About(session, $"ends {Wording.Hours(gap)} before the {Wording.RunAt(run)}; it needs "
                        + $"{Wording.Hours(floor)}{(early ? " in the first two weeks and after a break" : "")}, better 24.");
                }
            }
        }
    }

    /// <summary>Minutes between the end of a moderate session and a key or long run.</summary>
    public static int FloorMinutes(RuleContext c, SessionFacts session) =>
        session.Date < c.First.AddDays(FirstDays) || Breaks.IsReturn(c, session, FirstDays) ? FirstWeeksMinutes : UsualMinutes;
}
