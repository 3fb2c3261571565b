namespace Sinew.Training.Running;

/// <summary>The runner's own running around a date, against which one run is held. Null where too little is known.</summary>
/// <param name="Speed">Comparable speeds.</param>
/// <param name="HeartRate">Mean heart rates.</param>
/// <param name="Pace">Variations of pace.</param>
/// <param name="HeartRateVariation">Variations of heart rate.</param>
/// <param name="Ascent">Climbing per kilometre.</param>
/// <param name="Minutes">Durations.</param>
internal sealed record RunReference(
    Spread? Speed, Spread? HeartRate, Spread? Pace, Spread? HeartRateVariation, Spread? Ascent, Spread? Minutes)
{
    /// <summary>The reference made of some runs.</summary>
    public static RunReference Of(IReadOnlyCollection<RunTraits> runs) => new(
        Spread.Of(runs.Select(r => r.Speed)), Spread.Of(runs.Select(r => r.Activity.AvgHr)), Spread.Of(runs.Select(r => r.Activity.PaceVariation)),
        Spread.Of(runs.Select(r => r.Activity.HrVariation)), Spread.Of(runs.Select(r => r.AscentPerKm)), Spread.Of(runs.Select(r => (double?)r.Minutes)));
}
