using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles ask for 10 to 30 repetitions; loaded lifts move to 6–10 and then 3–6, and nothing passes 20.</summary>
public sealed class X02_Many_repetitions_belong_to_the_foundation
{
    [Fact]
    public void Loaded_main_lifts_go_down_in_repetitions_and_nothing_passes_twenty()
    {
        var lifts = Shown.All.SelectMany(x => x.Plan.Items()).Where(x => x.Asked.Sets[0].Percent1Rm is not null && !x.Session.Deload).ToArray();
        var heavy = lifts.Where(x => x.Session is { Phase: Phase.MS, Class: SessionClass.H } && x.Asked.Sets[0].Percent1Rm >= 80).ToArray();
        Assert.NotEmpty(heavy);
        Assert.All(lifts.Where(x => x.Session.Phase == Phase.GS), x => Assert.True(x.Asked.Sets.All(s => s.Lo >= 6 && s.Hi <= 10), x.Asked.Exercise));
        Assert.All(heavy, x => Assert.True(x.Asked.Sets.All(s => s.Lo >= 3 && s.Hi <= 6), x.Asked.Exercise));
        Assert.All(Shown.All.SelectMany(x => x.Plan.Items()), x => Assert.True(x.Asked.Sets.All(s => s.Measure != Measure.Reps || s.Hi <= 20), x.Asked.Exercise));
    }
}
