using Sinew.Training.Exercises;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article puts the heels against the glutes; close and comfortable is the cue, further away the progression.</summary>
public sealed class X15_Heels_stand_where_it_is_comfortable
{
    [Fact]
    public void The_bridge_begins_close_and_comfortable_and_grows_longer()
    {
        var bridge = Catalogue.Default["glute_bridge"];
        Assert.Contains(bridge.Cues, c => c.Contains("comfortable", StringComparison.Ordinal));
        Assert.DoesNotContain(bridge.Cues, c => c.Contains("touch", StringComparison.Ordinal));
        Assert.Contains("feet_elevated_bridge", bridge.Progressions);
        Assert.True(Catalogue.Default["feet_elevated_bridge"].Movements.Has(Movement.KneeFlexion));
    }
}
