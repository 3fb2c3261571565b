using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>
/// The first week of a load programme is one that can hold it: what R-620 and its like ask for in week 1 comes first, not what they ask for in the
/// week after an illness or a race that left no day.
/// </summary>
internal static class RehabOpens
{
    private const int MostWeeks = 8; // Two ultras in a row close no more.

    /// <summary>Monday of the first week with a day for rehab; a first week of fewer than four days is none .</summary>
    /// <param name="races">All races, those that lie behind included.</param>
    /// <param name="today">First day that is planned.</param>
    /// <param name="notBefore">First day on which strength may be done after an illness, or null.</param>
    public static DateOnly Monday(ImmutableArray<Race> races, DateOnly today, DateOnly? notBefore)
    {
        var first = notBefore is { } open && open > today ? open : today;
        var monday = Module.FirstMonday(first);
        for (var week = 0; week < MostWeeks && IsClosed(races, first, monday); week++)
            monday = monday.AddDays(7);
        return monday;
    }

    private static bool IsClosed(ImmutableArray<Race> races, DateOnly first, DateOnly monday)
    {
        for (var date = monday > first ? monday : first; date < monday.AddDays(7); date = date.AddDays(1))
        {
            if (!IsRaceTime(races, date))
                return false;
        }

        return true;
    }

    // As Legality and RaceWindow close days to class R: the cut-off of moderate work, the eve, and the days on which legs rest.
    private static bool IsRaceTime(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var before = race.Date.DayNumber - date.DayNumber;
            if (before is 0 or 1 || (before > 0 && before < CutOffs.Of(race).Moderate) || (before < 0 && -before <= Math.Max(1, CutOffs.RecoveryDays(race))))
                return true;
        }

        return RaceWindow.LegsRest(races, date);
    }
}
