using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>Where a session could stand: openings of a day and the candidate starts in them.</summary>
internal static class Openings
{
    /// <summary>Openings of a day as absolute minutes with their budget: its windows if it has any, else the general hours.</summary>
    public static List<(int From, int To, int Budget)> Of(Availability availability, int day)
    {
        var weekday = DateOnly.FromDayNumber(day).DayOfWeek;
        var list = new List<(int From, int To, int Budget)>();
        foreach (var window in availability.Windows.Where(w => w.Day == weekday))
            list.Add((Clock(window.From), Clock(window.To), window.Minutes ?? availability.Minutes));
        if (list.Count == 0 && availability.Days.Contains(weekday))
            list.Add((Clock(availability.Earliest), Clock(availability.Latest), availability.Minutes));
        return [.. list.Where(o => o.To - o.From >= 10).Select(o => ((day * 1440) + o.From, (day * 1440) + o.To, Math.Min(o.Budget, o.To - o.From)))];
    }

    /// <summary>All candidate starts of a class on a day, floors not yet asked.</summary>
    public static IEnumerable<Trial> Candidates(Availability availability, Diary diary, Floors floors, int day, SessionClass sessionClass, int? promised = null)
    {
        var easy = diary.On(day).Where(e => e.Easy).ToList();
        foreach (var (from, to, budget) in Of(availability, day))
        {
            var minutes = sessionClass == SessionClass.P ? Math.Min(15, budget) : budget;
            for (var start = from; start + minutes <= to; start++)
            {
                var afterEasy = easy.Exists(e => start == e.To + 5);
                // What was promised may stay, whatever minute it was.
                var onGrid = start % 30 == 0 || start == promised;
                var free = sessionClass is SessionClass.L or SessionClass.P || easy.Count == 0
                    || easy.TrueForAll(e => start - e.To >= 180)
                    || (floors.MayGoFirst(day) && easy.TrueForAll(e => e.From - (start + minutes) >= 360));
                var rightBefore = sessionClass == SessionClass.L && floors.AsksFirst(day) && start + minutes == easy[0].From;
                if (afterEasy || rightBefore || (onGrid && free))
                    yield return new(day, start, minutes, sessionClass);
            }
        }
    }

    private static int Clock(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
