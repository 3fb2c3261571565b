using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;
using static Sinew.Training.Tests.Progression.SomeLift;

namespace Sinew.Training.Tests.Progression;

/// <summary>Laws over random logs; a failure prints the seed.</summary>
public class NextDoseLaws
{
    private const int Cases = 20_000;

    [Fact]
    public void A_load_is_owned_and_a_step_is_a_tenth_or_the_only_one_left()
    {
        var rises = 0;
        Each((facts, where) =>
        {
            var next = NextDose.Of(facts);
            if (next.Load is not { } load)
                return;
            var owned = facts.Equipment.LoadsFor(facts.Exercise);
            Assert.True(owned.Contains(load), $"{where}: {load} is not owned");
            var counted = facts.Exposures.Where(e => !e.Deload && e.Phase != Phase.TP).OrderBy(e => e.Date).ToArray();
            if (counted.Length == 0)
                return;
            var heaviest = counted[^Math.Min(3, counted.Length)..].Max(e => e.Sets.Max(s => s.Load!.Value.Grams));
            if (load.Grams * 100L <= heaviest * 110L)
            {
                rises += load.Grams > counted[^1].Sets.Max(s => s.Load!.Value.Grams) ? 1 : 0;
                return;
            }

            Assert.True(load == owned.First(l => l.Grams > heaviest) && next.Rir > facts.Dose.Rir && next.Hi <= facts.Dose.Lo + 1, $"{where}: {heaviest} g to {load}");
        });
        Assert.True(rises > 200, $"only {rises} rises seen");
    }

    [Fact]
    public void Nothing_grows_after_pain_a_broken_form_or_a_miss() => Each((facts, where) =>
    {
        var last = facts.Exposures.MaxBy(e => e.Date)!;
        var counted = facts.Exposures.Where(e => !e.Deload && e.Phase != Phase.TP).MaxBy(e => e.Date) ?? last;
        if (!last.Sets.Any(s => s.Pain > 2 || s.FormBroke || s.Reps < last.Asked.Lo))
            return;
        var next = NextDose.Of(facts);
        Assert.False(next.Move is Move.MoreLoad or Move.MoreReps or Move.NextRung or Move.HarderExercise or Move.LongerHold or Move.NextBand, $"{where}: {next.Move}");
        Assert.True(next.Load is null || next.Load <= counted.Sets.Max(s => s.Load), $"{where}: {next.Load}");
    });

    [Fact]
    public void More_pain_never_means_more_load() => Each((facts, where) =>
    {
        var dice = new Dice((ulong)facts.Exposures.Length + 7);
        var last = facts.Exposures.MaxBy(e => e.Date)!;
        var at = facts.Exposures.IndexOf(last);
        var report = new PainReport(last.Date, "knee", null, dice.Next(11), dice.Next(11), dice.Chance(50) ? dice.Next(11) : null);
        LiftFacts Hurting(int set, int said) => facts with
        {
            Exposures = facts.Exposures.SetItem(at, last with { Sets = [.. last.Sets.Select(s => s with { Pain = Math.Min(10, s.Pain + set) })] }),
            Pain = said == 0 ? facts.Pain : [.. facts.Pain, report with { During = said, NextMorning = said }],
        };
        var before = NextDose.Of(facts);
        for (var more = 1; more <= 10; more++)
        {
            foreach (var worse in new[] { NextDose.Of(Hurting(more, 0)), NextDose.Of(Hurting(0, more)), NextDose.Of(Hurting(more, more)) })
            {
                if (worse.Load is { } load && before.Load is { } was && worse.Exercise == before.Exercise)
                    Assert.True(load <= was, $"{where}: {was} became {load} with {more} more pain");
                Assert.True(worse.Sets <= before.Sets || worse.Exercise != before.Exercise, $"{where}: {before.Sets} sets became {worse.Sets}");
            }
        }
    }, Cases / 20);

    /// <summary>
    /// R-603 over random reports: whatever of the newest report of a place is lower, the answer is no stricter and takes no more away. Mornings before it
    /// are what it is compared with, so they stay.
    /// </summary>
    [Fact]
    public void A_lower_report_is_never_answered_more_strictly() => Each((facts, where) =>
    {
        var dice = new Dice((ulong)(facts.Exposures.Length * 131) + (ulong)facts.Date.DayNumber + (ulong)facts.Dose.Hi);
        var (day, usual) = (facts.Exposures.Max(e => e.Date), dice.Chance(50) ? dice.Next(11) : (int?)null);
        ImmutableArray<PainReport> before =
        [
            .. Enumerable.Range(1, dice.Next(4)).Select(i => new PainReport(day.AddDays(-4 * i), "knee", null, dice.Next(8), dice.Next(8), dice.Chance(70) ? dice.Next(8) : null) { Usual = usual }),
        ];
        var higher = new PainReport(day, "knee", null, dice.Next(11), dice.Next(11), dice.Next(11)) { Usual = usual };
        var lower = higher with { During = dice.Next(higher.During!.Value + 1), After = dice.Next(higher.After!.Value + 1), NextMorning = dice.Next(higher.NextMorning!.Value + 1) };
        (PainResponse Response, DoseDecision Next) Answer(PainReport last)
        {
            ImmutableArray<PainReport> said = [.. before, last];
            return (PainResponse.Of(facts.Exposures, said, facts.Date, facts.NoPainAllowed), NextDose.Of(facts with { Pain = said }));
        }

        var (mild, strict) = (Answer(lower), Answer(higher));
        var told = $"{where}: {lower} after {string.Join(' ', before)} beside {higher}";
        Assert.True(mild.Response.Tier <= strict.Response.Tier, told);
        Assert.True(!mild.Response.Refer || strict.Response.Refer, told);
        Assert.True(mild.Response.NoImpactBefore is not { } landing || landing <= strict.Response.NoImpactBefore, told);
        if (mild.Next.Exercise == strict.Next.Exercise && mild.Next.Load is { } load && strict.Next.Load is { } least)
            Assert.True(load >= least, $"{told}: {load}, {least}");
        if (mild.Next.Exercise == strict.Next.Exercise)
            Assert.True(mild.Next.Sets >= strict.Next.Sets, told);
        if (Math.Max(lower.During!.Value, Math.Max(lower.After!.Value, lower.NextMorning!.Value)) <= PainResponse.Safe && !facts.NoPainAllowed)
            Assert.Equal(PainResponse.Of(facts.Exposures, [.. before], facts.Date).Tier, mild.Response.Tier);
    });

    [Fact]
    public void The_order_of_the_facts_changes_nothing() => Each((facts, where) =>
    {
        var turned = facts with { Exposures = [.. facts.Exposures.Reverse(), .. facts.Exposures], Pain = [.. facts.Pain.Reverse()] };
        Assert.True(Text(NextDose.Of(facts)) == Text(NextDose.Of(turned)), where);
    }, Cases / 4);

    [Fact]
    public void What_comes_later_has_no_effect() => Each((facts, where) =>
    {
        var later = facts.Exposures[0] with { Date = facts.Date, Id = "later" };
        var knowing = facts with { Exposures = [later, .. facts.Exposures], Pain = [new(facts.Date, "knee", null, 10, 10, 10), .. facts.Pain] };
        Assert.True(Text(NextDose.Of(facts)) == Text(NextDose.Of(knowing)), where);
    }, Cases / 4);

    private static string Text(DoseDecision decision) =>
        (decision with { Why = [] }).ToString() + string.Join(';', decision.Why.Select(w => w.ToString()));

    private static void Each(Action<LiftFacts, string> look, int cases = Cases)
    {
        for (var seed = 1; seed <= cases; seed++)
            look(Random(new((ulong)seed)), $"seed {seed}");
    }

    private static LiftFacts Random(Dice dice)
    {
        var id = dice.Pick("back_squat", "goblet_squat", "single_arm_row", "split_squat_db", "rdl_db");
        var equipment = dice.Next(3) switch { 0 => Plates(10, 120, 2.5), 1 => Owns(8, 12, 16, 24, 40), _ => Plates(5, 60, 1) };
        var owned = equipment.LoadsFor(Of(id));
        var dose = dice.Chance(30) ? Dose(lo: 8, hi: 8, rir: 2) : Dose(dice.Between(1, 4), 8, dice.Between(8, 12), dice.Between(1, 4));
        var exposures = new List<Exposure>();
        var at = dice.Next(owned.Length);
        for (var day = 0; day < dice.Between(1, 8) * 4; day += dice.Between(2, 5))
        {
            var sets = Enumerable.Range(0, dice.Chance(80) ? dose.Sets : dice.Between(1, 5))
                .Select(_ => (dice.Chance(60) ? dose.Hi + dice.Between(0, 2) : dice.Between(5, 13), dice.Chance(10) ? (int?)null : dice.Between(0, 7))).ToArray();
            var done = Did(id, day, owned[at], dose, sets, dice.Chance(85) ? dice.Next(3) : dice.Next(11), dice.Chance(8), dice.Chance(90) ? Phase.GS : Phase.TP, dice.Chance(8),
                dice.Chance(70) ? Rung.AsDosed : Rung.MoreReps);
            exposures.Add(done);
            at = Math.Clamp(at + dice.Between(-1, 1), 0, owned.Length - 1);
        }

        var pain = Enumerable.Range(0, dice.Next(3)).Select(_ => new PainReport(Monday.AddDays(dice.Next(30)), "knee", null, dice.Next(4), dice.Next(4), dice.Chance(50) ? dice.Next(3) : null));
        var facts = Facts(id, equipment, dose, exposures.Max(e => e.Date.DayNumber) - Monday.DayNumber + dice.Between(1, 7), [.. exposures]);
        return facts with
        {
            Pain = [.. pain.Where(p => p.Date < facts.Date)],
            Phase = dice.Chance(85) ? Phase.GS : Phase.MS,
            Level = dice.Pick(StrengthLevel.Novice, StrengthLevel.Advanced),
            Harder = dice.Chance(50) ? facts.Harder : [],
            Easier = dice.Chance(50) ? facts.Easier : [],
            Dose = dice.Chance(80) ? dose : dose with { Sets = dose.Sets + 1 },
        };
    }
}
