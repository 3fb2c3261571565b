using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>ACSM's 3 to 5 for the trained meets runners' legs: two by default, three full ones at most, four minis.</summary>
public sealed class X24_Two_sessions_a_week_three_at_most
{
    [Fact]
    public void Four_full_sessions_are_never_planned_but_four_minis_may()
    {
        var eager = Shown.Home(minutes: 60, perWeek: 4);
        Assert.All(Shown.Planned(eager).Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date)), w => Assert.InRange(w.Count(), 1, 3));
        Assert.All(Shown.All.SelectMany(x => x.Plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date))), w => Assert.True(w.Count(s => s.Format is SessionFormat.Full or SessionFormat.Short) <= 3));
    }

    [Fact]
    public void Who_says_nothing_gets_two()
    {
        var bare = Case.Of(People.Hanna.Replace(", \"sessionsPerWeek\": 2", "", StringComparison.Ordinal));
        Assert.Equal(2, bare.Runner.Availability.SessionsPerWeek);
        Assert.Equal(2, Enumerable.Range(1, 16).Max(w => bare.Week(w).Count()));
    }
}
