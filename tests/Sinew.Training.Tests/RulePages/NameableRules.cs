using System.Text.RegularExpressions;
using Sinew.Training.Assessment;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// Every rule that a reason, a finding or the last gate can name: the ids written in the planner, in the progression and in the list of the
/// gate, alone or within a sentence, those of the protocols behind conditions, those of the tests that can show a weakness, and those of the articles' styles.
/// </summary>
internal static partial class NameableRules
{
    /// <summary>Those that only a sentence of another rule names, such as "… (X-05)".</summary>
    public static SortedSet<string> WithinSentences { get; } = [.. All().Except(All(IsAlone), StringComparer.Ordinal)];

    public static SortedSet<string> All() => All(static _ => true);

    private static SortedSet<string> All(Func<string, bool> which)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var planning = Directory.EnumerateFiles(Repository.At("src", "Sinew.Training", "Planning"), "*.cs", SearchOption.AllDirectories);
        var progression = Directory.EnumerateFiles(Repository.At("src", "Sinew.Training", "Progression"), "*.cs");
        foreach (var file in planning.Concat(progression).Append(Repository.At("src", "Sinew.Training", "Rules", "AllRules.cs")))
            found.UnionWith(File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Quoted().Matches(l))
                .Where(m => which(m.Value)).SelectMany(m => Id().Matches(m.Value)).Select(m => m.Value));
        foreach (var condition in Enum.GetValues<ConditionId>())
        {
            if (Protocol.All.FirstOrDefault(p => p.Conditions.Contains(condition)) is { Movements.IsEmpty: false } protocol)
                found.Add(protocol.Rule);
        }

        foreach (var test in TestBattery.Default.Tests.Where(t => !t.Movements.IsEmpty && t.Weak is not { Below: null, UnderNorm: null, From: null }))
            found.UnionWith(test.Rules);
        foreach (var style in ArticleStyle.All)
            found.UnionWith(style.Rules);
        // The reason of a need that has none: no step makes such a need, as a test shows.
        found.Remove("R-039");
        // Progression knows more than a plan asks it: trends, first loads by feel, and jumps after a gap.
        found.ExceptWith(["R-515", "R-520", "R-544", "R-546"]);
        return found;
    }

    private static bool IsAlone(string quoted) => Id().Match(quoted).Length == quoted.Length - 2;

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[RXP]-[0-9]{2,3}\b")]
    private static partial Regex Id();
}
