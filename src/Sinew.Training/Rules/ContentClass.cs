using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>The class a session has by its content (vocabulary of the rule book), read without believing its label.</summary>
internal static class ContentClass
{
    /// <summary>Per cent of 1RM from which a lower-body set is heavy.</summary>
    public const int HeavyPercent = 80;

    /// <summary>RIR up to which a lower-body set is heavy.</summary>
    public const int HeavyRir = 2;

    /// <summary>Contacts of impact 2 or more from which a session is heavy.</summary>
    public const int HeavyContacts = 60;

    /// <summary>Least RIR at which a sore-making exercise is introduced and at which a primer works.</summary>
    public const int EasyRir = 4;

    private const int PrimerMinutes = 15;
    private const int PrimerExercises = 2;
    private const int PrimerSets = 2;
    private const int PrimerContacts = 20;

    /// <summary>The class and, in a few words, why.</summary>
    public static (SessionClass Class, string Because) Of(ImmutableArray<Item> items, Session session)
    {
        var work = items.Where(i => !i.Rehab && !i.WarmUp).ToArray();
        if (WhyHeavy(work) is { } heavy)
            return (SessionClass.H, heavy);
        var lower = Array.FindAll(work, IsLowerStrength);
        if (lower.Length == 0)
            return (SessionClass.L, "no lower-body strength in it");
        if (session.Class == SessionClass.P)
            return WhyNoPrimer(lower, session) is { } why ? (SessionClass.M, why) : (SessionClass.P, "a primer");
        return (SessionClass.M, $"{lower[0].Name} is lower-body work");
    }

    /// <summary>The heavier of two classes: light, primer, moderate, heavy; a rehab label says nothing about content.</summary>
    public static SessionClass Stricter(SessionClass label, SessionClass content) => Rank(label) >= Rank(content) ? label : content;

    private static int Rank(SessionClass value) => value switch
    {
        SessionClass.R => -1,
        SessionClass.L => 0,
        SessionClass.P => 1,
        SessionClass.M => 2,
        SessionClass.H => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static string? WhyHeavy(Item[] work)
    {
        foreach (var item in work)
        {
            foreach (var set in item.Asked.Sets)
            {
                if (item.LowerBody && set.Percent1Rm >= HeavyPercent)
                    return $"{item.Name} at {set.Percent1Rm} % of 1RM";
                if (item.Exercise.IsLowerWork && set.Rir <= HeavyRir)
                    return $"{item.Name} with {set.Rir} in reserve";
            }

            if (item.Introduced && (item.Asked.Sets.Length > 1 || item.Asked.Sets.Any(s => s.Rir < EasyRir)))
                return $"{item.Name} makes sore and is in its first three times, with more than one easy set";
        }

        return HardLandings(work, false) is >= HeavyContacts and var full ? $"{full} hard landings"
            : HardLandings(work, true) is >= HeavyContacts and var brief ? $"{brief} hard landings" : null;
    }

    // Of the full or the short version.
    private static int HardLandings(Item[] work, bool inShort)
    {
        var contacts = 0;
        foreach (var item in work)
            contacts += item.InShort == inShort && item.Exercise.Impact >= 2 ? item.Contacts : 0;
        return contacts;
    }

    /// <summary>Lower-body work that is more than activation or an easy hold; every landing is.</summary>
    private static bool IsLowerStrength(Item item) =>
        item.LowerBody && (item.Exercise.Impact >= 1 || (item.Exercise.LegFatigue >= 1 && item.Exercise.Measure != Measure.Time));

    private static string? WhyNoPrimer(Item[] lower, Session session)
    {
        var full = Array.FindAll(lower, i => !i.InShort);
        if (session.Minutes > PrimerMinutes)
            return "a primer lasts 15 minutes at most";
        if (full.Length > PrimerExercises)
            return "a primer has two lower-body exercises at most";
        if (Array.Find(lower, i => i.Asked.Sets.Length > PrimerSets || i.Asked.Sets.Any(s => s.Rir < EasyRir)) is { } hard)
            return $"{hard.Name} is more than two sets or has less than 4 in reserve, too much for a primer";
        if (Array.Find(lower, i => i.IsNewOn(session.Date)) is { } strange)
            return $"{strange.Name} is new, and a primer holds familiar exercises only";
        return full.Any(i => i.Exercise.Impact >= 2) || full.Sum(i => i.Contacts) > PrimerContacts
            ? "a primer has 20 low contacts at most"
            : null;
    }
}
