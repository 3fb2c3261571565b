using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Tests.EveryRule;
using Verdict = Sinew.Training.Tests.EveryRule.Verdict;

namespace Sinew.Training.Tests.Styles;

/// <summary>Every floor and every want over random runners, a hundred and more for each article's style.</summary>
public sealed class StyleLawsTests(ITestOutputHelper output)
{
    private const int Runners = 660;

    private static readonly Law[] Laws = [.. PeopleLaws.All, .. PlacementLaws.All, .. LoadLaws.All, .. JumpLaws.All, .. WordLaws.All, .. WantLaws.All];

    private static readonly ulong First =
        ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var asked) ? asked : (ulong)(uint)Environment.TickCount;

    private static readonly Lazy<Dictionary<string, Verdict>> Verdicts = new(() =>
    {
        var verdicts = Laws.ToDictionary(l => l.Rule, _ => new Verdict(), StringComparer.Ordinal);
        verdicts["Check"] = new();
        verdicts["last gate"] = new();
        verdicts["style said"] = new();
        verdicts["reasons"] = new();
        for (var seed = First; seed < First + Runners; seed++)
        {
            var plan = new Planned(seed, RandomRunners.WithStyle(seed));
            foreach (var law in Laws)
                law.Look(plan, verdicts[law.Rule]);
            var style = ArticleStyle.Of(plan.Runner.Style)!;
            var check = Check.Run(plan.Plan, plan.Runner, Catalogue.Default, id => RuleBook.Default.TryFind(id, out _));
            verdicts["Check"].Hold(check.Accepted, plan, plan.Today, string.Join("; ", check.Floors));
            verdicts["last gate"].Hold(!plan.Plan.Findings.Any(f => f.Text.StartsWith("Left out by the last safety check", StringComparison.Ordinal)), plan, plan.Today, "needed the last gate");
            if (plan.Plan.Sessions.Any(s => s.Class != SessionClass.R))
                verdicts["style said"].Hold(plan.Plan.Findings.Any(f => f.Rule == style.Rule && f.Text.Contains(style.Name, StringComparison.Ordinal)), plan, plan.Today, "the style is not named");
            foreach (var exercise in plan.Plan.Sessions.SelectMany(s => s.Exercises))
                verdicts["reasons"].Hold(exercise.Why.All(w => w.Source is "sinew" || RuleBook.Default.TryFindSource(w.Source, out _)), plan, plan.Today, "a reason has no known source");
        }

        return verdicts;
    });

    // A style asks for nothing heavy: P-14 and P-18 find nothing to look at, nor may they.
    public static TheoryData<string> Rules => [.. Laws.Select(l => l.Rule).Where(r => r is not ("P-14" or "P-18")), "Check", "last gate", "style said", "reasons"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_holds_in_every_plan_of_every_style(string rule)
    {
        var verdict = Verdicts.Value[rule];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict.Cases} cases, seeds {First} to {First + Runners - 1}; repeat with SINEW_SEED={First}"));
        Assert.True(verdict.Failures == 0, $"{verdict.Failures} of {verdict.Cases}, SINEW_SEED={First}\n{string.Join("\n", verdict.Broken)}");
        Assert.True(verdict.Cases > 0, "nothing to look at");
    }

    [Theory]
    [InlineData(43014210)]
    public void A_style_that_once_needed_the_last_gate_does_so_no_more(ulong seed)
    {
        var plan = new Planned(seed, RandomRunners.WithStyle(seed));
        Assert.Empty(Check.Run(plan.Plan, plan.Runner, Catalogue.Default).Floors);
        Assert.DoesNotContain(plan.Plan.Findings, f => f.Text.StartsWith("Left out by the last safety check", StringComparison.Ordinal));
        // Its rehab once stood before the day's run, where its host had fallen away.
        var rehab = Laws.Single(l => l.Rule == "R-620");
        var verdicts = new Dictionary<string, Verdict> { [rehab.Rule] = new() };
        rehab.Look(plan, verdicts[rehab.Rule]);
        Assert.True(verdicts[rehab.Rule].Failures == 0, string.Join("; ", verdicts[rehab.Rule].Broken));
    }

    [Fact]
    public void A_style_gives_the_same_plan_twice_and_whatever_the_order_of_the_lists()
    {
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var (runner, today) = RandomRunners.WithStyle(seed);
            var turned = runner with { Week = [.. runner.Week.Reverse()], Races = [.. runner.Races.Reverse()], Conditions = [.. runner.Conditions.Reverse()], Runs = [.. runner.Runs.Reverse()] };
            var one = Written(Planner.Plan(new(runner, [], Catalogue.Default, today)));
            Assert.Equal(one, Written(Planner.Plan(new(runner, [], Catalogue.Default, today))));
            if (runner.Runs.IsEmpty && runner.Week.Select(w => (w.Day, w.Start)).Distinct().Count() == runner.Week.Length)
                Assert.Equal(one, Written(Planner.Plan(new(turned, [], Catalogue.Default, today))));
        }
    }

    private static string Written(Programme plan)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        Training.Documents.PlanDocument.Write(plan, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
