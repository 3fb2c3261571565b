using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>When the runner's tests are worth repeating (R-586), as far as nothing forbids them on that day (R-424, R-587).</summary>
internal static class Retests
{
    /// <summary>One finding for each day on which tests are due. Lifts are left to the log, side differences to R-592.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">First day of the plan.</param>
    /// <param name="jumpLevel">Level of jumping on a day (R-560).</param>
    public static IEnumerable<Finding> Of(Runner runner, DateOnly today, Func<DateOnly, int> jumpLevel)
    {
        var told = Assess.Findings(runner, today).Select(f => f.Text).ToArray();
        return TestBattery.Default.Tests
            .Where(t => t.Id != TestId.E1rm && !told.Any(text => text.StartsWith(t.Name + ":", StringComparison.Ordinal)))
            .Select(t => (Test: t, Last: Occasion.Of(t, runner, today) is [.., var last] ? last.Date : (DateOnly?)null))
            .Where(t => t.Last is not null).Select(t => (t.Test, Due: t.Last!.Value.AddDays(7 * t.Test.RetestWeeks)))
            .Where(t => t.Due > today && t.Test.NotWhen.And(TestBars.On(runner, today, t.Due, jumpLevel(t.Due))).IsEmpty)
            .GroupBy(t => t.Due, t => t.Test.Name).OrderBy(g => g.Key)
            .Select(g => new Finding(
                "R-586", Severity.Info,
                $"Worth repeating on {Words.Date(g.Key)}: {string.Join(", ", g.Select((name, i) => i == 0 ? name : Small(name)))}. In the same order, shoes and time of day, 48 hours or more after hard leg work.", [g.Key]));
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
