using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article sees strength as a reason for fewer hard runs; none is removed, and a third is advised against.</summary>
public sealed class X17_Strength_takes_no_run_away
{
    [Fact]
    public void Every_run_stays_and_no_third_hard_one_should_join_them()
    {
        var plan = Shown.Planned(Shown.Gym());
        Assert.All(plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)).Take(12), w => Assert.Equal(5, plan.Runs.Count(r => r.Run.Date >= w.Key && r.Run.Date < w.Key.AddDays(7))));
        Assert.Contains("no third hard run", Assert.Single(plan.Findings, f => f.Rule == "X-17").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Shown.Planned(Shown.Home()).Findings, f => f.Rule == "X-17");
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 0)]
    [InlineData(30, 0)]
    public void Planned_again_after_the_first_two_weeks_it_is_not_said_once_more(int days, int said)
    {
        var runner = Shown.Gym();
        var promised = Shown.Planned(runner);
        var again = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday.AddDays(days), null, TrainingLog.Empty, promised));
        Assert.Equal(said, again.Findings.Count(f => f.Rule == "X-17"));
    }
}
