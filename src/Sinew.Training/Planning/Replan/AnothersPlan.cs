using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// Signs that a promised plan was made for somebody else. A plan says no more of its runner than a name, which may be empty; but its level, runs, races
/// and what its exercises need tell whose it could be. Each of them may change in a runner's life; two of them at once are worth a question. A design
/// decision.
/// </summary>
internal static class AnothersPlan
{
    private const int Enough = 2;
    private const int WeeksRead = 2;
    private const int ExercisesWithout = 3;

    /// <summary>The signs, in words that follow "it"; empty where the names agree or there are too few.</summary>
    /// <param name="runner">The runner file.</param>
    /// <param name="promised">The plan.</param>
    /// <param name="catalogue">The exercises.</param>
    public static string[] Signs(Runner runner, Programme promised, Catalogue catalogue)
    {
        if (promised.Runner.Trim().Length > 0 && runner.Name.Trim().Length > 0)
            return [];
        string?[] all = [Level(runner, promised), Runs(runner, promised), Races(runner, promised), Kit(runner, promised, catalogue)];
        string[] signs = [.. all.OfType<string>()];
        return signs.Length >= Enough ? signs : [];
    }

    private static string? Level(Runner runner, Programme promised) => promised.Level == runner.Level ? null
        : $"was made for {Code<StrengthLevel>.Of(promised.Level)} strength, your file says {Code<StrengthLevel>.Of(runner.Level)}";

    // Read from the weeks in which both are known; a week that was read from a history is in no file.
    private static string? Runs(Runner runner, Programme promised)
    {
        var last = promised.Today.AddDays((7 * WeeksRead) - 1);
        var listed = promised.Runs.Select(r => r.Run).Where(r => r.Source is RunSource.Week or RunSource.Runs && r.Date >= promised.Today && r.Date <= last).ToArray();
        var own = RunPattern.Expand(runner, promised.Today, last).Where(r => r.Source is RunSource.Week or RunSource.Runs && r.Date >= promised.Today).ToArray();
        return listed.Length == 0 || own.Length == 0 || listed.Any(l => own.Any(o => (o.Date, o.Kind, o.Minutes, o.Start) == (l.Date, l.Kind, l.Minutes, l.Start))) ? null
            : "lists no run that your file has";
    }

    private static string? Races(Runner runner, Programme promised)
    {
        var races = promised.Runs.Where(r => r.Run.Source == RunSource.Race).Select(r => r.Run.Date).ToArray();
        return races.Length == 0 || races.Any(d => runner.Races.Any(r => r.Date == d)) ? null : "leads to races that your file does not have";
    }

    private static string? Kit(Runner runner, Programme promised, Catalogue catalogue)
    {
        string[] without =
        [
            .. promised.Sessions.Where(s => s.Date >= promised.Today).SelectMany(s => s.Exercises).Select(e => e.Exercise).Distinct(StringComparer.Ordinal)
                .Where(id => catalogue.TryFind(id, out var exercise) && !runner.Equipment.Allows(exercise)),
        ];
        return without.Length < ExercisesWithout ? null : $"holds {Plural.Of(without.Length, "exercise")} that your equipment does not allow";
    }
}
