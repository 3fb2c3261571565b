using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using static Sinew.Training.Tests.SomeRunner;

namespace Sinew.Training.Tests.Replan;

/// <summary>A log without a promised plan: what was done counts all the same.</summary>
public sealed class DoneBeforeTheFirstPlanTests
{
    [Fact]
    public void A_day_whose_session_is_done_gets_no_other()
    {
        Assert.Contains(Plan(TrainingLog.Empty).Sessions, s => s.Date == Monday);
        var done = new LoggedSession(null, Monday, SessionStatus.Other, 5, 40, null, []);
        Assert.DoesNotContain(Plan(new([done], [], [])).Sessions, s => s.Date == Monday);
    }

    [Fact]
    public void A_hard_session_on_the_Saturday_before_does_not_stop_the_program()
    {
        var done = new LoggedSession(null, Monday.AddDays(-2), SessionStatus.Other, 9, 60, null, []);
        Assert.NotEmpty(Plan(new([done], [], [])).Sessions);
    }

    private static Programme Plan(TrainingLog log) => Planner.Plan(new(With(perWeek: 3), [], Catalogue.Default, Monday, null, log, null));
}
