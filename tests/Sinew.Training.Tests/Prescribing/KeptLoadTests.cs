using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>A tested lift whose next weight is more than a tenth away keeps its load without a log (P-22), and says so.</summary>
public sealed class KeptLoadTests
{
    private const string Lift = "half_squat_heavy";

    private static Programme Plan(double e1Rm, string plates) => Planner.Plan(new(
        SomeRunner.With([SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Easy, 60, "09:00")]) with
        {
            Equipment = EquipmentReader.Parse([plates, "bench", "rack", "band", "step"]).Equipment,
            Tests = [new(TestId.E1rm, SomeRunner.Monday.AddDays(-5), Lift, null, null, e1Rm)],
        },
        [], Catalogue.Default, SomeRunner.Monday));

    private static (Session Session, PrescribedExercise Lift)[] Of(Programme plan) => [.. plan.Sessions.SelectMany(s => s.Exercises.Where(e => e.Exercise == Lift).Select(e => (s, e)))];

    private static bool Says((Session Session, PrescribedExercise Lift) lift) =>
        lift.Lift.Why.Any(w => w.Rule == "P-22" && w.Text.StartsWith("20 kg stays for now: 22.5 kg, the next weight you own, is more than a tenth above it", StringComparison.Ordinal));

    [Fact]
    public void Twenty_kilograms_that_stay_say_once_why_and_what_opens_the_step()
    {
        var plan = Plan(38, "barbell:20+1.25,2.5,5,10,20");
        var lifts = Of(plan);
        Assert.All(lifts.SelectMany(l => l.Lift.Sets), s => Assert.True(s.Load is not { } load || load.Kg <= 20));
        var told = Assert.Single(lifts, Says);
        Assert.Contains("Log your sets", told.Lift.Why.Single(w => w.Rule == "P-22").Text, StringComparison.Ordinal);
        // Not in the first sessions, whose share of the maximum is 20 kg anyway.
        Assert.NotEqual(lifts[0].Session.Date, told.Session.Date);
        Assert.DoesNotContain(plan.Sessions.SelectMany(s => s.Why), w => w.Text.Contains("on their way to heavy loads", StringComparison.Ordinal));
        Assert.Contains(plan.Sessions.SelectMany(s => s.Why), w => w.Text.Contains("keep their load until your log opens the next weight", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(38, "barbell:20+0.5,1,1.25,2.5,5,10,20")] // steps of a twentieth
    [InlineData(90, "barbell:20+1.25,2.5,5,10,20")]
    public void Where_the_steps_are_small_enough_nothing_is_said(double e1Rm, string plates)
    {
        var lifts = Of(Plan(e1Rm, plates));
        Assert.NotEmpty(lifts);
        Assert.DoesNotContain(lifts, l => l.Lift.Why.Any(w => w.Text.Contains("stays for now", StringComparison.Ordinal)));
    }
}
