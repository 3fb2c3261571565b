using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Choices;

/// <summary>Each goal has its effect or its sentence that says why it has none.</summary>
public sealed class GoalTests
{
    [Theory]
    [InlineData(Goal.Health, "R-002")]
    [InlineData(Goal.Weight, "R-713")]
    [InlineData(Goal.Muscle, "R-013")]
    [InlineData(Goal.InjuryPrevention, "R-225")]
    public void A_goal_is_answered_under_its_own_rule(Goal goal, string rule)
    {
        var finding = Assert.Single(Planned(goal).Findings, f => f.Rule == rule);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void Performance_is_what_every_plan_is_for_and_needs_no_word() =>
        Assert.DoesNotContain(Planned(Goal.Performance).Findings, f => f.Rule is "R-002" or "R-713" or "R-013" or "R-225");

    [Theory]
    [InlineData(Goal.Health)]
    [InlineData(Goal.Weight)]
    public void One_session_a_week_is_answered_with_the_two_that_would_serve_better(Goal goal)
    {
        var runner = SomeRunner.With(perWeek: 1) with { Goals = [goal] };
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Assert.Contains(plan.Findings, f => f.Text.Contains("two would serve this goal better", StringComparison.Ordinal));
    }

    private static Programme Planned(Goal goal) => Planner.Plan(new(SomeRunner.With() with { Goals = [goal] }, [], Catalogue.Default, SomeRunner.Monday));
}
