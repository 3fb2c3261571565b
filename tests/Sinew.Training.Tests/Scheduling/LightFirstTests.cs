using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Scheduling;

/// <summary>P-21: a light session may stand right before an easy run; what is said of it is true there.</summary>
public sealed class LightFirstTests
{
    [Fact]
    public void A_light_session_before_an_easy_run_says_that_the_legs_stay_fresh()
    {
        var runner = RunnerDocument.Read(Encoding.UTF8.GetBytes(
            """
            {"schema":"sinew.runner/1","born":"1985-06-02","sex":"male","bodyMassKg":76,"experience":{"strength":"intermediate"},
             "races":[{"date":"2027-03-07","event":"half","name":"Spring half"}],
             "week":[{"day":"tue","kind":"intervals","minutes":55,"start":"18:30"},{"day":"thu","kind":"easy","minutes":45,"start":"18:30"},{"day":"sun","kind":"long","minutes":95,"start":"09:00"}],
             "availability":{"minutes":40,"sessionsPerWeek":2,"earliest":"06:30","latest":"21:30"},
             "equipment":["dumbbell:2.5-25","band"],"conditions":[{"id":"achilles","side":"left","since":"2026-10-25","pain":2}],"screening":{"parq":"clear"}}
            """), SomeRunner.Monday).Value!;
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Session[] first = [.. plan.Sessions.Where(s => s.Placement == Placement.BeforeRun && s.Class == SessionClass.L)];
        Assert.NotEmpty(first);
        Assert.All(first, s => Assert.Equal(
            "Before Thursday's easy run, where you have time: it is light and leaves the legs fresh.", Assert.Single(s.Why, w => w.Rule == "P-21").Text));
    }
}
