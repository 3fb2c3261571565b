using System.Collections.Immutable;

namespace Sinew.Training.Running;

/// <summary>Sport of a recorded activity, as coarse as the plan needs it.</summary>
public enum Sport
{
    /// <summary>Running of any kind: road, trail, track, treadmill.</summary>
    Running,

    /// <summary>Walking or hiking.</summary>
    Walking,

    /// <summary>Cycling.</summary>
    Cycling,

    /// <summary>Swimming.</summary>
    Swimming,

    /// <summary>Strength training.</summary>
    Strength,

    /// <summary>Yoga, Pilates, flexibility.</summary>
    Mobility,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One lap of an activity.</summary>
/// <param name="Seconds">Timer time.</param>
/// <param name="Metres">Distance, or null.</param>
/// <param name="AvgHr">Mean heart rate in beats per minute, or null.</param>
public sealed record Lap(double Seconds, double? Metres, double? AvgHr);

/// <summary>
/// A recorded activity, merged over all files that tell of it. Times are local to where it was recorded if the file knows, else to the
/// zone asked for.
/// </summary>
/// <param name="Start">Local start.</param>
/// <param name="StartUtc">Start in UTC, or null if only local time is known.</param>
/// <param name="Sport">Sport.</param>
/// <param name="Seconds">Elapsed or timer seconds: from totals where the file has them.</param>
/// <param name="MovingSeconds">Seconds in motion, or null.</param>
/// <param name="Metres">Distance, or null.</param>
/// <param name="AscentM">Climb in metres, or null.</param>
/// <param name="AvgHr">Mean heart rate, or null.</param>
/// <param name="PaceVariation">Coefficient of variation of speed over 30-second windows, or null if no records.</param>
/// <param name="HrVariation">Coefficient of variation of heart rate over 30-second windows, or null.</param>
/// <param name="IsRace">Marked as a race by the source.</param>
/// <param name="Name">Title, may be empty.</param>
/// <param name="Laps">Laps; empty if none.</param>
/// <param name="Sources">Paths that told of it.</param>
public sealed record RunActivity(
    DateTime Start, DateTime? StartUtc, Sport Sport, double Seconds, double? MovingSeconds, double? Metres, double? AscentM, double? AvgHr,
    double? PaceVariation, double? HrVariation, bool IsRace, string Name, ImmutableArray<Lap> Laps, ImmutableArray<string> Sources);
