using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Conflicts;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>
/// Small weights of <see cref="Suitability"/> that other, larger ones could drown: for each a runner whose plan was another with the weight at what
/// the comment says, so that one who takes it away breaks the test.
/// </summary>
public sealed class WeightsDecideTests
{
    /// <summary>R-596; with <see cref="Suitability.Weak"/> no greater than <see cref="Suitability.WeakBeside"/> a cable hip abduction stood there.</summary>
    [Fact]
    public void Weak_adductors_bring_a_step_up_that_trains_them_first_of_all()
    {
        var plain = Shown.Gym(StrengthLevel.Novice) with { Born = SomeRunner.Monday.AddYears(-34), Tests = [] };
        var weak = plain with { Tests = [new(TestId.Copenhagen, SomeRunner.Monday.AddDays(-3), null, 8, 8, null)] };
        Assert.Contains("medial_step_up", In(Phase.GS, weak, SomeRunner.Monday));
        Assert.DoesNotContain("cable_hip_abduction", In(Phase.GS, weak, SomeRunner.Monday));
        Assert.DoesNotContain("medial_step_up", In(Phase.GS, plain, SomeRunner.Monday));
    }

    /// <summary>R-702; with <see cref="Suitability.Needed"/> at 0 the balance of general strength gave way to a bridge.</summary>
    [Fact]
    public void A_runner_of_76_with_sore_hips_keeps_a_balance_exercise()
    {
        var (runner, today) = RandomRunners.Of(15);
        Assert.Equal(76, runner.AgeOn(today));
        Assert.Contains("single_leg_balance", In(Phase.GS, runner, today));
    }

    /// <summary>R-410; with <see cref="Suitability.SameMain"/> at 0 a front squat took its place.</summary>
    [Fact]
    public void The_squat_of_general_strength_stays_in_the_next_block()
    {
        var runner = Shown.Home(StrengthLevel.Novice) with { Born = SomeRunner.Monday.AddYears(-34), Tests = [] };
        Assert.Contains("goblet_squat", In(Phase.GS, runner, SomeRunner.Monday));
        Assert.Contains("goblet_squat", In(Phase.MS, runner, SomeRunner.Monday));
        Assert.DoesNotContain("db_front_squat", In(Phase.MS, runner, SomeRunner.Monday));
    }

    private static HashSet<string> In(Phase phase, Runner runner, DateOnly today) =>
    [
        .. Planner.Plan(new(runner, [], Catalogue.Default, today)).Sessions.Where(s => s.Phase == phase && !s.Deload).SelectMany(s => s.Exercises).Select(e => e.Exercise),
    ];
}
