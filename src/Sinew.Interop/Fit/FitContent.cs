namespace Sinew.Interop.Fit;

/// <summary>What one FIT file tells, in the order of the file.</summary>
internal sealed class FitContent
{
    private const int TimerEvent = 0;
    private const int EventStart = 0;
    private const int EventMarker = 3;
    private const int MostSessions = 200;

    private readonly FitSteps _steps = new();
    private bool _paused;
    private long? _type, _created;
    private (int? Maker, int? Product, uint? Serial) _device;

    public List<FitTotals> Sessions { get; } = [];

    public List<FitTotals> Laps { get; } = [];

    public List<FitSample> Samples { get; } = [];

    public List<FitSet> Sets { get; } = [];

    public long? Created => _created;

    public long? Sport { get; private set; }

    public long? SubSport { get; private set; }

    public string Name { get; private set; } = "";

    public TimeSpan? Offset { get; private set; }

    /// <summary>What it holds too much of, or empty.</summary>
    public string TooMuch { get; private set; } = "";

    public bool IsEmpty => Sessions.Count + Laps.Count + Samples.Count == 0;

    /// <summary>An activity by its type; a file that has lost its head is one if it holds anything of one.</summary>
    public bool IsActivity => _type is FitType.Activity or FitType.ActivitySummary || (_type is null && !IsEmpty);

    /// <summary>False for a file that does not say what it is, such as a strap's heart rates chained behind a swim.</summary>
    public bool IsNamed => _type is not null;

    public FitHead Head => new(FitType.Name(_type), FitTime.Utc(_created), _device.Maker, _device.Product, _device.Serial);

    public void Take(in FitMessage m, ReadLimits limits)
    {
        switch (m.Number)
        {
            case FitNumber.Record:
                Record(m, limits);
                break;
            case FitNumber.Event:
                if (m.Integer(0) == TimerEvent && m.Integer(1) is { } kind and not EventMarker)
                    _paused |= kind != EventStart;
                break;
            case FitNumber.Lap:
                if (Room(Laps.Count, limits.MaxParts, "laps"))
                    Laps.Add(FitTotals.Lap(m));
                break;
            case FitNumber.Session:
                if (Room(Sessions.Count, MostSessions, "sessions"))
                    Session(FitTotals.Session(m));
                break;
            case FitNumber.Set:
                if (Room(Sets.Count, limits.MaxParts, "sets"))
                    Sets.Add(FitSet.From(m, Sets.Count));
                break;
            case FitNumber.FileId:
                (_type, _created) = (m.Integer(0) ?? _type, m.Integer(4) ?? _created);
                Device(m, 1, 2, 3);
                break;
            case FitNumber.DeviceInfo:
                if (m.Integer(0) == 0)
                    Device(m, 2, 4, 3);
                break;
            case FitNumber.Sport:
                (Sport, SubSport) = (m.Integer(0) ?? Sport, m.Integer(1) ?? SubSport);
                Name = Name.Length > 0 ? Name : m.Text(3) ?? "";
                break;
            case FitNumber.Workout:
                Name = m.Text(8) ?? Name;
                break;
            case FitNumber.Activity:
                Offset = FitTime.Offset(m.Timestamp == FitMessage.NoTime ? null : m.Timestamp, m.Integer(5)) ?? Offset;
                break;
            default:
                break;
        }
    }

    private void Record(in FitMessage m, ReadLimits limits)
    {
        if (m.Timestamp == FitMessage.NoTime || !Room(Samples.Count, limits.MaxSamples, "records"))
            return;
        Samples.Add(FitSample.From(m, _steps, _paused));
        _paused = false;
    }

    private bool Room(int count, int most, string what)
    {
        if (count < most)
            return true;
        TooMuch = $"it holds more than {most} {what}";
        return false;
    }

    /// <summary>Some devices write a session twice, the second time complete.</summary>
    private void Session(FitTotals session)
    {
        var same = Sessions.FindIndex(s => s.Index == session.Index && s.Start == session.Start && s.Sport == session.Sport);
        if (same >= 0)
            Sessions[same] = session;
        else
            Sessions.Add(session);
    }

    private void Device(in FitMessage m, int maker, int product, int serial) => _device = (
        _device.Maker ?? (int?)m.Integer(maker), _device.Product ?? (int?)m.Integer(product), _device.Serial ?? (uint?)m.Integer(serial));
}
