using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// The last gate: every invariant of the rule book over a finished programme, by code that shares nothing with the steps that built it.
/// P-25 needs what was logged: without it there is nothing to break. Floors that are no property of one plan (P-32, P-39, P-42, P-44) have
/// no rule here.
/// </summary>
public static class Check
{
    /// <summary>Checks a programme against whom it is for.</summary>
    /// <param name="plan">The finished programme.</param>
    /// <param name="runner">The runner, as planned for.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="knownRule">Tells whether a rule id exists; by default anything shaped like a rule id does.</param>
    /// <param name="performed">What became of the sessions before the plan's first day; null takes them as done.</param>
    public static CheckResult Run(Programme plan, Runner runner, Catalogue catalogue, Func<string, bool>? knownRule = null, Performed? performed = null)
    {
        var context = new RuleContext(plan, runner, catalogue, knownRule ?? LooksLikeARule, performed);
        var found = new List<Violation>();
        foreach (var rule in AllRules.List)
            rule.Look(context, new Report(rule.Id, rule.Severity, found));
        var sorted = found.Distinct()
            .OrderBy(v => v.Rule, StringComparer.Ordinal).ThenBy(v => v.Date).ThenBy(v => v.Text, StringComparer.Ordinal);
        var byKind = sorted.ToLookup(v => v.Severity == Severity.Advice);
        return new([.. byKind[false]], [.. byKind[true]]);
    }

    /// <summary>R-, X- or P- and two or three digits.</summary>
    private static bool LooksLikeARule(string id) =>
        id.Length is 4 or 5 && id[0] is 'R' or 'X' or 'P' && id[1] == '-' && !id.AsSpan(2).ContainsAnyExceptInRange('0', '9');
}
