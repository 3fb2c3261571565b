namespace Sinew.Interop.Tracks;

/// <summary>
/// Sums the climb of noisy heights: a rise counts once it is 3 m above the lowest point since the last turn. A height that changes by more
/// than 2 m in a second is a sensor finding itself: counting starts anew from there.
/// </summary>
internal sealed class Climb
{
    private const double Noise = 3;
    private const double TooSteep = 2;
    private double _low = double.NaN, _last = double.NaN, _lastAt;

    /// <summary>Metres climbed; null if there was no height.</summary>
    public double? Metres { get; private set; }

    /// <summary>Adds a height in metres at a time in seconds. Heights that are nowhere on Earth are passed over.</summary>
    public void Add(double height, double at)
    {
        if (!(Math.Abs(height) < 12_000))
            return;
        Metres ??= 0;
        var found = Math.Abs(height - _last) > TooSteep * Math.Max(1, at - _lastAt);
        (_last, _lastAt) = (height, at);
        if (!(height >= _low) || found)
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
