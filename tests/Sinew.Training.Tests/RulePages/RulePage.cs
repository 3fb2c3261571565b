using System.Globalization;
using System.Text;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.RulePages;

/// <summary>A page of docs/rules: the catalogue's own words between two marks, words for the runner, and examples.</summary>
internal sealed record RulePage(string Id, string Text)
{
    private const string Begin = "<!-- from the catalogue -->", End = "<!-- end -->", Conflict = "> **X-", LogOf = "```json log ";

    // The note on the warm-up stands below every plan with a session: only one without any does not name its rule.
    private const string NamedByEverySession = "R-221";

    public static string Folder { get; } = Repository.At("docs", "rules");

    private static string FileOf(string id) => Path.Combine(Folder, id + ".md");

    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f))
        .Where(id => id != "README").Order(StringComparer.Ordinal);

    public static RulePage Read(string id) => new(id, File.ReadAllText(FileOf(id)).ReplaceLineEndings("\n"));

    public void Write() => File.WriteAllText(FileOf(Id), Text, new UTF8Encoding(false));

    /// <summary>The page with the catalogue's part and the verdicts as they are today.</summary>
    public RulePage Renewed()
    {
        var lines = Text.Split('\n').ToList();
        Assert.True(RuleBook.Default.TryFind(Id, out var rule), $"{Id} is no rule");
        lines[0] = $"# {rule.Id} {rule.Title}";
        var (from, to) = (lines.IndexOf(Begin), lines.IndexOf(End));
        Assert.True(from > 0 && to > from, $"{Id}: the marks of the catalogue's part are missing");
        lines.RemoveRange(from + 1, to - from - 1);
        lines.InsertRange(from + 1, Catalogue(rule));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(Conflict, StringComparison.Ordinal))
                lines[i] = Disagreement(lines[i].Split("**")[1].Split(' ')[0]);
        }

        foreach (var (at, example) in Examples(lines).ToArray())
        {
            var found = example.Find(Id);
            if (found.StartsWith(PageExample.Fires, StringComparison.Ordinal) == example.Verdict.StartsWith(PageExample.Fires, StringComparison.Ordinal))
                lines[at] = found;
            else
                lines[at] = $"{example.Verdict} <!-- but it: {found} -->";
        }

        return this with { Text = string.Join('\n', lines) };
    }

    /// <summary>Whether it has at least one example of each kind.</summary>
    public bool ShowsBoth
    {
        get
        {
            var verdicts = Examples(Text.Split('\n')).Select(e => e.Example.Verdict).ToArray();
            return verdicts.Contains(PageExample.Silent) && verdicts.Any(v => v.StartsWith(PageExample.Fires, StringComparison.Ordinal));
        }
    }

    /// <summary>Examples that do not fire and whose plan holds no session: they show nothing.</summary>
    public IEnumerable<int> Empty => Id == NamedByEverySession ? [] : Examples(Text.Split('\n')).Where(e => e.Example.Verdict == PageExample.Silent && !e.Example.HasSessions).Select(e => e.Line + 1);

    private static IEnumerable<(int Line, PageExample Example)> Examples(IReadOnlyList<string> lines)
    {
        string? runner = null, change = null;
        var edits = new List<string>();
        (DateOnly, string)? log = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var kind = lines[i];
                var body = lines.Skip(i + 1).TakeWhile(l => l != "```").ToArray();
                i += body.Length + 1;
                if (kind == "```json runner")
                    (runner, change, edits, log) = (string.Join('\n', body), null, [], null);
                else if (kind == "```json change")
                    change = string.Join('\n', body);
                else if (kind.StartsWith(LogOf, StringComparison.Ordinal))
                    log = (DateOnly.ParseExact(kind[LogOf.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join('\n', body));
                else if (kind == "```text edit")
                    edits.AddRange(body);
                else
                    Assert.Fail($"A block of a kind that no test reads: {kind}");
            }
            else if (lines[i].StartsWith(PageExample.Fires, StringComparison.Ordinal) || lines[i].StartsWith(PageExample.Silent[..10], StringComparison.Ordinal))
            {
                yield return (i, new(runner ?? throw new Xunit.Sdk.XunitException($"No runner before line {i + 1}"), change, [.. edits], log, lines[i]));
            }
        }
    }

    private static string Disagreement(string id)
    {
        Assert.True(RuleBook.Default.TryFind(id, out var conflict), $"{id} is no conflict");
        return $"> **{conflict.Id} {conflict.Title}** {conflict.Statement}";
    }

    private static IEnumerable<string> Catalogue(RuleText rule)
    {
        yield return $"> {rule.Statement}";
        yield return "";
        yield return $"- **For** {rule.AppliesTo}";
        yield return "- **Kind** " + rule.Kind switch
        {
            "floor" => "floor: no plan breaks it, and `sinew check` refuses a plan that does",
            "want" => "want: met where possible, else a finding says why not",
            _ => "rule of coaching or science that the plan follows",
        };
        yield return "- **Evidence** " + rule.Grade switch
        {
            "A" => "A, strong: a meta-analysis, several trials or a position stand",
            "B" => "B, fair: one trial, a cohort, a consensus or a guideline",
            _ => "C, weak: expert opinion, coaching convention or a decision made for Sinew",
        };
        if (!RuleBook.Default.TryFindSource(rule.Source, out var source))
            yield break;
        yield return $"- **Source** {source.Citation}{(source.Doi.Length > 0 ? $" [doi:{source.Doi}](https://doi.org/{source.Doi})" : "")}";
        if (source.Finding.Length > 0)
            yield return $"- **What it found** {source.Finding}";
    }
}
