using Sinew.Training.Calendar;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles differ between 20 minutes, half an hour and mini sessions; all are legal, the weekly sets count.</summary>
public sealed class X19_Minutes_are_packaging
{
    /// <summary>
    /// R-220's 10 to 16 for the intermediate. Four quarters of an hour hold fewer: each has four exercises, and not all of them tire the legs.
    /// </summary>
    [Theory]
    [InlineData(45, 2, SessionStyle.Standard, 10)]
    [InlineData(30, 2, SessionStyle.Standard, 10)]
    [InlineData(20, 3, SessionStyle.Short, 10)]
    [InlineData(15, 4, SessionStyle.Mini, 6)]
    public void Every_packaging_holds_the_weeks_hard_sets(int minutes, int perWeek, SessionStyle style, int least)
    {
        var runner = Shown.Home(minutes: minutes, perWeek: perWeek);
        var plan = Shown.Planned(runner with { Availability = runner.Availability with { Style = style } });
        var weeks = plan.Sessions.Where(s => s is { Phase: Phase.GS, Deload: false }).GroupBy(s => TrainingWeek.MondayOf(s.Date)).ToArray();
        Assert.NotEmpty(weeks);
        Assert.All(weeks, w => Assert.InRange(Case.HardSets(w), least, 16));
    }

    [Theory]
    [InlineData(45)]
    [InlineData(30)]
    public void Two_sessions_of_half_an_hour_hold_them_in_the_heavy_and_fast_blocks_too(int minutes)
    {
        var weeks = Shown.Planned(Shown.Home(minutes: minutes)).Sessions.Where(s => s is { Phase: Phase.MS or Phase.PW, Deload: false }).GroupBy(s => TrainingWeek.MondayOf(s.Date)).ToArray();
        Assert.NotEmpty(weeks);
        Assert.All(weeks, w => Assert.InRange(Case.HardSets(w), 10, 16));
    }
}
