using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Weeks in which the season begins with the foundation again, because the runner's own days leave it no session for eight weeks before
/// (R-542, R-430; from 65 for four, R-546). Breaks that were lived are <see cref="Course"/>'s.
/// </summary>
internal static class BegunAnew
{
    /// <summary>A season that is torn more often is no season any more; a design decision.</summary>
    private const int Most = 3;

    /// <summary>The first such week that is not known yet, or null.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season as it stands.</param>
    /// <param name="sessions">Days of sessions that are placed or done.</param>
    /// <param name="known">Weeks known already.</param>
    public static int? Next(Runner runner, Season season, IEnumerable<DateOnly> sessions, List<int> known)
    {
        DateOnly? before = null;
        foreach (var date in sessions.Distinct().Order())
        {
            if (before is { } last && known.Count < Most && Grade(runner, season, last, date) && WeekOf(season, date) is > 0 and var week
                && !known.Contains(week) && season.PhaseOn(date) is not (Phase.TP or Phase.TR))
                return week;
            before = date;
        }

        return null;
    }

    /// <summary>What to say of each: since when nothing was possible, and that tests are worth repeating.</summary>
    public static IEnumerable<Finding> Told(Season season, IEnumerable<Session> sessions, List<int> weeks)
    {
        DateOnly[] held = [.. sessions.Where(s => s.Class != SessionClass.R).Select(s => s.Date).Order()];
        foreach (var week in weeks.Where(w => w < season.Weeks.Length && season.Weeks[w].Phase == Phase.AA))
        {
            var monday = TrainingWeek.MondayOf(season.Weeks[week].From);
            if (Array.FindLast(held, d => d < monday) is var last && last != default)
            {
                yield return new("R-542", Severity.Info,
                    $"Your own days leave no room for strength after {Words.Date(last)}. From {Words.Date(monday)} on it begins again with the foundation and lighter loads; repeat your tests then.", [monday]);
            }
        }
    }

    private static bool Grade(Runner runner, Season season, DateOnly last, DateOnly date)
    {
        var days = date.DayNumber - last.DayNumber;
        // Recovery and taper may hold no session by plan: they are no break.
        for (var day = last.AddDays(1); day < date; day = day.AddDays(1))
            days -= season.PhaseOn(day) is Phase.TP or Phase.TR ? 1 : 0;
        return Pause.Of(days, runner.AgeOn(date) >= Cautions.OlderFrom).IsRestart;
    }

    private static int WeekOf(Season season, DateOnly date) => TrainingWeek.Count(season.Weeks[0].From, date) - 1;
}
