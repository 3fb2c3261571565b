using Sinew.Training.Exercises;
using Sinew.Training.Planning;

namespace Sinew.Training.Tests.Rehabilitation;

public sealed class BoundToldTests
{
    // Found among 1,645 random runners with complaints, of whom one has such a week.
    [Theory]
    [InlineData(312367)]
    public void A_movement_that_milder_plans_leave_no_sets_for_is_told_with_that_reason(ulong seed)
    {
        var (runner, today) = RandomRunners.Of(seed);
        var finding = Assert.Single(Planner.Plan(new(runner, [], Catalogue.Default, today)).Findings, f => f.Rule == "P-36" && f.Text.Contains("what trains it loads what hurts", StringComparison.Ordinal));
        Assert.Contains("no more sets than it would have without the complaint", finding.Text, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Dates);
        var well = Planner.Plan(new(runner with { Conditions = [] }, [], Catalogue.Default, today));
        Assert.DoesNotContain(well.Findings, f => f.Text.Contains("what trains it loads what hurts", StringComparison.Ordinal));
    }
}
