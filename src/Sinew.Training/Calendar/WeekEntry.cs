namespace Sinew.Training.Calendar;

/// <summary>An entry of the weekly running pattern.</summary>
/// <param name="Day">Weekday.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Minutes">Duration, or null.</param>
/// <param name="Km">Distance, or null.</param>
/// <param name="Start">Start, or null.</param>
/// <param name="Hard">Hard cross-training.</param>
/// <param name="From">First date it holds, or null.</param>
/// <param name="To">Last date it holds, inclusive, or null.</param>
public sealed record WeekEntry(
    DayOfWeek Day, RunKind Kind, int? Minutes, double? Km, TimeOnly? Start, bool Hard, DateOnly? From, DateOnly? To);

/// <summary>A dated run: replaces all of its date's pattern.</summary>
/// <param name="Date">Date.</param>
/// <param name="Kind">Kind; rest clears the day.</param>
/// <param name="Minutes">Duration, or null.</param>
/// <param name="Km">Distance, or null.</param>
/// <param name="Start">Start, or null.</param>
/// <param name="Hard">Hard cross-training.</param>
public sealed record DatedRun(DateOnly Date, RunKind Kind, int? Minutes, double? Km, TimeOnly? Start, bool Hard);

/// <summary>Planned weekly kilometres from a date on, until the next entry.</summary>
/// <param name="From">From this date's week.</param>
/// <param name="Km">Kilometres a week.</param>
public sealed record VolumeStep(DateOnly From, double Km);
