namespace Sinew.CatalogueCompiler;

/// <summary>sources.yaml, a list; rows of kind <c>source</c> in ordinal order of their keys.</summary>
internal static class SourceFile
{
    /// <summary>Answers the keys that rules may name.</summary>
    public static IReadOnlySet<string> Compile(string catalogue, Table table, Problems problems)
    {
        var sources = new SortedDictionary<string, Fields>(StringComparer.Ordinal);
        foreach (var fields in YamlFile.OpenList(Path.Combine(catalogue, "sources.yaml"), problems))
        {
            var key = fields.Only("key", "citation", "doi", "finding", "verified").Filled("key");
            if (!sources.TryAdd(key, fields))
                fields.Problem("key", $"'{key}' is listed twice");
            if (fields.Has("doi") && !fields.Text("doi").StartsWith("10.", StringComparison.Ordinal))
                fields.Problem("doi", "a DOI begins with 10.");
        }

        foreach (var (key, fields) in sources)
            table.Row("source", key, fields.Filled("citation"), fields.Has("doi") ? fields.Text("doi") : "", fields.Filled("finding"), fields.Filled("verified"));
        return sources.Keys.ToHashSet(StringComparer.Ordinal);
    }
}
