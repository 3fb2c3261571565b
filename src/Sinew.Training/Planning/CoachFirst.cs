using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>P-29: what a novice's plan leaves to the coach to see before it begins, told where the coach reads it: at the head of the plan.</summary>
internal static class CoachFirst
{
    /// <summary>For each exercise that only a coach can open, the first day on which it stands.</summary>
    /// <param name="permitted">What the runner may do.</param>
    /// <param name="done">Sessions that were done: what they held has been seen.</param>
    /// <param name="sessions">Sessions of the plan.</param>
    public static IEnumerable<Finding> Of(Permitted permitted, ImmutableArray<Session> done, ImmutableArray<Session> sessions)
    {
        var known = done.SelectMany(static s => s.Exercises).Select(static e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        foreach (var session in sessions.OrderBy(static s => s.StartsAt))
        {
            foreach (var item in session.Exercises)
            {
                if (known.Add(item.Exercise) && permitted.Catalogue.TryFind(item.Exercise, out var exercise) && Seen(permitted, exercise) is { } seen)
                    yield return new("P-29", Severity.Info, $"{exercise.Name} {seen}", [session.Date]);
            }
        }
    }

    /// <summary>"begins once your coach has seen …", or null where nothing is left to a coach.</summary>
    public static string? Seen(Permitted permitted, Exercise exercise)
    {
        var left = permitted.LeftToTheCoach(exercise).ToArray();
        return left.Length == 0 ? null
            : $"begins once your coach has seen {PrerequisiteWords.Of(left, permitted.Catalogue)}, in good form and without pain; until then stay with what stood in its place.";
    }
}
