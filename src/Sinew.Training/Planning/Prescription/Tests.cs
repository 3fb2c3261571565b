using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Reads the newest result of a test.</summary>
internal static class Tests
{
    /// <summary>The newest result; of two on one day the lower one counts.</summary>
    public static TestResult? Newest(Runner runner, TestId id, string? exercise = null)
    {
        TestResult? newest = null;
        foreach (var test in runner.Tests)
        {
            if (test.Id != id || (exercise is not null && test.Exercise != exercise))
                continue;
            if (newest is null || test.Date > newest.Date || (test.Date == newest.Date && Lowest(test) < Lowest(newest)))
                newest = test;
        }

        return newest;
    }

    /// <summary>The lower side, or the one value; null if never measured.</summary>
    public static double? Least(Runner runner, TestId id) => Newest(runner, id) is { } test && Lowest(test) < double.MaxValue ? Lowest(test) : null;

    /// <summary>True if measured, on both sides where there are sides, and at least <paramref name="min"/>.</summary>
    public static bool Reached(Runner runner, TestId id, double min) =>
        Newest(runner, id) is { } test && (test.Value is not null || (test.Left is not null && test.Right is not null)) && Lowest(test) >= min;

    /// <summary>Weaker side over stronger side, 0 to 1; null without two sides .</summary>
    public static double? Symmetry(Runner runner, TestId id) =>
        Newest(runner, id) is { Left: { } left, Right: { } right } && Math.Max(left, right) > 0 ? Math.Min(left, right) / Math.Max(left, right) : null;

    private static double Lowest(TestResult test) =>
        Math.Min(test.Value ?? double.MaxValue, Math.Min(test.Left ?? double.MaxValue, test.Right ?? double.MaxValue));
}
