using Sinew.Training.Calendar;

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
}
