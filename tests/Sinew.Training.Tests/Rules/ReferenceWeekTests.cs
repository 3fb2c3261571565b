using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>The reference weeks of the rule book, section 2: strength lasts about 45 minutes; days and classes are the test.</summary>
public sealed class ReferenceWeekTests
{
    private static readonly ImmutableArray<WeekEntry> ThreeRuns =
    [
        Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"),
        Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00"),
    ];

    private static readonly ImmutableArray<WeekEntry> FiveRuns =
    [
        Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
        Run(DayOfWeek.Thursday, RunKind.Tempo, 50, "07:00"), Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"),
        Run(DayOfWeek.Sunday, RunKind.Long, 100, "09:00"),
    ];

    private static readonly ImmutableArray<WeekEntry> SixRuns =
    [
        Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
        Run(DayOfWeek.Wednesday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Thursday, RunKind.Tempo, 50, "07:00"),
        Run(DayOfWeek.Saturday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Sunday, RunKind.Long, 100, "09:00"),
    ];

    [Theory]
    [InlineData("a", DayOfWeek.Tuesday, "18:50", SessionClass.M, "")]
    [InlineData("a", DayOfWeek.Friday, "18:00", SessionClass.M, "")]
    [InlineData("a", DayOfWeek.Wednesday, "18:00", SessionClass.H, "P-11")]
    [InlineData("a", DayOfWeek.Saturday, "10:00", SessionClass.H, "P-11")]
    [InlineData("a", DayOfWeek.Sunday, "18:00", SessionClass.L, "P-10")]
    [InlineData("a", DayOfWeek.Wednesday, "18:00", SessionClass.M, "R-308")]
    [InlineData("a", DayOfWeek.Saturday, "10:00", SessionClass.M, "R-309")]
    [InlineData("b", DayOfWeek.Tuesday, "17:30", SessionClass.H, "")]
    [InlineData("b", DayOfWeek.Friday, "17:30", SessionClass.H, "")]
    [InlineData("b", DayOfWeek.Monday, "18:00", SessionClass.H, "P-11 P-15 P-18")]
    [InlineData("b", DayOfWeek.Wednesday, "18:00", SessionClass.H, "P-11 P-18")]
    [InlineData("b", DayOfWeek.Saturday, "18:00", SessionClass.H, "P-11")]
    [InlineData("b", DayOfWeek.Sunday, "18:00", SessionClass.M, "P-10")]
    [InlineData("c", DayOfWeek.Tuesday, "17:30", SessionClass.H, "")]
    [InlineData("c", DayOfWeek.Thursday, "17:30", SessionClass.M, "")]
    [InlineData("c", DayOfWeek.Friday, "17:30", SessionClass.M, "P-17")]
    [InlineData("c", DayOfWeek.Saturday, "18:00", SessionClass.H, "P-11")]
    public void Reference_weeks_are_judged_as_the_rule_book_says(string week, DayOfWeek day, string start, SessionClass level, string expected)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, week switch { "a" => ThreeRuns, "b" => FiveRuns, _ => SixRuns }, People.Gym);
        var made = Gate.Plan(runner, p => p.Weekly(day, start, 3, 3, level, _ => level == SessionClass.L
            ? [new("plank", 3, Rir: 5)]
            : [new("goblet_squat", 3, Rir: 4, Kg: 10), new("calf_raise_double", 3, Rir: 4), new("leg_curl_machine", 3, Rir: 4)]));
        var result = Gate.Check(made);
        Assert.Equal(expected, string.Join(" ", result.Floors.Concat(result.Wants.Where(w => w.Rule[0] == 'R')).Select(v => v.Rule).Distinct()));
    }

    [Theory]
    [InlineData(DayOfWeek.Friday, true)]
    [InlineData(DayOfWeek.Saturday, false)]
    public void A_free_day_that_was_trained_on_is_no_fault_of_a_session_after_a_run(DayOfWeek today, bool says)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, SixRuns, People.Gym);
        Func<int, Ex[]> content = _ => [new("goblet_squat", 3, Rir: 4, Kg: 10)];
        var made = Gate.Plan(runner, p => p.Weekly(DayOfWeek.Friday, "17:30", 3, 3, SessionClass.M, content).Weekly(DayOfWeek.Saturday, "18:00", 3, 3, SessionClass.M, content));
        var date = made.Plan.Sessions.Single(s => s.Date.DayOfWeek == today).Date;
        Assert.Equal(says, Gate.Says(made with { Plan = made.Plan with { Today = date } }, "P-17"));
    }

    [Fact]
    public void Wednesday_evening_moderate_is_illegal_in_the_first_two_weeks_only()
    {
        // 18:30 leaves 22 h 53 before Thursday 18:00; 22:10 would be too late. 20 h are asked for in week 2, 12 in week 3.
        var week = ThreeRuns.SetItem(1, Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "12:00"));
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, week, People.Gym);
        Assert.Equal("P-12", Gate.Floors(On(2)));
        Assert.Equal("", Gate.Floors(On(3)));

        Case On(int at) => Gate.Plan(runner, p => p.Weekly(DayOfWeek.Wednesday, "18:00", at, at, SessionClass.M, _ => [new("calf_raise_double", 3, Rir: 4)]));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Exactly_24_hours_are_enough_for_heavy_work(int later, bool legal)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, ThreeRuns, People.Gym);
        var made = Gate.Plan(runner, p => p.Weekly(DayOfWeek.Wednesday, "17:00", 3, 3, SessionClass.H, _ => [new("calf_raise_double", 3, Rir: 4)]));
        var session = made.Plan.Sessions[0];
        var start = new TimeOnly(18, 0).AddMinutes(later - session.Minutes);
        Assert.Equal(legal ? "" : "P-11", Gate.Floors(made with { Plan = made.Plan with { Sessions = [session with { Start = start }] } }));
    }

    [Theory]
    [InlineData(1992, 48, true)]
    [InlineData(1992, 47, false)]
    [InlineData(1970, 72, true)]
    [InlineData(1970, 71, false)]
    public void Heavy_sessions_need_48_hours_and_72_from_fifty(int born, int hours, bool legal)
    {
        var runner = Make("Ref", born, StrengthLevel.Intermediate, [], People.Gym);
        var made = Gate.Plan(runner, p => p
            .Weekly(DayOfWeek.Monday, "12:00", 3, 3, SessionClass.H, _ => [new("calf_raise_double", 2, Rir: 4)])
            .Weekly(DayOfWeek.Monday, "12:00", 3, 3, SessionClass.H, _ => [new("calf_raise_double", 2, Rir: 4)]));
        var second = made.Plan.Sessions[1];
        var at = second.Date.ToDateTime(second.Start).AddHours(hours);
        second = second with { Date = DateOnly.FromDateTime(at), Start = TimeOnly.FromDateTime(at) };
        Assert.Equal(legal ? "" : "P-14", Gate.Floors(made with { Plan = made.Plan with { Sessions = [made.Plan.Sessions[0], second] } }));
    }

    [Fact]
    public void A_run_without_a_time_guards_the_whole_day()
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [Run(DayOfWeek.Thursday, RunKind.Intervals, 50, null)], People.Gym);
        Ex[] work = [new("calf_raise_double", 2, Rir: 4)];
        Assert.Equal("P-11", Gate.Floors(Gate.Plan(runner, p => p.Weekly(DayOfWeek.Wednesday, "06:10", 3, 3, SessionClass.H, _ => work))));
        Assert.Equal("P-16 P-21", Gate.Floors(Gate.Plan(runner, p => p.Weekly(DayOfWeek.Thursday, "19:00", 3, 3, SessionClass.M, _ => work))));
        Assert.Equal("", Gate.Floors(Gate.Plan(runner, p => p.Weekly(DayOfWeek.Tuesday, "19:00", 3, 3, SessionClass.H, _ => work))));
    }
}
