namespace Sinew.Training.Running;

/// <summary>
/// Which recorded activities are runs that a week can be read from. The bounds are this project's own, set against junk in real exports:
/// a watch left on for weeks, seconds of testing, a bicycle recorded as a run.
/// </summary>
public static class Plausible
{
    /// <summary>A run shorter than this counts only together with others of the same outing.</summary>
    public const double MinSeconds = 6 * 60;

    private const double MaxSeconds = 24 * 3600;

    // Nobody runs 7.5 m/s (2:13 min/km) for two minutes in training; sprints are left alone. Below 0.5 m/s the distance is not to be believed.
    private const double MaxSpeed = 7.5;
    private const double SprintSeconds = 120;
    private const double MinSpeed = 0.5;

    /// <summary>A run of possible length and speed, however short.</summary>
    public static bool IsRun(RunActivity activity) =>
        activity.Sport == Sport.Running && activity.Seconds is > 0 and <= MaxSeconds
        && (Metres(activity) is not { } metres || metres <= 12 * Duration(activity) && (Duration(activity) < SprintSeconds || metres / Duration(activity) <= MaxSpeed));

    /// <summary>
    /// Seconds of the run as a plan would state them: elapsed or timer time, unless pauses make it half as long again as the time in motion.
    /// </summary>
    public static double Duration(RunActivity activity) =>
        activity.MovingSeconds is { } moving && moving > 0 && activity.Seconds > 1.5 * moving ? moving : activity.Seconds;

    /// <summary>Seconds in motion, as a pace is reckoned from.</summary>
    public static double Moving(RunActivity activity) =>
        activity.MovingSeconds is { } moving && moving > 0 && moving <= activity.Seconds ? moving : activity.Seconds;

    /// <summary>Distance in metres; null if unknown, or so short for the time that no signal is the likelier reason.</summary>
    public static double? Metres(RunActivity activity) =>
        activity.Metres is { } metres && metres >= MinSpeed * Moving(activity) ? metres : null;
}
