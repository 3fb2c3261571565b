using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Estimated one-repetition maximum of a lift as far as the plan may rely on it.</summary>
internal static class E1Rm
{
    /// <summary>
    /// The newest tested value in kilograms, less what time takes away from a lifter who returns: up to 4 weeks old it stands, to 12
    /// weeks 80 %, to a year 65 %; older, or never tested: null. Nobody returns while a season goes on: what a break in it takes away is R-542's.
    /// </summary>
    /// <param name="runner">The runner.</param>
    /// <param name="exercise">The lift.</param>
    /// <param name="start">First day of the season, on which the value is as old as it counts.</param>
    public static double? Of(Runner runner, Exercise exercise, DateOnly start)
    {
        if (Tests.Newest(runner, TestId.E1rm, exercise.Id) is not { Value: { } value } test || value <= 0)
            return null;
        return (start.DayNumber - test.Date.DayNumber) switch
        {
            <= 28 => value,
            <= 84 => value * 0.8,
            <= 365 => value * 0.65,
            _ => null,
        };
    }
}
