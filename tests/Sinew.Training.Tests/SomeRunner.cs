using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests;

/// <summary>Runners of the reference cases: unless said, intermediate, 34, every day 06:00–21:00, 45 minutes, two sessions a week.</summary>
internal static class SomeRunner
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static Runner With(
        IEnumerable<WeekEntry>? week = null, StrengthLevel level = StrengthLevel.Intermediate, int minutes = 45, int perWeek = 2,
        IEnumerable<Race>? races = null, int age = 34) => new(
        "Test", Monday.AddYears(-age).AddDays(-40), Sex.Male, 70, 178, null, level, false, RaceEvent.K10, [.. races ?? []], [.. week ?? []], [], [],
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday],
            minutes, perWeek, SessionStyle.Standard, new(6, 0), new(21, 0), [], false),
        Equipment.Nothing, [Goal.Performance], [], new(true, [], false, false, null, null, null), [], ProgrammeStyle.Sinew,
        new(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));

    public static WeekEntry Run(DayOfWeek day, RunKind kind, int minutes, string? start) =>
        new(day, kind, minutes, null, start is null ? null : TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), false, null, null);
}
