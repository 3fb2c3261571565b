using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles disagree on weight; body composition usually stays, so weight is no measure.</summary>
public sealed class X22_The_scale_is_no_measure_of_strength
{
    [Fact]
    public void No_plan_promises_or_counts_kilograms_of_the_runner()
    {
        string[] words = ["lose weight", "weight loss", "burn", "lean", "body fat", "slim"];
        var goal = Shown.Planned(Shown.Home() with { Goals = [Goal.Weight] }).Findings.Select(f => f.Text);
        Assert.All(Shown.Texts.Concat(goal), text => Assert.DoesNotContain(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(goal, text => text.Contains("counts no kilograms", StringComparison.Ordinal));
    }
}
