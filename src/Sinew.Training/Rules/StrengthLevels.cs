using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>The runner's level on the scale of exercise levels (P-29).</summary>
internal static class StrengthLevels
{
    /// <summary>Weeks of strength after which a novice's level rises by 1 .</summary>
    public const int NoviceWeeks = 12;

    /// <summary>Novice 1 in AA, 2 after, one more after 12 weeks; intermediate 3; advanced 4.</summary>
    public static int On(RuleContext c, SessionFacts session) => c.Runner.Level switch
    {
        StrengthLevel.Novice => (session.Session.Phase == Phase.AA ? 1 : 2)
            + (c.StrengthWeeksBefore(session.Date) >= NoviceWeeks ? 1 : 0),
        StrengthLevel.Intermediate => 3,
        StrengthLevel.Advanced => 4,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>
    /// What the runner has declared, whatever the weeks since: novice 1, 2 under a coach's eye, intermediate 3, advanced 4. Only this vouches for
    /// prerequisites that no log shows; weeks of planned strength raise what may be tried, but show no exercise, and a coach sees it.
    /// </summary>
    public static int Declared(Runner runner) => runner.Level switch
    {
        StrengthLevel.Novice => runner.Supervised ? 2 : 1,
        StrengthLevel.Intermediate => 3,
        StrengthLevel.Advanced => 4,
        _ => throw new InvalidOperationException(),
    };
}
