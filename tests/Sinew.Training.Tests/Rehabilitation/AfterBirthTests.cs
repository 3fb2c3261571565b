using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>Strength after a birth (R-708, P-06), and with symptoms of the pelvic floor.</summary>
public class AfterBirthTests
{
    private static readonly string[] Pressing = ["plank", "plank_long_lever", "bench_press_close", "ab_wheel", "curl_up", "pull_up", "push_up"];

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(20)]
    public void Until_the_check_after_a_birth_work_is_light_and_without_weights(int weeks)
    {
        var sore = After(weeks, false);
        Assert.All(sore.Plan.Sessions, s => Assert.Equal(SessionClass.L, s.Class));
        Assert.All(sore.Plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), s => Assert.Null(s.Load));
        Assert.DoesNotContain(sore.GeneralExercises, e => Pressing.Contains(e.Id) || e.Loading is not (Loading.None or Loading.Band));
        Assert.Contains(sore.GeneralExercises, e => e.Pattern == Pattern.Bridge);
        Assert.True(sore.Says("R-708", "until it is in your file (cleared)"));
    }

    [Fact]
    public void A_check_opens_weights_from_the_seventh_week_on_and_not_before()
    {
        var sore = After(3, true);
        var weights = sore.Plan.Sessions.Where(s => s.Exercises.Any(e => Catalogue.Default[e.Exercise].Loading is not (Loading.None or Loading.Band))).ToArray();
        Assert.NotEmpty(weights);
        Assert.All(weights, s => Assert.True(Sore.WeekOf(s) > 3));
        Assert.All(sore.Plan.Sessions.Where(s => Sore.WeekOf(s) <= 3), s => Assert.Equal(SessionClass.L, s.Class));
        Assert.Contains(sore.Plan.Sessions, s => s.Class == SessionClass.M);
        Assert.False(sore.Says("R-708", "until it is in your file"));
    }

    [Fact]
    public void A_pelvic_floor_with_symptoms_holds_no_more_than_the_body_weighs()
    {
        var sore = Sore.With(ConditionId.PelvicFloorSymptoms, 0);
        Assert.All(sore.GeneralExercises, e => Assert.True(e.Loading is Loading.None or Loading.Band && e.Impact == 0 && e.Id != "plank_long_lever", e.Id));
    }

    private static Sore After(int weeks, bool cleared) => Sore.With([], r => r with
    {
        Sex = Sex.Female,
        Screening = r.Screening! with { PostpartumWeeks = weeks, Cleared = cleared },
    });
}
