using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Cases;

/// <summary>A worked case some weeks later: its plan was followed, or not, and is made again with the log.</summary>
internal static class Lived
{
    /// <summary>Every session before a day, done as it was asked for.</summary>
    /// <param name="promised">The plan.</param>
    /// <param name="until">Sessions before this day.</param>
    /// <param name="change">What was different about a set.</param>
    public static TrainingLog Done(Case promised, DateOnly until, Func<Session, LoggedSet, LoggedSet>? change = null) => new(
        [.. promised.Plan.Sessions.Where(s => s.Date < until).Select(s => new LoggedSession(
            s.Id, s.Date, SessionStatus.Done, null, s.Minutes, null, [.. s.Exercises.SelectMany(Sets).Select(x => change?.Invoke(s, x) ?? x)]))], [], []);

    /// <summary>The plan made again on a day, checked with what was done; no floor is broken.</summary>
    public static Case Again(this Case promised, DateOnly today, TrainingLog log)
    {
        var request = new PlanRequest(promised.Runner, [], Catalogue.Default, today, null, log, promised.Plan);
        var plan = Planner.Plan(request);
        var performed = Performed.Of(promised.Plan, log, Catalogue.Default, today);
        var again = new Case(promised.Runner, plan, Check.Run(plan, Planner.Known(request), Catalogue.Default, id => RuleBook.Default.TryFind(id, out _), performed));
        again.BreaksNoFloor();
        return again;
    }

    private static IEnumerable<LoggedSet> Sets(PrescribedExercise exercise) => exercise.Sets.Select(s => new LoggedSet(
        exercise.Exercise, s.Side switch { Side.Left => LoggedSide.Left, Side.Right => LoggedSide.Right, Side.Each => LoggedSide.Each, _ => LoggedSide.Both },
        s.Measure == Measure.Time ? null : s.Hi, s.Measure == Measure.Time ? s.Hi : null, s.Load ?? Own(exercise.Exercise), s.Rir, 0, false));

    // Who is told no number finds one: five kilograms wherever something can be loaded.
    private static Load? Own(string exercise) => Catalogue.Default[exercise].Loading is Loading.None or Loading.Band ? null : new Load(5_000);
}
