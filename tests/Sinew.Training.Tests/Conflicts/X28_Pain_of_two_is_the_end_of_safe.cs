using Sinew.Training.Progression;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Some call 3 of 10 safe, others 2; the stricter 2 holds.</summary>
public sealed class X28_Pain_of_two_is_the_end_of_safe
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Jumps_end_above_a_pain_of_two(int pain, bool jumps)
    {
        Assert.Equal(2, PainResponse.Safe);
        var runner = Shown.Gym() with { Conditions = [new(ConditionId.Pfp, null, null, null, pain, false, true)] };
        Assert.Equal(jumps, Shown.Planned(runner).Items().Any(x => x.Exercise.Impact > 0));
    }
}
