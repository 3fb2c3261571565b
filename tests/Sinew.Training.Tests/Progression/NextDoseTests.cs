using Sinew.Training.Calendar;
using Sinew.Training.Progression;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;
using static Sinew.Training.Tests.Progression.SomeLift;

namespace Sinew.Training.Tests.Progression;

public class NextDoseTests
{
    private static readonly Equipment Gym = Plates(20, 200, 2.5);
    private static readonly Sinew.Training.Exercises.Dose Range = Dose();
    private static readonly Sinew.Training.Exercises.Dose Fixed = Dose(lo: 8, hi: 8, rir: 2);

    [Fact]
    public void What_was_never_done_begins_without_a_number()
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Range, 7));
        Assert.Equal((Move.Start, null, 3), (next.Move, next.Load, next.Rir));
        Assert.Equal("R-520", Assert.Single(next.Why).Rule);
    }

    [Fact]
    public void Twelve_in_every_set_add_the_smallest_step_and_start_at_eight_again()
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Range, 4, Did("back_squat", 0, Kg(60), Range, Sets(12, 3))));
        Assert.Equal((Move.MoreLoad, Kg(62.5), 8, 12, 8), (next.Move, next.Load, next.Lo, next.Hi, next.Aim));
        Assert.Equal("+2.5 kg: every set reached 12 with 3 or more in reserve; now 3×8 with 3 in reserve.", Assert.Single(next.Why).Text);
    }

    [Theory]
    [InlineData(11, 3, 3, 0, false)] // one repetition short
    [InlineData(12, 2, 3, 0, false)] // too little left
    [InlineData(12, null, 3, 0, false)] // reserve not written down
    [InlineData(12, 3, 2, 0, false)] // a set left out
    [InlineData(12, 3, 3, 3, false)] // pain
    [InlineData(12, 3, 3, 0, true)] // form
    public void The_load_stays_where_one_thing_is_missing(int reps, int? rir, int sets, int pain, bool broke)
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Range, 4, Did("back_squat", 0, Kg(60), Range, Sets(reps, rir, sets), pain, broke)));
        Assert.Equal(Kg(60), next.Load);
        Assert.NotEqual(Move.MoreLoad, next.Move);
    }

    [Fact]
    public void Below_the_top_one_repetition_more_is_the_aim()
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Range, 4, Did("back_squat", 0, Kg(60), Range, [(11, 3), (10, 3), (9, 3)])));
        Assert.Equal((Move.MoreReps, Kg(60), 10), (next.Move, next.Load, next.Aim));
    }

    [Fact]
    public void A_lighter_set_on_the_way_proves_nothing_about_the_load()
    {
        var done = Did("back_squat", 0, Kg(60), Range, Sets(12, 3));
        done = done with { Sets = [done.Sets[0] with { Load = Kg(40) }, done.Sets[1], done.Sets[2]] };
        Assert.Equal(Kg(60), NextDose.Of(Facts("back_squat", Gym, Range, 4, done)).Load);
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 9, false)]
    [InlineData(9, 10, false)]
    public void Two_over_in_the_last_set_in_two_sessions_add_load(int first, int second, bool more)
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Fixed, 8,
            Did("back_squat", 0, Kg(60), Fixed, [(8, null), (8, null), (first, null)]), Did("back_squat", 4, Kg(60), Fixed, [(8, null), (8, null), (second, null)])));
        Assert.Equal(more ? Kg(62.5) : Kg(60), next.Load);
        if (more)
            Assert.Equal(("R-504", "+2.5 kg: the last set had 2 more than 8, twice; now 3×8 with 2 in reserve."), (next.Why[0].Rule, next.Why[0].Text));
    }

    [Theory]
    [InlineData("back_squat", 5, 60, 62.5)] // 5 % of 60 is 63, rounded down to what is owned
    [InlineData("back_squat", 5, 100, 105)]
    [InlineData("back_squat", 9, 100, 105)] // more than 5 in reserve counts as 5
    [InlineData("back_squat", 3, 100, 100)] // one more: double progression
    [InlineData("back_squat", 2, 100, 100)]
    [InlineData("back_squat", 1, 100, 100)] // one too few: the load stays
    [InlineData("back_squat", 0, 100, 95)] // two too few: 5 % less
    [InlineData("single_arm_row", 5, 100, 102.5)]
    [InlineData("single_arm_row", 5, 60, 60)] // 61.5 is not owned
    public void The_error_of_the_reserve_moves_the_load(string id, int rir, double kg, double next)
    {
        var dose = Dose(lo: 6, hi: 10, rir: 2);
        Assert.Equal(Kg(next), NextDose.Of(Facts(id, Gym, dose, 4, Did(id, 0, Kg(kg), dose, Sets(7, rir)))).Load);
    }

    [Fact]
    public void Two_misses_in_a_row_take_a_tenth_and_an_easy_week()
    {
        var miss = Sets(7, 2);
        var once = NextDose.Of(Facts("back_squat", Gym, Range, 4, Did("back_squat", 0, Kg(100), Range, miss)));
        Assert.Equal((Move.LessLoad, Kg(95)), (once.Move, once.Load));
        var twice = NextDose.Of(Facts("back_squat", Gym, Range, 8, Did("back_squat", 0, Kg(100), Range, miss), Did("back_squat", 4, Kg(95), Range, miss)));
        Assert.Equal((Move.DeloadLift, Kg(85)), (twice.Move, twice.Load)); // 85.5 rounded down
    }

    [Fact]
    public void Four_weeks_of_one_block_add_a_fifth_at_most()
    {
        var start = Did("back_squat", 0, Kg(50), Range, Sets(12, 3));
        var now = Did("back_squat", 21, Kg(60), Range, Sets(12, 3));
        Assert.Equal((Move.Repeat, Kg(60), "R-505"), NextDose.Of(Facts("back_squat", Gym, Range, 24, start, now)) is var n ? (n.Move, n.Load!.Value, n.Why[0].Rule) : default);
        Assert.Equal(Kg(62.5), NextDose.Of(Facts("back_squat", Gym, Range, 29, start, now)).Load);
        var novice = Facts("back_squat", Gym, Range, 24, start with { Phase = Phase.AA }, now with { Phase = Phase.AA }) with { Phase = Phase.AA, Level = StrengthLevel.Novice };
        Assert.Equal(Kg(65), NextDose.Of(novice).Load); // a novice's step is 5 %: 62.5 is less
    }

    [Fact]
    public void Sets_and_load_never_rise_together()
    {
        var next = NextDose.Of(Facts("back_squat", Gym, Dose(sets: 4), 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 5))));
        Assert.Equal((Kg(60), 4, "R-501"), (next.Load, next.Sets, next.Why[0].Rule));
    }

    [Fact]
    public void A_deload_is_no_measure_but_its_pain_is()
    {
        var before = Did("back_squat", 0, Kg(60), Range, Sets(12, 3));
        var easy = Did("back_squat", 4, Kg(50), Range, Sets(12, 3), deload: true);
        Assert.Equal(Kg(62.5), NextDose.Of(Facts("back_squat", Gym, Range, 8, before, easy)).Load);
        var sore = Did("back_squat", 4, Kg(50), Range, Sets(12, 3), pain: 4, deload: true);
        Assert.Equal(Kg(60), NextDose.Of(Facts("back_squat", Gym, Range, 8, before, sore)).Load);
    }

    [Fact]
    public void A_new_block_with_fewer_repetitions_is_entered_by_a_step()
    {
        // 6 to 8 with 3 in reserve after 8 to 10 with 2: 73 % where 70 % stood, so 104.2 of 100.
        var before = Did("back_squat", 0, Kg(100), Dose(lo: 8, hi: 10, rir: 2), Sets(9, 2));
        var next = NextDose.Of(Facts("back_squat", Gym, Dose(lo: 6, hi: 8, rir: 3), 7, before) with { Phase = Phase.MS });
        Assert.Equal((Kg(102.5), "R-511"), (next.Load, next.Why[0].Rule));
        var heavy = NextDose.Of(Facts("back_squat", Gym, Dose(lo: 3, hi: 5, rir: 1), 7, before) with { Phase = Phase.MS });
        Assert.Equal(Kg(110), heavy.Load); // the table says 121
    }

    [Fact]
    public void With_one_pair_of_dumbbells_the_home_order_comes_before_the_jump()
    {
        var home = Owns(8, 12);
        Exposure At(int day, Rung rung, int hi, string? tempo = null) => Did("goblet_squat", day, Kg(8), Range, Sets(hi, 3), rung: rung, hi: hi, tempo: tempo);
        var reps = NextDose.Of(Facts("goblet_squat", home, Range, 4, At(0, Rung.AsDosed, 12)));
        Assert.Equal((Move.NextRung, Rung.MoreReps, 15, Kg(8)), (reps.Move, reps.Rung, reps.Hi, reps.Load));
        var slow = NextDose.Of(Facts("goblet_squat", home, Range, 8, At(4, Rung.MoreReps, 15)));
        Assert.Equal((Rung.Slow, "4-0-1", 12, Kg(8)), (slow.Rung, slow.Tempo.Text, slow.Hi, slow.Load));
        var facts = Facts("goblet_squat", home, Range, 12, At(8, Rung.Slow, 12, "4-0-1"));
        var side = NextDose.Of(facts with { Harder = [Of("split_squat_db")] });
        Assert.Equal((Move.HarderExercise, "split_squat_db"), (side.Move, side.Exercise));
        var jump = NextDose.Of(facts with { Harder = [] });
        Assert.Equal((Move.MoreLoad, Kg(12), 8, 8, 4), (jump.Move, jump.Load, jump.Lo, jump.Hi, jump.Rir));
    }

    [Theory]
    [InlineData(0, 0, null, 0, 62.5, 3)]
    [InlineData(2, 2, 0, 0, 62.5, 3)]
    [InlineData(1, 0, 2, 0, 62.5, 3)] // up to 2 it is safe
    [InlineData(3, 0, 0, 0, 60, 3)]
    [InlineData(5, 5, null, 0, 60, 3)]
    [InlineData(4, 0, 1, 0, 47.5, 2)] // 48
    [InlineData(4, 0, 2, 0, 47.5, 2)]
    [InlineData(1, 0, 3, 2, 47.5, 2)]
    [InlineData(4, 4, 4, 4, 60, 3)]
    [InlineData(4, 4, 4, null, 60, 3)] // compared with nothing
    [InlineData(0, 0, 3, null, 60, 3)]
    [InlineData(6, 0, 0, 0, 30, 2)]
    [InlineData(0, 0, 6, null, 30, 2)]
    [InlineData(2, 0, 3, 0, 30, 2)]
    public void Pain_holds_lightens_or_halves(int during, int after, int? morning, int? before, double kg, int sets)
    {
        var facts = Facts("back_squat", Gym, Range, 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 3))) with
        {
            Pain = [new(Monday.AddDays(-3), "Knee", null, 0, 0, before), new(Monday, "knee", null, during, after, morning)],
        };
        var next = NextDose.Of(facts);
        Assert.Equal((Kg(kg), sets), (next.Load, next.Sets));
    }

    [Fact]
    public void Strong_pain_in_a_light_week_halves_what_was_lifted_in_it()
    {
        var full = Did("back_squat", 0, Kg(60), Range, Sets(10, 3));
        var light = Did("back_squat", 7, Kg(40), Dose(2), Sets(8, 5, 2), pain: 7, deload: true);
        var next = NextDose.Of(Facts("back_squat", Gym, Range, 8, full, light));
        Assert.Equal((Kg(20), 1), (next.Load, next.Sets));
        var before = NextDose.Of(Facts("back_squat", Gym, Range, 8, full, Did("back_squat", 7, Kg(40), Dose(2), Sets(8, 5, 2), deload: true)));
        Assert.True(before.Load >= Kg(40));
    }

    [Fact]
    public void A_morning_that_was_always_stiff_is_no_change()
    {
        var facts = Facts("back_squat", Gym, Range, 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 3))) with
        {
            Pain = [new(Monday, "achilles", LoggedSide.Left, 2, 2, 2), new(Monday.AddDays(-4), "achilles", LoggedSide.Left, 2, 2, 2)],
        };
        Assert.Equal(Kg(62.5), NextDose.Of(facts).Load);
    }

    [Fact]
    public void A_first_morning_is_compared_with_the_runner_file_and_a_later_one_with_the_mornings_before()
    {
        PainReport At(int day, int morning) => new(Monday.AddDays(day), "knee", null, 3, 3, morning) { Usual = 4 };
        var facts = Facts("back_squat", Gym, Range, 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 3)));
        Assert.Equal(Kg(60), NextDose.Of(facts with { Pain = [At(0, 3)] }).Load);
        Assert.Equal(Kg(47.5), NextDose.Of(facts with { Pain = [At(0, 5)] }).Load);
        Assert.Equal(Kg(30), NextDose.Of(facts with { Pain = [At(-4, 0), At(0, 3)] }).Load);
    }

    [Fact]
    public void Strong_pain_that_is_better_next_morning_is_not_called_worse()
    {
        var facts = Facts("back_squat", Gym, Range, 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 3)));
        var first = NextDose.Of(facts with { Pain = [new(Monday, "big toe", null, 6, 4, 5)] });
        Assert.Equal("Pain reached 6 of 10: half of the load at most, one set less, and no landings for three days.", first.Why[0].Text);
        var later = NextDose.Of(facts with { Pain = [new(Monday.AddDays(-3), "big toe", null, 3, 3, 3), new(Monday, "big toe", null, 6, 4, 5)] });
        Assert.StartsWith("Pain reached 6 of 10, and the next morning was 2 worse than usual: half", later.Why[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Strong_pain_takes_landings_away_and_the_second_time_refers()
    {
        var hurt = Did("squat_jump", 6, null, Dose(3, 3, 5), Sets(4, null), pain: 7);
        var once = NextDose.Of(Facts("squat_jump", Gym, Dose(3, 3, 5), 7, hurt));
        Assert.Equal((Move.LeaveOut, 0, Monday.AddDays(9), false), (once.Move, once.Sets, once.NoImpactBefore, once.Refer));
        var twice = NextDose.Of(Facts("squat_jump", Gym, Dose(3, 3, 5), 7, hurt, Did("squat_jump", -6, null, Dose(3, 3, 5), Sets(4, null), pain: 6)));
        Assert.True(twice.Refer);
        var longAgo = NextDose.Of(Facts("squat_jump", Gym, Dose(3, 3, 5), 7, hurt, Did("squat_jump", -9, null, Dose(3, 3, 5), Sets(4, null), pain: 6)));
        Assert.False(longAgo.Refer);
    }

    [Fact]
    public void Where_bone_is_suspected_any_pain_leaves_it_out()
    {
        var facts = Facts("back_squat", Gym, Range, 7, Did("back_squat", 0, Kg(60), Range, Sets(12, 3), pain: 1)) with { NoPainAllowed = true };
        Assert.Equal((Move.LeaveOut, "R-602"), NextDose.Of(facts) is var next ? (next.Move, next.Why[0].Rule) : default);
    }

    [Fact]
    public void Three_weeks_without_getting_better_refer()
    {
        var facts = Facts("back_squat", Gym, Range, 29, Did("back_squat", 28, Kg(60), Range, Sets(12, 3)));
        PainReport At(int day, int pain) => new(Monday.AddDays(day), "knee", null, pain, 0, 0);
        Assert.True(NextDose.Of(facts with { Pain = [At(7, 2), At(14, 1), At(28, 2)] }).Refer);
        Assert.False(NextDose.Of(facts with { Pain = [At(7, 3), At(14, 2), At(28, 1)] }).Refer);
        Assert.False(NextDose.Of(facts with { Pain = [At(14, 2), At(28, 2)] }).Refer);
    }
}
