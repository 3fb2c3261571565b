using System.Collections.Immutable;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>A difference between sides that counts .</summary>
/// <param name="Test">The test.</param>
/// <param name="Sides">Latest values.</param>
/// <param name="Weaker">The weaker side, left or right.</param>
/// <param name="Since">The earlier occasion that agrees, or null if an injury history does.</param>
public sealed record SideDifference(FitnessTest Test, Symmetry Sides, BodySide Weaker, DateOnly? Since);

/// <summary>
/// Tells a real difference between sides from noise: larger than the test's error, and 15 % or more on one test or 10 % or more
/// on two of the same quality, and the same side on two occasions or matching an injury history.
/// </summary>
public static class NoiseGate
{
    /// <summary>Least difference in per cent on one test .</summary>
    public const double OneTest = 15;

    /// <summary>Least difference in per cent on each of two tests of one quality .</summary>
    public const double TwoTests = 10;

    /// <summary>The differences that count, in the order of the battery.</summary>
    public static ImmutableArray<SideDifference> Passed(TestBattery battery, Runner runner, DateOnly today)
    {
        var lasting = battery.Tests.Select(test => Lasting(test, runner, today)).OfType<SideDifference>().ToArray();
        return [.. lasting.Where(d => d.Sides.Percent >= OneTest || lasting.Any(other => Supports(other, d)))];
    }

    private static bool Supports(SideDifference other, SideDifference one) =>
        other.Test.Id != one.Test.Id && other.Test.Quality == one.Test.Quality && other.Weaker == one.Weaker;

    private static SideDifference? Lasting(FitnessTest test, Runner runner, DateOnly today)
    {
        var occasions = Occasion.Of(test, runner, today);
        if (!test.Sided || occasions.IsEmpty || occasions[^1].Sides is not { } sides || sides.Weaker is not { } weaker)
            return null;
        if (sides.Percent < TwoTests || !sides.Beats(test))
            return null;
        var before = occasions[..^1].LastOrDefault(o => o.Sides is not null);
        if (before?.Sides?.Weaker == weaker)
            return new(test, sides, weaker, before.Date);
        var injured = runner.Conditions.Any(c => c.Side == weaker && test.Injuries.Has(c.Id));
        return injured ? new(test, sides, weaker, null) : null;
    }
}
