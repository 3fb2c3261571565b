using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Runners;

/// <summary>An item of the equipment list that could not be read.</summary>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Value">As it was written.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record EquipmentProblem(int Index, string Value, string Allowed);

/// <summary>
/// Reads runner.json's equipment list. An item is an implement's id, or names what can be loaded, in kilograms with a decimal point:
/// <list type="bullet">
/// <item><c>dumbbell:5,5,10</c>: a load listed twice is a pair, listed once a single one.</item>
/// <item><c>dumbbell:2.5-30</c>: a pair adjustable in steps of 2.5 kg from the first load; the last load always belongs to it.</item>
/// <item><c>kettlebell:12,16,16</c>: like dumbbells, without ranges.</item>
/// <item><c>barbell:20+1.25,2.5,5,10,20</c>: the bar and one pair of each plate listed; a plate listed twice is two pairs.
/// <c>barbell:15</c> is a bar without plates.</item>
/// </list>
/// <c>barbell</c> alone is <c>barbell:20+1.25,2.5,5,10,20</c>: every 2.5 kg from 20 to 97.5; who lifts more lists the plates, as in
/// <c>barbell:20+1.25,2.5,5,10,20,20,20</c>. <c>dumbbell</c> and <c>kettlebell</c> alone: owned, loads unknown. Several items add up.
/// </summary>
public static class EquipmentReader
{
    /// <summary>The most pairs of plates that a bar may be listed with.</summary>
    public const int MostPlates = 16;

    private const string Forms = "dumbbell:5,5,10,10, dumbbell:2.5-30, kettlebell:12,16 or barbell:20+1.25,2.5,5,10,20";
    private const int RangeStep = 2500;
    private const decimal HeaviestKg = 300;

    private static readonly string Allowed = $"{Forms}, or one of {string.Join(", ", Code<Implement>.All)}";

    /// <summary>Reads the list. Items that cannot be read are left out and reported, all of them.</summary>
    public static (Equipment Equipment, ImmutableArray<EquipmentProblem> Problems) Parse(IEnumerable<string> items)
    {
        var owned = Equipment.Everybody;
        var dumbbells = new List<Load>();
        var kettlebells = new List<Load>();
        var bars = new SortedSet<Load>();
        var problems = ImmutableArray.CreateBuilder<EquipmentProblem>();
        var index = 0;
        foreach (var item in items)
        {
            var colon = item.IndexOf(':', StringComparison.Ordinal);
            var known = Code<Implement>.TryParse(colon < 0 ? item : item[..colon], out var implement);
            var loads = colon < 0 ? null : item[(colon + 1)..];
            var read = known && implement switch
            {
                Implement.Dumbbell => loads is null || Held(loads, ranges: true, dumbbells),
                Implement.Kettlebell => loads is null || Held(loads, ranges: false, kettlebells),
                Implement.Barbell => Bar(loads ?? "20+1.25,2.5,5,10,20", bars),
                _ => loads is null,
            };
            if (read)
                owned = owned.With(implement);
            else
                problems.Add(new(index, item, AllowedFor(known ? implement : null)));
            index++;
        }

        var equipment = new Equipment(owned, Pairs(dumbbells), Singles(dumbbells), Singles(kettlebells), [.. bars])
        {
            KettlebellPairs = Pairs(kettlebells),
        };
        return (equipment, problems.DrainToImmutable());
    }

    private static string AllowedFor(Implement? implement) => implement switch
    {
        Implement.Dumbbell => "dumbbell, dumbbell:5,5,10,10 or dumbbell:2.5-30, in kg above 0 and up to 300, with a decimal point",
        Implement.Kettlebell => "kettlebell or kettlebell:12,16, in kg above 0 and up to 300, with a decimal point",
        Implement.Barbell => $"barbell or barbell:20+1.25,2.5,5,10,20 with up to {MostPlates} plates, in kg above 0 and up to 300, with a decimal point",
        null => Allowed,
        { } other => $"{Code<Implement>.Of(other)} without a load",
    };

    /// <summary>Adds each load as often as it is owned; a range counts as pairs.</summary>
    private static bool Held(string text, bool ranges, List<Load> loads)
    {
        var found = new List<Load>();
        foreach (var part in text.Split(','))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            if (dash < 0)
            {
                if (!Kg(part, out var load))
                    return false;
                found.Add(load);
            }
            else
            {
                if (!ranges || !Kg(part[..dash], out var lo) || !Kg(part[(dash + 1)..], out var hi) || hi < lo)
                    return false;
                for (var load = lo; load < hi; load = new(load.Grams + RangeStep))
                    found.AddRange([load, load]);
                found.AddRange([hi, hi]);
            }
        }

        loads.AddRange(found);
        return true;
    }

    /// <summary>Adds every sum of the bar and pairs of plates.</summary>
    private static bool Bar(string text, SortedSet<Load> loads)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        if (!Kg(plus < 0 ? text : text[..plus], out var bar))
            return false;
        var plates = plus < 0 ? [] : text[(plus + 1)..].Split(',');
        if (plates.Length > MostPlates)
            return false;
        var sums = new HashSet<Load> { bar };
        foreach (var plate in plates)
        {
            if (!Kg(plate, out var load))
                return false;
            sums.UnionWith([.. sums.Select(s => new Load(s.Grams + (2 * load.Grams)))]);
        }

        loads.UnionWith(sums);
        return true;
    }

    private static bool Kg(string text, out Load load)
    {
        load = Load.Zero;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kg) || kg > HeaviestKg)
            return false;
        load = Load.FromKg(kg);
        return load > Load.Zero;
    }

    private static ImmutableArray<Load> Singles(List<Load> loads) => [.. loads.Distinct().Order()];

    private static ImmutableArray<Load> Pairs(List<Load> loads) =>
        [.. loads.GroupBy(l => l).Where(g => g.Count() > 1).Select(g => g.Key).Order()];
}
