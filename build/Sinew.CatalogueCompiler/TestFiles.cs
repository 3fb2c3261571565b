using System.Globalization;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;

namespace Sinew.CatalogueCompiler;

/// <summary>tests/&lt;id&gt;.yaml, one test of the battery each; rows of kind <c>test</c>.</summary>
internal static class TestFiles
{
    private static readonly string[] Keys =
    [
        "id", "name", "unit", "sided", "lower_is_better", "rules", "movements", "quality", "equipment", "how", "error", "error_percent",
        "retest_weeks", "weak_below", "weak_below_until_age", "weak_under_norm", "weak_from", "target", "norms", "norm_line", "injuries",
        "not_when",
    ];

    public static void Compile(string catalogue, IReadOnlySet<string> rules, Table table, Problems problems)
    {
        var folder = Path.Combine(catalogue, "tests");
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in YamlFile.In(folder))
        {
            if (YamlFile.Open(file, problems) is { } fields)
                found.Add(Row(fields.Only(Keys), rules, table));
        }

        foreach (var id in Sinew.Training.Units.Code<TestId>.All.Where(id => !found.Contains(id)))
            problems.Add(folder, $"the test '{id}' is missing");
    }

    private static string Row(Fields fields, IReadOnlySet<string> rules, Table table)
    {
        var id = fields.Name<TestId>("id");
        if (id != Path.GetFileNameWithoutExtension(fields.File))
            fields.Problem("id", "must equal the file's name");
        if (fields.Texts("rules").Count == 0)
            fields.Problem("rules", "at least one is expected, the one behind the weak flag first");
        foreach (var rule in fields.Texts("rules").Where(r => !rules.Contains(r)))
            fields.Problem("rules", $"there is no rule '{rule}'");
        if (fields.Has("weak_under_norm") && !fields.Has("norms") && !fields.Has("norm_line"))
            fields.Problem("weak_under_norm", "needs norms or norm_line");
        if (fields.Has("error") && fields.Has("error_percent"))
            fields.Problem("error", "error and error_percent exclude each other");
        table.Row(
            "test",
            id,
            fields.Filled("name"),
            fields.Filled("unit"),
            fields.YesNo("sided") ? "1" : "0",
            fields.Has("lower_is_better") && fields.YesNo("lower_is_better") ? "1" : "0",
            string.Join('|', fields.Texts("rules")),
            string.Join('|', fields.Names<Movement>("movements")),
            fields.Filled("quality"),
            string.Join('|', fields.Names<Implement>("equipment")),
            fields.Filled("how"),
            Optional(fields, "error", 1000),
            Optional(fields, "error_percent", 100),
            Text(fields.Whole("retest_weeks", 1, 52)),
            Optional(fields, "weak_below", 1000),
            Optional(fields, "weak_below_until_age", 120),
            Optional(fields, "weak_under_norm", 1000),
            Optional(fields, "weak_from", 1000),
            Optional(fields, "target", 1000),
            Norms(fields),
            Line(fields),
            string.Join('|', fields.Names<Caution>("injuries")),
            string.Join('|', fields.Names<TestBar>("not_when")));
        return id;
    }

    private static string Norms(Fields fields)
    {
        if (!fields.Has("norms"))
            return "";
        var last = -1;
        var rows = new List<string>();
        foreach (var norm in fields.Maps("norms"))
        {
            norm.Only("from", "to", "male", "female");
            var from = norm.Whole("from", 0, 120);
            var to = norm.Whole("to", 0, 120);
            if (from > to || from <= last)
                norm.Problem("from", "age bands are in order and do not overlap");
            last = to;
            rows.Add($"{Text(from)},{Text(to)},{Text(norm.Number("male", 0, 1000))},{Text(norm.Number("female", 0, 1000))}");
        }

        return string.Join('|', rows);
    }

    private static string Line(Fields fields)
    {
        if (!fields.Has("norm_line"))
            return "";
        var line = fields.Map("norm_line").Only("base", "loss_per_year", "male");
        return $"{Text(line.Number("base", 0, 1000))},{Text(line.Number("loss_per_year", 0, 10))},{Text(line.Number("male", 0, 1000))}";
    }

    private static string Optional(Fields fields, string key, double hi) => fields.Has(key) ? Text(fields.Number(key, 0, hi)) : "";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
