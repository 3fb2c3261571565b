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

    /// <summary>
    /// The starts of a class on a day that keep the floors. Where none does, sessions of more than half an hour give up five minutes after five
    /// minutes, down to the half hour, until one does.
    /// </summary>
    public static List<Trial> Legal(Availability availability, Diary diary, Floors floors, int day, SessionClass sessionClass, int? promised)
    {
        var longest = Of(availability, day).Select(o => o.Budget).DefaultIfEmpty(0).Max();
        var found = At(longest);
        for (var minutes = longest - 5; found.Count == 0 && sessionClass != SessionClass.P && minutes > 25; minutes -= 5)
            found = At(Math.Max(30, minutes));
        return found;

        List<Trial> At(int most) =>
            [.. Candidates(availability, diary, floors, day, sessionClass, promised, most).Where(s => floors.Broken(s) is null && !floors.TooCloseToCross(s))];
    }

    // All candidate starts with at most so many minutes, floors not yet asked.
    private static IEnumerable<Trial> Candidates(Availability availability, Diary diary, Floors floors, int day, SessionClass sessionClass, int? promised, int most)
    {
        var easy = diary.On(day).Where(e => e.Easy).ToList();
        foreach (var (from, to, budget) in Of(availability, day))
        {
            var minutes = sessionClass == SessionClass.P ? Math.Min(15, budget) : Math.Min(most, budget);
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
                    yield return new(day, start, minutes, sessionClass) { GivenUp = sessionClass == SessionClass.P ? 0 : budget - minutes };
            }
        }
    }

    private static int Clock(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
