using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Assessment;

/// <summary>Reads the rows of kinds <c>test</c>, <c>protocol</c> and <c>stage</c> of the compiled catalogue.</summary>
internal static class AssessmentRows
{
    public static List<FitnessTest> Tests(ReadOnlySpan<char> table)
    {
        var tests = new List<FitnessTest>(20);
        foreach (var row in CatalogueTable.Rows(table, "test"))
            tests.Add(Test(row));
        return tests;
    }

    public static ImmutableArray<Protocol> Protocols(ReadOnlySpan<char> table)
    {
        var stages = new List<(string Id, ProtocolStage Stage)>(60);
        foreach (var row in CatalogueTable.Rows(table, "stage"))
        {
            var cells = row;
            stages.Add((cells.Text(), Stage(ref cells)));
        }

        var calm = new Dictionary<string, ProtocolStage>(StringComparer.Ordinal);
        foreach (var row in CatalogueTable.Rows(table, "calm"))
        {
            var cells = row;
            calm[cells.Text()] = Stage(ref cells);
        }

        var protocols = ImmutableArray.CreateBuilder<Protocol>();
        foreach (var row in CatalogueTable.Rows(table, "protocol"))
        {
            var cells = row;
            var id = cells.Text();
            protocols.Add(new(
                id, cells.Text(), ImmutableCollectionsMarshal.AsImmutableArray(Members<ConditionId>(cells.Next())), cells.Text(),
                ImmutableCollectionsMarshal.AsImmutableArray(Members<Movement>(cells.Next())), [.. cells.Texts()], cells.Text(),
                [.. stages.Where(s => s.Id == id).Select(s => s.Stage)])
            {
                Replaces = Set<Movement>(cells.Next()),
                General = cells.Next() is "1",
                Spared = [.. Parts(cells.Next()).Select(Spared)],
                Irritable = calm.GetValueOrDefault(id),
            });
        }

        return protocols.ToImmutable();
    }

    private static FitnessTest Test(CatalogueTable.Cells cells)
    {
        var id = cells.Code<TestId>();
        var name = cells.Text();
        var unit = cells.Text();
        var sided = cells.Next() is "1";
        var lower = cells.Next() is "1";
        var rules = Parts(cells.Next());
        var movements = ImmutableCollectionsMarshal.AsImmutableArray(Members<Movement>(cells.Next()));
        var quality = cells.Text();
        var equipment = Set<Implement>(cells.Next());
        var how = cells.Text();
        var error = Number(cells.Next());
        var percent = Number(cells.Next());
        var retest = cells.Whole();
        var below = Number(cells.Next());
        var until = Number(cells.Next());
        var weak = new WeakLimits(below, (int?)until, Number(cells.Next()), Number(cells.Next()));
        var target = Number(cells.Next());
        var norms = Parts(cells.Next()).Select(n => n.Split(',')).Select(n => new NormBand(Whole(n[0]), Whole(n[1]), Double(n[2]), Double(n[3])));
        var line = cells.Text();
        return new(
            id, name, unit, sided, lower, [.. rules], movements, quality, equipment, how, error, percent, retest, weak, target, [.. norms],
            Line(line), Set<ConditionId>(cells.Next()), Set<TestBar>(cells.Next()));
    }

    private static ProtocolStage Stage(ref CatalogueTable.Cells cells) => new(
        Bounds(cells.Text()), cells.Text(), cells.Next() is "1", Double(cells.Next()), [.. Parts(cells.Next()).Select(Dose)])
    {
        Met = Criterion(cells.Text()),
    };

    private static StageCriterion? Criterion(string cell)
    {
        if (cell.Length == 0)
            return null;
        var parts = cell.Split(',');
        return new(
            parts[0].Length == 0 ? null : Whole(parts[0]), parts[1].Length > 0, parts[2].Length == 0 ? null : Code<TestId>.Parse(parts[2]),
            parts[3].Length == 0 ? null : Double(parts[3]));
    }

    private static Spared Spared(string cell)
    {
        var parts = cell.Split(',');
        return new(
            parts[0].Length == 0 ? null : Whole(parts[0]), parts[1].Length == 0 ? null : Whole(parts[1]),
            parts[2].Length == 0 ? [] : [.. parts[2].Split('/')]);
    }

    private static ProtocolDose Dose(string cell)
    {
        var parts = cell.Split(',');
        return new(
            [.. parts[0].Split('/')], Bounds(parts[1]) ?? default, Bounds(parts[2]), Bounds(parts[3]), Bounds(parts[4]), Bounds(parts[5]),
            parts[6].Length == 0 ? null : new Tempo(parts[6]), Bounds(parts[7]) ?? default);
    }

    private static NormLine? Line(string cell) =>
        cell.Length == 0 ? null : cell.Split(',') is [var at, var loss, var male] ? new(Double(at), Double(loss), Double(male)) : throw new FormatException(cell);

    private static Bounds? Bounds(string cell) => cell.Length == 0 ? null : cell.Split('-') is [var lo, var hi] ? new(Whole(lo), Whole(hi)) : throw new FormatException(cell);

    private static string[] Parts(ReadOnlySpan<char> cell) => cell.IsEmpty ? [] : cell.ToString().Split('|');

    // Loops, not LINQ: queries over our own enumerations are compiled at run time and would cost the start of the program.
    private static T[] Members<T>(ReadOnlySpan<char> cell)
        where T : struct, Enum
    {
        var names = Parts(cell);
        var members = new T[names.Length];
        for (var i = 0; i < names.Length; i++)
            members[i] = Code<T>.Parse(names[i]);
        return members;
    }

    private static Flags<T> Set<T>(ReadOnlySpan<char> cell)
        where T : struct, Enum => Flags<T>.Of(Members<T>(cell));

    private static double? Number(ReadOnlySpan<char> cell) => cell.IsEmpty ? null : Double(cell);

    private static double Double(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
