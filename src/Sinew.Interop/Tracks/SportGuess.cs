using Sinew.Training.Running;

namespace Sinew.Interop.Tracks;

/// <summary>
/// The sport of a track whose file tells it in free words, by a number of Strava's, or not at all. First its type counts, then the words
/// of its title; a type that nobody knows is <see cref="Sport.Other"/>. Without a type, a mean speed in motion from 1.8 to 6.5 m/s
/// of which less than a fiftieth is faster than 6.5 m/s is taken as running.
/// </summary>
internal static class SportGuess
{
    private const double SlowestRun = 1.8;
    private const double MostFast = 0.02;

    // Beginnings of words in the languages seen most; the first that fits wins.
    private static readonly (string Start, Sport Sport)[] Words =
    [
        ("run", Sport.Running), ("jog", Sport.Running), ("trailrun", Sport.Running), ("virtualrun", Sport.Running),
        ("treadmill", Sport.Running), ("lauf", Sport.Running), ("löp", Sport.Running), ("løb", Sport.Running), ("løp", Sport.Running),
        ("hardlo", Sport.Running), ("carrera", Sport.Running), ("correr", Sport.Running), ("corrid", Sport.Running),
        ("corsa", Sport.Running), ("course", Sport.Running), ("bieg", Sport.Running), ("juoks", Sport.Running),
        ("walk", Sport.Walking), ("hik", Sport.Walking), ("wander", Sport.Walking), ("spazier", Sport.Walking), ("gehen", Sport.Walking),
        ("marche", Sport.Walking), ("caminat", Sport.Walking),
        ("cycl", Sport.Cycling), ("bik", Sport.Cycling), ("ride", Sport.Cycling), ("virtualride", Sport.Cycling), ("mtb", Sport.Cycling),
        ("ebike", Sport.Cycling), ("rad", Sport.Cycling), ("fahrrad", Sport.Cycling), ("velo", Sport.Cycling), ("vélo", Sport.Cycling),
        ("mountainbik", Sport.Cycling), ("gravel", Sport.Cycling),
        ("swim", Sport.Swimming), ("schwimm", Sport.Swimming), ("nage", Sport.Swimming), ("natac", Sport.Swimming),
        ("strength", Sport.Strength), ("weight", Sport.Strength), ("kraft", Sport.Strength),
        ("yoga", Sport.Mobility), ("pilates", Sport.Mobility), ("stretch", Sport.Mobility), ("flexib", Sport.Mobility),
    ];

    /// <summary>The sport of a type such as "running", "Trail Run" or "9"; null if the type says nothing known.</summary>
    public static Sport? FromWords(string text)
    {
        foreach (var word in text.ToLowerInvariant().Split(
            [' ', '_', '-', '/', ',', '.', ':', ';', '(', ')', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (start, sport) in Words)
            {
                if (word.StartsWith(start, StringComparison.Ordinal))
                    return sport;
            }
        }

        return null;
    }

    /// <summary>The sport by a file's type, title and speed.</summary>
    public static Sport Of(string type, string title, double? metres, double seconds, TrackSums sums)
    {
        // OpenTracks writes this where the runner chose nothing.
        if (type == "unknown")
            type = "";
        if (type.Length > 0 && (FromStrava(type) ?? FromWords(type)) is { } told)
            return told;
        if (FromWords(title) is { } titled)
            return titled;
        return type.Length > 0 ? Sport.Other : FromSpeed(metres, seconds, sums);
    }

    /// <summary>Running if the speed is a runner's, else other.</summary>
    public static Sport FromSpeed(double? metres, double seconds, TrackSums sums)
    {
        var moving = sums.MovingWithin(seconds) is > 0 and var known ? known : seconds;
        return metres / moving is >= SlowestRun and <= TrackSums.TooFastToRun && sums.FastShare < MostFast ? Sport.Running : Sport.Other;
    }

    private static Sport? FromStrava(string type) => type switch
    {
        "9" => Sport.Running,
        "4" or "10" => Sport.Walking,
        "1" or "17" or "18" => Sport.Cycling,
        "16" => Sport.Swimming,
        _ => null,
    };
}
