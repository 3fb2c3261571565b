using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.SomeRunner;

namespace Sinew.Training.Tests.Oracle;

/// <summary>Weeks that had begun, which Schedule once got wrong and brute force got right, or the other way round, each as small as it goes. The season began a week before.</summary>
public sealed class FoundInBegunSeasonsTests
{
    private static readonly DateOnly Start = Monday.AddDays(-7);

    [Fact]
    public void What_was_missed_today_slides_two_days_and_no_further()
    {
        // Only Thursday and Saturday are free, three days after Monday.
        var runner = On(With(), DayOfWeek.Monday, DayOfWeek.Thursday, DayOfWeek.Saturday);
        var (monday, thursday) = (Promised("A", 0), Promised("B", 3));
        Assert.Equal("Thu 18:00 M", Place(runner, 0, 2, [monday, thursday], [], [monday]));
        Assert.Equal("Wed 18:00 M, Sat 18:00 M", Place(On(runner, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Saturday), 0, 2, [monday, thursday], [], [monday]));
    }

    [Fact]
    public void What_was_missed_today_is_not_counted_as_moved()
    {
        var monday = Promised("A", 0);
        Assert.Equal(0, Result(With(), 0, 1, false, [monday], [], [monday]).Cost.Moved);
    }

    [Fact]
    public void A_promised_session_that_moves_on_makes_room_for_one_that_slides()
    {
        // Monday's may slide to Wednesday, Tuesday's to Thursday. One stands on Wednesday, and Thursday's promise now on Saturday.
        var runner = On(With(), DayOfWeek.Wednesday, DayOfWeek.Saturday);
        var (monday, tuesday, thursday) = (Promised("A", 0), Promised("B", 1), Promised("C", 3));
        Assert.Equal("Wed 18:00 M, Sat 18:00 M", Place(runner, 2, 2, [monday, tuesday, thursday], [], [monday, tuesday]));
    }

    [Fact]
    public void Both_sessions_of_a_day_take_a_place() => Assert.Equal(
        "", Place(With(), 2, 2, [Promised("A", 1), Promised("B", 4)], [Promised("A", 1), Promised("B", 1, 8)], []));

    [Fact]
    public void Both_sessions_of_a_day_count_after_a_miss() => Assert.Equal(
        "", Place(With(), 2, 3, [Promised("A", 0), Promised("B", 3)], [Promised("B", 1), Promised("F", 1, 8)], [Promised("A", 0)]));

    [Fact]
    public void A_day_of_rest_that_was_trained_on_does_not_close_the_others()
    {
        // Easy runs on six days; Tuesday was the week's only day without one.
        DayOfWeek[] runs = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
        var runner = With(runs.Select(d => Run(d, RunKind.Easy, 40, "07:00")));
        Assert.Equal("Fri 17:30 M", Place(runner, 2, 2, [], [Promised("F", 1)], []));
    }

    [Fact]
    public void A_heavy_session_before_the_season_began_asks_for_its_hours_and_nothing_else()
    {
        // Heavy on Saturday, a season from Monday on: whether the days between make a streak is asked of days before the season as well.
        var given = Given(With(), 1, 1, true, Monday) with { Facts = new(Monday, Monday.AddDays(1), [], null, [Made("F", Monday.AddDays(-2), 18, SessionClass.H)], []) };
        Assert.Equal("Tue 18:00 H", Show(Compared(given)));
    }

    [Fact]
    public void A_second_short_session_of_a_day_is_no_long_one()
    {
        // Two full ones and one of a quarter of an hour are done: a third full one may follow (P-19).
        var quick = Made("C", Monday.AddDays(1), 8, SessionClass.M) with { Minutes = 15, Format = SessionFormat.Mini };
        Assert.Equal("Fri 18:00 M", Place(With(), 2, 4, [], [Promised("A", 0), Promised("B", 1), quick], []));
    }

    [Fact]
    public void A_week_that_held_a_heavy_session_wants_no_other()
    {
        var result = Result(With(), 2, 2, true, [], [Made("A", Monday, 18, SessionClass.H)], []);
        Assert.Equal("Thu 18:00 M", Show(result));
        Assert.Equal(0, result.Cost.Degrade);
    }

    [Fact]
    public void A_shortfall_of_a_week_that_has_begun_names_a_day_to_come()
    {
        var result = Result(On(With(), DayOfWeek.Monday), 2, 1, false, [], [], []);
        Assert.Equal(Monday.AddDays(2), Assert.Single(Assert.Single(result.Findings).Dates));
    }

    [Fact]
    public void In_pregnancy_there_is_no_weight_goal_to_lift_first_for()
    {
        var runner = On(With([Run(DayOfWeek.Tuesday, RunKind.Easy, 40, "17:00")]), DayOfWeek.Tuesday);
        runner = runner with { Goals = [Goal.Weight], Policies = runner.Policies with { LiftFirst = LiftFirst.WeightGoalEasyRuns } };
        Assert.Equal("Tue 10:00 M", Place(runner, 0, 1, [], [], []));
        Assert.Equal("Tue 17:45 M", Place(runner with { Screening = runner.Screening! with { Trimester = 2 } }, 0, 1, [], [], []));
    }

    // The oracle once held on to the weight goal of pregnant runners.
    [Theory]
    [InlineData(43043723)] // light work right after or right before an easy run
    [InlineData(44235771)] // half past three in the morning, six hours before one
    public void Pregnant_runners_who_chose_to_lift_first_are_told_the_same_hours(ulong seed)
    {
        Assert.True(ScheduleCase.Of(seed).Runner is { Screening.Trimester: not null, Policies.LiftFirst: LiftFirst.WeightGoalEasyRuns } chose && chose.Goals.Contains(Goal.Weight));
        Assert.Null(Comparison.Difference(seed));
    }

    private static string Place(Runner runner, int day, int count, Session[] promised, Session[] done, Session[] missed) =>
        Show(Result(runner, day, count, false, promised, done, missed));

    // The week from Monday as it stands on its day so many, checked against brute force on the way.
    private static ScheduleResult Result(Runner runner, int day, int count, bool heavy, Session[] promised, Session[] done, Session[] missed)
    {
        // Something was done the week before, so that the season goes on.
        var before = Made("Z", Start, 18, SessionClass.M);
        return Compared(Given(runner, 2, count, heavy, Monday.AddDays(day)) with { Facts = new(Start, null, [], [before, .. promised], [before, .. done], [.. missed]) });
    }

    private static ScheduleResult Compared(ScheduleCase given)
    {
        var result = given.Schedule();
        Assert.Equal(Comparison.Show(given.Oracle().Solve().Sessions), Comparison.Show(result));
        return result;
    }

    private static ScheduleCase Given(Runner runner, int weeks, int count, bool heavy, DateOnly today)
    {
        var first = Monday.AddDays(-7 * (weeks - 1));
        var last = Monday.AddDays(6);
        var phase = heavy ? Phase.MS : Phase.GS;
        ImmutableArray<SeasonWeek> all = [.. Enumerable.Range(0, weeks).Select(w => new SeasonWeek(w, first.AddDays(7 * w), first.AddDays((7 * w) + 6), phase, false, 30, w))];
        return new(
            runner, today, RunPattern.Expand(runner, first.AddDays(-7), last.AddDays(28)), new([new(phase, first, last, [])], all, false, false, []),
            [.. all.Select(w => new Want(w.Index, w.From, w.To, phase, false, count, SessionClass.M, heavy))]);
    }

    private static Session Promised(string id, int day, int hour = 18) => Made(id, Monday.AddDays(day), hour, SessionClass.M);

    private static Session Made(string id, DateOnly date, int hour, SessionClass sessionClass) =>
        new(id, date, new(hour, 0), 45, sessionClass, SessionFormat.Full, Placement.OwnDay, Phase.GS, false, [], new(0, []), []);

    private static Runner On(Runner runner, params DayOfWeek[] days) => runner with { Availability = runner.Availability with { Days = [.. days] } };

    private static string Show(ScheduleResult result) => string.Join(
        ", ", result.Sessions.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Date:ddd} {s.Start / 60:00}:{s.Start % 60:00} {s.Class}")));
}
