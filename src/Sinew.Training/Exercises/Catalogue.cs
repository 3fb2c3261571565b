using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Sinew.Training.Exercises;

/// <summary>All exercises, by id in ordinal order.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Exercise> byId;

    /// <summary>A catalogue of the given exercises; ids must be distinct.</summary>
    public Catalogue(IEnumerable<Exercise> exercises)
    {
        Exercises = [.. exercises.OrderBy(e => e.Id, StringComparer.Ordinal)];
        byId = Exercises.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>All exercises.</summary>
    public ImmutableArray<Exercise> Exercises { get; }

    /// <summary>The exercise with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Exercise this[string id] => byId[id];

    /// <summary>Finds an exercise.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Exercise? exercise) => byId.TryGetValue(id, out exercise);
}
