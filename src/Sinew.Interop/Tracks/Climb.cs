namespace Sinew.Interop.Tracks;

/// <summary>Sums the climb of noisy heights: a rise counts once it is 3 m above the lowest point since the last turn.</summary>
internal sealed class Climb
{
    private const double Noise = 3;
    private double _low = double.NaN;

    /// <summary>Metres climbed; null if there was no height.</summary>
    public double? Metres { get; private set; }

    public void Add(double height)
    {
        if (!(Math.Abs(height) < 12_000))
            return;
        Metres ??= 0;
        if (double.IsNaN(_low) || height < _low)
        {
            _low = height;
        }
        else if (height - _low >= Noise)
        {
            Metres += height - _low;
            _low = height;
        }
    }
}
