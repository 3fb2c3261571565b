using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// Wants of R-308 (key runs) and R-309 (long runs): heavy work ends 36 hours before, moderate work 24. What is nearer than the floors of
/// P-11 and P-12 allow is said there. Not in taper, transition or deload.
/// </summary>
internal static class SoftGaps
{
    private const int HeavyMinutes = 36 * 60;
    private const int ModerateMinutes = 24 * 60;

    public static void BeforeKeyRuns(RuleContext c, Report report) => Look(c, report, r => r.Kind.IsKey());

    public static void BeforeLongRuns(RuleContext c, Report report) => Look(c, report, r => !r.Kind.IsKey());

    private static void Look(RuleContext c, Report report, Func<PlannedRun, bool> which)
    {
        if (MedicalStop.Holds(c.Runner))
            return;
        foreach (var session in c.Ahead.Where(s => s.Loading && !s.Session.Deload && s.Session.Phase is not (Phase.TP or Phase.TR)))
        {
            var target = session.Class == SessionClass.H ? HeavyMinutes : ModerateMinutes;
            var floor = session.Heavy ? P11_HeavyBeforeRuns.FloorMinutes : P12_ModerateBeforeRuns.FloorMinutes(c, session);
            foreach (var run in c.GuardedAfter(session).Where(which))
            {
                var gap = RuleContext.StartOf(run) - session.EndsAt;
                if (gap < target && gap >= floor)
                {
                    report.About(session, $"ends {Wording.Hours(gap)} before the {Wording.RunAt(run)}; {Wording.Hours(target)} would be "
                        + "better.");
                }
            }
        }
    }
}
