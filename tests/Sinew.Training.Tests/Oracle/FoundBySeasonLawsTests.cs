using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.SomeRunner;

namespace Sinew.Training.Tests.Oracle;

/// <summary>Seasons that once broke a law, each as small as it goes.</summary>
public sealed class FoundBySeasonLawsTests
{
    [Fact]
    public void A_goal_race_run_last_week_is_still_recovered_from() => Assert.Equal(
        "TR AA AA GS", Weeks(With(races: [ARace(-2, 10)]), Monday, 4));

    [Fact]
    public void Six_weeks_after_a_past_goal_race_count_from_that_race() => Assert.Equal(
        "MT MT TR", Weeks(With(races: [ARace(-10, 10), ARace(13, 10)]), Monday, 3));

    [Fact]
    public void A_novice_whose_race_comes_first_builds_eight_weeks_before_lifting_heavy() => Assert.Equal(
        "TP TR GS GS GS GS GS GS GS GS MS", Weeks(With(level: StrengthLevel.Novice, races: [ARace(6, 10)]), Monday, 11));

    [Fact]
    public void An_eighteenth_birthday_leaves_no_single_week_of_maximal_strength()
    {
        var runner = With(level: StrengthLevel.Advanced) with { Born = Monday.AddDays(7 * 12).AddYears(-18) };
        Assert.Equal("AA GS GS GS GS GS GS GS GS GS GS GS GS PW", Weeks(runner, Monday, 14));
    }

    [Fact]
    public void A_race_on_the_first_weekend_keeps_its_own_phase() => Assert.Equal(
        "MT TR", Weeks(With(races: [ARace(-20, 10), ARace(6, 10)]), Monday.AddDays(5), 2));

    private static Race ARace(int day, double km) => new(Monday.AddDays(day), RaceEvent.Other, km, 0, RacePriority.A, "");

    private static string Weeks(Runner runner, DateOnly today, int weeks)
    {
        var last = today.AddDays(7 * (weeks + 4));
        var calendar = new RunCalendar(RunPattern.Expand(runner, today, last), runner.Races, today, last);
        return string.Join(' ', Periodise.Season(runner, calendar, today, weeks).Weeks.Select(w => w.Phase));
    }
}
