using System.Reflection;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Each conflict of the rule book is shown resolved by a class of its own.</summary>
public sealed class EveryConflictTests
{
    [Fact]
    public void All_29_conflicts_have_their_test()
    {
        var shown = typeof(EveryConflictTests).Assembly.GetTypes().Where(t => t.Namespace == typeof(EveryConflictTests).Namespace && t.Name.StartsWith('X'))
            .Where(t => t.GetMethods().Any(m => m.GetCustomAttributes<FactAttribute>().Any())).Select(t => $"X-{t.Name[1..3]}").Order(StringComparer.Ordinal);
        var named = RuleBook.Default.Rules.Select(r => r.Id).Where(id => id.StartsWith("X-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(29, named.Length);
        Assert.Equal(named, shown);
    }
}
