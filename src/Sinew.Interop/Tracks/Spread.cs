namespace Sinew.Interop.Tracks;

/// <summary>Mean and standard deviation of a stream of values (Welford's recurrence).</summary>
internal sealed class Spread
{
    private double _mean, _squares;
    private int _count;

    /// <summary>Standard deviation (of the population) by mean; null with fewer than two values.</summary>
    public double? Variation => _count >= 2 && _mean > 0 ? Math.Sqrt(_squares / _count) / _mean : null;

    public void Add(double value)
    {
        _count++;
        var off = value - _mean;
        _mean += off / _count;
        _squares += off * (value - _mean);
    }
}
