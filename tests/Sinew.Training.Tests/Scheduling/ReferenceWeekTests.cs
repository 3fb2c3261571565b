using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.SomeRunner;

namespace Sinew.Training.Tests.Scheduling;

/// <summary>The reference weeks (a), (b), (c) of section 2.</summary>
public sealed class ReferenceWeekTests
{
    [Fact]
    public void Three_runs_leave_the_evening_after_Tuesdays_easy_run_and_Friday()
    {
        var placed = Place(
            [Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"), Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00")],
            Phase.GS, false);
        Assert.Equal("Tue 18:50 M, Fri 18:00 M", Show(placed, 0));
    }

    [Fact]
    public void Five_morning_runs_put_the_heavy_session_on_the_evening_of_a_key_day()
    {
        var placed = Place(
            [
                Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
                Run(DayOfWeek.Thursday, RunKind.Tempo, 60, "07:00"), Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Sunday, RunKind.Long, 90, "07:00"),
            ],
            Phase.MS, true);
        Assert.Equal("Tue 17:30 H, Fri 17:30 M", Show(placed, 4));
    }

    [Fact]
    public void Six_morning_runs_keep_the_one_free_day_free()
    {
        var placed = Place(
            [
                Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
                Run(DayOfWeek.Wednesday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Thursday, RunKind.Tempo, 60, "07:00"),
                Run(DayOfWeek.Saturday, RunKind.Easy, 45, "07:00"), Run(DayOfWeek.Sunday, RunKind.Long, 100, "07:00"),
            ],
            Phase.MS, true);
        Assert.Equal("Tue 17:30 H, Thu 17:30 M", Show(placed, 4));
    }

    private static ScheduleResult Place(IEnumerable<WeekEntry> week, Phase phase, bool heavy)
    {
        var runner = With(week);
        const int weeks = 6;
        var last = Monday.AddDays((7 * weeks) - 1);
        var calendar = new RunCalendar(RunPattern.Expand(runner, Monday, last.AddDays(7)), [], Monday, last.AddDays(7));
        var season = new Season(
            [new(phase, Monday, last, [])], [.. Enumerable.Range(0, weeks).Select(w => new SeasonWeek(w, Monday.AddDays(7 * w), Monday.AddDays((7 * w) + 6), phase, false, 30, w))],
            false, false, []);
        return Schedule.Place(runner, calendar, season, Wants.Of(runner, season, Monday, (_, _, _) => heavy), Monday);
    }

    internal static string Show(ScheduleResult result, int week) =>
        string.Join(", ", result.Sessions.Where(s => s.Week == week).Select(s => $"{s.Date.DayOfWeek.ToString()[..3]} {s.Start / 60:00}:{s.Start % 60:00} {s.Class}"));
}
