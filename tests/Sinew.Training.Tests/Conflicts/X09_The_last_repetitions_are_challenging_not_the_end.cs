using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article says to fatigue and also that the last two or three are challenging: two to four stay in reserve.</summary>
public sealed class X09_The_last_repetitions_are_challenging_not_the_end
{
    [Fact]
    public void Two_to_four_repetitions_stay_in_reserve_and_none_is_planned_to_failure()
    {
        Assert.All(Shown.All.SelectMany(x => x.Plan.Items()), x => Assert.True(x.Asked.Sets.All(s => s.Rir >= 1), x.Asked.Exercise));
        var sets = Shown.Planned(Shown.Gym()).Items().Where(x => x.Session is { Phase: Phase.GS or Phase.MS, Deload: false } && x.Asked.Slot == Slot.Main).SelectMany(x => x.Asked.Sets);
        Assert.All(sets, s => Assert.InRange(s.Rir, 1, 4));
    }
}
