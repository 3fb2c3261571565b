using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Rules;

/// <summary>Runners for hand-made plans.</summary>
internal static class People
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly ImmutableArray<DayOfWeek> EveryDay =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static Runner Make(string name, int bornIn, StrengthLevel level, ImmutableArray<WeekEntry> week, Equipment equipment, params Race[] races) =>
        new(name, new(bornIn, 3, 14), Sex.Female, 62, 168, "Europe/Berlin", level, false, RaceEvent.K10, [.. races], week, [], [],
            new(EveryDay, 45, 2, SessionStyle.Standard, new(6, 0), new(21, 0), [], false), equipment, [Goal.Performance], [],
            new(true, [], false, false, null, null, null), [], ProgrammeStyle.Sinew, new(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));

    public static WeekEntry Run(DayOfWeek day, RunKind kind, int minutes, string? start, DateOnly? from = null, bool hard = false) =>
        new(day, kind, minutes, null, start is null ? null : TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), hard, from, null);

    public static Race RaceOn(int year, int month, int day, RaceEvent kind, double km, RacePriority priority = RacePriority.A, int ascent = 0) =>
        new(new(year, month, day), kind, km, ascent, priority, "");

    public static ImmutableArray<Load> Kg(params double[] loads) => [.. loads.Select(k => Load.FromKg((decimal)k))];

    public static Equipment Owns(Flags<Implement> things, ImmutableArray<Load> pairs = default, ImmutableArray<Load> bar = default) =>
        new(Equipment.Everybody.Or(things), pairs.IsDefault ? [] : pairs, pairs.IsDefault ? [] : pairs, [], bar.IsDefault ? [] : bar);

    /// <summary>Mini-band, two dumbbells of 8 kg, a step.</summary>
    public static Equipment Home { get; } = Owns(Flags<Implement>.Of(Implement.Miniband, Implement.Dumbbell, Implement.Step), Kg(6, 8));

    /// <summary>A gym.</summary>
    public static Equipment Gym { get; } = Owns(
        Flags<Implement>.Of(
            Implement.Dumbbell, Implement.Barbell, Implement.Rack, Implement.Bench, Implement.Box, Implement.Step, Implement.Band, Implement.Miniband,
            Implement.MachineLegpress, Implement.MachineLegcurl, Implement.MachineRow, Implement.Cable, Implement.Hurdles, Implement.Swissball),
        Kg(6, 8, 10, 12, 14, 16, 18, 20, 22, 24), [.. Enumerable.Range(0, 61).Select(i => Load.FromKg(20 + (2.5m * i)))]);
}
