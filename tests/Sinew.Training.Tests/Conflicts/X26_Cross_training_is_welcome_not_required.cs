using Sinew.Training.Calendar;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article makes cross-training part of every programme; it is suggested, never demanded.</summary>
public sealed class X26_Cross_training_is_welcome_not_required
{
    [Fact]
    public void A_week_without_cross_training_is_complete_and_one_with_it_counts_as_easy()
    {
        var without = Shown.Planned(Shown.Home());
        Assert.DoesNotContain(without.Findings, f => f.Text.Contains("cross-training", StringComparison.OrdinalIgnoreCase));
        var runner = Shown.Home();
        var with = Shown.Planned(runner with { Week = runner.Week.Add(SomeRunner.Run(DayOfWeek.Friday, RunKind.Cross, 40, "12:00")) });
        Assert.Equal(without.Sessions.Length, with.Sessions.Length);
        Assert.Contains(with.Sessions, s => s.Date.DayOfWeek == DayOfWeek.Friday);
    }
}
