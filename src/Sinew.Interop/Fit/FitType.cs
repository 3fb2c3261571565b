namespace Sinew.Interop.Fit;

/// <summary>Names of FIT's file types.</summary>
internal static class FitType
{
    public const int Activity = 4;
    public const int ActivitySummary = 20;

    public static string Name(long? type) => type switch
    {
        1 => "device",
        2 => "settings",
        3 => "sport settings",
        4 => "activity",
        5 => "workout",
        6 => "course",
        7 => "schedules",
        9 => "weight",
        10 => "totals",
        11 => "goals",
        14 => "blood pressure",
        15 or 28 or 32 => "monitoring",
        20 => "activity summary",
        34 => "segment",
        35 => "segment list",
        40 => "data screens",
        null => "unknown",
        _ => $"file type {type}",
    };
}
