using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>What the runner's tests say.</summary>
internal static class TestValues
{
    /// <summary>The newest result of a test, the worse side where it has sides; null if it was never done.</summary>
    public static double? Least(Runner runner, TestId test, string? exercise = null)
    {
        TestResult? newest = null;
        foreach (var one in runner.Tests.IsDefault ? [] : runner.Tests)
        {
            if (one.Id == test && (test != TestId.E1rm || exercise is null || string.Equals(one.Exercise, exercise, StringComparison.Ordinal))
                && (newest is null || one.Date >= newest.Date))
                newest = one;
        }

        if (newest is null)
            return null;
        return newest.Left is { } left && newest.Right is { } right ? Math.Min(left, right) : newest.Value ?? newest.Left ?? newest.Right;
    }

    /// <summary>Limb symmetry of the newest result: the weaker side as per cent of the stronger; null without both sides.</summary>
    public static double? Symmetry(Runner runner, TestId test)
    {
        TestResult? newest = null;
        foreach (var one in runner.Tests.IsDefault ? [] : runner.Tests)
        {
            if (one.Id == test && one.Left > 0 && one.Right > 0 && (newest is null || one.Date >= newest.Date))
                newest = one;
        }

        return newest is { Left: { } left, Right: { } right } ? Math.Min(left, right) * 100 / Math.Max(left, right) : null;
    }
}
