using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Runners;

/// <summary>What the runner owns and what can be loaded with it.</summary>
/// <param name="Owned">Implements, those everybody has included.</param>
/// <param name="Dumbbells">Loads of single dumbbells the runner owns <em>two</em> of or can adjust two to, ascending; empty if unknown.</param>
/// <param name="SingleDumbbells">Loads of single dumbbells (one is enough), ascending; contains <paramref name="Dumbbells"/>; empty if unknown.</param>
/// <param name="Kettlebells">Loads of kettlebells, ascending; empty if unknown.</param>
/// <param name="Barbell">Every load the barbell can be given, bar included, ascending; empty if there is none.</param>
public sealed record Equipment(
    Flags<Implement> Owned, ImmutableArray<Load> Dumbbells, ImmutableArray<Load> SingleDumbbells, ImmutableArray<Load> Kettlebells,
    ImmutableArray<Load> Barbell)
{
    /// <summary>What everybody has: none, mat, wall, towel, pillow, chair.</summary>
    public static readonly Flags<Implement> Everybody =
        Flags<Implement>.Of(Implement.None, Implement.Mat, Implement.Wall, Implement.Towel, Implement.Pillow, Implement.Chair);

    /// <summary>Nothing but what everybody has.</summary>
    public static readonly Equipment Nothing = new(Everybody, [], [], [], []);

    /// <summary>Loads of kettlebells the runner owns two of, ascending; contained in <see cref="Kettlebells"/>.</summary>
    public ImmutableArray<Load> KettlebellPairs { get; init; } = [];

    /// <summary>
    /// The exercise can be done (P-31): everything of one of its alternatives is owned, and a pair where it takes one in each hand. Where
    /// the loads are unknown a pair is assumed.
    /// </summary>
    public bool Allows(Exercise exercise)
    {
        foreach (var alternative in exercise.Equipment)
        {
            if (Has(alternative, exercise.Loading))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The loads an exercise can be given, ascending: those of its first owned alternative with known loads. Dumbbells and kettlebells count
    /// together, as both are held alike; for a pair it is the load of one of the two. Empty if it takes no load or none is known (bands,
    /// machines, trap bar, backpack, unlisted weights); doing it unloaded is not among them.
    /// </summary>
    public ImmutableArray<Load> LoadsFor(Exercise exercise)
    {
        if (exercise.Loading == Loading.None)
            return [];
        var held = ImmutableArray<Load>.Empty;
        foreach (var alternative in exercise.Equipment)
        {
            if (!Has(alternative, exercise.Loading))
                continue;
            if (held.IsEmpty && alternative.Has(Implement.Barbell) && !Barbell.IsEmpty)
                return Barbell;
            var loads = HeldWith(alternative, exercise.Loading == Loading.Pair);
            held = held.IsEmpty ? loads : loads.IsEmpty ? held : [.. held.Union(loads).Order()];
        }

        return held;
    }

    private ImmutableArray<Load> HeldWith(Flags<Implement> alternative, bool pair)
    {
        if (alternative.Has(Implement.Dumbbell))
            return pair ? Dumbbells : SingleDumbbells;
        if (alternative.Has(Implement.Kettlebell))
            return pair ? KettlebellPairs : Kettlebells;
        return [];
    }

    private bool Has(Flags<Implement> alternative, Loading loading)
    {
        if (!alternative.IsWithin(Owned))
            return false;
        if (loading != Loading.Pair)
            return true;
        return (!alternative.Has(Implement.Dumbbell) || SingleDumbbells.IsEmpty || !Dumbbells.IsEmpty)
            && (!alternative.Has(Implement.Kettlebell) || Kettlebells.IsEmpty || !KettlebellPairs.IsEmpty);
    }
}
