namespace Sinew.Training.Calendar;

/// <summary>Race distance as the runner names it. Published names: 800m 1500m 3k 5k 10k half marathon ultra other none.</summary>
public enum RaceEvent
{
    /// <summary>No event (runner only).</summary>
    None,

    /// <summary>800 m.</summary>
    M800,

    /// <summary>1500 m.</summary>
    M1500,

    /// <summary>3 km.</summary>
    K3,

    /// <summary>5 km.</summary>
    K5,

    /// <summary>10 km.</summary>
    K10,

    /// <summary>Half marathon.</summary>
    Half,

    /// <summary>Marathon.</summary>
    Marathon,

    /// <summary>Longer than a marathon; 60 km unless said.</summary>
    Ultra,

    /// <summary>Any other distance; its kilometres are required.</summary>
    Other,
}

/// <summary>Published names and usual distances of <see cref="RaceEvent"/>.</summary>
public static class RaceEvents
{
    private static readonly string[] Names = ["none", "800m", "1500m", "3k", "5k", "10k", "half", "marathon", "ultra", "other"];

    /// <summary>All names, <c>none</c> first.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The published name.</summary>
    public static string Name(this RaceEvent raceEvent) => Names[(int)raceEvent];

    /// <summary>Reads a published name.</summary>
    public static bool TryParse(string? name, out RaceEvent raceEvent)
    {
        var at = Array.IndexOf(Names, name);
        raceEvent = at < 0 ? RaceEvent.None : (RaceEvent)at;
        return at >= 0;
    }

    /// <summary>Usual distance in kilometres; ultra 60; null for none and other.</summary>
    public static double? Km(this RaceEvent raceEvent) => raceEvent switch
    {
        RaceEvent.M800 => 0.8,
        RaceEvent.M1500 => 1.5,
        RaceEvent.K3 => 3,
        RaceEvent.K5 => 5,
        RaceEvent.K10 => 10,
        RaceEvent.Half => 21.0975,
        RaceEvent.Marathon => 42.195,
        RaceEvent.Ultra => 60,
        RaceEvent.None or RaceEvent.Other => null,
        _ => throw new ArgumentOutOfRangeException(nameof(raceEvent), raceEvent, null),
    };
}

/// <summary>How much a race matters. Blocks are built from A races alone.</summary>
public enum RacePriority
{
    /// <summary>Goal race.</summary>
    A,

    /// <summary>Important: cut-offs and days of recovery, no blocks.</summary>
    B,

    /// <summary>Training race: cut-offs and a day of recovery.</summary>
    C,
}

/// <summary>The row of the taper table (rule book, section 3) that a race falls into, by its kilometres and ascent.</summary>
public enum RaceRow
{
    /// <summary>Up to 5.5 km.</summary>
    UpTo5k,

    /// <summary>Up to 16 km.</summary>
    K10,

    /// <summary>Up to 30 km.</summary>
    Half,

    /// <summary>Up to 45 km.</summary>
    Marathon,

    /// <summary>Up to 100 km, or shorter with 2000 m of ascent or more.</summary>
    UltraTo100,

    /// <summary>Beyond 100 km.</summary>
    UltraOver100,
}

/// <summary>A race of the runner's calendar.</summary>
/// <param name="Date">Race day.</param>
/// <param name="Event">Named distance.</param>
/// <param name="Km">Kilometres, above 0.</param>
/// <param name="AscentM">Metres of climbing, 0 or more.</param>
/// <param name="Priority">A, B or C.</param>
/// <param name="Name">As the runner calls it; may be empty.</param>
public sealed record Race(DateOnly Date, RaceEvent Event, double Km, int AscentM, RacePriority Priority, string Name)
{
    /// <summary>
    /// Row of the taper table: by km, in steps of ten metres, so that 100 km told in miles is no longer race (P-45); 2000 m of ascent or more lifts a
    /// marathon or shorter to ultra.
    /// </summary>
    public RaceRow Row => Math.Round(Km, 2) switch
    {
        > 100 => RaceRow.UltraOver100,
        > 45 => RaceRow.UltraTo100,
        _ when AscentM >= 2000 => RaceRow.UltraTo100,
        > 30 => RaceRow.Marathon,
        > 16 => RaceRow.Half,
        > 5.5 => RaceRow.K10,
        _ => RaceRow.UpTo5k,
    };
}
