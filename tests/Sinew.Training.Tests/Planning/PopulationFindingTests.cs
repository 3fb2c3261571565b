using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Planning;

/// <summary>What section 7 of the rule book says to whom.</summary>
public class PopulationFindingTests
{
    private static readonly WeekEntry[] Week = [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00")];

    [Fact]
    public void Young_runners_are_told_to_watch_where_bones_grow()
    {
        Assert.True(Says("R-709", SomeRunner.With(Week, age: 15)));
        Assert.False(Says("R-709", SomeRunner.With(Week, age: 18)));
    }

    [Fact]
    public void Heavier_runners_try_the_floor_raise_their_hands_and_never_land_hard()
    {
        var heavy = SomeRunner.With(Week) with { BodyMassKg = 104, Equipment = Equipment.Nothing with { Owned = Equipment.Everybody.With(Implement.Bench) } };
        var plan = PlanFor(heavy);
        Assert.Contains(plan.Findings, f => f.Rule == "R-714");
        var pushes = plan.Sessions.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).Where(e => e.Pattern == Pattern.Push && e.Region == Region.Upper).ToArray();
        Assert.NotEmpty(pushes);
        Assert.DoesNotContain(pushes, e => e.Position == Position.Quadruped);
        Assert.All(plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Alternatives.Prepend(e.Exercise)), id => Assert.True(Catalogue.Default[id].Impact < 3));
        Assert.False(Says("R-714", SomeRunner.With(Week)));
    }

    [Fact]
    public void Who_hurts_and_has_no_runs_keeps_strength_and_endurance()
    {
        var hurt = SomeRunner.With() with { Conditions = [new(ConditionId.PlantarFascia, BodySide.Left, null, null, 4, false, true)] };
        var plan = PlanFor(hurt);
        Assert.Contains(plan.Findings, f => f.Rule == "R-715" && f.Text.Contains("two intense sessions", StringComparison.Ordinal));
        foreach (var week in plan.Sessions.Where(s => s.Class != SessionClass.R).GroupBy(s => TrainingWeek.MondayOf(s.Date)))
            Assert.True(week.Count() >= 2, $"{week.Key}");
        Assert.False(Says("R-715", hurt with { Week = [.. Week] }));
    }

    [Theory]
    [InlineData(1, ConditionId.PlantarFascia, "worth more than the one that this plan holds")]
    [InlineData(2, ConditionId.PlantarFascia, "Keep at least two strength sessions a week.")]
    [InlineData(1, ConditionId.BsiSuspected, "worth more than the one that this plan holds")]
    [InlineData(2, ConditionId.BsiSuspected, "Keep at least two strength sessions a week.")]
    public void How_many_strength_sessions_are_worth_keeping_is_said_beside_what_the_plan_holds(int sessions, ConditionId id, string words)
    {
        var runner = SomeRunner.With();
        var plan = PlanFor(runner with { Conditions = [new(id, BodySide.Left, null, null, 2, false, true)], Availability = runner.Availability with { SessionsPerWeek = sessions } });
        Assert.All(plan.Sessions.Where(s => s.Class != SessionClass.R).GroupBy(s => TrainingWeek.MondayOf(s.Date)), w => Assert.Equal(sessions, w.Count()));
        Assert.Contains(words, Assert.Single(plan.Findings, f => f.Rule == "R-715").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_goal_hears_of_eating_enough_unless_energy_is_low_already()
    {
        var runner = SomeRunner.With(Week) with { Goals = [Goal.Weight] };
        Assert.True(Says("R-713", runner));
        Assert.False(Says("R-713", runner with { Screening = runner.Screening! with { Reds = true } }));
    }

    [Fact]
    public void Descents_are_prepared_until_two_weeks_before_a_mountain_race()
    {
        var race = new Race(SomeRunner.Monday.AddDays(118), RaceEvent.Other, 30, 2200, RacePriority.A, "");
        var told = Assert.Single(PlanFor(SomeRunner.With(Week, races: [race])).Findings, f => f.Rule == "R-710" && f.Text.Contains("downhill", StringComparison.Ordinal));
        Assert.Equal([race.Date.AddDays(-14)], told.Dates);
        Assert.False(Says("R-710", SomeRunner.With(Week, races: [race with { AscentM = 100 }])));
    }

    [Fact]
    public void A_bodyweight_exercise_names_the_next_of_its_chain_once()
    {
        var plan = PlanFor(SomeRunner.With(Week));
        var said = plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Why).Where(w => w.Rule == "R-554").Select(w => w.Text).ToArray();
        Assert.NotEmpty(said);
        Assert.Equal(said.Length, said.Distinct().Count());
    }

    private static bool Says(string rule, Runner runner) => PlanFor(runner).Findings.Any(f => f.Rule == rule);

    private static Programme PlanFor(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Assert.True(Check.Run(plan, runner, Catalogue.Default).Accepted);
        return plan;
    }
}
