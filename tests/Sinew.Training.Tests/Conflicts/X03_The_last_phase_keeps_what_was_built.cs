using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article ends the year with endurance; few heavy sets keep the gain. The article's way is open to who chooses it.</summary>
public sealed class X03_The_last_phase_keeps_what_was_built
{
    [Fact]
    public void Few_heavy_sets_before_the_race_unless_long_ones_were_chosen()
    {
        var runner = Shown.Gym();
        var keep = Shown.Planned(runner);
        var chosen = Shown.Planned(runner with { Policies = runner.Policies with { LastPhase = LastPhase.Endurance } });
        Assert.Contains(keep.Sessions, s => s is { Phase: Phase.MT, Class: SessionClass.H });
        Assert.All(keep.Items().Where(x => x.Session.Phase == Phase.MT && x.Asked.Slot == Slot.Main), x => Assert.True(x.Asked.Sets.Length <= 2 && x.Asked.Sets.All(s => s.Hi < 15), x.Asked.Exercise));
        Assert.DoesNotContain(chosen.Sessions, s => s is { Phase: Phase.MT, Class: SessionClass.H });
        Assert.Equal(keep.Blocks.Select(b => b.Phase), chosen.Blocks.Select(b => b.Phase));
    }
}
