using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-43, as far as a plan shows it: with a complaint at a pain of more than 5 the next two days hold no impact and no heavy
/// session, and the next two weeks nothing that moves the painful joint under load. What is contraindicated besides is P-02 (such a
/// complaint counts as irritable), red flags are P-01. Where a log is known: after a set that hurt as much nothing lands for two days, and for
/// a week that exercise is left out or asks for at most six tenths of the load, without a load for fewer sets.
/// </summary>
internal static class P43_PainChangesTheNextSession
{
    private const int TooMuch = 5;
    private const int Hours = 48;
    private const int Weeks = 2;
    private const int LeftOutDays = 7;

    public static void Look(RuleContext c, Report report)
    {
        AfterSets(c, report);
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

    private static void AfterSets(RuleContext c, Report report)
    {
        foreach (var hurt in c.Logged.Where(l => l.Date <= c.Plan.Today && l.Asked?.Slot != Slot.Rehab && l.Sets.Max(s => s.Pain) > TooMuch))
        {
            var pain = hurt.Sets.Max(s => s.Pain);
            foreach (var session in c.Ahead.Where(s => !s.IsRehab && s.Date < hurt.Date.AddDays(Hours / 24)))
            {
                foreach (var item in session.Everything.Where(i => i.Exercise.Impact >= 1 && !i.Rehab))
                    report.About(session, item.Name, $"lands on a body with a pain of {pain}; no impact for two days.");
            }

            // A later set without it speaks louder.
            if (c.Logged.Last(l => string.Equals(l.Exercise, hurt.Exercise, StringComparison.Ordinal)) != hurt)
                continue;
            var (load, sets) = (hurt.Sets.Max(s => (s.Load ?? hurt.Asked?.Sets.Max(x => x.Load))?.Grams ?? 0), hurt.Asked?.Sets.Length ?? hurt.Sets.Length);
            foreach (var session in c.Ahead.Where(s => !s.IsRehab && s.Date < hurt.Date.AddDays(LeftOutDays)))
            {
                foreach (var item in session.Everything.Where(i => !i.Rehab && string.Equals(i.Exercise.Id, hurt.Exercise, StringComparison.Ordinal)))
                {
                    var now = item.Asked.Sets.Max(s => s.Load?.Grams ?? 0);
                    if (load > 0 ? now * 10L > load * 6L : now == 0 && item.Asked.Sets.Length >= Math.Max(2, sets))
                        report.About(session, item.Name, $"hurt by {pain} of 10 on {Wording.Day(hurt.Date)}; leave it out, or do much less of it.");
                }
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
