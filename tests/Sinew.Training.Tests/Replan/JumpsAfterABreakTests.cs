using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Replan;

/// <summary>R-544: after two weeks without strength jumping begins one level lower, after four at the lowest.</summary>
public sealed class JumpsAfterABreakTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(22)]
    [InlineData(35)]
    public void Nothing_lands_hard_in_the_first_two_weeks_back(int gap)
    {
        var before = Case.Of(People.Hanna);
        var last = before.Plan.Sessions.Last(s => s.Date < Case.Today.AddDays(84)).Date;
        var today = last.AddDays(gap);
        var log = Cases.Lived.Done(before, last.AddDays(1));
        log = log with
        {
            Sessions = [.. log.Sessions, .. before.Plan.Sessions.Where(s => s.Date > last && s.Date < today).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Missed, null, null, null, []))],
        };
        var again = before.Again(today, log).Plan;
        // Level 2 was reached before: its jumps are of impact 2.
        Assert.Contains(before.Plan.Sessions.Where(s => s.Date <= last).SelectMany(s => s.Exercises), e => Catalogue.Default[e.Exercise].Impact >= 2);
        var back = again.Sessions.Where(s => s.Date >= today && s.Date < today.AddDays(14)).ToArray();
        Assert.NotEmpty(back);
        Assert.All(back.SelectMany(s => s.Exercises), e => Assert.InRange(Catalogue.Default[e.Exercise].Impact, 0, 1));
    }
}
