using System.Collections.Immutable;
using Sinew.Interop.Xml;
using Sinew.Training.Running;

namespace Sinew.Interop.Tracks;

/// <summary>One activity as it is read point by point from GPX or TCX.</summary>
internal sealed class RecordedTrack
{
    private readonly TrackSums _sums = new();
    private readonly Climb _climb = new();
    private double _walked, _latitude = double.NaN, _longitude = double.NaN, _firstMetres = double.NaN, _lastMetres = double.NaN;
    private DateTime _earliest = DateTime.MaxValue, _latest = DateTime.MinValue;
    private bool _placed, _pause;

    public string Type { get; set; } = "";

    public string Title { get; set; } = "";

    public List<Lap> Laps { get; } = [];

    public int Points { get; private set; }

    public XmlTime? First { get; private set; }

    public XmlTime? Last { get; private set; }

    public TrackSums Sums => _sums;

    public double? AscentM => _climb.Metres;

    /// <summary>The gain of measured distance, else the way along the places; null if there is neither.</summary>
    public double? Metres => !double.IsNaN(_lastMetres) ? Math.Max(0, _lastMetres - _firstMetres) : _placed ? _walked : null;

    /// <summary>From the first time to the last; if the clock was set back, from the earliest to the latest.</summary>
    public double Seconds
    {
        get
        {
            if (First is not { } first || Last is not { } last)
                return 0;
            var seconds = (last.Utc - first.Utc).TotalSeconds;
            return seconds > 0 ? seconds : (_latest - _earliest).TotalSeconds;
        }
    }

    /// <summary>What follows is a new stretch: the way to it does not count.</summary>
    public void Break() => (_latitude, _longitude, _pause) = (double.NaN, double.NaN, true);

    /// <summary>Adds a point; NaN is not told. A place that is none on Earth is passed over, its time is not.</summary>
    public void Add(in TrackPoint point)
    {
        Points++;
        var placed = Globe.Holds(point.Latitude, point.Longitude);
        if (placed)
        {
            if (!double.IsNaN(_latitude))
                _walked += Globe.Metres(_latitude, _longitude, point.Latitude, point.Longitude);
            (_latitude, _longitude, _placed) = (point.Latitude, point.Longitude, true);
        }

        if (!double.IsNaN(point.Metres))
            (_firstMetres, _lastMetres) = (double.IsNaN(_firstMetres) ? point.Metres : _firstMetres, point.Metres);
        if (point.Time is not { } time)
            return;
        var at = (time.Utc - DateTime.UnixEpoch).TotalSeconds;
        _climb.Add(point.Height, at);
        First ??= time;
        Last = time;
        _earliest = time.Utc < _earliest ? time.Utc : _earliest;
        _latest = time.Utc > _latest ? time.Utc : _latest;
        var metres = double.IsNaN(point.Metres) ? placed ? _walked : double.NaN : point.Metres;
        _sums.Add(at, metres, point.Speed, point.Hr, _pause);
        _pause = false;
    }

    /// <summary>The activity, once its totals are known.</summary>
    public RunActivity Build(XmlTime start, Sport sport, double seconds, double? metres, double? hr, ReadContext context) => new(
        LocalTime.Of(start.Utc, start.Offset, context.Zone), start.Utc, sport, seconds,
        _sums.MovingWithin(seconds), metres, AscentM, hr ?? _sums.MeanHr,
        _sums.PaceVariation, _sums.HrVariation, false, Title, [.. Laps], [context.Path]);
}

/// <summary>A point of a track. Degrees, metres of height, metres since the start, metres per second, beats per minute; NaN is not told.</summary>
internal record struct TrackPoint(XmlTime? Time, double Latitude, double Longitude, double Height, double Metres, double Speed, double Hr)
{
    public static readonly TrackPoint Nothing =
        new(null, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
