using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What an exercise asks for first, as a sentence names it.</summary>
internal static class PrerequisiteWords
{
    /// <summary>"2 sets of 8 of the snap-down landing and 20 of the bodyweight squat".</summary>
    public static string Of(IEnumerable<Prerequisite> needs, Catalogue catalogue) => string.Join(" and ", needs.Select(n => Of(n, catalogue)));

    private static string Of(Prerequisite need, Catalogue catalogue)
    {
        if (!catalogue.TryFind(need.Exercise!, out var exercise))
            return need.Exercise!.Replace('_', ' ');
        var amount = (need.Reps ?? 1).ToString(CultureInfo.InvariantCulture) + (exercise.Measure == Measure.Time ? " s" : "");
        var sets = need.Sets is > 1 and var count ? $"{Plural.Of(count, "set")} of " : "";
        var side = exercise.Unilateral ? " on each side" : "";
        var load = need.LoadBw is { } share ? string.Create(CultureInfo.InvariantCulture, $" with {share * 100:0} % of your body mass") : "";
        var reserve = need.Rir is { } rir && exercise.Measure != Measure.Contacts ? string.Create(CultureInfo.InvariantCulture, $" and {rir} in reserve") : "";
        return $"{sets}{amount} of {DoseReasons.Lower(exercise.Name)}{side}{load}{reserve}";
    }
}
