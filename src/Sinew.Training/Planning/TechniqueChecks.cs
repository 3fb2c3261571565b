using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>X-07: strength may help against injuries mainly where it is done well, so somebody looks at it where a block brings something new.</summary>
internal static class TechniqueChecks
{
    /// <summary>The first day of each block on which a squat, a lunge, a lift from the hip, a landing or a jump stands that no earlier session held.</summary>
    /// <param name="blocks">The season's blocks.</param>
    /// <param name="sessions">Sessions of the past and of the plan.</param>
    /// <param name="catalogue">All exercises.</param>
    /// <param name="today">First day that is told of.</param>
    public static IEnumerable<Finding> Of(ImmutableArray<Block> blocks, IEnumerable<Session> sessions, Catalogue catalogue, DateOnly today)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var days = new SortedDictionary<DateOnly, DateOnly>();
        foreach (var session in sessions.Where(s => s.Class != SessionClass.R).OrderBy(s => s.StartsAt))
        {
            var anew = false;
            foreach (var item in session.Exercises)
                anew |= WantsAnEye(catalogue[item.Exercise]) && shown.Add(item.Exercise);
            if (anew && blocks.LastOrDefault(b => b.From <= session.Date) is { } block)
                days.TryAdd(block.From, session.Date);
        }

        ImmutableArray<DateOnly> ahead = [.. days.Values.Where(d => d >= today)];
        if (ahead.Length > 0)
        {
            yield return new("X-07", Severity.Info, "Here something new stands in the plan that wants to be done well: a squat, a lunge, a lift from the hip, a landing or a jump. Let somebody who knows it watch your first sets, "
                + "or film one from the side and hold it against the cues: what strength may do for you, it does mainly where it is done well.", ahead);
        }
    }

    private static bool WantsAnEye(Exercise exercise) => exercise.Pattern is Pattern.Squat or Pattern.SquatPress or Pattern.SingleLegSquat or Pattern.Lunge or Pattern.Step
        or Pattern.Hinge or Pattern.HingePower or Pattern.Olympic or Pattern.Landing or Pattern.Hop or Pattern.Jump or Pattern.Bound or Pattern.DropJump or Pattern.LoadedJump;
}
