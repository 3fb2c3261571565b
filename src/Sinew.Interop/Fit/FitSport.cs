using Sinew.Training.Running;

namespace Sinew.Interop.Fit;

/// <summary>FIT's sport and sub-sport, as coarse as the plan needs them.</summary>
internal static class FitSport
{
    /// <summary>The sport; null if the file does not tell.</summary>
    public static Sport? Of(long? sport, long? sub) => (sport, sub) switch
    {
        (4 or 10 or null, 20) => Sport.Strength,
        (4 or 10 or null, 19 or 43 or 44) => Sport.Mobility,
        (0 or 4 or null, 1 or 45) or (0 or null, 2 or 3 or 4) => Sport.Running,
        (4, 27) => Sport.Walking,
        (4, 5 or 6) => Sport.Cycling,
        (1, _) => Sport.Running,
        (2 or 21, _) => Sport.Cycling,
        (5, _) => Sport.Swimming,
        (11 or 17 or 35, _) => Sport.Walking,
        (null, _) => null,
        _ => Sport.Other,
    };
}
