using System.Collections.Immutable;
using System.Text.Json;

namespace Sinew.Training.Documents;

/// <summary>Collects problems and warnings while one document is read, so that all of them are told at once.</summary>
internal sealed class Report
{
    private readonly List<Problem> problems = [];
    private readonly List<string> warnings = [];

    public void Problem(string path, string value, string allowed, string? meant = null) => problems.Add(new(path, value, allowed) { Meant = meant });

    public void Warning(string path, string text) => warnings.Add($"{path}: {text}");

    /// <summary>The document in its current version; null, and a problem, if it is another.</summary>
    public JsonElement? Accept(SchemaVersion version, JsonElement document, string path)
    {
        var (current, problem) = version.Accept(document, path);
        if (problem is not null)
            problems.Add(problem);
        return current;
    }

    /// <summary>The value if nothing was wrong.</summary>
    public DocumentResult<T> Conclude<T>(T? value)
        where T : class =>
        new(problems.Count == 0 ? value : null, [.. problems], [.. warnings]);
}
