namespace Sinew.Training.Tests.Conflicts;

/// <summary>Two articles say up to 8 % economy; pooled results are about 2–4 %.</summary>
public sealed class X06_Eight_per_cent_is_the_best_study
{
    [Fact]
    public void Two_to_four_per_cent_is_said_with_eight_as_the_best_study()
    {
        Assert.Contains("2–4 %", Shown.Resolution("X-06"), StringComparison.Ordinal);
        Assert.Contains("best", Shown.Resolution("X-06"), StringComparison.Ordinal);
        Assert.Contains("including no gain", Shown.Resolution("R-224"), StringComparison.Ordinal);
        Assert.All(Shown.Texts, text => Assert.DoesNotContain(" 8 %", text, StringComparison.Ordinal));
    }
}
