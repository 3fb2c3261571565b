using Sinew.Interop.Tracks;
using Sinew.Interop.Xml;
using Sinew.Training.Running;

namespace Sinew.Interop.Tcx;

/// <summary>
/// Reads TCX. Distance and duration are the sums over the laps; a total that no lap tells comes from the points. Courses and workouts are
/// no activities.
/// </summary>
internal sealed class TcxReader(XmlWalk walk, ReadContext context, ReadLimits limits) : TrackDocument(walk, context)
{
    private RecordedTrack? _activity;
    private TrackPoint _point;
    private XmlTime? _start;
    private double _lapSeconds = double.NaN, _lapMetres = double.NaN, _lapHr = double.NaN;
    private bool _inLap, _inPoint, _inMeanHr, _inPointHr;
    private int _activityDepth, _met, _parts;
    private string _other = "";

    protected override string? Nothing => _met > 0 ? null : _other.Length > 0 ? $"not an activity: {_other}" : "no activity in it";

    protected override void Finish()
    {
        EndPoint();
        EndLap();
        EndActivity();
    }

    protected override void Start(string name)
    {
        if (name is "Activity" or "Lap" && ++_parts > limits.MaxParts)
            throw new InvalidDataException($"more than {limits.MaxParts} activities and laps in it");
        if (_activity is null)
        {
            if (name == "Activity")
                (_activity, _activityDepth, _start, _met) = (new RecordedTrack { Type = Walk.Attribute("Sport") ?? "" }, Walk.Depth, null, _met + 1);
            else if (name is "Course" or "Workout")
                _other = name == "Course" ? "course" : "workout";
        }
        else if (_inPoint)
        {
            InPoint(name);
        }
        else
        {
            InActivity(name, _activity);
        }
    }

    private void InActivity(string name, RecordedTrack activity)
    {
        switch (name)
        {
            case "Id":
                _start ??= XmlTime.Parse(Walk.Text());
                break;
            case "Notes" when Walk.Depth == _activityDepth + 1:
                activity.Title = Walk.Text().ToString();
                break;
            case "Lap":
                EndLap();
                _inLap = !Walk.IsEmpty;
                if (activity.Laps.Count == 0 && XmlTime.Parse(Walk.Attribute("StartTime")) is { } start)
                    _start = start;
                break;
            case "Track":
                activity.Break();
                break;
            case "Trackpoint":
                (_point, _inPoint) = (TrackPoint.Nothing, !Walk.IsEmpty);
                break;
            case "TotalTimeSeconds" when _inLap:
                _lapSeconds = Walk.Number();
                break;
            case "DistanceMeters" when _inLap:
                _lapMetres = Walk.Number();
                break;
            case "AverageHeartRateBpm":
                _inMeanHr = !Walk.IsEmpty;
                break;
            case "Value" when _inMeanHr:
                _lapHr = Walk.Number();
                break;
            default:
                break;
        }
    }

    private void InPoint(string name)
    {
        switch (name)
        {
            case "Time":
                _point.Time = XmlTime.Parse(Walk.Text()) ?? _point.Time;
                break;
            case "LatitudeDegrees":
                _point.Latitude = Walk.Number();
                break;
            case "LongitudeDegrees":
                _point.Longitude = Walk.Number();
                break;
            case "AltitudeMeters":
                _point.Height = Walk.Number();
                break;
            case "DistanceMeters":
                _point.Metres = Walk.Number();
                break;
            case "Speed":
                _point.Speed = Walk.Number();
                break;
            case "HeartRateBpm":
                _inPointHr = !Walk.IsEmpty;
                break;
            case "Value" when _inPointHr:
                _point.Hr = Walk.Number();
                break;
            default:
                break;
        }
    }

    protected override void End(string name)
    {
        switch (name)
        {
            case "HeartRateBpm":
                _inPointHr = false;
                break;
            case "AverageHeartRateBpm":
                _inMeanHr = false;
                break;
            case "Trackpoint":
                EndPoint();
                break;
            case "Lap":
                EndLap();
                break;
            case "Activity":
                EndActivity();
                break;
            default:
                break;
        }
    }

    private void EndPoint()
    {
        if (!_inPoint)
            return;
        (_inPoint, _inPointHr) = (false, false);
        Points++;
        _activity?.Add(_point);
    }

    private void EndLap()
    {
        if (_inLap && _lapSeconds >= 0)
            _activity?.Laps.Add(new Lap(_lapSeconds, _lapMetres >= 0 ? _lapMetres : null, _lapHr > 0 ? _lapHr : null));
        (_inLap, _inMeanHr, _lapSeconds, _lapMetres, _lapHr) = (false, false, double.NaN, double.NaN, double.NaN);
    }

    private void EndActivity()
    {
        if (_activity is not { } activity)
            return;
        _activity = null;
        if ((_start ?? activity.First) is not { } start)
        {
            Reject($"an activity of {activity.Laps.Count} laps and {activity.Points} points without a time: it cannot be dated");
            return;
        }

        var seconds = activity.Laps.Count > 0 ? activity.Laps.Sum(l => l.Seconds) : activity.Seconds;
        var metres = activity.Laps.Exists(l => l.Metres is not null) ? activity.Laps.Sum(l => l.Metres ?? 0) : activity.Metres;
        if (seconds <= 0 && metres is not > 0)
        {
            Reject("an activity of no duration and no distance: nothing to read");
            return;
        }

        var sport = SportGuess.Of(activity.Type, activity.Title, metres, seconds, activity.Sums);
        Keep(activity.Build(start, sport, seconds, metres, MeanHr(activity.Laps), Context));
    }

    private static double? MeanHr(List<Lap> laps)
    {
        var known = laps.FindAll(l => l is { AvgHr: not null, Seconds: > 0 });
        return known.Count > 0 ? known.Sum(l => l.AvgHr!.Value * l.Seconds) / known.Sum(l => l.Seconds) : null;
    }
}
