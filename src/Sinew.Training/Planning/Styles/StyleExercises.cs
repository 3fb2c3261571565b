using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Finds the exercise of the catalogue that stands for a line of an article in a session, or the rule that leaves none.</summary>
internal sealed class StyleExercises(Runner runner, Permitted permitted, Choice choice, ArticleStyle style)
{
    /// <summary>Weeks a newcomer stays on a rung where the article names none; a design decision.</summary>
    private const int RungWeeks = 4;

    private readonly ImmutableArray<Exercise> exercises = permitted.Catalogue.Exercises;
    private readonly Dictionary<string, (int[] Own, int[] Easier)> places = style.Lines.ToDictionary(
        l => l.Id, l => (Places(permitted, l.Exercises), Places(permitted, l.Easier)), StringComparer.Ordinal);

    /// <summary>The exercise, or −1; and the rule that keeps the article's own ones away, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="draft">The session.</param>
    /// <param name="wish">Its conditions.</param>
    /// <param name="taken">Exercises of the session so far.</param>
    public (int Exercise, string? InPlace) For(StyleLine line, Draft draft, in Wish wish, Predicate<int> taken)
    {
        var (own, easier) = places[line.Id];
        var open = new List<int>(own.Length);
        foreach (var i in own)
        {
            if (wish.Allowed[i])
                open.Add(i);
        }

        // A newcomer begins on the lowest rung and climbs one every few weeks; others take the hardest that is open.
        var rung = runner.Level == StrengthLevel.Novice ? Math.Max(0, open.Count - 1 - (draft.StrengthWeeks / RungWeeks)) : 0;
        for (var i = rung; i < open.Count; i++)
        {
            if (choice.Suits(open[i], wish) && !taken(open[i]))
                return (open[i], null);
        }

        for (var i = rung - 1; i >= 0; i--)
        {
            if (choice.Suits(open[i], wish) && !taken(open[i]))
                return (open[i], null);
        }

        var why = WhyNot(own, draft, wish);
        foreach (var i in easier)
        {
            if (wish.Allowed[i] && choice.Suits(i, wish) && !taken(i))
                return (i, why);
        }

        return (-1, why);
    }

    // The weakest obstacle tells most: what is open but not today, then what comes later, then what is ruled out, then what is not owned.
    private string WhyNot(int[] own, Draft draft, in Wish wish)
    {
        var why = "P-31";
        foreach (var i in own)
        {
            if (wish.Allowed[i])
                return NotToday(exercises[i], wish) is var rule && rule == "R-318" && draft.Placed.AfterFever ? "R-545" : rule;
            if (!permitted.Owns(i))
                continue;
            if (!permitted.IsRuledOut(i, draft.Placed.Date))
                why = exercises[i].Impact > 0 && exercises[i].Measure == Measure.Contacts ? "P-30" : "P-29";
            else if (why == "P-31")
                why = "P-02";
        }

        return why;
    }

    private static string NotToday(Exercise exercise, in Wish wish)
    {
        if (wish.Light && (exercise.LegFatigue > 0 || exercise.Impact > 0))
            return "R-318";
        if (exercise.Impact > wish.MostImpact)
            return "P-30";
        return wish.OnlyFamiliar && (exercise.SorenessRisk >= 2 || exercise.Impact >= 1) ? "P-13" : "P-11";
    }

    private static int[] Places(Permitted permitted, ImmutableArray<string> ids) => [.. ids.Select(permitted.IndexOf).Where(i => i >= 0)];
}
