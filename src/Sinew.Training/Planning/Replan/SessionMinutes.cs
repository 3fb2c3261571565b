using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Minutes and class of written exercises, where a written session changes.</summary>
internal static class SessionMinutes
{
    /// <summary>Minutes by R-222, rounded up.</summary>
    public static int Of(ImmutableArray<PrescribedExercise> exercises)
    {
        var seconds = 0;
        foreach (var exercise in exercises)
        {
            foreach (var set in exercise.Sets)
                seconds += new Work(1, set.Lo, set.Hi, set.Rir, null, set.RestSeconds, set.Tempo, set.Side).SecondsPerSet(set.Measure);
        }

        return Draft.WarmUpMinutes + ((seconds + 59) / 60);
    }

    /// <summary>Heavy if a set for the legs still is, else moderate.</summary>
    public static SessionClass ClassOf(ImmutableArray<PrescribedExercise> exercises, Catalogue catalogue) =>
        exercises.Any(e => catalogue[e.Exercise].Region is Region.Lower or Region.Full && e.Sets.Any(s => s.Rir <= 2 || s.Percent1Rm >= 80))
            ? SessionClass.H
            : SessionClass.M;
}
