using System.Text.RegularExpressions;
using Sinew.Training.Assessment;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// Every rule that a reason, a finding or the last gate can name: the ids written in the planner, in the progression and in the list of the
/// gate, those of the protocols behind conditions, those of the tests that can show a weakness, and those of the articles' styles.
/// </summary>
internal static partial class NameableRules
{
    public static SortedSet<string> All()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var planning = Directory.EnumerateFiles(Repository.At("src", "Sinew.Training", "Planning"), "*.cs", SearchOption.AllDirectories);
        var progression = Directory.EnumerateFiles(Repository.At("src", "Sinew.Training", "Progression"), "*.cs");
        foreach (var file in planning.Concat(progression).Append(Repository.At("src", "Sinew.Training", "Rules", "AllRules.cs")))
            found.UnionWith(Quoted().Matches(File.ReadAllText(file)).Select(m => m.Groups["id"].Value));
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

    [GeneratedRegex("\"(?<id>[RXP]-[0-9]{2,3})\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
