using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>What each complaint is spared, in sessions and alternatives (the "avoid" column of R-620 to R-632).</summary>
public class AvoidTests
{
    [Fact]
    public void A_sore_outer_hip_neither_lies_on_its_side_nor_hangs_nor_crosses() => Spared(
        ConditionId.GlutealTendinopathy, 3, "clamshell", "hip_hike", "side_lying_hip_abduction", "side_lying_adduction", "medial_lunge", "medial_step_up", "lateral_lunge");

    [Fact]
    public void A_sore_sit_bone_bends_deep_only_after_two_stages()
    {
        Spared(ConditionId.ProxHamstringTendinopathy, 4, "rdl_db", "rdl_barbell", "deadlift", "high_step_up", "pistol_squat", "askling_diver", "askling_glider");
        Assert.Contains(Sore.With(ConditionId.ProxHamstringTendinopathy, 2).GeneralExercises, e => e.Id == "high_step_up");
    }

    [Fact]
    public void An_irritable_kneecap_neither_squats_deep_with_load_nor_lunges_nor_jumps() => Spared(
        ConditionId.Pfp, 6, "back_squat", "goblet_squat", "forward_lunge", "walking_lunge", "reverse_lunge", "lateral_lunge", "low_box_jump", "high_step_up", "pistol_squat");

    [Fact]
    public void A_kneecap_tendon_neither_jumps_nor_lunges_deep_at_first()
    {
        Spared(ConditionId.PatellarTendinopathy, 3, "forward_lunge", "walking_lunge", "overhead_lunge", "rear_foot_elevated_split_squat", "pistol_squat");
        NothingLands(ConditionId.PatellarTendinopathy, 3);
    }

    [Fact]
    public void A_groin_above_a_pain_of_two_makes_no_step_and_no_bound_to_the_side() => Spared(
        ConditionId.GroinPain, 3, "lateral_lunge", "lateral_bound", "bounding", "medial_lunge");

    [Fact]
    public void A_back_that_bending_hurts_neither_twists_nor_sits_up() => Spared(
        ConditionId.LowBackFlexionIntolerant, 2, "russian_twist", "russian_twist_heels_up", "v_sit");

    [Fact]
    public void A_back_that_arching_hurts_lifts_no_chest_off_the_floor() => Spared(ConditionId.LowBackExtensionIntolerant, 2, "superman", "cobra");

    [Fact]
    public void A_fresh_back_carries_no_heavy_load()
    {
        Spared(ConditionId.LowBackAcute, 3, "back_squat", "deadlift", "half_squat_heavy", "trap_bar_deadlift", "rdl_barbell", "hip_thrust_barbell", "russian_twist", "v_sit");
        Assert.DoesNotContain(Sore.With(ConditionId.LowBackAcute, irritable: true).Plan.Sessions, s => s.Class == SessionClass.H);
    }

    [Fact]
    public void A_fresh_hamstring_does_no_Nordics_and_never_sprints() => Spared(
        ConditionId.HamstringStrainAcute, 3, "nordic", "nordic_assisted", "hill_sprint", "hill_bound", "bounding");

    [Theory]
    [InlineData(ConditionId.PatellarTendinopathy, 3, false, "lunges forward or sideways, and the deepest work on one leg, with pain above 2",
        "forward_lunge", "walking_lunge", "overhead_lunge", "lateral_lunge", "medial_lunge", "pistol_squat", "single_leg_squat_box", "rear_foot_elevated_split_squat")]
    [InlineData(ConditionId.PatellarTendinopathy, 3, true, "all lunges and split squats while irritable", "split_squat", "split_squat_db", "reverse_lunge", "medial_lunge")]
    [InlineData(ConditionId.Pfp, 3, true, "deep loaded squats, all lunges and split squats, and box jumps while irritable",
        "back_squat", "goblet_squat", "db_front_squat", "split_squat", "split_squat_db", "reverse_lunge", "medial_lunge", "low_box_jump")]
    [InlineData(ConditionId.Pfp, 3, false, "high step-ups and the deepest work on one leg with pain above 2", "high_step_up", "pistol_squat", "rear_foot_elevated_split_squat")]
    [InlineData(ConditionId.Itbs, 3, false, "lunges and step-ups across the body (medial), and the deepest work on one leg, with pain above 2",
        "medial_lunge", "medial_step_up", "pistol_squat", "single_leg_squat_box", "rear_foot_elevated_split_squat")]
    [InlineData(ConditionId.ProxHamstringTendinopathy, 3, false, "deep squats with a load, deep hinges, all lunges and split squats, and high step-ups with pain above 2",
        "reverse_lunge", "lateral_lunge", "medial_lunge", "split_squat", "split_squat_db", "rear_foot_elevated_split_squat", "back_squat", "goblet_squat", "db_front_squat", "sumo_squat", "squat_to_press", "overhead_lunge", "forward_lunge", "walking_lunge", "rdl_db", "deadlift", "high_step_up")]
    public void What_a_plan_says_to_avoid_stands_in_none_of_its_sessions(ConditionId id, int pain, bool irritable, string words, params string[] exercises)
    {
        Assert.All(exercises, e => Assert.True(Catalogue.Default.TryFind(e, out _), e));
        foreach (var level in Enum.GetValues<StrengthLevel>())
        {
            var sore = Sore.With(id, pain, irritable, edit: r => r with { Level = level });
            Assert.Contains(sore.Plan.Findings, f => f.Text.StartsWith("While it lasts", StringComparison.Ordinal) && f.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(Offered(sore).Select(e => e.Id).Intersect(exercises, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(ConditionId.PatellarTendinopathy, "split_squat_db", "split_squat")]
    [InlineData(ConditionId.Itbs, "step_up_loaded", "step_up")]
    public void What_stays_is_not_among_the_words(ConditionId id, params string[] stays)
    {
        var sore = Sore.With(id, 3);
        Assert.NotEmpty(Offered(sore).Select(e => e.Id).Intersect(stays, StringComparer.Ordinal));
        var said = Assert.Single(sore.Plan.Findings, f => f.Text.StartsWith("While it lasts", StringComparison.Ordinal)).Text;
        Assert.DoesNotMatch(@"(?<!all lunges and )split squats|medial lunges and step-ups|deep lunges", said);
    }

    [Fact]
    public void Pain_above_which_the_words_begin_is_that_above_which_the_exercises_are_spared()
    {
        foreach (var protocol in Sinew.Training.Assessment.Protocol.All)
        {
            var words = string.Join("; ", protocol.Avoid);
            foreach (var spared in protocol.Spared.Where(s => s.AbovePain == 2 && !s.Exercises.IsDefaultOrEmpty))
                Assert.Contains("pain above 2", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(ConditionId.Achilles, 3)]
    [InlineData(ConditionId.AchillesInsertional, 3)]
    [InlineData(ConditionId.PlantarFascia, 3)]
    [InlineData(ConditionId.Mtss, 1)]
    [InlineData(ConditionId.CalfStrainAcute, 1)]
    [InlineData(ConditionId.Pfp, 6)]
    public void What_landing_hurts_does_not_land(ConditionId id, int pain) => NothingLands(id, pain);

    [Fact]
    public void A_tendon_at_the_heel_bone_stays_above_the_floor() => Spared(
        ConditionId.AchillesInsertional, 3, "calf_raise_double_deficit", "calf_raise_single_deficit", "alfredson_heel_drop");

    private static void NothingLands(ConditionId id, int pain) => Assert.All(Offered(Sore.With(id, pain)), e => Assert.True(e.Impact == 0, e.Id));

    private static void Spared(ConditionId id, int pain, params string[] exercises)
    {
        Assert.All(exercises, e => Assert.True(Catalogue.Default.TryFind(e, out _), e));
        foreach (var level in Enum.GetValues<StrengthLevel>())
            Assert.Empty(Offered(Sore.With(id, pain, edit: r => r with { Level = level })).Select(e => e.Id).Intersect(exercises, StringComparer.Ordinal));
    }

    private static IEnumerable<Exercise> Offered(Sore sore) => sore.Plan.Sessions.SelectMany(s => s.Exercises.Concat(s.Short.Exercises))
        .SelectMany(e => e.Alternatives.Prepend(e.Exercise)).Distinct().Select(id => Catalogue.Default[id]);
}
