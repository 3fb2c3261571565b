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
}
