namespace Sinew.Interop.Fit;

/// <summary>FIT counts seconds from 31 December 1989, 00:00 UTC.</summary>
internal static class FitTime
{
    /// <summary>Below this a time counts from when the device was switched on: its clock was not set.</summary>
    public const long FirstSet = 0x1000_0000;

    private static readonly DateTime Epoch = new(1989, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    public static DateTime? Utc(long? time) => time is >= 0 and < uint.MaxValue ? Epoch.AddSeconds(time.Value) : null;

    /// <summary>
    /// Offset of local time, to the quarter hour, from an activity's two times; null if a clock was not set or they are further apart
    /// than any zone (12 hours west to 14 east).
    /// </summary>
    public static TimeSpan? Offset(long? utc, long? local)
    {
        if (utc is not >= FirstSet || local is not >= FirstSet)
            return null;
        var quarters = Math.Round((local.Value - utc.Value) / 900.0);
        return quarters is >= -48 and <= 56 ? TimeSpan.FromMinutes(15 * quarters) : null;
    }
}
