using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Mutations;
using Sinew.Training.Units;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>The edges of loads, sets, reserve and jumps: P-22 to P-30.</summary>
public sealed class ProgressionRuleTests
{
    private static readonly Runner Anyone = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym);

    [Theory]
    [InlineData(33, "")]
    [InlineData(33.1, "P-22")]
    public void Ten_per_cent_is_one_step(double kg, string expected) => Assert.Equal(expected, Gate.Floors(Curls(Anyone, 30, 30, kg)));

    [Theory]
    [InlineData(77, "")]
    [InlineData(78, "P-22")]
    public void Where_no_kilograms_are_known_the_per_cent_is_the_load(int percent, string expected) => Assert.Equal(expected, Gate.Floors(
        Gate.Plan(Anyone, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 3, SessionClass.M, w => [new("leg_curl_machine", 1, Rir: 4, Pct: w == 3 ? percent : 70)]))));

    [Theory]
    [InlineData("30 32 34 36", "")]
    [InlineData("30 32 34 36.1", "P-22")]
    public void Twenty_per_cent_is_the_most_in_28_days(string loads, string expected)
    {
        var kg = loads.Split(' ').Select(x => double.Parse(x, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        // Weeks 2 to 5 lie in one block: week 1 belongs to the foundation and steps only.
        Assert.Equal(expected, Gate.Floors(Curls(Anyone, [kg[0], .. kg])));
    }

    [Fact]
    public void A_lighter_deload_does_not_lower_the_step()
    {
        var made = Gate.Plan(Anyone, p => p.Deload(3).Weekly(DayOfWeek.Monday, "12:00", 1, 4, SessionClass.M, w =>
            [new("leg_curl_machine", 2, Rir: 4, Kg: w == 3 ? 20 : w == 4 ? 33 : 30)]));
        Assert.Equal("", Gate.Floors(made));
    }

    [Theory]
    [InlineData(6, 4, 8, "")]
    [InlineData(6, 3, 8, "P-22")]
    [InlineData(6, 4, 12, "P-22")]
    public void The_next_dumbbell_may_be_a_big_step_at_the_bottom_of_the_range(double from, int rir, int hi, string expected)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], Home);
        var made = Gate.Plan(runner, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 5, SessionClass.M, w => w < 4
            ? [new("goblet_squat", 2, Rir: w == 1 ? 4 : 3, Kg: from)]
            : w == 4 ? [new("goblet_squat", 2, Rir: rir, Kg: 8, Hi: hi)] : [new("goblet_squat", 2, Rir: 3, Kg: 8)]), 4);
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(10, 13, "")]
    [InlineData(10, 14, "P-23")]
    [InlineData(20, 24, "")]
    [InlineData(20, 25, "P-23")]
    public void Hard_sets_rise_by_three_or_a_fifth(int before, int after, string expected)
    {
        var roomy = Anyone with { Availability = Anyone.Availability with { Minutes = 120 } };
        var made = Gate.Plan(roomy, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 4, SessionClass.M, w => [new("calf_raise_double", w == 4 ? after : before, Rir: 4)]));
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(44, "")]
    [InlineData(44.5, "P-23")]
    public void Hard_sets_stay_when_the_kilometres_rise_by_more_than_a_tenth(double km, string expected)
    {
        var runner = Anyone with { Volume = [new(Monday, 40), new(Monday.AddDays(21), km)] };
        var made = Gate.Plan(runner, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 4, SessionClass.M, w => [new("calf_raise_double", w == 4 ? 4 : 3, Rir: 4)]));
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Fact]
    public void Holds_count_from_thirty_seconds_and_sets_at_six_in_reserve_never()
    {
        var made = Gate.Plan(Anyone, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 4, SessionClass.M, w =>
            w < 4 ? [new("calf_raise_double", 2, Rir: 4)]
                : [new("calf_raise_double", 2, Rir: 4), new("wall_sit", 5, Rir: 4, Hi: 29), new("calf_raise_single", 5, Rir: 6), new("bw_squat", 5, Rir: 4, Slot: Slot.Warmup)]));
        Assert.Equal("", Gate.Floors(made));
        Assert.Equal("P-23", Gate.Floors(made.Session(made.Plan.Sessions[^1], s => s.Exercise("wall_sit", e => e.Sets(x => x with { Hi = 30 })))));
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "P-28")]
    public void A_deload_has_sixty_per_cent_of_the_sets(int sets, string expected)
    {
        // 9 of 14 would be more than 60 %, 8 is not.
        var roomy = Anyone with { Availability = Anyone.Availability with { Minutes = 120 } };
        var made = Gate.Plan(roomy, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 4, SessionClass.M, w => [new("calf_raise_double", w == 4 ? sets : 14, Rir: 4)]));
        made = made.Session(made.Plan.Sessions[^1], s => s with { Deload = true });
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(1992, StrengthLevel.Intermediate, 6, "")]
    [InlineData(1992, StrengthLevel.Intermediate, 7, "P-28")]
    [InlineData(1970, StrengthLevel.Intermediate, 4, "")]
    [InlineData(1970, StrengthLevel.Intermediate, 5, "P-28")]
    [InlineData(1992, StrengthLevel.Novice, 5, "P-28")]
    public void A_deload_is_due_every_sixth_week_or_every_fourth(int born, StrengthLevel level, int at, string expected)
    {
        var runner = Make("Ref", born, level, [], People.Gym);
        var made = Gate.Plan(runner, p => p.Deload(at).Weekly(DayOfWeek.Monday, "12:00", 1, at, SessionClass.M, _ => [new("calf_raise_double", 2, Rir: 4)]), at - 1);
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(7, 2, "")]
    [InlineData(8, 2, "P-26")]
    [InlineData(8, 1, "")]
    [InlineData(14, 2, "P-26")]
    [InlineData(14, 1, "")]
    public void After_a_break_of_eight_days_there_are_fewer_sets(int days, int sets, string expected)
    {
        var made = Gate.Plan(Anyone, p => p
            .Add(Monday.AddDays(2), "12:00", SessionClass.M, false, new Ex("calf_raise_double", 2, Rir: 4))
            .Add(Monday.AddDays(2 + days), "12:00", SessionClass.M, false, new Ex("calf_raise_double", sets, Rir: 4)));
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Fact]
    public void After_two_weeks_off_the_load_is_ten_per_cent_lighter()
    {
        Assert.Equal("P-26", Gate.Floors(Again(28)));
        Assert.Equal("", Gate.Floors(Again(27)));

        static Case Again(double kg) => Gate.Plan(Anyone, p => p
            .Add(Monday, "12:00", SessionClass.M, false, new Ex("leg_curl_machine", 2, Rir: 4, Kg: 30))
            .Add(Monday.AddDays(14), "12:00", SessionClass.M, false, new Ex("leg_curl_machine", 1, Rir: 4, Kg: kg)));
    }

    [Theory]
    [InlineData(22, 1, 27, "")]
    [InlineData(22, 2, 27, "P-26")]
    [InlineData(22, 1, 28, "P-26")]
    [InlineData(25, 2, 27, "P-26")]
    [InlineData(26, 3, 27, "")]
    public void The_week_back_is_seven_days_from_the_first_session_wherever_Sunday_stands(int day, int sets, double kg, string expected)
    {
        // Three sets before: a third less is two. The first session back is on a Saturday.
        var made = Gate.Plan(Anyone, p => p
            .Add(Monday.AddDays(2), "12:00", SessionClass.M, false, new Ex("leg_curl_machine", 3, Rir: 4, Kg: 30))
            .Add(Monday.AddDays(19), "12:00", SessionClass.M, false, new Ex("leg_curl_machine", 1, Rir: 4, Kg: 27))
            .Add(Monday.AddDays(day), "12:00", SessionClass.M, false, new Ex("leg_curl_machine", sets, Rir: 4, Kg: kg)));
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(null, 2, 20, "")]
    [InlineData(null, 2, 21, "P-30")]
    [InlineData(14.0, 2, 10, "P-30")]
    [InlineData(15.0, 2, 10, "")]
    public void First_contacts_are_twenty_and_need_calves(double? heelRise, int week, int contacts, string expected)
    {
        var runner = heelRise is { } value ? Anyone with { Tests = [new(TestId.HeelRise, Monday, null, value, value + 1, null)] } : Anyone;
        var made = Gate.Plan(runner, p => p
            .Weekly(DayOfWeek.Monday, "12:00", 1, week, SessionClass.M, w => w == week ? [new("pogo_double", 1, Rir: 6, Hi: contacts)] : [new("plank", 1, Rir: 5)]));
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(1, "P-30")]
    [InlineData(2, "P-30")]
    [InlineData(3, "")]
    public void A_novice_lands_from_the_third_week_on(int week, string expected)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Novice, [], Home);
        var plan = new PlanBuilder("x", runner, Monday).Block(Phase.AA, 4)
            .Weekly(DayOfWeek.Monday, "12:00", 1, week, SessionClass.M, w => w == week ? [new("landing_snap_down", 1, Rir: 6)] : [new("calf_raise_double", 1)]);
        Assert.Equal(expected, Gate.Floors(plan.Build()));
    }

    [Theory]
    [InlineData(48, "")]
    [InlineData(47, "P-30")]
    public void Hard_landings_are_two_days_apart(int hours, string expected)
    {
        var made = Gate.Plan(Anyone, p => p.Weekly(DayOfWeek.Monday, "12:00", 1, 10, SessionClass.M, w => w < 8 ? [new("calf_raise_double", 1, Rir: w == 6 ? 6 : 4)]
            : [new("squat_jump", 1, Rir: 6, Hi: 5)]), 10);
        made = made.With(p => p with { Sessions = [.. p.Sessions.Select(s => made.Week(s) == 6 ? s with { Deload = true } : s)] });
        var first = made.Plan.Sessions[^1];
        var at = first.Date.ToDateTime(first.Start).AddHours(hours);
        made = made.Add(first with { Id = "x", Date = DateOnly.FromDateTime(at), Start = TimeOnly.FromDateTime(at) });
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Theory]
    [InlineData(6, "P-29")]
    [InlineData(7, "")]
    public void Back_squats_come_after_six_weeks_of_strength(int week, string expected)
    {
        var made = Gate.Plan(Anyone, p => p.Deload(5).Weekly(DayOfWeek.Monday, "12:00", 1, week, SessionClass.M, w =>
            w == week ? [new("back_squat", 1, Rir: 4)] : [new("calf_raise_double", 2, Rir: 4)]), 9);
        Assert.Equal(expected, Gate.Floors(made));
    }

    [Fact]
    public void An_extra_set_for_a_side_that_is_really_weaker_is_right()
    {
        var made = HandMadePlans.Get("achilles");
        var session = made.On(DayOfWeek.Tuesday, 3, 3).Single();
        Assert.Equal("", Gate.Floors(Extra(Side.Left)));
        Assert.Equal("P-38", Gate.Floors(Extra(Side.Right)));

        Case Extra(Side side) => made.Session(session, s => s.Exercise("calf_raise_single", e => e with { Sets = e.Sets.Add(e.Sets[0] with { Side = side }) }));
    }

    private static Case Curls(Runner runner, params double[] kg) => Gate.Plan(runner, p =>
        p.Weekly(DayOfWeek.Monday, "12:00", 1, kg.Length, SessionClass.M, w => [new("leg_curl_machine", 2, Rir: 4, Kg: kg[w - 1])]), 5);
}
