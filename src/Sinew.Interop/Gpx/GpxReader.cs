using Sinew.Interop.Tracks;
using Sinew.Interop.Xml;
using Sinew.Training.Running;

namespace Sinew.Interop.Gpx;

/// <summary>
/// Reads GPX 1.0 and 1.1. Distance is the sum of the ways between neighbours within each segment, duration the last time less the first.
/// Each track is an activity; a track of the same type that goes on within an hour belongs to the one before. Tracks without times
/// are dated by the file's own time and have no duration; without that they are left out.
/// </summary>
internal sealed class GpxReader(XmlWalk walk, ReadContext context, ReadLimits limits) : TrackDocument(walk, context)
{
    private static readonly TimeSpan GoesOn = TimeSpan.FromHours(1);
    private RecordedTrack? _track, _before;
    private TrackPoint _point;
    private XmlTime? _made;
    private int _tracks, _trackDepth, _otherPoints;
    private bool _inMetadata, _inPoint;

    protected override string? Nothing => _tracks > 0 ? null : _otherPoints > 0 ? "not an activity: only a route or way points" : "no track in it";

    protected override void Finish()
    {
        EndPoint();
        EndTrack();
        Emit();
    }

    protected override void Start(string name)
    {
        switch (name)
        {
            case "metadata":
                _inMetadata = !Walk.IsEmpty;
                break;
            case "trk":
                EndTrack();
                if (_tracks == limits.MaxParts)
                    throw new InvalidDataException($"more than {limits.MaxParts} tracks in it");
                (_track, _trackDepth, _tracks) = (new RecordedTrack(), Walk.Depth, _tracks + 1);
                break;
            case "trkseg":
                _track?.Break();
                break;
            case "trkpt" when _track is not null:
                (_point, _inPoint) = (TrackPoint.Nothing with { Latitude = Walk.Number("lat"), Longitude = Walk.Number("lon") }, true);
                if (Walk.IsEmpty)
                    EndPoint();
                break;
            case "rtept" or "wpt":
                _otherPoints++;
                break;
            case "time" when _inPoint:
                _point.Time = XmlTime.Parse(Walk.Text()) ?? _point.Time;
                break;
            case "time" when _inMetadata || Walk.Depth == 1:
                _made ??= XmlTime.Parse(Walk.Text());
                break;
            case "ele" when _inPoint:
                _point.Height = Walk.Number();
                break;
            case "hr" or "heartrate" when _inPoint:
                _point.Hr = Walk.Number();
                break;
            case "name" when _track is not null && Walk.Depth == _trackDepth + 1:
                _track.Title = Walk.Text().ToString();
                break;
            case "type" when _track is not null && Walk.Depth == _trackDepth + 1:
                _track.Type = Walk.Text().ToString();
                break;
            default:
                break;
        }
    }

    protected override void End(string name)
    {
        switch (name)
        {
            case "metadata":
                _inMetadata = false;
                break;
            case "trkpt":
                EndPoint();
                break;
            case "trk":
                EndTrack();
                break;
            default:
                break;
        }
    }

    private void EndPoint()
    {
        if (!_inPoint)
            return;
        _inPoint = false;
        Points++;
        if (_before is { } before && _track is { Points: 0 } track)
        {
            if (_point.Time is { } time && before.Last is { } last && before.Type == track.Type
                && time.Utc >= last.Utc && time.Utc - last.Utc <= GoesOn)
            {
                (_track, _before) = (before, null);
                before.Break();
            }
            else
            {
                Emit();
            }
        }

        _track?.Add(_point);
    }

    private void EndTrack()
    {
        if (_track is not { } track)
            return;
        _track = null;
        Emit();
        _before = track;
    }

    private void Emit()
    {
        if (_before is not { } track)
            return;
        _before = null;
        if (track.Points == 0)
            Reject("a track without a point: nothing to read");
        else if ((track.First ?? _made) is not { } start)
            Reject($"a track of {track.Points} points without a time: it cannot be dated");
        else if (track.Seconds <= 0 && track.Metres is not > 0)
            Reject($"a track of {track.Points} points, no duration and no distance: nothing to read");
        else
            Keep(Build(track, start));
    }

    private RunActivity Build(RecordedTrack track, XmlTime start)
    {
        var sport = SportGuess.Of(track.Type, track.Title, track.Metres, track.Seconds, track.Sums);
        return track.Build(start, sport, track.Seconds, track.Metres, null, Context);
    }
}
