namespace Sinew.Interop.Csv;

/// <summary>Tells a race by what the runner called it. Strava's export has no mark for races.</summary>
public static class RaceTitle
{
    private const double MarathonWordFromKm = 20;

    private static readonly HashSet<string> Race = new(StringComparer.Ordinal)
    {
        "race", "raceday", "wettkampf", "volkslauf", "stadtlauf", "citylauf", "compétition", "competition", "competición", "competencia", "gara",
        "wedstrijd", "prova", "competição",
    };

    private static readonly HashSet<string> Marathon = new(StringComparer.Ordinal)
    {
        "marathon", "halfmarathon", "halbmarathon", "semimarathon", "maratón", "maraton", "maratona", "mezzamaratona", "ultramarathon",
        "half", "halbe", "semi", "mezza", "hm",
    };

    // Words of training for a race, or of the days around it.
    private static readonly HashSet<string> Not = new(StringComparer.Ordinal)
    {
        "pace", "training", "prep", "preparation", "practice", "simulation", "rehearsal", "tempo", "plan", "week", "woche", "easy", "recovery",
        "shakeout", "before", "after", "pre", "post", "vor", "nach", "avant", "après", "antes", "después", "prima", "dopo", "voor", "na", "warm",
        "warmup", "cooldown", "cool", "vorbereitung", "einlaufen", "auslaufen", "renntempo", "allure", "ritmo", "no", "not", "kein", "virtual",
    };

    /// <summary>True if the title names a race and nothing says that it was training for one.</summary>
    /// <param name="title">Title as typed.</param>
    /// <param name="metres">Distance, or null; a marathon word counts only from 20 km on.</param>
    public static bool Is(string title, double? metres)
    {
        var words = Folded.Words(title);
        if (words.Exists(Not.Contains))
            return false;
        return words.Exists(Race.Contains) || (metres >= MarathonWordFromKm * 1000 && words.Exists(Marathon.Contains));
    }
}
