using System.Globalization;
using System.Text.RegularExpressions;

namespace Sinew.CatalogueCompiler;

/// <summary>rules/*.yaml, lists; rows of kind <c>rule</c>: R, then X, then P, each by number.</summary>
internal static partial class RuleFiles
{
    /// <summary>Answers the ids that other files may name.</summary>
    public static IReadOnlySet<string> Compile(string catalogue, IReadOnlySet<string> sources, Table table, Problems problems)
    {
        var rules = new Dictionary<string, Fields>(StringComparer.Ordinal);
        foreach (var file in YamlFile.In(Path.Combine(catalogue, "rules")))
        {
            foreach (var fields in YamlFile.OpenList(file, problems))
            {
                var id = fields.Only("id", "title", "statement", "applies_to", "grade", "source", "kind").Filled("id");
                if (!IdForm().IsMatch(id))
                    fields.Problem("id", $"'{id}' is not a rule id; allowed: R-ddd, X-dd, P-dd");
                else if (!rules.TryAdd(id, fields))
                    fields.Problem("id", $"'{id}' is listed twice");
            }
        }

        foreach (var (id, fields) in rules.OrderBy(r => "RXP".IndexOf(r.Key[0], StringComparison.Ordinal)).ThenBy(r => Number(r.Key)))
            Row(id, fields, sources, table);
        return rules.Keys.ToHashSet(StringComparer.Ordinal);
    }

    private static void Row(string id, Fields fields, IReadOnlySet<string> sources, Table table)
    {
        var title = fields.Filled("title");
        if (title.Split(' ').Length is < 2 or > 6)
            fields.Problem("title", $"'{title}' should have 2 to 6 words");
        var statement = fields.Filled("statement");
        if (!statement.EndsWith('.'))
            fields.Problem("statement", "ends with a full stop");
        var source = fields.Filled("source");
        if (!sources.Contains(source))
            fields.Problem("source", $"sources.yaml has no '{source}'");
        table.Row("rule", id, title, statement, fields.Filled("applies_to"), OneOf(fields, "grade", "A", "B", "C"), source, Kind(id, fields));
    }

    private static string Kind(string id, Fields fields) =>
        id[0] == 'P' ? OneOf(fields, "kind", "floor", "want") : OneOf(fields, "kind", "rule");

    private static string OneOf(Fields fields, string key, params string[] allowed)
    {
        var text = fields.Filled(key);
        if (!allowed.Contains(text, StringComparer.Ordinal))
            fields.Problem(key, $"'{text}' is unknown here; allowed: {string.Join(", ", allowed)}");
        return text;
    }

    private static int Number(string id) => int.Parse(id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(R-\d{3}|[XP]-\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();
}
