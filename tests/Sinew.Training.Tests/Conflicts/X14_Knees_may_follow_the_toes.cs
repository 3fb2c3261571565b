using Sinew.Training.Exercises;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article keeps knees above ankles and weight in the heels; the cue is whole foot down, knees follow toes.</summary>
public sealed class X14_Knees_may_follow_the_toes
{
    [Fact]
    public void No_squat_or_lunge_holds_the_knees_back_or_the_weight_in_the_heels()
    {
        Assert.Contains(Catalogue.Default["bw_squat"].Cues, c => c.Contains("knees follow the toes", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Catalogue.Default["goblet_squat"].Cues, c => c.Contains("whole foot", StringComparison.OrdinalIgnoreCase));
        foreach (var e in Catalogue.Default.Exercises.Where(e => e.Pattern is Pattern.Squat or Pattern.Lunge or Pattern.Step or Pattern.SingleLegSquat))
        {
            Assert.All(e.Cues, c => Assert.DoesNotContain("behind the toes", c, StringComparison.OrdinalIgnoreCase));
            Assert.All(e.Cues, c => Assert.DoesNotContain("weight in the heels", c, StringComparison.OrdinalIgnoreCase));
        }
    }
}
