using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Units;

namespace Sinew.Training.Exercises;

/// <summary>Reads rows of kind <c>exercise</c>; the order of cells is that of the catalogue compiler.</summary>
internal static class ExerciseRow
{
    /// <summary>Phases that have a dose: AA to TP.</summary>
    private const int Phases = 6;

    /// <summary>The exercise of one row.</summary>
    public static Exercise Read(CatalogueTable.Cells cells)
    {
        var id = cells.Text();
        var name = cells.Text();
        var primary = cells.Code<Movement>();
        var secondary = Set<Movement>(cells.Next());
        var pattern = cells.Code<Pattern>();
        var region = cells.Code<Region>();
        var muscles = Codes<Muscle>(cells.Next());
        var unilateral = cells.Next() is "1";
        var equipment = Equipment(cells.Next());
        var loading = cells.Code<Loading>();
        var level = cells.Whole();
        var impact = cells.Whole();
        var legFatigue = cells.Whole();
        var sorenessRisk = cells.Whole();
        var measure = cells.Code<Measure>();
        var tempo = new Tempo(cells.Text());
        var position = cells.Code<Position>();
        var harder = Ids(cells.Next());
        var easier = Ids(cells.Next());
        var doses = Doses(cells.Next());
        var cues = cells.Texts();
        var cautions = Set<Caution>(cells.Next());
        var prerequisites = Prerequisites(cells.Next());
        var sources = Ids(cells.Next());
        return new(
            id, name, primary, secondary, pattern, region, muscles, unilateral, equipment, level, impact, legFatigue, sorenessRisk, measure,
            tempo, position, harder, easier, doses, [.. cues], cautions, prerequisites, sources, cells.Text(), loading);
    }

    private static Flags<T> Set<T>(ReadOnlySpan<char> cell, char separator = '|')
        where T : struct, Enum
    {
        var set = Flags<T>.Empty;
        if (cell.IsEmpty)
            return set;
        foreach (var part in cell.Split(separator))
            set = set.With(CatalogueTable.Member<T>(cell[part]));
        return set;
    }

    private static ImmutableArray<T> Codes<T>(ReadOnlySpan<char> cell)
        where T : struct, Enum
    {
        var codes = ImmutableArray.CreateBuilder<T>(cell.Count('|') + 1);
        foreach (var part in cell.Split('|'))
            codes.Add(CatalogueTable.Member<T>(cell[part]));
        return codes.DrainToImmutable();
    }

    private static ImmutableArray<Flags<Implement>> Equipment(ReadOnlySpan<char> cell)
    {
        var alternatives = ImmutableArray.CreateBuilder<Flags<Implement>>(cell.Count('|') + 1);
        foreach (var part in cell.Split('|'))
            alternatives.Add(Set<Implement>(cell[part], '+'));
        return alternatives.DrainToImmutable();
    }

    private static ImmutableArray<string> Ids(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return [];
        var ids = ImmutableArray.CreateBuilder<string>(cell.Count('|') + 1);
        foreach (var part in cell.Split('|'))
            ids.Add(cell[part].ToString());
        return ids.DrainToImmutable();
    }

    private static ImmutableArray<Dose?> Doses(ReadOnlySpan<char> cell)
    {
        var doses = ImmutableArray.CreateBuilder<Dose?>(Phases);
        foreach (var part in cell.Split('|'))
            doses.Add(part.Start.Equals(part.End) ? null : OneDose(cell[part]));
        return doses.MoveToImmutable();
    }

    private static Dose OneDose(ReadOnlySpan<char> cell)
    {
        Span<Range> parts = stackalloc Range[9];
        if (cell.Split(parts, ',') != 8)
            throw new FormatException($"'{cell}' is not a dose of 8 parts");
        return new(
            Whole(cell[parts[0]]) ?? 0, Whole(cell[parts[1]]) ?? 0, Whole(cell[parts[2]]) ?? 0, cell[parts[3]] is "1",
            Whole(cell[parts[4]]) ?? 0, Whole(cell[parts[5]]), Whole(cell[parts[6]]), Whole(cell[parts[7]]) ?? 0);
    }

    private static ImmutableArray<ImmutableArray<Prerequisite>> Prerequisites(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return [];
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<Prerequisite>>(cell.Count('|') + 1);
        foreach (var part in cell.Split('|'))
        {
            var group = cell[part];
            var alternatives = ImmutableArray.CreateBuilder<Prerequisite>(group.Count('/') + 1);
            foreach (var one in group.Split('/'))
                alternatives.Add(OnePrerequisite(group[one]));
            groups.Add(alternatives.DrainToImmutable());
        }

        return groups.DrainToImmutable();
    }

    private static Prerequisite OnePrerequisite(ReadOnlySpan<char> cell)
    {
        Span<Range> parts = stackalloc Range[11];
        if (cell.Split(parts, ',') != 10)
            throw new FormatException($"'{cell}' is not a prerequisite of 10 parts");
        var exercise = cell[parts[0]];
        var test = cell[parts[5]];
        return new(
            exercise.IsEmpty ? null : exercise.ToString(), Whole(cell[parts[1]]), Whole(cell[parts[2]]), Number(cell[parts[3]]),
            Whole(cell[parts[4]]), test.IsEmpty ? null : CatalogueTable.Member<TestId>(test), Number(cell[parts[6]]), Whole(cell[parts[8]]),
            cell[parts[9]] is "1", Number(cell[parts[7]]));
    }

    private static int? Whole(ReadOnlySpan<char> text) =>
        text.IsEmpty ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static double? Number(ReadOnlySpan<char> text) =>
        text.IsEmpty ? null : double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
