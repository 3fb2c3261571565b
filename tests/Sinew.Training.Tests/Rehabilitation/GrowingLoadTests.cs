using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Protocol = Sinew.Training.Assessment.Protocol;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>A repetition maximum needs a load that can grow; without one body weight has its own repetitions.</summary>
public class GrowingLoadTests
{
    [Theory]
    [InlineData(ConditionId.Achilles)]
    [InlineData(ConditionId.AchillesInsertional)]
    [InlineData(ConditionId.PlantarFascia)]
    public void Body_weight_is_never_called_a_six_repetition_maximum(ConditionId id)
    {
        var sore = Sore.With(id, edit: r => r with { Equipment = Owning(Implement.Step) });
        Assert.NotEmpty(sore.Rehab);
        Assert.All(sore.Rehab, r =>
        {
            Assert.True(r.Exercise.Sets.All(s => s.Rir >= 2 && s.Hi >= 10), r.Exercise.Exercise);
            Assert.DoesNotContain(r.Exercise.Why, w => w.Text.Contains("would allow", StringComparison.Ordinal));
        });
        Assert.True(sore.Says(Protocol.All.First(p => p.Conditions.Contains(id)).Rule, "weights that grow"));
    }

    [Fact]
    public void Two_dumbbells_of_one_weight_do_not_grow()
    {
        var kit = Owning(Implement.Step, Implement.Dumbbell) with { Dumbbells = [Load.FromKg(8)], SingleDumbbells = [Load.FromKg(8)] };
        Assert.All(Sore.With(ConditionId.Achilles, edit: r => r with { Equipment = kit }).Rehab, r => Assert.True(r.Exercise.Sets[0].Hi >= 10, r.Exercise.Exercise));
    }

    [Fact]
    public void Dumbbells_in_steps_go_from_15RM_to_6RM()
    {
        var loads = Enumerable.Range(1, 12).Select(i => Load.FromKg(2.5m * i)).ToArray();
        var kit = Owning(Implement.Step, Implement.Dumbbell) with { Dumbbells = [.. loads], SingleDumbbells = [.. loads] };
        var sore = Sore.With(ConditionId.Achilles, edit: r => r with { Equipment = kit });
        Assert.Equal([15, 12, 10, 8, 6], sore.Rehab.Select(r => r.Exercise.Sets[0].Hi).Distinct());
        Assert.All(sore.Rehab, r => Assert.NotEqual(Loading.None, Catalogue.Default[r.Exercise.Exercise].Loading));
        Assert.False(sore.Says("R-620", "weights that grow"));
    }

    [Fact]
    public void Dumbbells_without_a_step_lack_the_step()
    {
        var loads = Enumerable.Range(1, 10).Select(i => Load.FromKg(2.5m * i)).ToArray();
        var kit = Owning(Implement.Dumbbell, Implement.Band) with { Dumbbells = [.. loads], SingleDumbbells = [.. loads] };
        var sore = Sore.With(ConditionId.Achilles, edit: r => r with { Equipment = kit });
        Assert.True(sore.Says("R-620", "For single-leg calf raise your equipment adds none, so it keeps its own repetitions. A step would let loaded single-leg calf raise grow in its place"));
        Assert.False(sore.Says("R-620", "you own none"));
    }

    [Fact]
    public void A_gym_presses_with_straight_knees_and_never_twice_the_same_in_a_week()
    {
        var sore = Sore.With(ConditionId.Achilles);
        for (var week = 1; week <= 11; week++)
            Assert.Equal(["calf_press_machine", "calf_raise_machine", "seated_calf_raise"], sore.AloneIn(week).SelectMany(s => s.Exercises).Select(e => e.Exercise).Order());
    }

    private static Equipment Owning(params Implement[] things)
    {
        var kit = Equipment.Everybody;
        foreach (var thing in things)
            kit = kit.With(thing);
        return Equipment.Nothing with { Owned = kit };
    }
}
