using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Runners;

/// <summary>Reads the equipment words of runner.json: ids, and <c>dumbbell:</c>, <c>kettlebell:</c>, <c>barbell:</c> with loads.</summary>
public static class EquipmentReader
{
    /// <summary>Plates of a barbell that names none, kilograms, one pair each.</summary>
    private const string StandardBarbell = "20+1.25,2.5,5,10,20";

    /// <summary>What the words say, and the words that say nothing.</summary>
    public static (Equipment Equipment, ImmutableArray<string> Problems) Parse(IEnumerable<string> words)
    {
        var owned = Equipment.Everybody;
        var problems = ImmutableArray.CreateBuilder<string>();
        List<Load> dumbbells = [], kettlebells = [], barbell = [];
        foreach (var word in words)
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var id = colon < 0 ? word : word[..colon];
            var detail = colon < 0 ? null : word[(colon + 1)..];
            if (!Code<Implement>.TryParse(id, out var implement) || !TryDetail(implement, detail, dumbbells, kettlebells, barbell))
                problems.Add(word);
            else
                owned = owned.With(implement);
        }

        var pairs = dumbbells.GroupBy(l => l).Where(g => g.Count() > 1).Select(g => g.Key);
        return (new(owned, [.. pairs.Order()], [.. dumbbells.Distinct().Order()], [.. kettlebells.Distinct().Order()], [.. barbell.Distinct().Order()]),
            problems.DrainToImmutable());
    }

    private static bool TryDetail(Implement implement, string? detail, List<Load> dumbbells, List<Load> kettlebells, List<Load> barbell)
    {
        switch (implement)
        {
            case Implement.Barbell:
                return TryBarbell(detail ?? StandardBarbell, barbell);
            case Implement.Dumbbell when detail is not null:
                return TryLoads(detail, dumbbells, adjustable: true);
            case Implement.Kettlebell when detail is not null:
                return TryLoads(detail, kettlebells, adjustable: false);
            default:
                return detail is null;
        }
    }

    private static bool TryLoads(string detail, List<Load> loads, bool adjustable)
    {
        if (adjustable && detail.Split('-') is [var from, var to] && TryLoad(from, out var least) && TryLoad(to, out var most) && least <= most)
        {
            for (var grams = least.Grams; grams <= most.Grams; grams += 2500)
                loads.AddRange([new(grams), new(grams)]);
            return true;
        }

        foreach (var part in detail.Split(','))
        {
            if (!TryLoad(part, out var load))
                return false;
            loads.Add(load);
        }

        return true;
    }

    private static bool TryBarbell(string detail, List<Load> loads)
    {
        var plates = new List<Load>();
        if (detail.Split('+') is not [var bar, .. var rest] || rest.Length > 1 || !TryLoad(bar, out var empty)
            || (rest.Length == 1 && (!TryLoads(rest[0], plates, adjustable: false) || plates.Count > 12)))
        {
            return false;
        }

        var sums = new HashSet<int> { empty.Grams };
        foreach (var plate in plates)
            sums.UnionWith([.. sums.Select(s => s + (2 * plate.Grams))]);
        loads.AddRange(sums.Select(s => new Load(s)));
        return true;
    }

    private static bool TryLoad(string text, out Load load)
    {
        load = Load.Zero;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kg) || kg is <= 0 or > 500)
            return false;
        load = Load.FromKg(kg);
        return true;
    }
}
