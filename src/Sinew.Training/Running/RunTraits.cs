namespace Sinew.Training.Running;

/// <summary>What the kind of one run is read from.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Minutes">Its duration.</param>
/// <param name="Speed">
/// Metres per second in motion, made comparable over durations: the exponent 1.06 of Riegel (1981, American Scientist 69:285) means that
/// speed at like effort falls with the power 0.06/1.06 of the duration; reckoned to one hour, from twenty minutes on. Null without a
/// distance.
/// </param>
/// <param name="AscentPerKm">Metres of climbing per kilometre, or null.</param>
internal sealed record RunTraits(RunActivity Activity, double Minutes, double? Speed, double? AscentPerKm)
{
    private const double Fatigue = 0.06 / 1.06;
    private const double FatigueFrom = 1200;

    /// <summary>Reads the traits of a plausible run.</summary>
    public static RunTraits Of(RunActivity activity)
    {
        var moving = Plausible.Moving(activity);
        var metres = Plausible.Metres(activity);
        return new RunTraits(
            activity, Plausible.Duration(activity) / 60, metres / moving * Math.Pow(Math.Max(moving, FatigueFrom) / 3600, Fatigue),
            metres is > 0 ? activity.AscentM / (metres / 1000) : null);
    }
}
