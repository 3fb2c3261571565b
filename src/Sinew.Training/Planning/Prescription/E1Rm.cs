using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Estimated one-repetition maximum of a lift as far as the plan may rely on it.</summary>
internal static class E1Rm
{
    /// <summary>
    /// The newest tested value in kilograms, less what time takes away: up to 4 weeks old it stands, to 12 weeks 80 %, to a year
    /// 65 %; older, or never tested: null.
    /// </summary>
    public static double? Of(Runner runner, Exercise exercise, DateOnly today)
    {
        if (Tests.Newest(runner, TestId.E1rm, exercise.Id) is not { Value: { } value } test || value <= 0)
            return null;
        return (today.DayNumber - test.Date.DayNumber) switch
        {
            <= 28 => value,
            <= 84 => value * 0.8,
            <= 365 => value * 0.65,
            _ => null,
        };
    }
}
