using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-04: under 18 no load of 85 % of 1RM or more, at least 2 in reserve, no heavy session unsupervised; before puberty no high impact.
/// </summary>
internal static class P04_Youth
{
    private const int Adult = 18;
    private const int TooHeavyPercent = 85;
    private const int LeastRir = 2;
    private const int TooHighImpact = 3;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            if (session.Age < Adult && session.Heavy && !c.Runner.Supervised)
                report.About(session, $"is too much at {session.Age} without a coach at hand ({Cause(session)}).");
        }

        foreach (var (session, item) in c.ItemsAhead)
        {
            if (session.Age >= Adult)
                continue;
            if (item.Asked.Sets.Any(s => s.Percent1Rm >= TooHeavyPercent))
                report.About(session, item.Name, $"is at 85 % of 1RM or more; below 18 it stays lighter.");
            if (item.Asked.Sets.Any(s => s.Rir < LeastRir))
                report.About(session, item.Name, $"leaves fewer than 2 in reserve; below 18 it is 2 or more.");
        }

        foreach (var (session, exercise, _) in c.Offered)
        {
            if (session.Age < Adult && exercise.Impact >= TooHighImpact && Cautions.IsPrepubertal(c.Runner, session.Date))
                report.About(session, exercise.Name, $"lands too hard before puberty.");
        }
    }

    private static string Cause(SessionFacts session) => session.Because.Length > 0 ? session.Because : "labelled heavy";
}
