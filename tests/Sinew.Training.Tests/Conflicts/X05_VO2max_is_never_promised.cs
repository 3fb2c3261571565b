using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article claims VO2max and threshold; they typically stay the same.</summary>
public sealed class X05_VO2max_is_never_promised
{
    [Fact]
    public void Where_a_plan_speaks_of_oxygen_uptake_and_threshold_it_says_that_they_stay_and_it_shows_economy()
    {
        var told = Shown.Texts.Where(t => t.Contains("VO2", StringComparison.OrdinalIgnoreCase) || t.Contains("lactate", StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.All(told, text => Assert.Contains("VO2max and lactate threshold typically stay the same, so nothing here counts on them (X-05)", text, StringComparison.Ordinal));
        Assert.Contains("running economy", Assert.Single(told), StringComparison.Ordinal);
        Assert.Contains("typically stay the same", Shown.Resolution("X-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_runs_for_performance_is_told_also_with_the_article_that_claims_it()
    {
        foreach (var style in new[] { ProgrammeStyle.Sinew, ProgrammeStyle.GorewearTen })
            Assert.Contains(Shown.Planned(Shown.Gym() with { Style = style }).Findings, f => f.Text.Contains("(X-05)", StringComparison.Ordinal));
        Assert.DoesNotContain(Shown.Planned(Shown.Gym() with { Goals = [Goal.Health] }).Findings, f => f.Text.Contains("VO2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Heavy squats raise your VO2max.")]
    [InlineData("Strength lifts VO2 max by 5 %.")]
    public void A_plan_that_promises_it_is_refused(string text)
    {
        var plan = Shown.Planned(Shown.Gym());
        var promising = plan with { Findings = plan.Findings.Add(new("X-05", Severity.Info, text, [])) };
        Assert.Contains(Check.Run(promising, Shown.Gym(), Catalogue.Default).Floors, v => v.Rule == "P-40");
    }
}
