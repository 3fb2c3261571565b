using Sinew.Training.Exercises;

namespace Sinew.Training.Rules;

/// <summary>P-09: olympic lifts only under a coach's eye.</summary>
internal static class P09_OlympicLiftsNeedACoach
{
    public static void Look(RuleContext c, Report report)
    {
        if (c.Runner.Supervised)
            return;
        foreach (var (session, exercise, _) in c.Offered.Where(o => o.Exercise.Pattern == Pattern.Olympic))
            report.About(session, exercise.Name, $"is an olympic lift: only with a coach at hand.");
    }
}
