using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Scheduling;

/// <summary>A session gives up minutes before its day or its class is given up .</summary>
public sealed class ShorterTests
{
    [Fact]
    public void Saturdays_session_gets_shorter_until_it_ends_twenty_hours_before_the_long_run()
    {
        var first = Plan(60, "12:15").Sessions[0];

        Assert.Equal((DayOfWeek.Saturday, new TimeOnly(12, 30), SessionClass.M), (first.Date.DayOfWeek, first.Start, first.Class));
        Assert.InRange(first.Minutes, 20, 30);
        Assert.Contains(first.Why, w => w.Rule == "R-318" && w.Text.StartsWith("30 of your 60 minutes", StringComparison.Ordinal));
    }

    [Fact]
    public void After_two_weeks_twelve_hours_are_enough_for_all_its_minutes() => Assert.All(
        Plan(60, "12:15").Sessions.Where(s => s.Date >= SomeRunner.Monday.AddDays(14)), s => Assert.DoesNotContain(s.Why, w => w.Rule == "R-318"));

    [Fact]
    public void Less_than_half_an_hour_is_no_full_session_any_more() => Assert.Equal(SessionClass.L, Plan(60, "12:45").Sessions[0].Class);

    [Fact]
    public void Where_all_minutes_fit_none_is_given_up() => Assert.DoesNotContain(Plan(60, "11:00").Sessions[0].Why, w => w.Rule == "R-318");

    // The long run begins on Sunday at 09:00; Saturday is the only day.
    private static Programme Plan(int minutes, string from)
    {
        var runner = SomeRunner.With([SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00")]);
        return Planner.Plan(new(
            runner with
            {
                Availability = runner.Availability with
                {
                    Days = [DayOfWeek.Saturday],
                    Minutes = minutes,
                    SessionsPerWeek = 1,
                    Earliest = TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
                    Latest = new(14, 0),
                },
            },
            [], Catalogue.Default, SomeRunner.Monday));
    }
}
