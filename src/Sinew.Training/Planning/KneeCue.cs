using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>X-14: where feet and knees belong in squats, lunges and steps, for those to whom an article's older cue remains open.</summary>
internal static class KneeCue
{
    /// <summary>A word to novices, and to whoever reports pain around the kneecap, if the plan holds such an exercise on the feet.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="sessions">Sessions of the plan.</param>
    /// <param name="catalogue">All exercises.</param>
    public static IEnumerable<Finding> Of(Runner runner, ImmutableArray<Session> sessions, Catalogue catalogue)
    {
        var kneecap = runner.Conditions.Any(c => c.Id == ConditionId.Pfp);
        if ((runner.Level != StrengthLevel.Novice && !kneecap) || !sessions.Any(s => s.Exercises.Any(e => Bends(catalogue[e.Exercise]))))
            yield break;
        var open = kneecap ? "With pain around the kneecap you may sit further back and keep the knees above the ankles, if it hurts less so"
            : "While this is new to you, you may sit further back and keep the knees above the ankles, if that feels safer";
        yield return new("X-14", Severity.Info, $"In squats, lunges and steps the whole foot stays down and the knees follow the toes; they may come forward over them. {open}.", []);
    }

    private static bool Bends(Exercise exercise) =>
        exercise is { Position: Position.Standing, Pattern: Pattern.Squat or Pattern.Lunge or Pattern.Step or Pattern.SingleLegSquat };
}
