using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles differ between 20 minutes, half an hour and mini sessions; all are legal, the weekly sets count.</summary>
public sealed class X19_Minutes_are_packaging
{
    [Theory]
    [InlineData(45, 2, SessionStyle.Standard)]
    [InlineData(30, 2, SessionStyle.Standard)]
    [InlineData(20, 3, SessionStyle.Short)]
    [InlineData(15, 4, SessionStyle.Mini)]
    public void Every_packaging_holds_six_hard_sets_a_week(int minutes, int perWeek, SessionStyle style)
    {
        var runner = Shown.Home(minutes: minutes, perWeek: perWeek);
        var plan = Shown.Planned(runner with { Availability = runner.Availability with { Style = style } });
        var weeks = plan.Sessions.Where(s => s is { Phase: Phase.GS, Deload: false }).GroupBy(s => TrainingWeek.MondayOf(s.Date)).ToArray();
        Assert.NotEmpty(weeks);
        Assert.All(weeks, w => Assert.True(w.SelectMany(s => s.Exercises).Where(e => Catalogue.Default[e.Exercise].IsLowerWork).Sum(e => e.Sets.Count(s => s.Rir <= 5)) >= 6, $"{w.Key:yyyy-MM-dd}"));
    }
}
