namespace Sinew.Interop.Fit;

/// <summary>Global numbers of the messages that Sinew reads, and the fields common to all.</summary>
public static class FitNumber
{
    /// <summary>Common field: when, in seconds since FIT's epoch.</summary>
    public const int Timestamp = 253;

    /// <summary>Common field: place among messages of its kind; the low 12 bits count.</summary>
    public const int MessageIndex = 254;

    /// <summary>What the file is.</summary>
    public const int FileId = 0;

    /// <summary>Sport chosen on the device.</summary>
    public const int Sport = 12;

    /// <summary>Totals of one sport.</summary>
    public const int Session = 18;

    /// <summary>Totals of one lap.</summary>
    public const int Lap = 19;

    /// <summary>One sample.</summary>
    public const int Record = 20;

    /// <summary>Timer started, stopped and the like.</summary>
    public const int Event = 21;

    /// <summary>A device that took part.</summary>
    public const int DeviceInfo = 23;

    /// <summary>Head of a structured workout.</summary>
    public const int Workout = 26;

    /// <summary>Totals of the whole, and the local time.</summary>
    public const int Activity = 34;

    /// <summary>Describes a developer's field.</summary>
    public const int FieldDescription = 206;

    /// <summary>One set of strength training, or the rest after it.</summary>
    public const int Set = 225;
}
