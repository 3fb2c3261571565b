using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>What a named load means, and how to find one where none is named.</summary>
internal static class Lifting
{
    private static readonly Flags<Implement> Loads = Flags<Implement>.Of(
        Implement.Dumbbell, Implement.Kettlebell, Implement.Barbell, Implement.Trapbar, Implement.Backpack, Implement.Cable, Implement.Pulldown,
        Implement.Sled, Implement.MachineLegpress, Implement.MachineLegext, Implement.MachineLegcurl, Implement.MachineCalf, Implement.MachineRow,
        Implement.MachineSmith);

    /// <summary>The load is that of one of two, one in each hand.</summary>
    public static bool Each(PrescribedExercise exercise, Equipment owned) =>
        Catalogue.Default.TryFind(exercise.Exercise, out var known) && known.Loading == Loading.Pair && !WithBar(known, owned);

    /// <summary>The sentences that these sessions need: how loads are counted, how the first one is found, when to add.</summary>
    public static IEnumerable<string> Notes(IReadOnlyCollection<Session> sessions, Equipment owned)
    {
        var exercises = sessions.SelectMany(s => s.Exercises).ToArray();
        var named = Array.FindAll(exercises, HasLoad);
        if (named.Any(e => Each(e, owned)))
            yield return "A load is the whole weight, a bar with its plates; \u201Ceach\u201D means one of that weight in each hand.";
        else if (named.Length > 0)
            yield return "A load is the whole weight, a bar with its plates.";
        var open = Array.FindAll(exercises, e => e.Slot != Slot.Rehab && !HasLoad(e) && CanBeLoaded(e, owned));
        var apart = exercises.Any(e => e.Slot == Slot.Rehab) ? ", outside rehab" : "";
        var only = open.Length == 0 ? null : OnlyLoad(open, owned);
        if (only is not null)
            yield return $"No load named{apart}? Take your {only}. If that leaves fewer in reserve than asked for, do fewer repetitions. (R-520)";
        else if (open.Length > 0)
            yield return $"No load named{apart}? Do 8 repetitions with a very light one and go up by 10 to 20 %, or to the next you have, until 4 or 5 more would have been possible, in four sets at most: that is your load. (R-520)";
        if (only is null && named.Any(e => e.Slot != Slot.Rehab && e.Sets.Any(s => s.Load is { Grams: > 0 } && s.Percent1Rm is null)))
            yield return "An exercise's first load is low on purpose: if more than five repetitions were left after a set, take 10 to 20 % more for the next, or the next weight you have. (R-520, R-521)";
        if (only is null && (open.Length > 0 || named.Any(e => e.Slot != Slot.Rehab)))
            yield return "A first set with two or more in reserve fewer than asked for? Take 5 to 10 % less for the rest of them. (R-517)";
        if (only is not null)
            yield return "Keep it until every set reaches its most repetitions with the reserve asked for. With no heavier one, first do up to three repetitions more, then lower it in four seconds, then use one leg or arm. (R-502, R-506)";
        else if (open.Length > 0 || named.Any(e => e.Slot != Slot.Rehab))
            yield return "Keep a load until every set reaches its most repetitions with the reserve asked for, then take the smallest step up and begin again at the fewest. (R-502)";
    }

    // All of them have the same single weight to choose from.
    private static string? OnlyLoad(PrescribedExercise[] exercises, Equipment owned)
    {
        var loads = exercises.SelectMany(e => owned.LoadsFor(Catalogue.Default[e.Exercise])).Distinct().ToArray();
        return loads is [var one] && exercises.All(e => owned.LoadsFor(Catalogue.Default[e.Exercise]).Length == 1) ? one.ToString().Replace(' ', Span.Glue) : null;
    }

    private static bool HasLoad(PrescribedExercise exercise) => exercise.Sets.Any(s => s.Load is { Grams: > 0 });

    private static bool CanBeLoaded(PrescribedExercise exercise, Equipment owned) =>
        exercise.Slot != Slot.Warmup && Catalogue.Default.TryFind(exercise.Exercise, out var known) && known.Loading is not (Loading.None or Loading.Band)
        && known.Equipment.Any(e => !e.And(Loads).IsEmpty && e.IsWithin(owned.Owned)) && owned.Allows(known);

    // As the loads are looked up: the first alternative that is owned and has known loads decides.
    private static bool WithBar(Exercise exercise, Equipment owned)
    {
        var first = exercise.Equipment.FirstOrDefault(e => e.IsWithin(owned.Owned) && !e.And(Loads).IsEmpty);
        return first.Has(Implement.Barbell) && !owned.Barbell.IsEmpty;
    }
}
