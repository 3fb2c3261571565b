using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-06: in pregnancy no jumps, 3 or more in reserve, at most 80 % of 1RM, nothing supine from the second trimester, no olympic lift; in
/// the first 6 weeks after birth and until a clinician has seen her light sessions without weights only (R-708), in the first 12 weeks no impact.
/// </summary>
internal static class P06_PregnancyAndAfterBirth
{
    private const int LeastRir = 3;
    private const int MostPercent = 80;
    private const int LightOnlyWeeks = 6;

    public static void Look(RuleContext c, Report report)
    {
        if (c.Runner.Screening?.Trimester is not null)
            Pregnant(c, report);
        foreach (var session in c.Ahead)
        {
            if (Cautions.WeeksPostpartum(c.Runner, c.Plan.Today, session.Date) is not { } weeks)
                continue;
            if (weeks < LightOnlyWeeks && session.Class is not SessionClass.L)
                report.About(session, $"stands {Plural.Of(weeks, "week")} after birth: until week 6 sessions are light only.");
            else if (c.Runner.Screening is not { Cleared: true } && session.Class is SessionClass.H or SessionClass.M)
                report.About(session, $"is more than light before the check after a birth is recorded.");
            if (weeks < LightOnlyWeeks || c.Runner.Screening is not { Cleared: true })
            {
                foreach (var (_, item) in c.ItemsAhead.Where(i => i.Session == session && i.Item.Asked.Sets.Any(s => s.Load is not null)))
                    report.About(session, item.Name, $"carries a weight before six weeks and the check after a birth.");
            }

            if (weeks >= Cautions.PostpartumWeeks)
                continue;
            foreach (var exercise in c.Offered.Where(o => o.Session == session && o.Exercise.Impact > 0).Select(o => o.Exercise))
                report.About(session, exercise.Name, $"has impact: none until 12 weeks after birth.");
        }
    }

    private static void Pregnant(RuleContext c, Report report)
    {
        foreach (var (session, item) in c.ItemsAhead)
        {
            if (item.Asked.Sets.Any(s => s.Rir < LeastRir))
                report.About(session, item.Name, $"leaves fewer than 3 in reserve; in pregnancy it is 3 or more.");
            if (item.Asked.Sets.Any(s => s.Percent1Rm > MostPercent))
                report.About(session, item.Name, $"is above 80 % of 1RM; in pregnancy it stays at or below.");
        }

        foreach (var (session, exercise, _) in c.Offered)
        {
            if (exercise.Impact > 0 || exercise.Measure == Measure.Contacts)
                report.About(session, exercise.Name, $"is a jump or a landing; none in pregnancy.");
            if (exercise.Pattern == Pattern.Olympic)
                report.About(session, exercise.Name, $"is an olympic lift; none in pregnancy.");
            if (session.Active.Has(Caution.PregnancyT2t3Supine) && exercise.Contraindicated.Has(Caution.PregnancyT2t3Supine))
                report.About(session, exercise.Name, $"is done on the back; not from the second trimester on.");
        }
    }
}
