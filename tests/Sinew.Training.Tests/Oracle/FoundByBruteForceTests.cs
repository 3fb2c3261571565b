using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.SomeRunner;

namespace Sinew.Training.Tests.Oracle;

/// <summary>Placements that Schedule once got wrong and brute force got right, each as small as it goes.</summary>
public sealed class FoundByBruteForceTests
{
    [Theory]
    [InlineData(StrengthLevel.Novice, "Fri 17:30 M")]
    [InlineData(StrengthLevel.Intermediate, "Tue 17:30 M")]
    public void Novices_lift_on_easy_days_where_others_keep_hard_days_hard(StrengthLevel level, string wanted) => Assert.Equal(wanted, Place(With(
        [
            Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
            Run(DayOfWeek.Thursday, RunKind.Tempo, 60, "07:00"), Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"),
            Run(DayOfWeek.Sunday, RunKind.Long, 90, "07:00"),
        ],
        level), 1, SessionClass.M));

    [Fact]
    public void Legs_get_no_primer_on_the_day_after_a_race() => Assert.Equal(
        "Sat 18:00 L", Place(On(With([Run(DayOfWeek.Friday, RunKind.Race, 50, "09:00")]), DayOfWeek.Saturday), 1, SessionClass.P));

    [Fact]
    public void A_primer_keeps_fifteen_minutes_free() =>
        Assert.Equal(15, Assert.Single(Result(On(With(), DayOfWeek.Wednesday), 1, SessionClass.P, false).Sessions).Budget);

    [Fact]
    public void Only_the_run_marked_long_is_long_not_its_whole_day()
    {
        // Saturday's easy run has no time and counts from 06:00; the long run is in the evening, 24 hours after Friday's session.
        var runner = On(With([Run(DayOfWeek.Saturday, RunKind.Easy, 60, null), Run(DayOfWeek.Saturday, RunKind.Long, 40, "20:30")]), DayOfWeek.Friday);
        Assert.Equal("Fri 18:00 M", Place(runner, 1, SessionClass.M));
    }

    [Fact]
    public void Strength_may_follow_at_once_after_the_second_of_two_easy_runs()
    {
        var runner = On(With([Run(DayOfWeek.Friday, RunKind.Steady, 75, "11:30"), Run(DayOfWeek.Friday, RunKind.Easy, 30, "13:15"), Run(DayOfWeek.Wednesday, RunKind.Long, 90, "09:00")]), DayOfWeek.Friday);
        runner = runner with { Availability = runner.Availability with { Latest = new(15, 0) } };
        Assert.Equal("Fri 13:50 M", Place(runner, 1, SessionClass.M));
    }

    [Fact]
    public void Last_Sundays_marathon_leaves_a_week_of_light_work()
    {
        var runner = With(races: [new(Monday.AddDays(-1), RaceEvent.Marathon, 42.195, 0, RacePriority.A, "")]);
        Assert.All(Result(runner, 2, SessionClass.M, false).Sessions, s => Assert.Equal(SessionClass.L, s.Class));
    }

    [Fact]
    public void A_run_past_midnight_is_not_overlapped()
    {
        var runner = On(With([Run(DayOfWeek.Monday, RunKind.Easy, 90, "23:30")]), DayOfWeek.Tuesday);
        runner = runner with { Availability = runner.Availability with { Earliest = new(0, 0), Latest = new(2, 0) } };
        Assert.Equal("Tue 01:00 L", Place(runner, 1, SessionClass.L));
    }

    [Fact]
    public void The_evening_begins_half_an_hour_earlier_once_one_morning_run_is_over()
    {
        // Between the two morning runs: the first is over, the second is not.
        var runner = On(With([Run(DayOfWeek.Monday, RunKind.Easy, 30, "06:00"), Run(DayOfWeek.Monday, RunKind.Easy, 80, "11:50"), Run(DayOfWeek.Thursday, RunKind.Long, 90, "09:00")]), DayOfWeek.Monday);
        runner = runner with { Availability = runner.Availability with { Latest = new(11, 30) } };
        var result = Result(runner, 1, SessionClass.L, false);
        Assert.Equal("Mon 10:30 L", Show(result));
        Assert.Equal((17 * 60) + 30 - (10 * 60) - 30, result.Cost.ClockMinutes);
    }

    [Fact]
    public void Fifty_on_the_day_of_hard_cross_training_asks_for_72_hours()
    {
        var cross = Run(DayOfWeek.Wednesday, RunKind.Cross, 60, "18:00") with { Hard = true };
        var runner = On(With([cross]), DayOfWeek.Monday);
        Assert.Equal("Mon 18:00 H", Place(runner, 1, SessionClass.M, heavy: true));
        Assert.Equal("Mon 18:00 M", Place(runner with { Born = Monday.AddDays(2).AddYears(-50) }, 1, SessionClass.M, heavy: true));
    }

    [Fact]
    public void Sessions_beyond_the_weekly_limit_count_as_missing()
    {
        var result = Result(With(), 5, SessionClass.L, false);
        Assert.Equal((3, 2), (result.Sessions.Length, result.Cost.Missing));
    }

    [Fact]
    public void A_shortfall_in_a_week_that_has_begun_names_a_day_to_come()
    {
        var runner = On(With(), DayOfWeek.Monday);
        var result = Given(runner, 1, SessionClass.M, false, Monday.AddDays(3)).Schedule();
        Assert.Equal(Monday.AddDays(3), Assert.Single(Assert.Single(result.Findings).Dates));
    }

    private static Runner On(Runner runner, params DayOfWeek[] days) => runner with { Availability = runner.Availability with { Days = [.. days] } };

    private static string Place(Runner runner, int count, SessionClass wanted, bool heavy = false) => Show(Result(runner, count, wanted, heavy));

    // One week of general strength, checked against brute force on the way.
    private static ScheduleResult Result(Runner runner, int count, SessionClass wanted, bool heavy)
    {
        var given = Given(runner, count, wanted, heavy, Monday);
        var result = given.Schedule();
        Assert.Equal(Comparison.Show(given.Oracle().Solve().Sessions), Comparison.Show(result));
        return result;
    }

    private static ScheduleCase Given(Runner runner, int count, SessionClass wanted, bool heavy, DateOnly today)
    {
        var last = Monday.AddDays(6);
        var season = new Season([new(Phase.GS, today, last, [])], [new(0, today, last, Phase.GS, false, 30, 0)], false, false, []);
        return new(runner, today, RunPattern.Expand(runner, today.AddDays(-7), last.AddDays(28)), season, [new(0, today, last, Phase.GS, false, count, wanted, heavy)]);
    }

    private static string Show(ScheduleResult result) => string.Join(
        ", ", result.Sessions.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Date:ddd} {s.Start / 60:00}:{s.Start % 60:00} {s.Class}")));
}
