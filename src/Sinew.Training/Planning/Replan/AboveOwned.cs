using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// Loads of the last two weeks that nothing in the runner file can hold: pounds taken for kilograms, or equipment that the file does not name. It is asked
/// about; the next loads keep to the file.
/// </summary>
internal static class AboveOwned
{
    private const int Days = 14; // What is older may have been lifted with what is no longer owned.
    private const int SlackGrams = 500; // Collars, and pounds written as rounded kilograms.

    /// <summary>One finding for all of them, or none.</summary>
    public static IEnumerable<Finding> Of(Runner runner, TrainingLog log, Catalogue catalogue, DateOnly today)
    {
        var above = new SortedDictionary<string, (Exercise Exercise, Load Lifted, Load Owned, DateOnly Date)>(StringComparer.Ordinal);
        foreach (var session in log.Sessions.Where(s => s.Date <= today && today.DayNumber - s.Date.DayNumber <= Days))
        {
            foreach (var set in session.Sets)
            {
                if (set.Load is not { } load || !catalogue.TryFind(set.Exercise, out var exercise) || (above.TryGetValue(set.Exercise, out var known) && known.Lifted >= load))
                    continue;
                if (!Kit.IsUnlisted(runner, exercise) && runner.Equipment.LoadsFor(exercise) is [.., var most] && load.Grams > most.Grams + SlackGrams)
                    above[set.Exercise] = (exercise, load, most, session.Date);
            }
        }

        if (above.Count == 0)
            yield break;
        var (first, more) = (above.Values.First(), above.Count - 1);
        yield return new(
            "R-516", Severity.Warning,
            $"{first.Exercise.Name} with {first.Lifted} on {Words.Date(first.Date)} is more than your file owns for it, {first.Owned} at most{(more > 0 ? $", and so it is for {Plural.Of(more, "other exercise")}" : "")}. "
            + FormattableString.Invariant($"If these were pounds, write kilograms ({(double)first.Lifted.Kg:0.#} lb are {(double)first.Lifted.Kg * 0.45359237:0.#} kg); if you own more now, write it under equipment. The next loads keep to what the file names."),
            [.. above.Values.Select(a => a.Date).Distinct().Order()]);
    }
}
