using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>The results of one test on one day. Several tries of a day are one occasion: the better of each side counts.</summary>
/// <param name="Date">The day.</param>
/// <param name="Left">Left value, or null.</param>
/// <param name="Right">Right value, or null.</param>
/// <param name="Value">One value for both, or null.</param>
public sealed record Occasion(DateOnly Date, double? Left, double? Right, double? Value)
{
    /// <summary>Both sides, or null if one is missing.</summary>
    public Symmetry? Sides => Left is { } left && Right is { } right ? new(left, right) : null;

    /// <summary>
    /// The occasions of a test up to a day, inclusive, oldest first; results after it have no effect. Not for e1RM, whose results belong
    /// to an exercise each.
    /// </summary>
    public static ImmutableArray<Occasion> Of(FitnessTest test, Runner runner, DateOnly today) => runner.Tests.IsDefaultOrEmpty ? [] :
    [
        .. runner.Tests
            .Where(t => t.Id == test.Id && t.Id != TestId.E1rm && t.Date <= today)
            .GroupBy(t => t.Date)
            .OrderBy(day => day.Key)
            .Select(day => new Occasion(day.Key, Best(test, day, t => t.Left), Best(test, day, t => t.Right), Best(test, day, t => t.Value))),
    ];

    /// <summary>The worse side, or the one value; null if nothing was measured.</summary>
    public double? Worst(FitnessTest test)
    {
        double?[] values = Left is null && Right is null ? [Value] : [Left, Right];
        return test.LowerIsBetter ? values.Max() : values.Min();
    }

    private static double? Best(FitnessTest test, IEnumerable<TestResult> tries, Func<TestResult, double?> value) =>
        test.LowerIsBetter ? tries.Min(value) : tries.Max(value);
}
