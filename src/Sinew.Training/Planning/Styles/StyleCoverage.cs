using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// How much of R-223's list of movements an article's own scheme covers in a week, as the article states it: no runner, no equipment, no
/// floor, and nothing that Sinew chose. A line counts for what all of its exercises train, whichever is taken.
/// </summary>
/// <param name="Covered">Movements covered, in the order of the list.</param>
/// <param name="Missing">The others.</param>
internal sealed record StyleCoverage(ImmutableArray<string> Covered, ImmutableArray<string> Missing)
{
    private static readonly ImmutableArray<(string Name, Predicate<Exercise> Trains)> Movements =
    [
        ("plantar flexion", static e => e.Movements.Has(Movement.PlantarFlexion)),
        ("knee flexion", static e => e.Movements.Has(Movement.KneeFlexion)),
        ("hip extension", static e => e.Movements.Has(Movement.HipExtension)),
        ("knee or triple extension", static e => e.Movements.Has(Movement.KneeExtension) || e.Movements.Has(Movement.TripleExtension)),
        ("hip to the side", static e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction)),
        ("hip flexion", static e => e.Movements.Has(Movement.HipFlexion)),
        ("trunk anti-extension", static e => e.Movements.Has(Movement.TrunkAntiExtension)),
        ("trunk anti-rotation", static e => e.Movements.Has(Movement.TrunkAntiRotation)),
        ("spinal extension", static e => e.Movements.Has(Movement.SpinalExtension)),
        ("shoulder flexion", static e => e.Movements.Has(Movement.ShoulderFlexion)),
        ("shoulder extension", static e => e.Movements.Has(Movement.ShoulderExtension)),
    ];

    /// <summary>Movements of R-223.</summary>
    public static int Count => Movements.Length;

    /// <summary>The coverage of a style over the exercises of the default catalogue.</summary>
    public static StyleCoverage Of(ArticleStyle style) => Of(style, Catalogue.Default);

    /// <summary>The coverage of a style.</summary>
    public static StyleCoverage Of(ArticleStyle style, Catalogue catalogue)
    {
        StyleLine[] stated = [.. style.Lines.Where(static l => l.Stated)];
        var covered = Movements.Where(m => stated.Any(l => l.Exercises.All(id => m.Trains(catalogue[id])))).Select(static m => m.Name).ToImmutableArray();
        return new(covered, [.. Movements.Select(static m => m.Name).Except(covered, StringComparer.Ordinal)]);
    }
}
