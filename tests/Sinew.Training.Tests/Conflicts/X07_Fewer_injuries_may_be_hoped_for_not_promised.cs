using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles say that strength prevents injury; trials in runners show no overall effect, and unsupervised foot work even hurt.</summary>
public sealed class X07_Fewer_injuries_may_be_hoped_for_not_promised
{
    [Fact]
    public void It_may_help_if_done_well_and_jumps_come_late()
    {
        var runner = Shown.Home(StrengthLevel.Novice) with { Goals = [Goal.InjuryPrevention] };
        var plan = Shown.Planned(runner);
        var said = Assert.Single(plan.Findings, f => f.Rule == "R-225").Text;
        Assert.Contains("may help", said, StringComparison.Ordinal);
        Assert.Contains("not guaranteed", said, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Items(), x => x.Exercise.Impact > 0 && x.Session.Date < SomeRunner.Monday.AddDays(14));
        Assert.All(Shown.Texts, text => Assert.DoesNotContain("prevents inj", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Each_day_that_brings_a_new_lift_or_jump_asks_somebody_to_look_at_it()
    {
        var plan = Shown.Planned(Shown.Home(StrengthLevel.Novice));
        var days = Assert.Single(plan.Findings, f => f.Rule == "X-07").Dates;
        var anew = plan.Items().Where(x => Bends(x.Exercise) || x.Exercise.Pattern is Pattern.Landing or Pattern.Hop or Pattern.Jump)
            .GroupBy(x => x.Exercise.Id).Select(g => g.Min(x => x.Session.Date)).Distinct().Order().ToArray();
        Assert.Equal(anew, days);
        Assert.Contains(plan.Items(), x => x.Exercise.Pattern == Pattern.Landing && days.Contains(x.Session.Date));
    }

    private static bool Bends(Exercise exercise) =>
        exercise.Pattern is Pattern.Squat or Pattern.SquatPress or Pattern.SingleLegSquat or Pattern.Lunge or Pattern.Step or Pattern.Hinge or Pattern.HingePower;
}
