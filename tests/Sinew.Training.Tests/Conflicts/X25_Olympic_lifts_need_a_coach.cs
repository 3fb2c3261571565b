using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>One article praises the clean and jerk, another asks for expert advice: only with a coach.</summary>
public sealed class X25_Olympic_lifts_need_a_coach
{
    [Fact]
    public void No_clean_without_a_coach_whatever_the_level()
    {
        var alone = Shown.Gym(StrengthLevel.Advanced);
        Assert.DoesNotContain(Shown.Planned(alone).Items(), x => x.Exercise.Pattern == Pattern.Olympic);
        Assert.All(Catalogue.Default.Exercises.Where(e => e.Pattern == Pattern.Olympic), e => Assert.Contains(e.Prerequisites, group => group.All(need => need.Coached)));
    }
}
