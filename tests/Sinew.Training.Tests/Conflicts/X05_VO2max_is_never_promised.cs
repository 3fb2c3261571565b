namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article claims VO2max and threshold; they typically stay the same.</summary>
public sealed class X05_VO2max_is_never_promised
{
    [Fact]
    public void No_plan_speaks_of_oxygen_uptake_or_threshold_gains_but_of_economy()
    {
        Assert.All(Shown.Texts, text => Assert.DoesNotContain("VO2", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Shown.Texts, text => Assert.DoesNotContain("lactate", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Shown.Texts, text => text.Contains("running economy", StringComparison.Ordinal));
        Assert.Contains("typically stay the same", Shown.Resolution("X-05"), StringComparison.Ordinal);
    }
}
