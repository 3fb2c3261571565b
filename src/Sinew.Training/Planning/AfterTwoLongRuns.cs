using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// R-434, case 4: where long runs of two days in a row come to stand before a weekday of an ultra's season, nothing heavy or moderate stands on that
/// weekday before they do, either: its weekdays stay the same. But only where they then do, and where that costs no session, no class, no hours to a run
/// and no day between two sessions.
/// </summary>
internal static class AfterTwoLongRuns
{
    private const int Often = 4; // A design decision: fewer such weekends are no habit.

    /// <summary>The days left free of heavy and moderate sessions, span by span; none of a weekday that would not hold any.</summary>
    /// <param name="shared">Schedules known already.</param>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">Runs and races.</param>
    /// <param name="season">The season.</param>
    /// <param name="wants">What its weeks ask for.</param>
    /// <param name="start">First day of the season.</param>
    public static HashSet<DateOnly> Of(SharedSchedules shared, Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, DateOnly start)
    {
        var free = new HashSet<DateOnly>();
        for (int from = 0, to; season.Ultra && from < season.Weeks.Length; from = to)
        {
            to = season.SpanEnd(from);
            var more = Days(calendar, from, to);
            if (more.Count == 0)
                continue;
            var part = to == season.Weeks.Length ? season : season with { Weeks = season.Weeks[..to] };
            var own = to == season.Weeks.Length ? wants : [.. wants.Where(w => w.Week < part.Weeks.Length)];
            var alone = shared.Place(runner, calendar, part, own, start, null, free);
            var held = Legs(alone).Where(more.Contains).Select(static d => d.DayOfWeek).ToHashSet();
            _ = more.RemoveWhere(d => !held.Contains(d.DayOfWeek));
            if (more.Count == 0)
                continue;
            var first = more.Where(d => Follow(calendar, d)).Min();
            more.UnionWith(free);
            var beside = shared.Place(runner, calendar, part, own, start, null, more);
            if (IsNoWorse(beside, alone) && Stay(beside, calendar, from, first))
                free = more;
        }

        return free;
    }

    /// <summary>Says why a weekday is left from the start, once for each, while the first such weekend is still to come.</summary>
    /// <param name="calendar">Runs and races.</param>
    /// <param name="free">The days left.</param>
    /// <param name="today">First day of the plan.</param>
    public static IEnumerable<Finding> Told(RunCalendar calendar, IReadOnlySet<DateOnly> free, DateOnly today)
    {
        foreach (var weekday in free.GroupBy(static d => d.DayOfWeek))
        {
            var first = weekday.Where(d => Follow(calendar, d)).Min();
            if (first >= today)
                yield return new("R-434", Severity.Info, $"From {Words.Date(first)} on {Words.Day(first)}s follow two long runs. So that your weekdays stay the same all season, nothing heavy or moderate stands on them before then, either.", [first]);
        }
    }

    private static HashSet<DateOnly> Days(RunCalendar calendar, int from, int to)
    {
        var days = new HashSet<DateOnly>();
        for (var weekday = 0; weekday < 7; weekday++)
        {
            DateOnly On(int week) => calendar.First.AddDays((7 * week) + weekday);
            int[] after = [.. Enumerable.Range(from, to - from).Where(w => Follow(calendar, On(w)))];
            for (var week = from; after.Length >= Often && week <= after[^1]; week++)
                days.Add(On(week));
        }

        return days;
    }

    private static bool Follow(RunCalendar calendar, DateOnly date) =>
        AfterLongRuns.Before(calendar, date) is not null && AfterLongRuns.Before(calendar, date.AddDays(-1)) is not null;

    // What matters more than the same weekdays: every session in its class, the hours to the runs, and a day between two sessions for the legs.
    private static bool IsNoWorse(ScheduleResult one, ScheduleResult other) =>
        (one.Cost.Missing, one.Cost.Degrade, one.Cost.SoftMinutes, Neighbours(one)).CompareTo((other.Cost.Missing, other.Cost.Degrade, other.Cost.SoftMinutes, Neighbours(other))) <= 0;

    private static int Neighbours(ScheduleResult schedule)
    {
        DateOnly[] legs = [.. Legs(schedule)];
        var pairs = 0;
        for (var i = 1; i < legs.Length; i++)
            pairs += legs[i].DayNumber - legs[i - 1].DayNumber == 1 ? 1 : 0;
        return pairs;
    }

    // The weekdays from then on are those from the start.
    private static bool Stay(ScheduleResult schedule, RunCalendar calendar, int from, DateOnly until)
    {
        var days = Legs(schedule).Where(d => d >= calendar.First.AddDays(7 * from)).ToLookup(d => d < until, static d => d.DayOfWeek);
        return days[false].All(d => days[true].Contains(d)) && days[true].All(d => days[false].Contains(d));
    }

    private static IEnumerable<DateOnly> Legs(ScheduleResult schedule) =>
        schedule.Sessions.Where(static s => s.Class is SessionClass.H or SessionClass.M).Select(static s => s.Date);
}
