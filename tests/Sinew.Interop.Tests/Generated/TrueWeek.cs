using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Interop.Tests.Generated;

/// <summary>A run as the made-up runner means to do it every week.</summary>
public sealed record TrueRun(DayOfWeek Day, RunKind Kind, int Minutes, TimeOnly Start);

/// <summary>The made-up runner's habits.</summary>
/// <param name="Seed">Decides all noise.</param>
/// <param name="LastDay">Last day of the last week, a Sunday.</param>
/// <param name="Weeks">Weeks of history.</param>
/// <param name="Runs">The true week.</param>
/// <param name="Language">Of the table: en, de, fr, or xx for one that nobody knows.</param>
/// <param name="Missed">Share of runs left out.</param>
/// <param name="Shifted">Share of runs done a day early or late.</param>
/// <param name="DownWeekEvery">Every so many weeks all runs are shorter, or 0.</param>
public sealed record TrueWeek(
    ulong Seed, DateOnly LastDay, int Weeks, ImmutableArray<TrueRun> Runs, string Language, double Missed = 0.06, double Shifted = 0.08,
    int DownWeekEvery = 4)
{
    /// <summary>Tuesday easy, Thursday intervals, Saturday easy, Sunday long.</summary>
    public static TrueWeek Usual(ulong seed, string language = "de") => new(
        seed, new DateOnly(2026, 11, 22), 18,
        [
            new(DayOfWeek.Tuesday, RunKind.Easy, 45, new(18, 0)), new(DayOfWeek.Thursday, RunKind.Intervals, 60, new(18, 0)),
            new(DayOfWeek.Saturday, RunKind.Easy, 40, new(9, 30)), new(DayOfWeek.Sunday, RunKind.Long, 95, new(9, 0)),
        ],
        language);
}

/// <summary>What was really done, to be compared with what is read.</summary>
/// <param name="Start">Local start.</param>
/// <param name="Kind">Kind of run; null for another sport.</param>
/// <param name="Seconds">Duration.</param>
/// <param name="Metres">Distance as the file or row has it.</param>
public sealed record TrueActivity(DateTime Start, RunKind? Kind, double Seconds, double Metres);
