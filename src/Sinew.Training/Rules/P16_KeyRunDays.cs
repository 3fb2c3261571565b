using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// P-16: on the day of a key run nothing before it; afterwards light at once, moderate after 3 hours, heavy after 6.
/// </summary>
internal static class P16_KeyRunDays
{
    private const int ModerateMinutes = 3 * 60;
    private const int HeavyMinutes = 6 * 60;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            foreach (var run in c.Calendar.On(session.Date).Where(r => r.Kind.IsKey()))
            {
                var gap = session.StartsAt - RuleContext.EndOf(run);
                if (session.StartsAt < RuleContext.StartOf(run))
                {
                    report.About(session, $"stands before that day's {Wording.Run(run)}; a key run is run first.");
                    continue;
                }

                var floor = session.Class switch
                {
                    SessionClass.H => HeavyMinutes,
                    SessionClass.M => ModerateMinutes,
                    SessionClass.L or SessionClass.P or SessionClass.R => 0,
                    _ => throw new InvalidOperationException(),
                };
                if (gap < floor)
                {
                    report.About(session, $"starts {Wording.Hours(Math.Max(0, gap))} after that day's {Wording.Run(run)}; it needs "
                        + $"{Wording.Hours(floor)}.");
                }
            }
        }
    }
}
