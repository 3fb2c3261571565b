using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>A left and a right value of which more is better. It is shown with both values, never alone (R-594, P-39).</summary>
/// <param name="Left">Left value, 0 or more.</param>
/// <param name="Right">Right value, 0 or more.</param>
public readonly record struct Symmetry(double Left, double Right)
{
    /// <summary>Weaker side by stronger side in per cent, 0 to 100; 100 if both are 0.</summary>
    public double Index => Stronger == 0 ? 100 : Math.Min(Left, Right) / Stronger * 100;

    /// <summary>The weaker side, or null if both are equal.</summary>
    public BodySide? Weaker => Left < Right ? BodySide.Left : Right < Left ? BodySide.Right : null;

    /// <summary>Difference in the test's unit, 0 or more.</summary>
    public double Difference => Math.Abs(Left - Right);

    /// <summary>Difference in per cent of the stronger side, 0 to 100.</summary>
    public double Percent => 100 - Index;

    private double Stronger => Math.Max(Left, Right);

    /// <summary>True if the difference is larger than the test's error; never where the error is unknown or less is better.</summary>
    public bool Beats(FitnessTest test) => test switch
    {
        { LowerIsBetter: true } => false,
        { Error: { } error } => Difference > error,
        { ErrorPercent: { } percent } => Percent > percent,
        _ => false,
    };
}
