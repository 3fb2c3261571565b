using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-07: from 65, or with osteoporosis unsupervised, no high impact and no single at the limit; with osteoporosis nothing that bends or
/// turns the spine under load.
/// </summary>
internal static class P07_OlderAndBrittleBones
{
    private const int TooHighImpact = 3;
    private const int LimitPercent = 95;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var (session, exercise, _) in c.Offered)
        {
            if (Careful(session) && exercise.Impact >= TooHighImpact)
                report.About(session, exercise.Name, $"lands too hard {Because(session)}.");
            if (session.Active.Has(Caution.Osteoporosis) && BendsOrTurns(exercise))
                report.About(session, exercise.Name, $"bends or turns the spine; not with osteoporosis.");
        }

        foreach (var (session, item) in c.ItemsAhead)
        {
            if (Careful(session) && item.Asked.Sets.Any(s => s.Measure == Measure.Reps && s.Hi <= 1 && s.Percent1Rm >= LimitPercent))
                report.About(session, item.Name, $"is a test of the maximum; not {Because(session)}.");
        }
    }

    private static bool Careful(SessionFacts session) =>
        session.Age >= Cautions.OlderFrom || session.Active.Has(Caution.OsteoporosisUnsupervised);

    private static string Because(SessionFacts session) =>
        session.Age >= Cautions.OlderFrom ? "from the age of 65" : "with osteoporosis and without supervision";

    private static bool BendsOrTurns(Exercise exercise) =>
        exercise.Primary is Movement.TrunkFlexion or Movement.TrunkRotation || exercise.Pattern is Pattern.Rotation or Pattern.Throw;
}
