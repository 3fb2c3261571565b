using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>
/// Equipment in the words of runner.json. What everybody has goes unsaid. The words need not be those that were typed, but
/// <see cref="EquipmentReader"/> makes the same equipment of them.
/// </summary>
internal static class EquipmentWords
{
    public static IEnumerable<string> Of(Equipment equipment) =>
        equipment.Owned.Members().Where(i => !Equipment.Everybody.Has(i)).SelectMany(i => Of(equipment, i));

    private static IEnumerable<string> Of(Equipment equipment, Implement implement)
    {
        var id = Code<Implement>.Of(implement);
        return implement switch
        {
            Implement.Dumbbell => [With(id, Twice(equipment.SingleDumbbells, equipment.Dumbbells))],
            Implement.Kettlebell => [With(id, Twice(equipment.Kettlebells, equipment.KettlebellPairs))],
            Implement.Barbell => Barbell(id, equipment.Barbell),
            _ => [id],
        };
    }

    private static IEnumerable<Load> Twice(ImmutableArray<Load> all, ImmutableArray<Load> pairs) =>
        all.SelectMany(l => Enumerable.Repeat(l, pairs.Contains(l) ? 2 : 1));

    private static string With(string id, IEnumerable<Load> loads)
    {
        var list = string.Join(',', loads.Select(Kg));
        return list.Length == 0 ? id : id + ":" + list;
    }

    private static string Kg(Load load) => load.Kg.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Bar and plates that give exactly these loads, found by trial; where none do, each load as a bar of its own.</summary>
    private static IEnumerable<string> Barbell(string id, ImmutableArray<Load> loads)
    {
        if (loads.IsEmpty)
            return [id];
        return Search(id, loads, []) is { } word ? [word] : loads.Select(l => With(id, [l]));
    }

    private static string? Search(string id, ImmutableArray<Load> loads, List<Load> plates)
    {
        var word = id + ":" + Kg(loads[0]) + (plates.Count == 0 ? "" : "+" + string.Join(',', plates.Select(Kg)));
        var made = EquipmentReader.Parse([word]).Equipment.Barbell;
        if (made.SequenceEqual(loads))
            return word;
        if (made.Except(loads).Any())
            return null;
        var wanted = loads.Except(made).First().Grams - loads[0].Grams;

        // The lightest load still missing holds one plate more: it alone, or with others already there.
        foreach (var grams in made.Select(l => wanted - (l.Grams - loads[0].Grams)).Where(g => g > 0 && g % 2 == 0))
        {
            var plate = new Load(grams / 2);
            if (plates.Count > 0 && plate < plates[^1])
                break;
            plates.Add(plate);
            if (Search(id, loads, plates) is { } found)
                return found;
            plates.RemoveAt(plates.Count - 1);
        }

        return null;
    }
}
