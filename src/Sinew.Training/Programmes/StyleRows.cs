using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Programmes;

/// <summary>Reads the rows of kinds <c>style</c> and <c>line</c> of the compiled catalogue.</summary>
internal static class StyleRows
{
    public static ImmutableArray<ArticleStyle> Read(ReadOnlySpan<char> table)
    {
        var lines = new List<(string Style, StyleLine Line)>(80);
        foreach (var row in CatalogueTable.Rows(table, "line"))
        {
            var cells = row;
            lines.Add((cells.Text(), Line(ref cells)));
        }

        var styles = ImmutableArray.CreateBuilder<ArticleStyle>();
        foreach (var row in CatalogueTable.Rows(table, "style"))
        {
            var cells = row;
            var id = cells.Text();
            styles.Add(Style(id, ref cells, [.. lines.FindAll(l => l.Style == id).ConvertAll(l => l.Line)]));
        }

        return styles.ToImmutable();
    }

    private static ArticleStyle Style(string id, ref CatalogueTable.Cells cells, ImmutableArray<StyleLine> lines)
    {
        var (name, article, rule, summary) = (cells.Text(), cells.Text(), cells.Text(), cells.Text());
        var sessions = Range(cells.Text())!;
        var (minutes, mini, days) = (Range(cells.Text()), Range(cells.Text()), Days(cells.Text()));
        var pick = cells.Code<StylePick>();
        var (exercises, sets, reps, reserve) = (Range(cells.Text()), Range(cells.Text()), Range(cells.Text()), Range(cells.Text()));
        var ramp = cells.Text();
        var (ease, balance, order) = (cells.Text(), cells.Text(), cells.Text());
        var (ladder, ultra) = (cells.Text(), cells.Text());
        var open = cells.Texts();
        return new(
            Code<ProgrammeStyle>.Parse(id.Replace('-', '_')), id, name, article, rule, summary, sessions, minutes, mini, days, pick, exercises, sets, reps, reserve,
            Range(ramp), ramp.Length == 0 ? 0 : Whole(ramp.Split(',')[2]), ease, balance, order, ladder, ultra, [.. open], Templates(cells.Text()),
            Templates(cells.Text()), lines);
    }

    private static StyleLine Line(ref CatalogueTable.Cells cells)
    {
        var (id, name, rule) = (cells.Text(), cells.Text(), cells.Text());
        var stated = cells.Next() is "1";
        var slot = cells.Code<Slot>();
        var (sets, reps, seconds, rest) = (cells.Text(), cells.Text(), cells.Text(), cells.Text());
        return new(
            id, name, rule, stated, slot, Bounds(rule, sets), Bounds(rule, reps.Length > 0 ? reps : seconds), seconds.Length > 0 ? Measure.Time : Measure.Reps,
            rest.Length == 0 ? null : Whole(rest), Parts(cells.Text()), Parts(cells.Text()), cells.Whole(), cells.Whole());
    }

    private static PreferredDays? Days(string cell) => cell.Length == 0 ? null : new(cell.Split(',')[0], cell.EndsWith(",off", StringComparison.Ordinal));

    private static Stated? Range(string cell) => cell.Length == 0 ? null : Bounds(cell.Split(',')[0], cell.Split(',')[1]);

    private static Stated? Bounds(string rule, string cell) =>
        cell.Length == 0 ? null : cell.Split('-') is [var lo, var hi] ? new(rule, Whole(lo), Whole(hi)) : throw new FormatException(cell);

    private static ImmutableArray<ImmutableArray<string>> Templates(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|').Select(t => ImmutableArray.Create(t.Split(' ')))];

    private static ImmutableArray<string> Parts(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|')];

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
