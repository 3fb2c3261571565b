using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Choices;

/// <summary>X-04: lifting before easy runs, only with a weight goal, never before a key run.</summary>
public sealed class LiftFirstTests
{
    private static readonly Runner Base = SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"),
            SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 40, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00"),
        ]);

    private static readonly Runner Asking = Base with { Goals = [Goal.Weight], Policies = Base.Policies with { LiftFirst = LiftFirst.WeightGoalEasyRuns } };

    [Fact]
    public void Strength_comes_first_on_short_easy_days_and_leaves_six_hours()
    {
        var first = Planned(Asking).Sessions.Where(s => s.Placement == Placement.BeforeRun).ToArray();
        Assert.NotEmpty(first);
        Assert.All(first, s =>
        {
            Assert.True(s.Date.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Friday, s.Id);
            Assert.True(s.Class == SessionClass.L || s.Start.AddMinutes(s.Minutes) <= new TimeOnly(12, 0), s.Id);
            Assert.Contains(s.Why, w => w.Rule == "X-04" && w.Text.Contains("energy of the whole day", StringComparison.Ordinal));
        });
        Assert.DoesNotContain(Planned(Base).Sessions, s => s.Placement == Placement.BeforeRun);
    }

    [Fact]
    public void Key_and_long_runs_always_come_first() => Assert.All(
        Planned(Asking).Sessions, s => Assert.True(s.Date.DayOfWeek != DayOfWeek.Sunday && (s.Date.DayOfWeek != DayOfWeek.Thursday || s.Start >= new TimeOnly(19, 0)), s.Id));

    [Theory]
    [InlineData(StrengthLevel.Novice)]
    [InlineData(StrengthLevel.Intermediate)]
    public void Light_work_stands_right_before_the_run(StrengthLevel level)
    {
        // Two weeks after a marathon only light work is wanted, while the easy runs go on.
        var recovering = Asking with { Level = level, Races = [new(SomeRunner.Monday.AddDays(-8), RaceEvent.Marathon, 42.195, 0, RacePriority.A, "")] };
        var light = InRecovery(recovering);
        Assert.NotEmpty(light);
        Assert.All(light, s =>
        {
            Assert.Equal((SessionClass.L, Placement.BeforeRun), (s.Class, s.Placement));
            Assert.Equal(new TimeOnly(18, 0), s.Start.AddMinutes(recovering.Availability.Minutes));
            Assert.Contains(s.Why, w => w.Rule == "X-04" && w.Text.StartsWith("Right before", StringComparison.Ordinal));
        });

        var usual = InRecovery(recovering with { Policies = Base.Policies });
        Assert.Equal(light.Select(s => s.Date), usual.Select(s => s.Date));
        Assert.All(usual, s => Assert.Equal((SessionClass.L, Placement.AfterRun), (s.Class, s.Placement)));
    }

    [Fact]
    public void Nothing_stands_before_runs_that_are_not_to_be_run()
    {
        var resting = Asking with { Conditions = [new(ConditionId.BsiSuspected, null, BoneSite.Other, null, 0, false, false)] };
        var sessions = Planned(resting).Sessions;
        Assert.NotEmpty(sessions);
        Assert.All(sessions, s => Assert.Equal((SessionClass.L, Placement.OwnDay), (s.Class, s.Placement)));
    }

    [Fact]
    public void Without_a_weight_goal_the_choice_changes_nothing_and_the_plan_says_so()
    {
        var plan = Planned(Asking with { Goals = [Goal.Performance] });
        Assert.DoesNotContain(plan.Sessions, s => s.Placement == Placement.BeforeRun);
        Assert.Contains(plan.Findings, f => f is { Rule: "X-04", Severity: Severity.Warning });
    }

    [Fact]
    public void A_screening_that_fears_too_little_energy_knows_no_weight_goal()
    {
        var plan = Planned(Asking with { Screening = Base.Screening! with { Reds = true } });
        Assert.DoesNotContain(plan.Sessions, s => s.Placement == Placement.BeforeRun);
        Assert.DoesNotContain(plan.Findings, f => f.Rule == "R-713");
    }

    [Fact]
    public void Who_has_just_begun_lifts_after_the_run() =>
        Assert.All(Planned(Asking with { Level = StrengthLevel.Novice }).Sessions, s => Assert.True(s.Placement != Placement.BeforeRun || s.Class == SessionClass.L, s.Id));

    [Fact]
    public void Longer_easy_runs_stay_first()
    {
        var longer = Asking with { Week = [.. Asking.Week.Select(e => e.Kind == RunKind.Easy ? e with { Minutes = 60 } : e)] };
        Assert.DoesNotContain(Planned(longer).Sessions, s => s.Placement == Placement.BeforeRun);
    }

    // A morning that ends before the run is the only time: R-312 would lift first in MS.
    [Fact]
    public void Who_wants_muscle_ends_with_strength_even_where_it_might_come_first()
    {
        var mornings = Base with { Availability = Base.Availability with { Days = [DayOfWeek.Tuesday, DayOfWeek.Friday], Latest = new(11, 0) } };
        Assert.Contains(Planned(mornings).Sessions, s => s is { Placement: Placement.BeforeRun, Phase: Phase.MS });
        var plan = Planned(mornings with { Goals = [Goal.Muscle] });
        Assert.All(plan.Sessions, s => Assert.True(s.Placement != Placement.BeforeRun || s.Class == SessionClass.L, s.Id));
        Assert.Contains(plan.Findings, f => f.Rule == "R-013");
    }

    private static Session[] InRecovery(Runner runner) => [.. Planned(runner).Sessions.Where(s => s.Phase == Phase.TR)];

    private static Programme Planned(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Assert.True(Check.Run(plan, runner, Catalogue.Default).Accepted);
        return plan;
    }
}
