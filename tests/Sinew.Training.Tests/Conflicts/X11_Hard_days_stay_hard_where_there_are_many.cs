using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles put strength on light days, coaches on hard ones; the number of runs decides, the runner may choose, and one full rest day remains.</summary>
public sealed class X11_Hard_days_stay_hard_where_there_are_many
{
    [Fact]
    public void Five_runs_a_week_lift_after_intervals_three_runs_on_light_days_and_a_choice_counts()
    {
        var many = Shown.Gym();
        many = many with { Week = [.. many.Week.Select(e => e.Day switch { DayOfWeek.Thursday => e with { Day = DayOfWeek.Friday }, DayOfWeek.Friday => e with { Day = DayOfWeek.Wednesday }, _ => e })] };
        Assert.All(Days(many, HardDays.Auto), d => Assert.True(d is DayOfWeek.Tuesday or DayOfWeek.Friday));
        Assert.All(Days(many, HardDays.Hard), d => Assert.True(d is DayOfWeek.Tuesday or DayOfWeek.Friday));
        Assert.Equal([DayOfWeek.Wednesday], Days(many, HardDays.Light));
        var few = Shown.Home();
        few = few with { Week = [.. few.Week.Select(e => e with { Start = new(7, 0) })] };
        Assert.DoesNotContain(DayOfWeek.Thursday, Days(few, HardDays.Auto));
        Assert.DoesNotContain(DayOfWeek.Thursday, Days(few, HardDays.Light));
        Assert.Equal([DayOfWeek.Thursday], Days(few, HardDays.Hard));
    }

    [Fact]
    public void One_day_of_every_week_holds_neither_a_run_nor_strength()
    {
        Assert.All(Shown.All, x => Assert.All(x.Plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)), w =>
            Assert.Contains(Enumerable.Range(0, 7).Select(w.Key.AddDays), d => !x.Plan.Runs.Any(r => r.Run.Date == d) && !w.Any(s => s.Date == d))));
        Assert.Equal(1, MostOnRestDays(false));
        Assert.Equal(2, MostOnRestDays(true));
    }

    // Five easy runs, and time for strength on the two other days only: the most moderate and heavy sessions of a week.
    private static int MostOnRestDays(bool lastToo)
    {
        DayOfWeek[] days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Saturday];
        var home = Shown.Home();
        var plan = Shown.Planned(home with
        {
            Week = [.. days.Select(d => SomeRunner.Run(d, RunKind.Easy, 45, "07:00"))],
            Availability = home.Availability with { Days = [DayOfWeek.Thursday, DayOfWeek.Sunday], TrainOnLastRestDay = lastToo },
        });
        return plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)).Max(w => w.Count(s => s.Class is SessionClass.M or SessionClass.H));
    }

    private static HashSet<DayOfWeek> Days(Runner runner, HardDays policy) =>
        [.. Shown.Planned(runner with { Availability = runner.Availability with { SessionsPerWeek = 1 }, Policies = runner.Policies with { HardDays = policy } })
            .Sessions.Where(s => s.Phase is Phase.GS or Phase.AA).Select(s => s.Date.DayOfWeek)];
}
