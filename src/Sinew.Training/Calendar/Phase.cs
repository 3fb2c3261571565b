namespace Sinew.Training.Calendar;

/// <summary>A block's emphasis (rule book, section 3), in the order of a season. To people: see <see cref="PhaseWords"/>.</summary>
public enum Phase
{
    /// <summary>Anatomical adaptation: technique, tissue tolerance, hip and trunk.</summary>
    AA,

    /// <summary>General strength with some muscle.</summary>
    GS,

    /// <summary>Maximal strength.</summary>
    MS,

    /// <summary>Power and plyometrics.</summary>
    PW,

    /// <summary>Maintenance close to the race: low volume, high load.</summary>
    MT,

    /// <summary>Taper: freshen up, ends on race day.</summary>
    TP,

    /// <summary>Transition after the race.</summary>
    TR,
}

/// <summary>What a phase is called when speaking to a runner.</summary>
public static class PhaseWords
{
    /// <summary>foundation, general strength, maximal strength, power, sharpen, taper, recover.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.AA => "foundation",
        Phase.GS => "general strength",
        Phase.MS => "maximal strength",
        Phase.PW => "power",
        Phase.MT => "sharpen",
        Phase.TP => "taper",
        Phase.TR => "recover",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };
}
