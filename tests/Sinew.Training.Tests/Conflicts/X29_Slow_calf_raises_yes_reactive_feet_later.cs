using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>A foot programme before runs raised acute injuries: slow loaded calf raises stay, hops and balance boards wait.</summary>
public sealed class X29_Slow_calf_raises_yes_reactive_feet_later
{
    [Fact]
    public void Calves_work_from_the_first_session_and_nothing_hops_in_a_novices_first_two_weeks()
    {
        var early = Shown.Planned(Shown.Home(StrengthLevel.Novice)).Items().Where(x => x.Session.Date < SomeRunner.Monday.AddDays(14)).ToArray();
        Assert.All(early.GroupBy(x => x.Session.Id), s => Assert.Contains(s, x => x.Exercise.Pattern == Pattern.Calf && x.Exercise.Tempo.SecondsPerRep >= 3));
        Assert.All(early, x => Assert.True(x.Exercise.Impact == 0 && x.Exercise.Pattern is not (Pattern.Landing or Pattern.Hop or Pattern.Balance), x.Asked.Exercise));
        Assert.All(Shown.All.SelectMany(x => x.Plan.Items()).Where(x => x.Session.Placement == Placement.BeforeRun), x => Assert.Equal(0, x.Exercise.Impact));
    }
}
