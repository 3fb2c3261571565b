using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>What the next races forbid on a date: exercises new to the runner and hard jumps (P-13, taper table).</summary>
internal static class RaceWindow
{
    // Rows of the taper table in the order of RaceRow.
    private static readonly int[] RestDays = [3, 3, 5, 10, 21, 21];
    private static readonly int[] RestartDays = [0, 0, 0, 7, 14, 14];

    /// <summary>An exercise not done lately may be brought in.</summary>
    public static bool NewAllowed(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = race.Date.DayNumber - date.DayNumber;
            // The table limits new exercises before an A race alone; before any other nothing is begun once heavy work has ended.
            var last = CutOffs.Of(race);
            if (days >= 0 && days < Math.Max(last.Novel, last.Heavy))
                return false;
        }

        return true;
    }

    /// <summary>A B or C race is so near that heavy work has ended.</summary>
    public static bool IsNear(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = race.Date.DayNumber - date.DayNumber;
            if (race.Priority != RacePriority.A && days >= 0 && days < CutOffs.Of(race).Heavy)
                return true;
        }

        return false;
    }

    /// <summary>Jumps of impact 2 and more are still allowed before the next races.</summary>
    public static bool JumpsAllowed(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = race.Date.DayNumber - date.DayNumber;
            if (days >= 0 && days < CutOffs.Of(race).Plyometric)
                return false;
        }

        return true;
    }

    /// <summary>
    /// The legs still rest after an A or B race: R-423's upper number of days, 3 (to 10 km), 5 (half), 10 (marathon), 21 (ultra). The floor,
    /// <see cref="CutOffs.RecoveryDays"/>, ends sooner.
    /// </summary>
    public static bool LegsRest(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = date.DayNumber - race.Date.DayNumber;
            if (race.Priority != RacePriority.C && days > 0 && days <= RestDays[(int)race.Row])
                return true;
        }

        return false;
    }

    /// <summary>The first days after an A or B race, without any session (<see cref="CutOffs.QuietDays"/>).</summary>
    public static bool Quiet(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = date.DayNumber - race.Date.DayNumber;
            if (days > 0 && days <= CutOffs.QuietDays(race))
                return true;
        }

        return false;
    }

    /// <summary>R-423's days after a B race from a half on, which makes no recovery block: only short, light, familiar work, as in one.</summary>
    public static bool Recovers(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            var days = date.DayNumber - race.Date.DayNumber;
            if (race is { Priority: RacePriority.B, Row: >= RaceRow.Half } && days > 0 && days <= RestDays[(int)race.Row])
                return true;
        }

        return false;
    }

    /// <summary>
    /// The A or B race from which the legs begin again on a date, or null: after the rest of a marathon one week, of an ultra two, of general
    /// strength with 70 % of the loads and a third fewer sets.
    /// </summary>
    public static Race? RestartFrom(ImmutableArray<Race> races, DateOnly date)
    {
        foreach (var race in races)
        {
            if (race.Priority == RacePriority.C)
                continue;
            var days = date.DayNumber - race.Date.DayNumber;
            var rest = race.Priority == RacePriority.A ? Math.Max(RestDays[(int)race.Row], 7 * CutOffs.RecoveryWeeks(race)) : RestDays[(int)race.Row];
            if (days > rest && days <= rest + RestartDays[(int)race.Row])
                return race;
        }

        return null;
    }

    /// <summary>The last A or B race before a date, or null.</summary>
    public static Race? LastBefore(ImmutableArray<Race> races, DateOnly date)
    {
        Race? last = null;
        foreach (var race in races)
        {
            if (race.Priority != RacePriority.C && race.Date < date && !(last?.Date > race.Date))
                last = race;
        }

        return last;
    }

    /// <summary>
    /// Whole hours from the end of a session to the start of the next key or long run, at most 72; a race counts as a key run.
    /// </summary>
    public static int HoursToNextHardRun(RunCalendar calendar, DateOnly date, int endMinute)
    {
        for (var day = 0; day <= 3; day++)
        {
            foreach (var run in calendar.On(date.AddDays(day)))
            {
                var minutes = (day * 1440) + run.From - endMinute;
                if (minutes > 0 && (run.Kind.IsKey() || calendar.IsLong(run)))
                    return Math.Min(72, minutes / 60);
            }
        }

        return 72;
    }

    /// <summary>A run follows on the day in less than six hours: nothing reactive stands before it .</summary>
    public static bool IsSoonBeforeARun(RunCalendar calendar, DateOnly date, int endMinute)
    {
        foreach (var run in calendar.On(date))
        {
            if (run.From >= endMinute && run.From - endMinute < 6 * 60)
                return true;
        }

        return false;
    }

    /// <summary>The day after a long run of 90 minutes or more, or after a race: no hard jumps (P-15).</summary>
    public static bool AfterLongRunOrRace(RunCalendar calendar, DateOnly date)
    {
        foreach (var run in calendar.On(date.AddDays(-1)))
        {
            if (run.Kind == RunKind.Race || (run.Minutes >= RunCalendar.LongFromMinutes && calendar.IsLong(run)))
                return true;
        }

        return false;
    }
}
