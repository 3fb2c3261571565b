using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

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

    [Fact]
    public void What_a_class_is_taken_for_is_told_and_two_a_week_or_one_beside_a_heavy_session_is_advised_on()
    {
        Assert.DoesNotContain(Shown.Planned(Shown.Home()).Findings, f => f.Rule == "X-16");
        Assert.DoesNotContain(Shown.Planned(With(Shown.Home(), (DayOfWeek.Saturday, false))).Findings, f => f.Rule == "X-16");

        // A novice lifts nothing heavy, and Friday evening is far from Sunday and Thursday.
        var alone = Told(With(Shown.Home(StrengthLevel.Novice), (DayOfWeek.Friday, true)));
        Assert.Equal((Severity.Info, 0), (alone.Severity, alone.Dates.Length));
        Assert.EndsWith("none of it is taken away.", alone.Text, StringComparison.Ordinal);

        var twice = Told(With(Shown.Home(StrengthLevel.Novice), (DayOfWeek.Friday, true), (DayOfWeek.Monday, true)));
        Assert.Equal(Severity.Advice, twice.Severity);
        Assert.Contains("hold more than one; one a week is enough", twice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("stands beside a heavy session", twice.Text, StringComparison.Ordinal);

        var near = Told(With(Shown.Home(StrengthLevel.Novice), (DayOfWeek.Wednesday, true)));
        Assert.Equal(Severity.Advice, near.Severity);
        Assert.Contains("The one on Wednesday ends 23 hours before Thursday's intervals; heavy work would keep 24", near.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_in_the_weeks_of_a_heavy_session_is_told_with_those_weeks_and_none_is_moved()
    {
        var gym = Shown.Gym();
        var runner = With(gym with { Week = [.. gym.Week.RemoveAll(e => e.Day == DayOfWeek.Thursday)] }, (DayOfWeek.Thursday, true));
        var plan = Shown.Planned(runner);
        var told = Assert.Single(plan.Findings, f => f.Rule == "X-16");
        var heavy = plan.Sessions.Where(s => s.Class == SessionClass.H).Select(s => TrainingWeek.MondayOf(s.Date)).Distinct().ToArray();
        Assert.NotEmpty(heavy);
        Assert.Equal(Severity.Advice, told.Severity);
        Assert.Contains($"In {heavy.Length} weeks it stands beside a heavy session", told.Text, StringComparison.Ordinal);
        Assert.Equal(heavy, told.Dates.Select(TrainingWeek.MondayOf));
        Assert.Equal(plan.Sessions.Select(s => TrainingWeek.MondayOf(s.Date)).Distinct().Count(w => w < SomeRunner.Monday.AddDays(7 * 15)), plan.Runs.Count(r => r.Run is { Kind: RunKind.Cross, Hard: true } && r.Run.Date < SomeRunner.Monday.AddDays(7 * 15)));
    }

    private static Finding Told(Runner runner) => Assert.Single(Shown.Planned(runner).Findings, f => f.Rule == "X-16");

    private static Runner With(Runner runner, params (DayOfWeek Day, bool Hard)[] classes) => runner with
    {
        Week = [.. runner.Week, .. classes.Select(c => new WeekEntry(c.Day, RunKind.Cross, 60, null, new(18, 0), c.Hard, null, null))],
    };
}
