using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Sinew.Training.Exercises;

/// <summary>All exercises, by id in ordinal order.</summary>
public sealed class Catalogue
{
    private static readonly Lazy<Catalogue> Embedded = new(() => Parse(CatalogueTable.Embedded));

    private readonly Dictionary<string, Exercise> byId;

    /// <summary>A catalogue of the given exercises; ids must be distinct.</summary>
    public Catalogue(IEnumerable<Exercise> exercises)
    {
        Exercise[] sorted = [.. exercises];
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        Exercises = ImmutableCollectionsMarshal.AsImmutableArray(sorted);
        byId = new(sorted.Length, StringComparer.Ordinal);
        foreach (var exercise in sorted)
            byId.Add(exercise.Id, exercise);
    }

    /// <summary>The catalogue this build was made with. Read on first use.</summary>
    public static Catalogue Default => Embedded.Value;

    /// <summary>All exercises.</summary>
    public ImmutableArray<Exercise> Exercises { get; }

    /// <summary>The exercise with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Exercise this[string id] => byId[id];

    /// <summary>Reads a compiled catalogue (UTF-8), as the catalogue compiler writes it.</summary>
    /// <exception cref="FormatException">It is not a compiled catalogue of this version.</exception>
    public static Catalogue Parse(ReadOnlySpan<byte> table) => Parse(System.Text.Encoding.UTF8.GetString(table).AsSpan());

    /// <summary>Finds an exercise.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Exercise? exercise) => byId.TryGetValue(id, out exercise);

    private static Catalogue Parse(ReadOnlySpan<char> table)
    {
        var exercises = new List<Exercise>(200);
        foreach (var row in CatalogueTable.Rows(table, "exercise"))
            exercises.Add(ExerciseRow.Read(row));
        return new(exercises);
    }
}
