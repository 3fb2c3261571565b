using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles welcome CrossFit, HIIT and Tabata; they count as heavy and as a hard day.</summary>
public sealed class X16_A_class_workout_is_a_heavy_session
{
    private const int Apart = 48; // P-14

    [Fact]
    public void Nothing_stands_on_its_day_and_heavy_work_keeps_two_days_from_it()
    {
        var without = Shown.Gym();
        without = without with { Week = [.. without.Week.RemoveAll(e => e.Day == DayOfWeek.Thursday)] };
        Assert.Contains(Shown.Planned(without).Sessions, s => s.Class == SessionClass.H && s.Date.DayOfWeek == DayOfWeek.Tuesday);

        var with = Shown.Planned(without with { Week = without.Week.Add(new(DayOfWeek.Wednesday, RunKind.Cross, 60, null, new(18, 0), true, null, null)) });
        Assert.DoesNotContain(with.Sessions, s => s.Date.DayOfWeek == DayOfWeek.Wednesday);
        Assert.All(with.Sessions.Where(s => s.Class == SessionClass.H), s => Assert.All(new[] { -7, 0, 7 }, days =>
            Assert.True(Math.Abs((s.Date.ToDateTime(s.Start) - TrainingWeek.MondayOf(s.Date).AddDays(2 + days).ToDateTime(new(18, 0))).TotalHours) >= Apart, s.Id)));
    }

    [Fact]
    public void Beside_a_class_no_week_asks_for_more_than_one_heavy_session()
    {
        var runner = Shown.Gym();
        var plan = Shown.Planned(runner with { Week = [.. runner.Week.RemoveAll(e => e.Day == DayOfWeek.Thursday), new(DayOfWeek.Thursday, RunKind.Cross, 60, null, new(18, 0), true, null, null)] });
        Assert.Equal(1, plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)).Max(w => w.Count(s => s.Class == SessionClass.H)));
    }
}
