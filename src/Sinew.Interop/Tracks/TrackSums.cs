namespace Sinew.Interop.Tracks;

/// <summary>
/// Sums over the samples of one activity, in one pass and constant memory. A pair of neighbouring samples counts for the time between
/// them, at its measured speed, else at the speed that its distances tell; whether one moves is judged over 5 seconds at least, since
/// distances are often in whole metres. Pauses and backward steps of the clock count for nothing.
/// </summary>
internal sealed class TrackSums
{
    /// <summary>Faster than this is in motion, in metres per second.</summary>
    public const double Moving = 0.5;

    /// <summary>No runner holds this over a whole outing, in metres per second (2:34 per kilometre); a cyclist does.</summary>
    public const double TooFastToRun = 6.5;

    private const double Glitch = 25;
    private const double Window = 30;
    private const double FullEnough = 10;
    private const double Judged = 5;
    private const double Covering = 0.8;

    private readonly Spread _speeds = new();
    private readonly Spread _hearts = new();
    private double _at, _metres, _metresAt, _windowStart, _windowMetres, _windowSeconds, _windowHeart;
    private double _known, _chunkSeconds, _chunkMetres, _moving, _fast, _heartSum;
    private int _windowHearts, _hearted;
    private bool _any;

    /// <summary>Share of the time in motion that was too fast for a runner.</summary>
    public double FastShare => _moving > 0 ? _fast / _moving : 0;

    /// <summary>Mean heart rate of the samples that have one.</summary>
    public double? MeanHr => _hearted > 0 ? _heartSum / _hearted : null;

    /// <summary>Seconds between neighbours, pauses left out.</summary>
    public double Seconds { get; private set; }

    /// <summary>Metres gained between neighbours, pauses included: a device that counted on has its reasons.</summary>
    public double? Metres { get; private set; }

    /// <summary>Coefficient of variation of speed over windows of 30 s in motion; null with fewer than two.</summary>
    public double? PaceVariation => Flushed(_speeds);

    /// <summary>Coefficient of variation of heart rate over windows of 30 s; null with fewer than two.</summary>
    public double? HrVariation => Flushed(_hearts);

    /// <summary>Seconds in motion, at most all; null if there are none or the speed of less than four fifths of them is known.</summary>
    /// <param name="seconds">Seconds of the activity.</param>
    public double? MovingWithin(double seconds)
    {
        Judge();
        return _moving > 0 && _known >= Covering * seconds ? Math.Min(_moving, seconds) : null;
    }

    /// <summary>Adds a sample.</summary>
    /// <param name="at">Seconds on any clock.</param>
    /// <param name="metres">Metres since the start, or NaN.</param>
    /// <param name="speed">Metres per second, or NaN: used where distance is not known.</param>
    /// <param name="heart">Beats per minute, or NaN; 0 is none.</param>
    /// <param name="afterPause">The time since the last sample was a pause.</param>
    public void Add(double at, double metres, double speed, double heart, bool afterPause)
    {
        var seconds = at - _at;
        var gained = metres - _metres;
        if (!_any || seconds < 0 || at - _windowStart >= Window)
            Flush(at);
        if (_any && gained > 0)
            Metres = (Metres ?? 0) + gained;
        else if (!double.IsNaN(metres))
            Metres ??= 0;
        if (_any && !afterPause && seconds > 0)
            Pair(seconds, gained >= 0 ? gained / (at - _metresAt) : double.NaN, speed);
        else
            Judge();
        if (heart > 0)
        {
            (_heartSum, _windowHeart) = (_heartSum + heart, _windowHeart + heart);
            (_hearted, _windowHearts) = (_hearted + 1, _windowHearts + 1);
        }

        (_any, _at) = (true, at);
        if (!double.IsNaN(metres))
            (_metres, _metresAt) = (metres, at);
        else if (Metres is null)
            _metres = double.NaN;
    }

    private void Pair(double seconds, double byDistance, double measured)
    {
        var brief = seconds <= Window;
        // A measured speed holds for a moment only; some devices write 0 while they gain distance.
        var pace = brief && (measured > 0 || double.IsNaN(byDistance)) ? measured : byDistance;
        // A long gap without motion is a pause that nobody marked.
        if (seconds <= 10 * Window || pace > Moving)
            Seconds += seconds;
        if (!(pace is >= 0 and <= Glitch))
            return;
        (_known, _chunkSeconds, _chunkMetres) = (_known + seconds, _chunkSeconds + seconds, _chunkMetres + (pace * seconds));
        if (_chunkSeconds >= Judged)
            Judge();
        if (brief)
            (_windowMetres, _windowSeconds) = (_windowMetres + (pace * seconds), _windowSeconds + seconds);
    }

    private void Judge()
    {
        var pace = _chunkSeconds > 0 ? _chunkMetres / _chunkSeconds : 0;
        _moving += pace > Moving ? _chunkSeconds : 0;
        _fast += pace > TooFastToRun ? _chunkSeconds : 0;
        (_chunkSeconds, _chunkMetres) = (0, 0);
    }

    private double? Flushed(Spread spread)
    {
        Flush(_at);
        return spread.Variation;
    }

    private void Flush(double at)
    {
        if (_windowSeconds >= FullEnough && _windowMetres / _windowSeconds is > Moving and var speed)
            _speeds.Add(speed);
        if (_windowHearts > 0)
            _hearts.Add(_windowHeart / _windowHearts);
        (_windowStart, _windowMetres, _windowSeconds, _windowHeart, _windowHearts) = (at, 0, 0, 0, 0);
    }
}
