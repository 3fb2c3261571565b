using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article explains one-sided pain by one weak glute; only differences that pass the noise gate count, and no cause is claimed.</summary>
public sealed class X21_A_small_difference_explains_nothing
{
    [Fact]
    public void A_difference_within_the_error_adds_no_set_and_names_no_cause()
    {
        var runner = Shown.Home() with { Tests = [new(TestId.SlBridge, SomeRunner.Monday.AddDays(-3), null, 27, 30, null)] };
        var plan = Shown.Planned(runner);
        Assert.DoesNotContain(plan.Needs, n => n.Kind == NeedKind.Asymmetry);
        Assert.All(plan.Items(), x => Assert.All(x.Asked.Sets, s => Assert.True(s.Side is Side.Both or Side.Each)));
        Assert.Contains("no cause is claimed", Shown.Resolution("X-21"), StringComparison.Ordinal);
    }
}
