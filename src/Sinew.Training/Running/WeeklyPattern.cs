using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>How sure one inferred entry is.</summary>
/// <param name="Entry">The entry as runner.json would hold it.</param>
/// <param name="Weeks">Weeks of the window in which it was seen.</param>
/// <param name="OfWeeks">Weeks of the window.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record InferredEntry(WeekEntry Entry, int Weeks, int OfWeeks, double Confidence);

/// <summary>The running week read from the last 8 to 12 weeks of activities.</summary>
/// <param name="Entries">Entries Monday to Sunday, by start.</param>
/// <param name="LongRunDay">Weekday of the long run, or null.</param>
/// <param name="RunsPerWeek">Mean runs a week.</param>
/// <param name="KmPerWeek">Mean kilometres a week.</param>
/// <param name="TrendKmPerWeek">Slope of weekly kilometres, km per week.</param>
/// <param name="DownWeekEvery">Usual distance in weeks between down-weeks, or null if there are none.</param>
/// <param name="LastDownWeek">Monday of the last down-week, or null.</param>
/// <param name="Confidence">0 to 1, over all entries.</param>
/// <param name="From">First day of the window.</param>
/// <param name="To">Last day of the window, inclusive.</param>
public sealed record WeeklyPattern(
    ImmutableArray<InferredEntry> Entries, DayOfWeek? LongRunDay, double RunsPerWeek, double KmPerWeek, double TrendKmPerWeek,
    int? DownWeekEvery, DateOnly? LastDownWeek, double Confidence, DateOnly From, DateOnly To);
