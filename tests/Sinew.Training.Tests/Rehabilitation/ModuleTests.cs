using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>What each complaint's load protocol puts into a plan.</summary>
public class ModuleTests
{
    [Theory]
    [InlineData(ConditionId.Achilles, "R-620")]
    [InlineData(ConditionId.AchillesInsertional, "R-621")]
    [InlineData(ConditionId.PlantarFascia, "R-622")]
    [InlineData(ConditionId.Pfp, "R-623")]
    [InlineData(ConditionId.Itbs, "R-624")]
    [InlineData(ConditionId.ProxHamstringTendinopathy, "R-626")]
    [InlineData(ConditionId.PatellarTendinopathy, "R-628")]
    [InlineData(ConditionId.Mtss, "R-629")]
    [InlineData(ConditionId.LowBackAcute, "R-630")]
    public void Three_rehab_sessions_a_week_follow_the_easy_runs_and_name_their_rule(ConditionId id, string rule)
    {
        var sore = Sore.With(id);
        for (var week = 1; week <= 5; week++)
            Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], sore.AloneIn(week).Select(s => s.Date.DayOfWeek));
        Assert.All(sore.Alone, s => Assert.Contains(s.Why, w => w.Rule == rule));
        Assert.All(sore.Alone, s => Assert.InRange(s.Minutes, 10, 20));
        Assert.True(sore.Says(rule, "and running: "));
        Assert.True(sore.Says(rule, "avoid: "));
        Assert.True(sore.Says("R-601", "Write down the pain"));
    }

    [Fact]
    public void An_insertional_tendon_is_never_lowered_below_the_floor() => Assert.DoesNotContain(
        Sore.With(ConditionId.AchillesInsertional).Plan.Sessions.SelectMany(s => s.Exercises),
        e => e.Exercise.Contains("deficit", StringComparison.Ordinal) || e.Exercise == "alfredson_heel_drop");

    [Fact]
    public void The_plantar_fascia_goes_from_12RM_to_8RM_with_more_sets()
    {
        var sore = Sore.With(ConditionId.PlantarFascia);
        Assert.Equal((12, 3), In(1));
        Assert.Equal((10, 4), In(2));
        Assert.Equal(8, In(4).Reps);
        Assert.All(sore.Rehab, r => Assert.Equal("3-2-3", r.Exercise.Sets[0].Tempo.Text));
        Assert.Empty(sore.AloneIn(13));

        (int Reps, int Sets) In(int week) => (sore.AloneIn(week)[0].Exercises[0].Sets[0].Hi, sore.AloneIn(week)[0].Exercises[0].Sets.Length);
    }

    [Fact]
    public void A_sore_kneecap_trains_hip_and_knee_in_each_session_for_six_weeks()
    {
        var sore = Sore.With(ConditionId.Pfp);
        Assert.All(sore.Alone.Where(s => Sore.WeekOf(s) <= 6), s =>
        {
            var done = s.Exercises.Select(e => Catalogue.Default[e.Exercise]).ToArray();
            Assert.Contains(done, e => e.Primary == Movement.HipAbduction);
            Assert.Contains(done, e => e.Primary is Movement.KneeExtension or Movement.TripleExtension);
            Assert.All(s.Exercises.SelectMany(e => e.Sets), x => Assert.Equal((10, 15), (x.Lo, x.Hi)));
        });
        Assert.True(sore.Says("R-623", "ends after 6 weeks"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_kneecap_keeps_its_side_hip_work_twice_a_week_for_as_long_as_it_is_reported(int pain)
    {
        var sore = Sore.With(ConditionId.Pfp, pain);
        foreach (var week in sore.Plan.Sessions.GroupBy(Sore.WeekOf))
            Assert.True(week.SelectMany(s => s.Exercises).Count(e => Catalogue.Default[e.Exercise].Primary == Movement.HipAbduction) >= 2, $"week {week.Key}");
        var later = sore.Alone.Where(s => Sore.WeekOf(s) > 6).ToArray();
        Assert.NotEmpty(later);
        Assert.All(later, s => Assert.Contains(s.Why, w => w.Text.Contains("for as long as the complaint is in your file", StringComparison.Ordinal)));
        Assert.DoesNotContain(sore.Plan.Sessions.SelectMany(s => s.Why), w => w.Text.Contains("of 52", StringComparison.Ordinal));
    }

    [Fact]
    public void Kneecap_pain_above_five_begins_after_two_weeks_and_says_so()
    {
        var sore = Sore.With(ConditionId.Pfp, 7);
        Assert.Equal(3, sore.Alone.Min(Sore.WeekOf));
        Assert.True(sore.Says("R-623", "nothing loads it until 7 Dec 2026"));
    }

    [Fact]
    public void The_iliotibial_band_climbs_from_the_floor_to_one_leg_in_eight_weeks()
    {
        var sore = Sore.With(ConditionId.Itbs);
        Assert.Contains(sore.AloneIn(1)[0].Exercises, e => e.Exercise == "side_lying_hip_abduction");
        Assert.Contains(sore.AloneIn(4).SelectMany(s => s.Exercises), e => e.Exercise == "lateral_band_walk");
        Assert.Contains(sore.AloneIn(7).SelectMany(s => s.Exercises), e => e.Exercise == "side_plank_hip_abduction");
        Assert.DoesNotContain(sore.GeneralExercises, e => e.Id is "medial_lunge" or "medial_step_up" or "step_down" or "pistol_squat");
    }

    [Fact]
    public void Deep_single_leg_work_is_spared_only_above_a_pain_of_two()
    {
        Assert.DoesNotContain(Sore.With(ConditionId.Itbs, 3).GeneralExercises, e => e.Id == "high_step_up");
        Assert.Contains(Sore.With(ConditionId.Itbs, 2).GeneralExercises, e => e.Id == "high_step_up");
    }

    [Fact]
    public void A_groin_free_of_strong_pain_climbs_the_Copenhagen_ladder_twice_a_week()
    {
        var sore = Sore.With(ConditionId.GroinPain, 1, edit: r => r with { Level = StrengthLevel.Advanced });
        for (var week = 1; week <= 8; week++)
            Assert.Equal(2, sore.AloneIn(week).Length);
        Assert.Equal(("copenhagen_short", 6, "0-20-0"), First(1));
        Assert.Equal(("copenhagen_long", 8, "0-20-0"), First(4));
        Assert.Equal(("copenhagen_dynamic", 10, "3-0-3"), First(8));
        Assert.DoesNotContain(sore.General.Where(s => Sore.WeekOf(s) <= 8).SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Primary == Movement.HipAdduction);

        (string, int, string) First(int week)
        {
            var exercise = sore.AloneIn(week)[0].Exercises[0];
            return (exercise.Exercise, exercise.Sets[0].Hi, exercise.Sets[0].Tempo.Text);
        }
    }

    [Theory]
    [InlineData(ConditionId.Achilles, 7, "R-620", "isometric_calf_hold")]
    [InlineData(ConditionId.AchillesInsertional, 6, "R-621", "isometric_calf_hold")]
    [InlineData(ConditionId.PatellarTendinopathy, 6, "R-628", "spanish_squat")]
    [InlineData(ConditionId.GroinPain, 5, "R-631", "adductor_squeeze")]
    public void What_is_irritable_is_held_every_day_at_home_and_at_the_end_of_general_sessions(ConditionId id, int pain, string rule, string hold)
    {
        var sore = Sore.With(id, pain);
        Assert.Empty(sore.Alone);
        Assert.Contains(sore.Rehab, r => r.Exercise.Exercise == hold && r.Exercise.Sets.All(s => s.Measure == Measure.Time));
        Assert.True(sore.Says(rule, "a task for home, once a day"));
        Assert.True(sore.Says(rule, "the plan stays at this stage until"));
        Assert.DoesNotContain(sore.Plan.Sessions, s => pain > 5 && s.Class == SessionClass.H);
    }

    [Fact]
    public void A_stage_ends_by_what_the_runner_reports_never_by_the_calendar()
    {
        Assert.All(Sore.With(ConditionId.ProxHamstringTendinopathy, 4).Rehab, r => Assert.Equal(15, r.Exercise.Sets[0].Hi));
        var settled = Sore.With(ConditionId.ProxHamstringTendinopathy, 2);
        Assert.All(settled.Rehab, r => Assert.Equal(8, r.Exercise.Sets[0].Hi));
        Assert.Contains(settled.Rehab, r => r.Exercise.Exercise == "rdl_db");
        Assert.DoesNotContain(Sore.With(ConditionId.ProxHamstringTendinopathy, 4).GeneralExercises, e => e.Id is "rdl_db" or "rdl_barbell" or "deadlift" or "high_step_up");
    }

    [Fact]
    public void Shins_go_on_until_a_test_shows_25_heel_rises()
    {
        Assert.NotEmpty(Sore.With(ConditionId.Mtss, edit: Tested(24)).Alone);
        var done = Sore.With(ConditionId.Mtss, edit: Tested(25));
        Assert.Empty(done.Alone);
        Assert.True(done.Says("R-629", "its load programme is done"));

        static Func<Runner, Runner> Tested(int raises) => r => r with { Tests = [new(TestId.HeelRise, Sore.Today.AddDays(-3), null, raises, raises, null)] };
    }

    [Theory]
    [InlineData(ConditionId.CalfStrainAcute, "R-632")]
    public void A_fresh_strain_is_not_loaded_and_the_plan_says_when_it_may_be(ConditionId id, string rule)
    {
        var sore = Sore.With(id);
        Assert.Empty(sore.Rehab);
        Assert.True(sore.Says(rule, "in the fresh phase the plan loads nothing there"));
    }

    [Fact]
    public void A_fresh_hamstring_is_lengthened_gently_twice_a_day_at_home()
    {
        var sore = Sore.With(ConditionId.HamstringStrainAcute);
        Assert.All(sore.Rehab, r => Assert.Equal("askling_extender", r.Exercise.Exercise));
        Assert.True(sore.Says("R-627", "twice a day"));
        Assert.DoesNotContain(sore.GeneralExercises, e => e.Id.StartsWith("nordic", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ConditionId.Osteoporosis, "R-633")]
    public void Fragile_bones_are_general_work(ConditionId id, string rule)
    {
        var sore = Sore.With(id);
        Assert.Empty(sore.Rehab);
        Assert.True(sore.Says(rule, "avoid: loaded bending or twisting of the spine"));
    }

    [Fact]
    public void Without_a_diagnosis_everything_is_milder_and_says_so()
    {
        var (told, guided) = (Sore.With(ConditionId.Achilles), Sore.With(ConditionId.Achilles, diagnosed: false));
        Assert.Equal(told.Alone.Select(s => s.Date), guided.Alone.Select(s => s.Date));
        Assert.All(guided.Rehab.SelectMany(r => r.Exercise.Sets), x => Assert.True(x.Rir >= 3 && x.Hi >= 8));
        Assert.All(told.Alone.Zip(guided.Alone), p => Assert.True(p.Second.Exercises[0].Sets.Length < p.First.Exercises[0].Sets.Length));
        Assert.All(guided.Alone, s => Assert.Contains(s.Exercises[0].Why, w => w.Rule == "R-617"));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(70)]
    public void The_young_and_the_old_keep_three_in_reserve_and_eight_repetitions(int age) => Assert.All(
        Sore.With(ConditionId.Achilles, age: age).Rehab.SelectMany(r => r.Exercise.Sets), x => Assert.True(x.Rir >= 3 && x.Hi >= 8));

    [Fact]
    public void A_novice_begins_with_four_in_reserve()
    {
        var sore = Sore.With(ConditionId.Achilles, edit: r => r with { Level = StrengthLevel.Novice });
        Assert.All(sore.AloneIn(1).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => Assert.Equal(4, x.Rir));
        Assert.All(sore.AloneIn(3).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => Assert.Equal(3, x.Rir));
        Assert.All(sore.AloneIn(5).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => Assert.Equal(1, x.Rir));
    }

    [Fact]
    public void A_tested_leg_press_gives_the_load_of_one_repetition_more()
    {
        var sore = Sore.With(ConditionId.PatellarTendinopathy, edit: r => r with
        {
            Tests = [new(TestId.E1rm, Sore.Today.AddDays(-5), "back_squat", null, null, 100)],
            Equipment = Equipment.Nothing with
            {
                Owned = Equipment.Everybody.With(Implement.Barbell).With(Implement.Rack).With(Implement.MachineLegext),
                Barbell = [.. Enumerable.Range(0, 60).Select(i => Sinew.Training.Units.Load.FromKg(20 + (2.5m * i)))],
            },
        });
        Assert.All(sore.Rehab.Where(r => r.Exercise.Exercise == "back_squat" && r.Exercise.Sets[0].Hi == 8), r => Assert.Equal(75m, r.Exercise.Sets[0].Load?.Kg));
        Assert.All(sore.Rehab.Where(r => r.Exercise.Exercise == "back_squat" && r.Exercise.Sets[0].Hi == 15), r => Assert.Null(r.Exercise.Sets[0].Load));
        Assert.Contains(sore.Rehab, r => r.Exercise.Exercise == "back_squat" && r.Exercise.Sets[0].Hi == 8);
    }

    [Fact]
    public void Two_complaints_share_the_week_and_a_second_load_on_one_tissue_waits()
    {
        var two = Sore.With([Of(ConditionId.Achilles, 4), Of(ConditionId.Pfp, 3)]);
        Assert.All(two.Alone, s => Assert.All(s.Exercises, e => Assert.Equal(Movement.PlantarFlexion, Catalogue.Default[e.Exercise].Primary)));
        Assert.Contains(two.General, s => s.Exercises.Any(e => e.Slot == Slot.Rehab));
        var same = Sore.With([Of(ConditionId.Achilles, 4), Of(ConditionId.PlantarFascia, 3)]);
        Assert.True(same.Says("R-622", "its own load programme waits"));

        static Condition Of(ConditionId id, int pain) => new(id, BodySide.Left, null, null, pain, false, true);
    }

    [Fact]
    public void A_suspected_bone_injury_has_no_module_at_all()
    {
        var sore = Sore.With([new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Other, null, 4, false, false), new(ConditionId.Mtss, BodySide.Left, null, null, 3, false, true)]);
        Assert.Empty(sore.Rehab);
        Assert.DoesNotContain(sore.Plan.Findings, f => f.Rule is "R-629" or "R-601" or "R-603" && f.Text.Contains("acceptable", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_has_no_time_beside_the_sessions_gets_it_appended_or_hears_why_not()
    {
        var evenings = Sore.With(ConditionId.Achilles, edit: r => r with { Availability = r.Availability with { Days = [DayOfWeek.Tuesday, DayOfWeek.Friday] } });
        Assert.All(evenings.Plan.Sessions, s => Assert.Contains(s.Date.DayOfWeek, evenings.Runner.Availability.Days));
        Assert.Contains(evenings.General, s => s.Exercises.Any(e => e.Slot == Slot.Rehab));
        Assert.True(evenings.Says("R-620", "2 of 3 rehab sessions wanted"));
    }
}
