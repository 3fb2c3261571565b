namespace Sinew.Interop.Tracks;

/// <summary>From UTC to the clock on the runner's wall.</summary>
internal static class LocalTime
{
    /// <summary>Local time by the offset that the file tells, else by the zone. Clamped to what a calendar holds.</summary>
    public static DateTime Of(DateTime utc, TimeSpan? offset, TimeZoneInfo zone)
    {
        var by = offset ?? zone.GetUtcOffset(utc);
        var ticks = Math.Clamp(utc.Ticks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new DateTime(ticks, DateTimeKind.Unspecified);
    }
}
