using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-43, as far as a plan shows it: with a complaint at a pain of more than 5 the next two days hold no impact and no heavy
/// session, and the next two weeks nothing that moves the painful joint under load. What is contraindicated besides is P-02 (such a
/// complaint counts as irritable), red flags are P-01; pain reported in the log is a matter of re-planning.
/// </summary>
internal static class P43_PainChangesTheNextSession
{
    private const int TooMuch = 5;
    private const int Hours = 48;
    private const int Weeks = 2;

    public static void Look(RuleContext c, Report report)
    {
        var pain = c.Runner.Conditions.IsDefaultOrEmpty ? 0 : c.Runner.Conditions.Max(x => x.Pain);
        if (pain <= TooMuch)
            return;
        foreach (var session in c.Ahead.Where(s => s.StartsAt < (c.Plan.Today.DayNumber * 1440) + (Hours * 60)))
        {
            if (session.Heavy)
                report.About(session, $"comes within two days of a pain of {pain}; make it lighter.");
            foreach (var item in session.Everything.Where(i => i.Exercise.Impact >= 1))
                report.About(session, item.Name, $"lands on a body with a pain of {pain}; no impact for two days.");
        }

        foreach (var complaint in c.Runner.Conditions.Where(x => x.Pain > TooMuch))
        {
            var (joint, movements) = Painful(complaint.Id);
            foreach (var session in c.Ahead.Where(s => s.Date < c.Plan.Today.AddDays(Weeks * 7)))
            {
                foreach (var item in session.Everything.Where(i => movements.Contains(i.Exercise.Primary) && i.Exercise.Measure != Measure.Time && !i.Rehab && (i.Exercise.LegFatigue > 0 || joint)))
                    report.About(session, item.Name, $"loads what hurts by {complaint.Pain} of 10; leave it out for two weeks.");
            }
        }
    }

    // Movements that load the tissue; false where only exercises that tire the legs do.
    private static (bool Always, Movement[] Movements) Painful(ConditionId complaint) => complaint switch
    {
        ConditionId.Achilles or ConditionId.AchillesInsertional or ConditionId.CalfStrainAcute or ConditionId.PlantarFascia or ConditionId.Mtss => (true, [Movement.PlantarFlexion]),
        ConditionId.Pfp or ConditionId.PatellarTendinopathy or ConditionId.AcuteKneeEffusion or ConditionId.AclRecent => (false, [Movement.KneeExtension, Movement.TripleExtension]),
        ConditionId.HamstringStrainAcute or ConditionId.ProxHamstringTendinopathy or ConditionId.HamstringAvulsionSuspected => (false, [Movement.KneeFlexion]),
        ConditionId.GlutealTendinopathy or ConditionId.Itbs => (true, [Movement.HipAbduction]),
        ConditionId.GroinPain => (true, [Movement.HipAdduction]),
        ConditionId.HipFai or ConditionId.HipFlexorStrain => (true, [Movement.HipFlexion]),
        _ => (false, []),
    };
}
