namespace Sinew.Training.Running;

/// <summary>
/// Where a runner's easy running lies, and how widely it scatters. Taken from the lower side of the distribution, so that a runner half of
/// whose runs are hard still has easy ones to be compared with: the level is the 35th percentile, the scatter the distance to the 10th,
/// scaled to a standard deviation of the normal distribution (quantiles -0.385 and -1.282).
/// </summary>
/// <param name="Level">The 35th percentile.</param>
/// <param name="Deviation">Scatter, at least 1.5 % of the level.</param>
/// <param name="Median">The median.</param>
internal sealed record Spread(double Level, double Deviation, double Median)
{
    /// <summary>Fewest values from which anything is said.</summary>
    public const int Fewest = 6;

    /// <summary>The spread of some values, or null if they are too few.</summary>
    public static Spread? Of(IEnumerable<double?> values)
    {
        var sorted = values.Where(v => v is not null).Select(v => v!.Value).Order().ToArray();
        if (sorted.Length < Fewest)
            return null;
        var level = Quantile(sorted, 0.35);
        return new Spread(level, Math.Max((level - Quantile(sorted, 0.10)) / 0.897, 0.015 * Math.Abs(level)), Quantile(sorted, 0.5));
    }

    /// <summary>Deviations above the easy level.</summary>
    public double Z(double value) => (value - Level) / Deviation;

    /// <summary>A quantile by linear interpolation.</summary>
    public static double Quantile(double[] sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var low = (int)at;
        return low + 1 < sorted.Length ? sorted[low] + ((at - low) * (sorted[low + 1] - sorted[low])) : sorted[low];
    }

    /// <summary>The median of some values, or null if there are none.</summary>
    public static double? MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : Quantile(sorted, 0.5);
    }
}
