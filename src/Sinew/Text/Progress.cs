using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>How what has no load goes on: body weight, bands, holds.</summary>
internal static class Progress
{
    private const int Fifteen = 15; // More than that: the chains' usual top is 20.

    /// <summary>The sentences that these sessions need. Rehab goes on by its own programme.</summary>
    public static IEnumerable<string> Notes(IReadOnlyCollection<Session> sessions)
    {
        var counted = sessions.SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab && e.Sets.All(s => s.Load is not { Grams: > 0 }))
            .Select(e => (Known: Catalogue.Default.TryFind(e.Exercise, out var known) ? known : null, e.Sets[0].Measure, Most: e.Sets.Max(s => s.Hi))).Where(e => e.Known is not null).ToArray();
        if (Most(Loading.None) is { } bare)
        {
            // Where the plan asks for fewer, as at some ages (R-702, R-709), its own most is the end.
            var then = bare > Fifteen ? "From 20 repetitions on (15 a side)" : "After that";
            yield return $"Body weight: every set at its most repetitions with three in reserve, twice? Then go further down, or slower (3-1-1), then pause, then use one leg or arm. {then} the next exercise of its chain takes over. (R-551, R-554)";
        }

        if (Most(Loading.Band) is { } band)
            yield return $"Bands: add repetitions up to {band switch { > Fifteen => "15 or 20", Fifteen => "15", _ => $"{band}" }}, then stretch the band a quarter further, then take the next colour. (R-550)";
        if (counted.Any(e => e.Measure == Measure.Time))
            yield return "Holds: stop while you could hold on for another 10 seconds. Add 5 to 10 seconds a week up to a minute, then a harder version. (R-553)";

        int? Most(Loading loading) => counted.Where(e => e.Measure == Measure.Reps && e.Known!.Loading == loading).Select(static e => (int?)e.Most).Max();
    }
}
