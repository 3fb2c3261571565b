using Sinew.Training.Calendar;

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
}
