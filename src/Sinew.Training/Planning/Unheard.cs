using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>What the runner's file says and this plan does not act upon: said, never passed over in silence.</summary>
internal static class Unheard
{
    /// <summary>One finding for each wish that has no effect.</summary>
    public static IEnumerable<Finding> Of(Runner runner, DateOnly today)
    {
        if (runner.Style != ProgrammeStyle.Sinew)
            yield return new("X-19", Severity.Warning, "The articles' own programme styles are not built yet; this plan follows Sinew's own rules instead.", []);
        if (runner.Policies.LastPhase == LastPhase.Endurance)
            yield return new("X-03", Severity.Warning, "An endurance block as the last phase is not built yet; the last phase keeps your strength with few sets instead.", []);
        if (runner.Policies.LiftFirst == LiftFirst.WeightGoalEasyRuns)
            yield return new("X-04", Severity.Warning, "Lifting before easy runs for a weight goal is not built yet; strength follows the runs as usual.", []);
        var goals = runner.Goals.Where(g => g != Goal.Performance).Distinct().Order().Select(Words.Of).ToArray();
        if (goals.Length > 0)
            yield return new("R-007", Severity.Info, $"Your {Plural.Noun(goals.Length, "goal")} ({string.Join(", ", goals)}) {(goals.Length == 1 ? "does" : "do")} not change this plan yet.", []);
        foreach (var race in runner.Races.Where(r => r.Date < today).OrderBy(r => r.Date).ThenBy(r => r.Km))
            yield return new("R-423", Severity.Info, $"{Words.Name(race)} is past: it counts for your recovery only.", [race.Date]);
    }
}
