using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>
/// Last days before a race (table of section 3, R-420; P-13): a session of a class on day −k is legal if k is at least the number here.
/// </summary>
/// <param name="Heavy">Class H.</param>
/// <param name="Moderate">Class M.</param>
/// <param name="Light">Class L.</param>
/// <param name="Primer">Class P: as light, but as moderate where the table allows only light work last.</param>
/// <param name="Plyometric">Plyometrics of impact 2 or more.</param>
/// <param name="Novel">New exercises; 0 where it does not apply (B and C races).</param>
internal readonly record struct CutOffs(int Heavy, int Moderate, int Light, int Primer, int Plyometric, int Novel)
{
    //                                            H   M  L  plyo new  B  C
    private static readonly int[][] Table =
    [
        /* up to 5.5 km       */ [5, 4, 2, 5, 14, 4, 2],
        /* up to 16 km        */ [6, 4, 2, 6, 14, 4, 2],
        /* up to 30 km        */ [8, 5, 3, 8, 14, 5, 2],
        /* up to 45 km        */ [10, 7, 3, 10, 14, 6, 3],
        /* ultra up to 100 km */ [12, 8, 4, 12, 21, 7, 3],
        /* ultra over 100 km  */ [14, 10, 4, 14, 21, 8, 4],
    ];

    /// <summary>The numbers of a race. For B and C every other column is the smaller of its A value and that priority's H value.</summary>
    public static CutOffs Of(Race race)
    {
        var row = Table[(int)race.Row];
        var cap = race.Priority switch { RacePriority.A => int.MaxValue, RacePriority.B => row[5], _ => row[6] };
        var lightOnlyLast = race.Row >= RaceRow.Marathon;
        var moderate = Math.Min(row[1], cap);
        var light = Math.Min(row[2], cap);
        return new(
            Math.Min(row[0], cap), moderate, light, lightOnlyLast ? moderate : light, Math.Min(row[3], cap),
            race.Priority == RacePriority.A ? row[4] : 0);
    }

    /// <summary>Days after an A or B race without lower-body strength (R-423, floor); 0 after a C race.</summary>
    public static int RecoveryDays(Race race) => race.Priority == RacePriority.C ? 0 : race.Row switch
    {
        RaceRow.UpTo5k or RaceRow.K10 => 2,
        RaceRow.Half => 4,
        RaceRow.Marathon => 7,
        _ => 14,
    };

    /// <summary>Days after an A or B race without any session: 2 up to a half, 3 after a marathon, 5 after an ultra (R-423, TR wants 0 to 2 a week; [D]).</summary>
    public static int QuietDays(Race race) => race.Priority == RacePriority.C ? 0 : race.Row switch
    {
        <= RaceRow.Half => 2,
        RaceRow.Marathon => 3,
        _ => 5,
    };

    /// <summary>Whole weeks of recovery block after an A race .</summary>
    public static int RecoveryWeeks(Race race) => race.Row switch
    {
        <= RaceRow.Half => 1,
        RaceRow.Marathon => 2,
        _ => 3,
    };
}
