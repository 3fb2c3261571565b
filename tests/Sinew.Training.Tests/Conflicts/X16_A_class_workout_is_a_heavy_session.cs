using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles welcome CrossFit, HIIT and Tabata; they count as heavy and as a hard day.</summary>
public sealed class X16_A_class_workout_is_a_heavy_session
{
    [Fact]
    public void Nothing_stands_on_its_day_and_heavy_work_keeps_two_days_from_it()
    {
        var runner = Shown.Gym();
        runner = runner with { Week = [.. runner.Week.RemoveAll(e => e.Day == DayOfWeek.Thursday), new(DayOfWeek.Thursday, RunKind.Cross, 60, null, new(18, 0), true, null, null)] };
        var plan = Shown.Planned(runner);
        Assert.DoesNotContain(plan.Sessions, s => s.Date.DayOfWeek == DayOfWeek.Thursday);
        Assert.All(plan.Sessions.Where(s => s.Class == SessionClass.H), s => Assert.True(s.Date.DayOfWeek is not (DayOfWeek.Wednesday or DayOfWeek.Friday)));
    }
}
