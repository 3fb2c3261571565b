using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>Trunk holds against the extensor hold; read only with low back pain reported.</summary>
/// <param name="Flexor">Flexor hold by extensor hold, or null if not measured.</param>
/// <param name="Side">The longer side plank by extensor hold, or null if not measured.</param>
public sealed record TrunkRatios(double? Flexor, double? Side)
{
    /// <summary>A flexor ratio from here on is a flag .</summary>
    public const double FlexorLimit = 1.0;

    /// <summary>A side ratio from here on is a flag .</summary>
    public const double SideLimit = 0.75;

    /// <summary>True if either is out of bounds: the extensors are the weaker part.</summary>
    public bool Flagged => Flexor >= FlexorLimit || Side >= SideLimit;

    /// <summary>The ratios of a runner with low back pain, from the latest results; null without it or without an extensor hold.</summary>
    public static TrunkRatios? Of(TestBattery battery, Runner runner, DateOnly today)
    {
        if (!runner.Conditions.Any(c => c.Id is ConditionId.LowBackAcute or ConditionId.LowBackFlexionIntolerant or ConditionId.LowBackExtensionIntolerant))
            return null;
        if (Latest(TestId.ExtensorHold)?.Worst(battery[TestId.ExtensorHold]) is not { } extensor || extensor <= 0)
            return null;
        var side = Latest(TestId.SidePlank) is { } planks ? new[] { planks.Left, planks.Right, planks.Value }.Max() : null;
        return new(Latest(TestId.FlexorHold)?.Worst(battery[TestId.FlexorHold]) / extensor, side / extensor);

        Occasion? Latest(TestId id) => Occasion.Of(battery[id], runner, today).LastOrDefault();
    }
}
