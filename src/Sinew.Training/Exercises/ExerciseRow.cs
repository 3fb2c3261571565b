using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
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
        var cues = ImmutableCollectionsMarshal.AsImmutableArray(cells.Texts());
        var cautions = Set<Caution>(cells.Next());
        var prerequisites = Prerequisites(cells.Next());
        var sources = Ids(cells.Next());
        return new(
            id, name, primary, secondary, pattern, region, muscles, unilateral, equipment, level, impact, legFatigue, sorenessRisk, measure,
            tempo, position, harder, easier, doses, cues, cautions, prerequisites, sources, cells.Text(), loading);
    }

    private static Flags<T> Set<T>(ReadOnlySpan<char> cell, char separator = '|')
        where T : struct, Enum
    {
        var set = Flags<T>.Empty;
        while (!cell.IsEmpty)
            set = set.With(CatalogueTable.Member<T>(CatalogueTable.Cut(ref cell, separator)));
        return set;
    }

    private static ImmutableArray<T> Codes<T>(ReadOnlySpan<char> cell)
        where T : struct, Enum
    {
        var codes = new T[cell.Count('|') + 1];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = CatalogueTable.Member<T>(CatalogueTable.Cut(ref cell, '|'));
        return ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }

    private static ImmutableArray<Flags<Implement>> Equipment(ReadOnlySpan<char> cell)
    {
        var alternatives = new Flags<Implement>[cell.Count('|') + 1];
        for (var i = 0; i < alternatives.Length; i++)
            alternatives[i] = Set<Implement>(CatalogueTable.Cut(ref cell, '|'), '+');
        return ImmutableCollectionsMarshal.AsImmutableArray(alternatives);
    }

    private static ImmutableArray<string> Ids(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return [];
        var ids = new string[cell.Count('|') + 1];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = CatalogueTable.Cut(ref cell, '|').ToString();
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private static ImmutableArray<Dose?> Doses(ReadOnlySpan<char> cell)
    {
        var doses = new Dose?[Phases];
        for (var i = 0; i < Phases; i++)
        {
            var dose = CatalogueTable.Cut(ref cell, '|');
            doses[i] = dose.IsEmpty ? null : OneDose(dose);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(doses);
    }

    private static Dose OneDose(ReadOnlySpan<char> cell)
    {
        if (cell.Count(',') != 7)
            throw new FormatException($"'{cell}' is not a dose of 8 parts");
        return new(
            Sets: Whole(ref cell) ?? 0, Lo: Whole(ref cell) ?? 0, Hi: Whole(ref cell) ?? 0, PerSide: Whole(ref cell) == 1,
            Rir: Whole(ref cell) ?? 0, PctLo: Whole(ref cell), PctHi: Whole(ref cell), RestSeconds: Whole(ref cell) ?? 0);
    }

    private static ImmutableArray<ImmutableArray<Prerequisite>> Prerequisites(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return [];
        var groups = new ImmutableArray<Prerequisite>[cell.Count('|') + 1];
        for (var i = 0; i < groups.Length; i++)
        {
            var group = CatalogueTable.Cut(ref cell, '|');
            var alternatives = new Prerequisite[group.Count('/') + 1];
            for (var j = 0; j < alternatives.Length; j++)
                alternatives[j] = OnePrerequisite(CatalogueTable.Cut(ref group, '/'));
            groups[i] = ImmutableCollectionsMarshal.AsImmutableArray(alternatives);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(groups);
    }

    private static Prerequisite OnePrerequisite(ReadOnlySpan<char> cell)
    {
        if (cell.Count(',') != 9)
            throw new FormatException($"'{cell}' is not a prerequisite of 10 parts");
        var exercise = CatalogueTable.Cut(ref cell, ',');
        var (sets, reps, loadBw, rir) = (Whole(ref cell), Whole(ref cell), Number(ref cell), Whole(ref cell));
        var test = CatalogueTable.Cut(ref cell, ',');
        var (min, minSymmetry, weeks, coached) = (Number(ref cell), Number(ref cell), Whole(ref cell), Whole(ref cell) == 1);
        return new(
            exercise.IsEmpty ? null : exercise.ToString(), sets, reps, loadBw, rir,
            test.IsEmpty ? null : CatalogueTable.Member<TestId>(test), min, weeks, coached, minSymmetry);
    }

    private static int? Whole(ref ReadOnlySpan<char> cells)
    {
        var text = CatalogueTable.Cut(ref cells, ',');
        return text.IsEmpty ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static double? Number(ref ReadOnlySpan<char> cells)
    {
        var text = CatalogueTable.Cut(ref cells, ',');
        return text.IsEmpty ? null : double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
