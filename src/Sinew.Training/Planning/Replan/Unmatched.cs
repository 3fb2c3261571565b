using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>What in a log does not fit the plan that was promised with it: it is said, never guessed at.</summary>
internal static class Unmatched
{
    private const string Rule = "R-014";
    private const string ForOnePerson = "R-118";
    private const int MostNamed = 3;

    /// <summary>Ids that the promised plan does not hold, ids without a promised plan, and a plan that seems to be somebody else's.</summary>
    public static IEnumerable<Finding> Of(Runner runner, TrainingLog log, Programme? promised, Exercises.Catalogue catalogue, DateOnly today)
    {
        if (promised?.IsForAnother(runner) == true)
            yield return new(ForOnePerson, Severity.Warning, $"The promised plan in the log was made for {promised.Runner}, the runner file is for {runner.Name}. This plan goes on from it all the same; if it is not yours, put your own plan there.", []);
        else if (promised is not null && AnothersPlan.Signs(runner, promised, catalogue) is { Length: > 0 } signs)
            yield return new(ForOnePerson, Severity.Warning, $"The promised plan in the log may be somebody else's: it {string.Join("; it ", signs)}. This plan goes on from it all the same; if it is not yours, put your own plan there. With a name in the runner file a plan says whose it is.", []);
        var known = promised?.Sessions.Select(s => s.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        LoggedSession[] unknown = [.. log.Sessions.Where(s => s.Id is { } id && s.Date <= today && !known.Contains(id)).OrderBy(s => s.Date).ThenBy(s => s.Id, StringComparer.Ordinal)];
        if (unknown.Length == 0)
            yield break;
        ImmutableArray<DateOnly> dates = [.. unknown.Select(s => s.Date).Distinct()];
        var (ids, one) = (Named(unknown), unknown.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count() == 1);
        var counted = unknown.All(s => s.Status == SessionStatus.Missed) ? "changes nothing, being missed"
            : $"counts as strength done outside {(promised is null ? "a" : "the")} plan";
        yield return promised is null
            ? new(Rule, Severity.Warning, $"The log names {(one ? "a session" : "sessions")} of a plan ({ids}) but holds no plan under promised: {(one ? "it" : "each")} {counted}. Put the plan.json that was shown there; then the next plan goes on from it.", dates)
            : new(Rule, Severity.Warning, $"{ids} in the log {(one ? "is no session" : "are no sessions")} of the promised plan: {(one ? "it" : "each")} {counted}, and no promised session is done by it. If one is meant, correct the id.", dates);
    }

    private static string Named(LoggedSession[] sessions)
    {
        string[] ids = [.. sessions.Select(s => s.Id!).Distinct(StringComparer.Ordinal)];
        var more = ids.Length - MostNamed;
        return string.Join(", ", ids.Take(MostNamed)) + (more > 0 ? FormattableString.Invariant($" and {more} more") : "");
    }
}
