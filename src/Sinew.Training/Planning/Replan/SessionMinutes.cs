using System.Collections.Immutable;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Minutes of written exercises, where a written session changes.</summary>
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
}
