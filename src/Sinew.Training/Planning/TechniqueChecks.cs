using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>X-07: strength may help against injuries mainly where it is done well, so somebody looks at it where something new stands.</summary>
internal static class TechniqueChecks
{
    /// <summary>Each day on which a squat, a lunge, a lift from the hip, a landing or a jump stands that no session held before it.</summary>
    /// <param name="done">Sessions that were done.</param>
    /// <param name="sessions">Sessions of the plan.</param>
    /// <param name="catalogue">All exercises.</param>
    public static IEnumerable<Finding> Of(ImmutableArray<Session> done, ImmutableArray<Session> sessions, Catalogue catalogue)
    {
        var shown = done.SelectMany(static s => s.Exercises).Select(static e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        var days = new SortedSet<DateOnly>();
        foreach (var session in sessions.OrderBy(static s => s.StartsAt))
        {
            foreach (var item in session.Exercises)
            {
                if (WantsAnEye(catalogue[item.Exercise]) && shown.Add(item.Exercise))
                    days.Add(session.Date);
            }
        }

        if (days.Count > 0)
        {
            yield return new("X-07", Severity.Info, "Here something new stands in the plan that wants to be done well: a squat, a lunge, a lift from the hip, a landing or a jump. Let somebody who knows it watch your first sets, "
                + "or film one from the side and hold it against the cues: what strength may do for you, it does mainly where it is done well.", [.. days]);
        }
    }

    private static bool WantsAnEye(Exercise exercise) => exercise.Pattern is Pattern.Squat or Pattern.SquatPress or Pattern.SingleLegSquat or Pattern.Lunge or Pattern.Step
        or Pattern.Hinge or Pattern.HingePower or Pattern.Olympic or Pattern.Landing or Pattern.Hop or Pattern.Jump or Pattern.Bound or Pattern.DropJump or Pattern.LoadedJump;
}
