using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>The A races that shape a season, and when each is over.</summary>
internal static class GoalRaces
{
    /// <summary>Those from today on, by date; of several on one day the longest.</summary>
    public static List<Race> From(Runner runner, DateOnly today) =>
    [
        .. runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= today)
            .OrderBy(r => r.Date).ThenByDescending(r => r.Row).ThenByDescending(r => r.Km).DistinctBy(r => r.Date),
    ];

    /// <summary>The A race before today whose recovery ends last, if any.</summary>
    public static Race? LastBefore(Runner runner, DateOnly today) =>
        runner.Races.Where(r => r.Priority == RacePriority.A && r.Date < today).OrderBy(RecoveredOn).ThenBy(r => r.Date).LastOrDefault();

    /// <summary>The Monday after a race's recovery block .</summary>
    public static DateOnly RecoveredOn(Race race) => TrainingWeek.MondayOf(race.Date).AddDays(7 * (1 + CutOffs.RecoveryWeeks(race)));
}
