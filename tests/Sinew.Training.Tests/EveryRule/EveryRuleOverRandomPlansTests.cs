using System.Globalization;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>
/// Every floor and every want that a plan can keep or break, as a property over random runners and calendars. The readings stand on their
/// own and share nothing with Check: the catalogue, what equipment allows and can be loaded with (which has tests of its own), and the race
/// table and the calendar's vocabulary of the brute-force oracle.
/// </summary>
public sealed class EveryRuleOverRandomPlansTests(ITestOutputHelper output)
{
    private const int Runners = 2000;

    private static readonly Law[] Laws =
        [.. PeopleLaws.All, .. PlacementLaws.All, .. LoadLaws.All, .. JumpLaws.All, .. WordLaws.All, .. WantLaws.All];

    private static readonly ulong First =
        ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var asked) ? asked : (ulong)(uint)Environment.TickCount;

    // One pass over the runners for all laws; a plan is dropped once they have looked at it.
    private static readonly Lazy<Dictionary<string, Verdict>> Verdicts = new(() =>
    {
        var verdicts = Laws.ToDictionary(l => l.Rule, _ => new Verdict(), StringComparer.Ordinal);
        for (var seed = First; seed < First + Runners; seed++)
        {
            var plan = new Planned(seed);
            foreach (var law in Laws)
                law.Look(plan, verdicts[law.Rule]);
        }

        return verdicts;
    });

    /// <summary>What holds the invariants that are no property of one plan; docs/validation.md says why.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["P-25"] = "needs a log: RandomLivesTests ask the last gate for it in every plan of every life, NextDoseLaws hold the dose",
        ["P-32"] = "E1rmTests: repetitions above 12, bands, bodyweight and painful sets give no estimate",
        ["P-39"] = "there is no chart yet",
        ["P-42"] = "DeterminismTests, EveryRunnerTests.The_order_of_what_is_handed_over_changes_nothing",
        ["P-44"] = "EveryPlanTests: no exception and no broken floor; a session left out has its finding",
    };

    public static TheoryData<string> Rules => [.. Laws.Select(l => l.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_holds_in_every_plan(string rule)
    {
        var verdict = Verdicts.Value[rule];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict.Cases} cases, seeds {First} to {First + Runners - 1}; repeat with SINEW_SEED={First}"));
        Assert.True(verdict.Failures == 0, $"{verdict.Failures} of {verdict.Cases}\n{string.Join("\n", verdict.Broken)}");
        Assert.True(verdict.Cases > 0, "nothing to look at");
    }

    [Theory]
    [InlineData(648)] // moderate work on the last Sunday ends 20 h before Monday's key run
    [InlineData(932)] // heavy work on the last Sunday ends 28 h before Monday's long run
    [InlineData(612)] // the first moderate session after two weeks without any ended less than 20 h before a key run
    public void Plans_that_once_broke_a_rule_do_so_no_more(ulong seed)
    {
        var plan = new Planned(seed);
        foreach (var law in Laws)
        {
            var verdict = new Verdict();
            law.Look(plan, verdict);
            Assert.True(verdict.Failures == 0, $"{law.Rule}: {string.Join("; ", verdict.Broken)}");
        }
    }

    [Fact]
    public void No_rule_is_forgotten()
    {
        var read = Laws.Select(l => l.Rule).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(AllRules.List.Select(r => r.Id).Except(Elsewhere.Keys, StringComparer.Ordinal).Except(read, StringComparer.Ordinal));
        Assert.Empty(Enumerable.Range(1, 45).Select(n => string.Create(CultureInfo.InvariantCulture, $"P-{n:00}")).Except([.. read, .. Elsewhere.Keys], StringComparer.Ordinal));
        Assert.Empty(read.Intersect(Elsewhere.Keys, StringComparer.Ordinal));
    }
}
