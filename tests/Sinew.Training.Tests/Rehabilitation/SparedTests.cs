using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Load = Sinew.Training.Units.Load;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>What a complaint or a pregnancy keeps out of every session .</summary>
public class SparedTests
{
    private static readonly string[] OnTheSide =
        ["side_plank", "side_plank_knees", "side_plank_hip_abduction", "side_lying_hip_abduction", "side_lying_adduction", "clamshell"];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void No_knee_is_lifted_against_a_band_while_the_hip_flexor_is_strained(int pain)
    {
        Assert.Contains(Sore.With(ConditionId.ShoulderPain, pain).GeneralExercises, e => e.Primary == Movement.HipFlexion);
        Assert.DoesNotContain(Sore.With(ConditionId.HipFlexorStrain, pain).GeneralExercises, e => e.Primary == Movement.HipFlexion);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public void Nobody_lies_or_leans_on_a_painful_outer_hip(int pain, bool irritable)
    {
        var sore = Sore.With(ConditionId.GlutealTendinopathy, pain, irritable);
        Assert.DoesNotContain(sore.Plan.Sessions.SelectMany(s => s.Exercises), e => OnTheSide.Contains(e.Exercise));
        Assert.Contains(sore.Rehab, r => r.Exercise.Exercise == "hip_abduction_hold_supine" && r.Exercise.Sets.All(s => s.Measure == Measure.Time));
    }

    [Theory]
    [InlineData(1, 39)]
    [InlineData(2, 26)]
    [InlineData(3, 13)]
    public void A_pregnant_runner_trains_twice_a_week_and_her_plan_ends_with_the_pregnancy(int trimester, int weeks)
    {
        var plan = Pregnant(trimester).Plan;
        Assert.All(plan.Sessions.GroupBy(s => Sore.WeekOf(s)), w => Assert.InRange(w.Count(), 1, 2));
        Assert.True(plan.Blocks[^1].To <= Sore.Today.AddDays((7 * weeks) - 1));
        Assert.Contains(plan.Findings, f => f.Rule == "R-708" && f.Text.Contains("plan again", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Findings, f => f.Rule == "R-713");
        Assert.DoesNotContain(plan.Blocks, b => b.Phase == Phase.TP);
    }

    [Fact]
    public void A_pregnant_runner_does_not_hang_from_a_bar_by_her_arms_and_curl_nor_slide_on_one_leg()
    {
        string[] gone = ["captains_chair", "hanging_knee_raise", "askling_glider", "pike_swiss_ball", "pistol_squat"];
        Assert.DoesNotContain(Pregnant(1).GeneralExercises, e => gone.Contains(e.Id));
        string[] fallsOrTears = ["nordic", "nordic_assisted", "reverse_nordic", "overhead_lunge", "walking_lunge", "high_step_up", "single_leg_rdl_db"];
        foreach (var trimester in (int[])[1, 2, 3])
            Assert.DoesNotContain(Pregnant(trimester).GeneralExercises, e => fallsOrTears.Contains(e.Id));
        Assert.DoesNotContain(Pregnant(3).GeneralExercises, e => e.Id.StartsWith("single_leg_rdl", StringComparison.Ordinal));
    }

    [Fact]
    public void A_healthy_hamstring_is_strengthened_and_not_only_lengthened()
    {
        var runner = Sore.With([], r => r with { Equipment = Equipment.Nothing });
        Assert.DoesNotContain(runner.Plan.Sessions.SelectMany(s => s.Exercises), e => e.Exercise == "askling_extender");
        Assert.Contains(runner.Plan.Sessions.SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Primary == Movement.KneeFlexion);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)]
    public void A_kneecap_that_hurts_climbs_no_high_step_however_long_it_lasts(int pain, bool climbs)
    {
        Assert.Equal(climbs, Sore.With(ConditionId.Pfp, pain, edit: r => r with { Event = RaceEvent.Ultra }).GeneralExercises.Any(e => e.Id == "high_step_up"));
    }

    [Fact]
    public void A_band_without_an_anchor_is_not_pulled_down_from_above()
    {
        Assert.False(Has(Implement.Band));
        Assert.True(Has(Implement.Band, Implement.Anchor));

        static bool Has(params Implement[] owned)
        {
            var kit = Equipment.Everybody;
            foreach (var thing in owned)
                kit = kit.With(thing);
            var equipment = Equipment.Nothing with { Owned = kit };
            string[] pulled = ["lat_pulldown_close", "pallof_press", "spanish_squat", "cable_pull_through", "terminal_knee_extension", "band_leg_curl"];
            Assert.Single(pulled.Select(id => equipment.Allows(Catalogue.Default[id])).Distinct());
            return equipment.Allows(Catalogue.Default[pulled[0]]);
        }
    }

    [Fact]
    public void A_suspected_stress_fracture_keeps_the_arms_at_work_with_two_dumbbells_and_asks_for_a_report_every_three_weeks()
    {
        var kit = Equipment.Everybody.With(Implement.Dumbbell).With(Implement.Miniband);
        var sore = Sore.With(ConditionId.BsiSuspected, 2, edit: r => r with
        {
            Equipment = Equipment.Nothing with { Owned = kit, Dumbbells = [Load.FromKg(8)], SingleDumbbells = [Load.FromKg(8)] },
        });
        var done = sore.Plan.Sessions.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).Distinct().ToArray();
        Assert.Contains(done, e => e.Pattern == Pattern.Pull);
        Assert.Contains(done, e => e.Region == Region.Upper && e.Primary == Movement.ShoulderFlexion);
        Assert.All(done, e => Assert.True(e.Position is Position.Seated or Position.Lying, e.Id));
        var report = Assert.Single(sore.Plan.Findings, f => f.Rule == "R-606");
        Assert.Equal([21, 42], report.Dates.Take(2).Select(d => d.DayNumber - Sore.Today.DayNumber));
    }

    private static Sore Pregnant(int trimester) => Sore.With([], r => r with
    {
        Sex = Sex.Female,
        Goals = [Goal.Performance, Goal.Weight],
        Screening = r.Screening! with { Trimester = trimester },
        Availability = r.Availability with { SessionsPerWeek = 3 },
        Races = [new(Sore.Today.AddDays(7 * 45), RaceEvent.K10, 10, 0, RacePriority.A, "")],
    });
}
