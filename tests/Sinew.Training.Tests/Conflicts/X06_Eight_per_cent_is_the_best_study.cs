using Sinew.Training.Tests.RulePages;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Two articles say up to 8 % economy; pooled results are about 2–4 %.</summary>
public sealed class X06_Eight_per_cent_is_the_best_study
{
    [Fact]
    public void Who_follows_what_a_plan_says_of_economy_finds_two_to_four_per_cent_and_eight_as_the_best_study()
    {
        var told = Shown.All.SelectMany(x => x.Plan.Blocks.SelectMany(b => b.Why).Concat(x.Plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.SelectMany(e => e.Why)))))
            .Where(w => w.Text.Contains("economy", StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.NotEmpty(told);
        Assert.All(told, w =>
        {
            Assert.DoesNotContain("%", w.Text, StringComparison.Ordinal);
            Assert.Contains("about 2–4 %, 8 % is the best single study", RulePage.Read(w.Rule).Text, StringComparison.Ordinal);
        });
        Assert.Contains("including no gain", Shown.Resolution("R-224"), StringComparison.Ordinal);
    }
}
