using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>What the runner's tests say.</summary>
internal static class TestValues
{
    /// <summary>The newest result of a test, the worse side where it has sides; null if it was never done.</summary>
    public static double? Least(Runner runner, TestId test, string? exercise = null)
    {
        var newest = runner.Tests.IsDefault ? null : runner.Tests
            .Where(t => t.Id == test && (test != TestId.E1rm || exercise is null
                || string.Equals(t.Exercise, exercise, StringComparison.Ordinal)))
            .OrderBy(t => t.Date).LastOrDefault();
        if (newest is null)
            return null;
        return newest.Left is { } left && newest.Right is { } right ? Math.Min(left, right) : newest.Value ?? newest.Left ?? newest.Right;
    }

    /// <summary>Limb symmetry of the newest result: the weaker side as per cent of the stronger; null without both sides.</summary>
    public static double? Symmetry(Runner runner, TestId test)
    {
        var newest = runner.Tests.IsDefault ? null : runner.Tests
            .Where(t => t.Id == test && t.Left > 0 && t.Right > 0).OrderBy(t => t.Date).LastOrDefault();
        return newest is { Left: { } left, Right: { } right } ? Math.Min(left, right) * 100 / Math.Max(left, right) : null;
    }
}
