using System.Collections.Immutable;

namespace Sinew.Training.Documents;

/// <summary>Collects problems and warnings while one document is read, so that all of them are told at once.</summary>
internal sealed class Report
{
    private readonly List<Problem> problems = [];
    private readonly List<string> warnings = [];

    public void Problem(string path, string value, string allowed) => problems.Add(new(path, value, allowed));

    public void Warning(string path, string text) => warnings.Add($"{path}: {text}");

    /// <summary>The value if nothing was wrong.</summary>
    public DocumentResult<T> Conclude<T>(T? value)
        where T : class =>
        new(problems.Count == 0 ? value : null, [.. problems], [.. warnings]);
}
