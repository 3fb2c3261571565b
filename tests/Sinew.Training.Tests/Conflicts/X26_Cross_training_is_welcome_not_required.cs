using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article makes cross-training part of every programme; it is welcome, never demanded.</summary>
public sealed class X26_Cross_training_is_welcome_not_required
{
    [Fact]
    public void With_an_easy_hour_on_the_bike_or_without_the_weeks_hold_the_same_strength_on_the_same_days()
    {
        var runner = Shown.Home();
        var without = Shown.Planned(runner);
        var with = Shown.Planned(runner with { Week = runner.Week.Add(SomeRunner.Run(DayOfWeek.Friday, RunKind.Cross, 60, "12:00")) });
        Assert.Contains(with.Sessions, s => s.Date.DayOfWeek == DayOfWeek.Friday);
        Assert.Equal(
            without.Sessions.Select(s => (s.Date, s.Class, string.Join(' ', s.Exercises.Select(e => $"{e.Exercise} {e.Sets.Length}")))),
            with.Sessions.Select(s => (s.Date, s.Class, string.Join(' ', s.Exercises.Select(e => $"{e.Exercise} {e.Sets.Length}")))));
    }

    [Fact]
    public void It_is_said_where_an_easy_hour_stands_in_the_week_or_the_article_that_asks_for_it_was_chosen()
    {
        var runner = Shown.Home();
        var easy = runner with { Week = runner.Week.Add(SomeRunner.Run(DayOfWeek.Friday, RunKind.Cross, 60, "12:00")) };
        Assert.Contains("no week asks for it", Assert.Single(Shown.Planned(easy).Findings, f => f.Rule == "X-26").Text, StringComparison.Ordinal);
        Assert.Contains("The article makes", Assert.Single(Shown.Planned(runner with { Style = ProgrammeStyle.AsicsBasics }).Findings, f => f.Rule == "X-26").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Shown.Planned(runner).Findings, f => f.Rule == "X-26");
    }
}
