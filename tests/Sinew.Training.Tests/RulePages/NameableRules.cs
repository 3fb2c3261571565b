using System.Text.RegularExpressions;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// Every rule that a plan, its check or what the program prints of them can name: the ids written in the code of the engine, of the readers and of
/// the program, alone or within a sentence, those in the words of exercises, protocols, tests and styles, those of the protocols behind
/// conditions, those of the tests, and those of the articles' styles.
/// </summary>
/// <remarks>
/// What the rule book says of itself is no naming: a statement that points to another rule is read with <c>sinew explain</c>, which knows them all.
/// </remarks>
internal static partial class NameableRules
{
    // Named in code that never says so to a runner: the reason of a need that has none (no step makes such a need, as a test shows), a trend that no
    // plan asks for, and the two rules whose sentences alone may name seconds (P-40).
    private static readonly string[] NeverSaid = ["R-039", "R-515", "R-224", "R-813"];

    // The first time an exercise is done no plan has a log of it to answer: only the program's notes name the rule.
    private static readonly string[] OnlyPrinted = ["R-520"];

    /// <summary>Those that only a sentence of another rule names, such as "… (X-05)".</summary>
    public static SortedSet<string> WithinSentences { get; } = [.. Engine(static _ => true).Except(Engine(IsAlone), StringComparer.Ordinal)];

    /// <summary>Those that only the notes below a printed plan name.</summary>
    public static SortedSet<string> InNotes { get; } = [.. All().Except(Engine(static _ => true), StringComparer.Ordinal)];

    public static SortedSet<string> All()
    {
        var found = Engine(static _ => true);
        found.UnionWith(Written(Sources("src", "Sinew"), static _ => true));
        found.UnionWith(Written(Sources("src", "Sinew.Interop"), static _ => true));
        // The program prints the first rule of a test that a plan asks for again.
        found.UnionWith(TestBattery.Default.Tests.Select(t => t.Rules[0]));
        return found;
    }

    private static SortedSet<string> Engine(Func<string, bool> which)
    {
        var found = Written(Sources("src", "Sinew.Training"), which);
        foreach (var condition in Enum.GetValues<ConditionId>())
        {
            if (Protocol.All.FirstOrDefault(p => p.Conditions.Contains(condition)) is { Movements.IsEmpty: false } protocol)
                found.Add(protocol.Rule);
        }

        foreach (var test in TestBattery.Default.Tests.Where(t => !t.Movements.IsEmpty && t.Weak is not { Below: null, UnderNorm: null, From: null }))
            found.UnionWith(test.Rules);
        foreach (var style in ArticleStyle.All)
            found.UnionWith(style.Rules);
        // Words of the catalogue that reach a plan or the program's pages.
        string[] words =
        [
            .. Catalogue.Default.Exercises.SelectMany(e => e.Cues.Append(e.Note)),
            .. Protocol.All.SelectMany(p => p.Avoid.Append(p.Run).Concat(p.Stages.Select(s => s.Until ?? ""))),
            .. TestBattery.Default.Tests.Select(t => t.How),
        ];
        found.UnionWith(words.Where(which).SelectMany(w => Id().Matches(w)).Select(m => m.Value));
        found.ExceptWith(NeverSaid);
        found.ExceptWith(OnlyPrinted);
        return found;
    }

    private static IEnumerable<string> Sources(params string[] folder) => Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(Repository.At(folder), f).Split(Path.DirectorySeparatorChar)[0].Equals("obj", StringComparison.Ordinal));

    private static SortedSet<string> Written(IEnumerable<string> files, Func<string, bool> which) => new(
        files.SelectMany(File.ReadLines).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Quoted().Matches(l))
            .Where(m => which(m.Value)).SelectMany(m => Id().Matches(m.Value)).Select(m => m.Value),
        StringComparer.Ordinal);

    private static bool IsAlone(string quoted) => Id().Match(quoted).Length == quoted.Length - 2;

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[RXP]-[0-9]{2,3}\b")]
    private static partial Regex Id();
}
