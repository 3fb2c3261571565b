using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// The race table of the rule book for one race: the fewest days before it on which each kind of work may still stand. A session
/// exactly that many days before is legal.
/// </summary>
/// <param name="Heavy">Last heavy session.</param>
/// <param name="Moderate">Last moderate lower-body session; rehab with more than 6 repetitions too.</param>
/// <param name="Light">Last light session.</param>
/// <param name="Primer">Last primer: like light, or like moderate where the table allows light only.</param>
/// <param name="Novel">Last new exercise; 0 for B and C races, which have no such limit.</param>
/// <param name="Jumps">Last jump of impact 2 or more.</param>
internal sealed record RaceCutOffs(int Heavy, int Moderate, int Light, int Primer, int Novel, int Jumps)
{
    public static RaceCutOffs For(Race race)
    {
        var (a, b, c, lightOnly) = Row(race.Row);
        if (race.Priority == RacePriority.A)
            return lightOnly ? a with { Primer = a.Moderate } : a;
        var heavy = race.Priority == RacePriority.B ? b : c;
        var moderate = Math.Min(a.Moderate, heavy);
        var light = Math.Min(a.Light, heavy);
        return new(heavy, moderate, light, lightOnly ? moderate : light, 0, Math.Min(a.Jumps, heavy));
    }

    /// <summary>Row of an A race, last heavy session before a B and a C race, and whether the last touch is light only.</summary>
    private static (RaceCutOffs A, int HeavyB, int HeavyC, bool LightOnly) Row(RaceRow row) => row switch
    {
        RaceRow.UpTo5k => (new(5, 4, 2, 2, 14, 5), 4, 2, false),
        RaceRow.K10 => (new(6, 4, 2, 2, 14, 6), 4, 2, false),
        RaceRow.Half => (new(8, 5, 3, 3, 14, 8), 5, 2, false),
        RaceRow.Marathon => (new(10, 7, 3, 3, 14, 10), 6, 3, true),
        RaceRow.UltraTo100 => (new(12, 8, 4, 4, 21, 12), 7, 3, true),
        RaceRow.UltraOver100 => (new(14, 10, 4, 4, 21, 14), 8, 4, true),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };
}
