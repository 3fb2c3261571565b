using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>The dose for a real side difference .</summary>
public class CorrectionTests
{
    private static readonly DateOnly Today = SomeRunner.Monday;

    private static Runner Tested(params (int DaysAgo, int Left, int Right)[] heelRises) => SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "07:00"),
            SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
        ]) with
    {
        Equipment = Equipment.Nothing with { Owned = Equipment.Everybody.With(Implement.Step).With(Implement.Band).With(Implement.Dumbbell).With(Implement.Bench) },
        Tests = [.. heelRises.Select(t => new Training.Runners.TestResult(TestId.HeelRise, Today.AddDays(-t.DaysAgo), null, t.Left, t.Right, null))],
    };

    private static Programme PlanFor(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, Today));
        var check = Check.Run(plan, runner, Catalogue.Default);
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        return plan;
    }

    private static PrescribedExercise[] Sided(Programme plan) => [.. plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Sets.Any(x => x.Side is Side.Left or Side.Right))];

    [Fact]
    public void The_weaker_side_begins_and_gets_one_set_more()
    {
        var sided = Sided(PlanFor(Tested((60, 36, 27), (5, 36, 27))));
        Assert.NotEmpty(sided);
        Assert.All(sided, e =>
        {
            Assert.Equal(Movement.PlantarFlexion, Catalogue.Default[e.Exercise].Primary);
            Assert.Equal(Side.Right, e.Sets[0].Side);
            var (left, right) = (e.Sets.Count(s => s.Side == Side.Left), e.Sets.Count(s => s.Side == Side.Right));
            Assert.Equal(left + 1, right);
            Assert.True(left >= 2);
            Assert.Single(e.Sets.Select(s => (s.Lo, s.Hi, s.Load, s.Rir)).Distinct());
            Assert.Contains(e.Why, w => w.Rule == "R-593");
        });
    }

    [Fact]
    public void Planned_again_in_the_sixth_week_it_ends_with_the_eighth_as_it_was_to()
    {
        var runner = Tested((60, 36, 27), (5, 36, 27));
        var first = PlanFor(runner);
        var day = Today.AddDays(37);
        var again = Planner.Plan(new(runner, [], Catalogue.Default, day, null, Sessions.TrainingLog.Empty, first));
        Assert.Contains(again.Sessions.Where(s => s.Date >= day).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => x.Side == Side.Right);
        Assert.DoesNotContain(again.Sessions.Where(s => s.Date >= Today.AddDays(56)).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => x.Side == Side.Right);
        Assert.Equal(Today.AddDays(42), Assert.Single(again.Findings, f => f.Rule == "R-593").Dates.Single());
    }

    [Fact]
    public void Calves_work_one_leg_at_a_time_for_eight_weeks_with_at_most_three_extra_sets_a_week()
    {
        var plan = PlanFor(Tested((60, 36, 27), (5, 36, 27)));
        var early = plan.Sessions.Where(s => s.Date < Today.AddDays(56)).SelectMany(s => s.Exercises.Where(e => e.Slot == Slot.Calf)).ToArray();
        Assert.All(early, e => Assert.True(Catalogue.Default[e.Exercise].Unilateral, e.Exercise));
        Assert.DoesNotContain(plan.Sessions.Where(s => s.Date >= Today.AddDays(56)).SelectMany(s => s.Exercises).SelectMany(e => e.Sets), x => x.Side is Side.Left or Side.Right);
        foreach (var week in plan.Sessions.GroupBy(s => (s.Date.DayNumber - Today.DayNumber) / 7))
            Assert.InRange(week.SelectMany(s => s.Exercises).Sum(e => e.Sets.Count(x => x.Side == Side.Right) - e.Sets.Count(x => x.Side == Side.Left)), 0, 3);
        var told = Assert.Single(plan.Findings, f => f.Rule == "R-593");
        Assert.Equal([Today.AddDays(42)], told.Dates);
    }

    [Fact]
    public void The_minutes_hold_the_extra_set() => Assert.All(PlanFor(Tested((60, 36, 27), (5, 36, 27))).Sessions, s =>
    {
        var seconds = s.Exercises.SelectMany(e => e.Sets).Sum(x =>
        {
            var work = x.Measure switch { Measure.Reps => x.Hi * x.Tempo.SecondsPerRep, Measure.Contacts => x.Hi * 2, _ => x.Hi };
            return (x.Side == Side.Each ? (2 * work) + 15 : work) + x.RestSeconds;
        });
        Assert.Equal((int)Math.Ceiling(6 + (seconds / 60.0)), s.Minutes);
        Assert.InRange(s.Minutes, 0, 45);
    });

    [Fact]
    public void The_short_version_trains_both_sides_alike() => Assert.All(
        PlanFor(Tested((60, 36, 27), (5, 36, 27))).Sessions.SelectMany(s => s.Short.Exercises),
        e => Assert.Equal(e.Sets.Count(x => x.Side == Side.Left), e.Sets.Count(x => x.Side == Side.Right)));

    [Fact]
    public void Once_is_no_verdict_and_neither_is_what_the_test_cannot_tell_apart()
    {
        Assert.Empty(Sided(PlanFor(Tested((5, 36, 27)))));
        Assert.Empty(Sided(PlanFor(Tested((60, 36, 31), (5, 36, 31)))));
        Assert.Empty(Sided(PlanFor(Tested((60, 27, 36), (5, 36, 27)))));
    }
}
