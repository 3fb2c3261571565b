using System.Collections.Immutable;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>R-603 over random logs: the milder of two newest reports is never answered more strictly, whatever the runner file and the reports before it say.</summary>
public class MilderPainLaws
{
    private const int Cases = 5_000;
    private static readonly DateOnly Today = SomeRunner.Monday.AddDays(30);
    private static readonly string[] Sites = ["achilles", "Achilles ", "knee", "outer hip", "big toe"];

    [Fact]
    public void A_lower_newest_report_brings_no_worse_complaint_no_stricter_rehab_and_no_more_referrals()
    {
        var (complaints, eased) = (0, 0);
        for (var seed = 1; seed <= Cases; seed++)
        {
            var dice = new Dice((ulong)seed);
            ImmutableArray<Condition> declared = dice.Chance(50) ? [new(ConditionId.Achilles, dice.Pick<BodySide?>(BodySide.Left, BodySide.Right, null), null, null, dice.Next(9), false, true)] : [];
            var (site, side) = (dice.Pick(Sites), dice.Pick<LoggedSide?>(LoggedSide.Left, null));
            ImmutableArray<PainReport> before = [.. Enumerable.Range(0, dice.Next(5)).Select(i => new PainReport(Today.AddDays(-5 - (3 * i)), site, side, Score(dice), Score(dice), Score(dice)))];
            var higher = new PainReport(Today.AddDays(-dice.Next(4)), site, side, dice.Next(11), dice.Next(11), dice.Next(11));
            var lower = higher with { During = dice.Next(higher.During!.Value + 1), After = dice.Next(higher.After!.Value + 1), NextMorning = dice.Next(higher.NextMorning!.Value + 1) };
            var (mild, strict) = (Read(declared, [.. before, lower]), Read(declared, [.. before, higher]));
            var told = $"seed {seed}: {lower} beside {higher} after {string.Join(' ', before)}";
            Assert.True(mild.Felt <= strict.Felt, told);
            foreach (var one in mild.Reported.Conditions)
                Assert.True(strict.Reported.Conditions.Any(c => c.Id == one.Id && c.Pain >= one.Pain && (c.Irritable || !one.Irritable)), told);
            foreach (var one in mild.Reported.Unknown)
                Assert.True(strict.Reported.Unknown.Any(u => u.Place == one.Place && u.Pain >= one.Pain), told);
            Assert.Subset(Referrals(strict.Reported), Referrals(mild.Reported));
            if (Math.Max(Math.Max(lower.During!.Value, lower.After!.Value), lower.NextMorning!.Value) <= PainResponse.Safe)
                Assert.Equal((0, Read(declared, before).Felt), (mild.Reported.Conditions.Length, mild.Felt));
            (complaints, eased) = (complaints + mild.Reported.Conditions.Length, eased + (mild.Felt < strict.Felt ? 1 : 0));
        }

        Assert.True(complaints > Cases / 5 && eased > Cases / 20, $"too little was seen: {complaints} {eased}");
    }

    private static int? Score(Dice dice) => dice.Chance(80) ? dice.Next(8) : null;

    private static (ReportedPain Reported, PainTier Felt) Read(ImmutableArray<Condition> declared, ImmutableArray<PainReport> reports)
    {
        var log = ReportedPain.WithUsual(new([], reports, []), declared);
        return (ReportedPain.Of(log, declared, Today, false), RehabPain.Lately(log, Today)(Modules.ProtocolOf(ConditionId.Achilles)!));
    }

    private static HashSet<string> Referrals(ReportedPain reported) => [.. reported.Refer.Where(f => f.Severity == Severity.Warning).Select(f => f.Rule)];
}
