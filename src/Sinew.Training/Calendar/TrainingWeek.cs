namespace Sinew.Training.Calendar;

/// <summary>Weeks run Monday to Sunday whatever the display setting.</summary>
public static class TrainingWeek
{
    /// <summary>The Monday of the date's week (the date itself if it is a Monday).</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-Index(date.DayOfWeek));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int Index(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>Number of Monday–Sunday weeks from that of <paramref name="from"/> to that of <paramref name="to"/>, both included.</summary>
    public static int Count(DateOnly from, DateOnly to) => ((MondayOf(to).DayNumber - MondayOf(from).DayNumber) / 7) + 1;

    /// <summary>ISO week of the date as in 2026-W48.</summary>
    public static string Iso(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{System.Globalization.ISOWeek.GetYear(day):0000}-W{System.Globalization.ISOWeek.GetWeekOfYear(day):00}");
    }
}
