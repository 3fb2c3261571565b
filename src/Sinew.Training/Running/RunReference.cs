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
    // Shorter runs are warm-ups and strolls more often than not.
    private const double UsualFromMinutes = 20;

    /// <summary>The reference made of some runs: of those from 20 minutes on, if they are enough.</summary>
    public static RunReference Of(IReadOnlyCollection<RunTraits> runs)
    {
        var usual = runs.Where(r => r.Minutes >= UsualFromMinutes).ToList();
        if (usual.Count < Spread.Fewest)
            usual = [.. runs];
        return new(
            Spread.Of(usual.Select(r => r.Speed)), Spread.Of(usual.Select(r => r.Activity.AvgHr)), Spread.Of(usual.Select(r => r.Activity.PaceVariation)),
            Spread.Of(usual.Select(r => r.Activity.HrVariation)), Spread.Of(usual.Select(r => r.AscentPerKm)), Spread.Of(usual.Select(r => (double?)r.Minutes)));
    }
}
