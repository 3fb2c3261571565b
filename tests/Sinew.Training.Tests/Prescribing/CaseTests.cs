using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>What the worked cases of the rule book ask of the content.</summary>
public sealed class CaseTests
{
    [Fact]
    public void Ninas_first_week_holds_the_basics_hip_calf_and_hip_extension_in_both_sessions()
    {
        var plan = Cases.Nina().Fill();
        var week = plan.Sessions.Where(s => s.Date < Scene.Today.AddDays(7)).ToArray();
        Assert.Equal(2, week.Length);
        Assert.All(week, s =>
        {
            Assert.InRange(s.Exercises.Length, 5, 6);
            Assert.InRange(s.Minutes, 25, 40);
            Assert.Equal(SessionClass.M, s.Class);
            Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise].Muscles.Contains(Muscle.GluteusMedius));
            Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise].Pattern == Pattern.Calf);
            Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise].Movements.Has(Movement.HipExtension));
            Assert.All(s.Exercises.SelectMany(e => e.Sets), set => Assert.True(set.Rir >= 4));
        });
        var patterns = week.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).ToArray();
        Assert.Contains(patterns, e => e.Pattern == Pattern.Squat);
        Assert.Contains(patterns, e => e.Pattern == Pattern.Lunge);
        Assert.Contains(patterns, e => e.Id is "plank" or "plank_knees" or "side_plank" or "side_plank_knees");
        Assert.Contains(patterns, e => e.Pattern == Pattern.Pull);
        Assert.Contains(patterns, e => e.Pattern is Pattern.Push && e.Region == Region.Upper);
    }

    [Fact]
    public void Ninas_plan_has_nothing_heavy_no_barbell_and_no_long_loaded_squat_sets()
    {
        var scene = Cases.Nina();
        foreach (var s in scene.Fill().Sessions)
        {
            Assert.NotEqual(SessionClass.H, s.Class);
            var week = (s.Date.DayNumber - Scene.Today.DayNumber) / 7;
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                Assert.All(e.Sets, set => Assert.True(week >= 4 || set.Rir >= 3));
                if (week >= 6 && x.Pattern is Pattern.Squat or Pattern.Lunge && x.Loading != Loading.None)
                    Assert.All(e.Sets, set => Assert.True(set.Hi <= 12, $"{s.Id} {x.Id}"));
                if (week >= 6 && s.Phase == Phase.GS && x.Pattern is Pattern.Squat && x.Loading != Loading.None)
                    Assert.All(e.Sets, set => Assert.True(set.Hi <= 10, $"{s.Id} {x.Id}"));
                Assert.DoesNotContain("barbell", e.Exercise, StringComparison.Ordinal);
                if (x.Measure == Measure.Contacts)
                    Assert.True(week >= 2, $"{s.Id}: jumps before the third week");
            }

            if (week == 2)
                Assert.True(s.Exercises.Where(e => Catalogue.Default[e.Exercise].Measure == Measure.Contacts).Sum(e => e.Sets.Sum(set => set.Hi)) <= 20);
        }
    }

    [Fact]
    public void Ninas_goblet_squat_replaces_the_bare_squat_once_the_foundation_is_laid()
    {
        var later = Cases.Nina().Fill().Sessions.Where(s => s.Phase == Phase.GS).SelectMany(s => s.Exercises).ToArray();
        Assert.Contains(later, e => e.Exercise == "goblet_squat");
        Assert.DoesNotContain(later, e => e.Exercise == "bw_squat");
    }

    [Fact]
    public void Ninas_weak_calf_is_trained_on_both_sides_alike_and_says_what_was_measured()
    {
        var calves = Cases.Nina().Fill().Sessions.SelectMany(s => s.Exercises).Where(e => e.Slot == Slot.Calf).ToArray();
        Assert.All(calves, e => Assert.All(e.Sets, set => Assert.True(set.Side is Side.Both or Side.Each)));
        Assert.All(calves, e => Assert.Contains(e.Why, w => w.Text.Contains("18 heel rises", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ruth_gets_eight_to_ten_exercises_balance_and_calves_each_time_and_no_loaded_flexion()
    {
        var result = Cases.Ruth().Fill();
        Assert.Equal(48, result.Sessions.Length);
        foreach (var s in result.Sessions)
        {
            Assert.Equal(SessionClass.M, s.Class);
            if (!s.Deload)
                Assert.InRange(s.Exercises.Length, 8, 10);
            Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise].Pattern == Pattern.Balance);
            Assert.Contains(s.Exercises, e => Catalogue.Default[e.Exercise].Pattern == Pattern.Calf);
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                Assert.True(x.Impact == 0 && !x.Movements.Has(Movement.TrunkFlexion) && !x.Movements.Has(Movement.TrunkRotation), x.Id);
                Assert.All(e.Sets, set => Assert.True(set.Rir >= 3 && set.Percent1Rm is null or < 80));
                if (x.Measure == Measure.Reps)
                    Assert.All(e.Sets, set => Assert.True(set.Lo >= 8 && set.Hi <= 12, $"{s.Id} {x.Id} {set.Lo}-{set.Hi}"));
                if (x.IsLowerWork && x.Measure == Measure.Reps)
                    Assert.All(e.Sets, set => Assert.True(set.RestSeconds >= 120));
                if (s.Date < Scene.Today.AddDays(28))
                    Assert.Single(e.Sets);
            }
        }

        Assert.Contains(result.Sessions.SelectMany(s => s.Exercises), e => e.Sets.Length == 2);
        Assert.Contains(result.Sessions[0].Exercises, e => e.Exercise == "sit_to_stand");
        Assert.Contains(result.Sessions[^2].Exercises, e => e.Exercise == "goblet_squat" && e.Sets[0].Tempo.Text == "2-0-X");
    }

    [Fact]
    public void Toms_base_climbs_hinges_and_carries_and_steps_down_late()
    {
        var scene = Cases.Tom();
        var result = scene.Fill();
        Assert.Equal(0, result.Findings.Count(f => f.Rule == "P-37"));
        var baseBlock = result.Sessions.Where(s => s.Phase is Phase.AA or Phase.GS or Phase.MS).SelectMany(s => s.Exercises).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("step_up_loaded", baseBlock);
        Assert.Contains("high_step_up", baseBlock);
        Assert.Contains("suitcase_carry", baseBlock);
        Assert.Contains("soleus_raise_single", baseBlock);
        Assert.True(baseBlock.Overlaps(["rdl_db", "hip_thrust_bw", "single_leg_hip_thrust", "single_leg_rdl_db"]));
        var down = result.Sessions.Where(s => s.Exercises.Any(e => e.Exercise is "step_down" or "step_down_loaded")).ToArray();
        Assert.NotEmpty(down);
        Assert.True(down[0].Date >= Scene.Today.AddDays(8 * 7));
        Assert.True(down[0].Date <= scene.Season.Weeks[^1].To.AddDays(-21));
        Assert.DoesNotContain(result.Sessions.SelectMany(s => s.Exercises), e => e.Exercise == "drop_jump_20");
        Assert.Contains(result.Sessions, s => s is { Phase: Phase.MS, Class: SessionClass.H });
    }

    [Fact]
    public void A_tested_lifter_gets_loads_from_the_test_in_small_steps_to_the_heavy_range()
    {
        var squats = Cases.Lifter().Fill().Sessions.SelectMany(s => s.Exercises.Select(e => (Session: s, Exercise: e))).Where(x => x.Exercise.Exercise == "back_squat").ToArray();
        var heavy = squats.Where(x => x.Session is { Phase: Phase.MS, Deload: false }).ToArray();
        Assert.True(heavy[0].Exercise.Sets.All(s => s.Rir >= 4), "the first exposure is easy");
        Assert.True(heavy[^1].Exercise.Sets[0].Percent1Rm >= 82 && heavy[^1].Exercise.Sets[0].Load!.Value.Kg is >= 77.5m and <= 0.88m * 95);
        Assert.All(squats, x => Assert.All(x.Exercise.Sets, s => Assert.True(s.Load!.Value.Kg % 2.5m == 0)));
        Assert.Contains(squats, x => x.Session.Phase == Phase.PW && x.Exercise.Sets[^1].Percent1Rm >= 80 && x.Exercise.Sets[0].Percent1Rm < 76);
        Assert.All(squats.Where(x => x.Session.Phase == Phase.TP), x => Assert.All(x.Exercise.Sets, s => Assert.True(s.Percent1Rm <= 79)));
    }

    [Fact]
    public void At_least_half_of_the_main_lifts_stay_from_one_block_to_the_next()
    {
        var result = Cases.Lifter().Fill();
        var blocks = result.Sessions.Where(s => s.Phase is not (Phase.TP or Phase.TR or Phase.AA)).GroupBy(s => s.Phase)
            .Select(g => g.SelectMany(s => s.Exercises).Where(e => e.Slot == Slot.Main).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal)).ToArray();
        for (var i = 1; i < blocks.Length; i++)
            Assert.True(blocks[i].Count(blocks[i - 1].Contains) * 2 >= blocks[i].Count, string.Join(' ', blocks[i]));
    }

    [Fact]
    public void A_suspected_bone_injury_leaves_seated_and_lying_work_for_trunk_and_arms()
    {
        var nina = Cases.Nina();
        var sara = nina with
        {
            Runner = nina.Runner with { Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Other, null, 0, false, false)] },
            Placed = [.. nina.Placed.Select(p => p with { Class = SessionClass.L })],
        };
        var result = sara.Fill();
        Assert.Equal(sara.Placed.Length, result.Sessions.Length);
        Assert.All(result.Sessions, s =>
        {
            Assert.Equal(SessionClass.L, s.Class);
            Assert.All(s.Exercises, e => Assert.True(Catalogue.Default[e.Exercise] is { Impact: 0, Region: Region.Core or Region.Upper, Position: Position.Seated or Position.Lying }));
        });
    }

    [Fact]
    public void A_boy_of_fifteen_lands_before_he_hops_and_lifts_eight_to_fifteen_with_three_in_reserve()
    {
        var lifter = Cases.Lifter();
        var jonas = lifter with
        {
            Runner = lifter.Runner with { Born = Scene.Today.AddYears(-15).AddDays(-9), Level = StrengthLevel.Novice, Tests = [], Equipment = Scene.Kit([Implement.Dumbbell, Implement.Box], [4, 6, 8]) },
            Placed = Scene.Place(lifter.Season, [DayOfWeek.Tuesday, DayOfWeek.Saturday], 45),
        };
        var result = jonas.Fill();
        var jumps = new List<string>();
        foreach (var s in result.Sessions)
        {
            Assert.NotEqual(SessionClass.H, s.Class);
            foreach (var e in s.Exercises)
            {
                var x = Catalogue.Default[e.Exercise];
                Assert.True(x.Impact < 3);
                if (x.Measure == Measure.Contacts)
                    jumps.Add(e.Exercise);
                else if (x.Measure == Measure.Reps)
                    Assert.All(e.Sets, set => Assert.True(set.Lo >= 8 && set.Hi <= 15 && set.Rir >= 3, $"{s.Id} {x.Id}"));
            }
        }

        Assert.Equal("landing_snap_down", jumps[0]);
        Assert.True(jumps.IndexOf("landing_snap_down") < jumps.FindIndex(j => Catalogue.Default[j].Pattern is Pattern.Hop or Pattern.Jump));
    }

    [Fact]
    public void With_nothing_at_home_the_plan_still_stands_and_says_what_would_help()
    {
        var nina = Cases.Nina();
        var result = (nina with { Runner = nina.Runner with { Equipment = Equipment.Nothing } }).Fill();
        Assert.Equal(nina.Placed.Length, result.Sessions.Length);
        Assert.Contains(result.Findings, f => f.Rule == "P-36" && f.Text.Contains("row", StringComparison.Ordinal) && !f.Dates.IsEmpty);
        Assert.Contains(result.Findings, f => f.Rule == "R-060");
    }

    [Fact]
    public void A_strong_runner_with_light_dumbbells_hears_what_would_make_the_heavy_phase_heavy()
    {
        var lifter = Cases.Lifter();
        var light = lifter with
        {
            Runner = lifter.Runner with { Equipment = Scene.Kit([Implement.Dumbbell], [6]), Tests = [] },
            Placed = [.. lifter.Placed.Select(p => p.Class == SessionClass.H ? p with { Class = SessionClass.M } : p)],
        };
        var permitted = new Permitted(light.Runner, Catalogue.Default, Scene.Today);
        Assert.False(permitted.HeavyPossible(Phase.MS, Scene.Today.AddDays(60), 8));
        var result = light.Fill();
        Assert.Contains(result.Findings, f => f.Rule == "R-436");
        Assert.DoesNotContain(result.Sessions, s => s.Class == SessionClass.H);
    }

    [Fact]
    public void Four_mini_sessions_a_week_stay_within_a_quarter_of_an_hour_and_are_never_left_nearly_empty()
    {
        var nina = Cases.Nina();
        var mini = nina with { Placed = Scene.Place(nina.Season, [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Friday, DayOfWeek.Saturday], 15) };
        Assert.All(mini.Fill().Sessions.Where(s => !s.Deload && s.Phase != Phase.TP), s =>
        {
            Assert.InRange(s.Minutes, 10, 15);
            Assert.InRange(s.Exercises.Length, 3, 4);
        });
    }

    [Fact]
    public void No_sessions_or_an_empty_catalogue_are_answered_calmly()
    {
        var nina = Cases.Nina();
        Assert.Empty((nina with { Placed = [] }).Fill().Sessions);
        var nothing = Prescribe.Fill(nina.Runner, new Catalogue([]), nina.Season, nina.Calendar, nina.Placed, nina.Needs, Scene.Today);
        Assert.Empty(nothing.Sessions);
        Assert.Contains(nothing.Findings, f => f.Rule == "P-44" && f.Dates.Length == nina.Placed.Length);
    }
}
