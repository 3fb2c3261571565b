using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>Screening and medical floors, P-01 to P-09, and what else depends on who somebody is.</summary>
internal static class PeopleLaws
{
    public static readonly Law[] All =
    [
        new("P-01", NothingUncleared), new("P-02", NothingContraindicated), new("P-03", AlternativesAreAsSafe), new("P-04", Youth),
        new("P-05", BoneStress), new("P-06", AroundBirth), new("P-07", OldBones), new("P-08", LowEnergy), new("P-09", OlympicLifts),
        new("P-43", Pain),
    ];

    private static void NothingUncleared(Planned p, Verdict v)
    {
        var highRisk = p.Runner.Conditions.Any(c => c is { Id: ConditionId.BsiSuspected, Site: not null and not BoneSite.Other });
        var open = highRisk || p.Runner.Screening is { RedFlags.IsEmpty: false };
        if (p.Runner.Screening is { ParqClear: false } || (open && p.Runner.Screening is not { Cleared: true }))
            v.Hold(p.Plan.Sessions.IsEmpty && p.Plan.Findings.Any(f => f.Severity == Severity.Stop), p, p.Today, "sessions in spite of a stop, or no stop finding");
    }

    private static void NothingContraindicated(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var i in s.Whole)
                v.Hold(!i.Exercise.Contraindicated.Members().Any(s.Cautions.Contains), p, s, "is contraindicated", i.Exercise.Id);
        }
    }

    private static void AlternativesAreAsSafe(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var e in s.Offered)
                v.Hold(!e.Contraindicated.Members().Any(s.Cautions.Contains) && p.Runner.Equipment.Allows(e), p, s, "is offered in vain", e.Id);
        }
    }

    private static void Youth(Planned p, Verdict v)
    {
        foreach (var s in p.All.Where(s => s.Age < 18))
        {
            v.Hold(p.Runner.Supervised || s.Class != SessionClass.H, p, s, "is heavy and nobody watches");
            foreach (var i in s.Whole)
                v.Hold(i.Asked.Sets.All(x => x.Percent1Rm is null or < 85 && x.Rir >= 2), p, s, "is too heavy for a youth", i.Exercise.Id);
            if (s.Cautions.Contains(Caution.YouthPrepubertal))
                v.Hold(s.Offered.All(e => e.Impact < 3), p, s, "lands too hard before puberty");
        }
    }

    private static void BoneStress(Planned p, Verdict v)
    {
        if (!p.Has(ConditionId.BsiSuspected))
            return;
        foreach (var run in p.Plan.Runs)
            v.Hold(run.Advice == "do_not_run", p, run.Run.Date, "the run lacks its advice");
        foreach (var s in p.All)
        {
            v.Hold(
                s.Offered.All(e => e.Impact == 0 && e.Region is Region.Upper or Region.Core && e.Position is Position.Seated or Position.Lying),
                p, s, "loads the legs");
            v.Hold(
                !s.Session.Why.Concat(s.Whole.SelectMany(i => i.Asked.Why)).Any(w => w.Text.Contains(" run", StringComparison.OrdinalIgnoreCase)),
                p, s, "speaks of running");
        }
    }

    private static void AroundBirth(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            if (s.Cautions.Contains(Caution.PregnancyAny))
            {
                v.Hold(s.Offered.All(e => e.Impact == 0 && e.Primary != Movement.Plyometric && e.Pattern != Pattern.Olympic), p, s, "jumps in pregnancy");
                v.Hold(s.Whole.All(i => i.Asked.Sets.All(x => x.Rir >= 3 && x.Percent1Rm is null or <= 80)), p, s, "is too hard in pregnancy");
            }

            if (s.Cautions.Contains(Caution.PostpartumUnchecked))
                v.Hold(s.Class == SessionClass.L && s.Offered.All(e => e.Loading is Loading.None or Loading.Band), p, s, "is loaded before the check after a birth");
            if (s.Cautions.Contains(Caution.PostpartumLt12wk))
            {
                v.Hold(s.Offered.All(e => e.Impact == 0), p, s, "has impact soon after birth");
                var weeks = p.Runner.Screening!.PostpartumWeeks + ((s.Day - p.Today.DayNumber) / 7);
                v.Hold(weeks >= 6 || s.Class == SessionClass.L, p, s, "is not light in the first six weeks");
            }
        }
    }

    private static void OldBones(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            if (s.Age >= 65 || s.Cautions.Contains(Caution.OsteoporosisUnsupervised))
                v.Hold(s.Offered.All(e => e.Impact < 3) && s.Whole.All(i => i.Asked.Sets.All(x => x.Percent1Rm is null or < 95)), p, s, "is too hard for old bones");
            if (s.Cautions.Contains(Caution.Osteoporosis))
                v.Hold(s.Offered.All(e => e.Primary is not (Movement.TrunkFlexion or Movement.TrunkRotation)), p, s, "bends or turns a brittle spine");
        }
    }

    private static void LowEnergy(Planned p, Verdict v)
    {
        if (p.Runner.Screening is not { Reds: true })
            return;
        v.Hold(p.Plan.Blocks.All(b => b.Phase is not (Phase.MS or Phase.PW)), p, p.Today, "heavy or power block on low energy");
        v.Hold(p.All.All(s => s.Session.Phase is not (Phase.MS or Phase.PW)), p, p.Today, "heavy or power session on low energy");
        v.Hold(
            p.Plan.Findings.All(f => !f.Text.Contains("lose weight", StringComparison.OrdinalIgnoreCase) && !f.Text.Contains("weight loss", StringComparison.OrdinalIgnoreCase)),
            p, p.Today, "a weight target on low energy");
    }

    private static void OlympicLifts(Planned p, Verdict v)
    {
        foreach (var s in p.All.Where(_ => !p.Runner.Supervised))
            v.Hold(s.Offered.All(e => e.Pattern != Pattern.Olympic), p, s, "an olympic lift without a coach");
    }

    private static void Pain(Planned p, Verdict v)
    {
        if (!p.Runner.Conditions.Any(c => c.Pain > 5))
            return;
        foreach (var s in p.All.Where(s => s.From < (p.Today.DayNumber + 2) * 1440))
            v.Hold(s.Class != SessionClass.H && s.Whole.All(i => i.Exercise.Impact == 0), p, s, "comes within two days of a pain above 5");
    }
}
