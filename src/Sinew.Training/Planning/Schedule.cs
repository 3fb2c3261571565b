using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What Schedule found.</summary>
/// <param name="Sessions">Placed sessions by date.</param>
/// <param name="Cost">Season totals.</param>
/// <param name="Findings">Weeks that got fewer or lighter sessions than wanted, and why.</param>
public sealed record ScheduleResult(ImmutableArray<PlacedSession> Sessions, ScheduleCost Cost, ImmutableArray<Finding> Findings);

/// <summary>
/// Step 4: which day, start, placement and class. Exact: the cheapest season by <see cref="ScheduleCost"/> that keeps every placement floor.
/// Each week's leading costs (1 to 3) do not depend on other weeks, so their sum is least if each week's are; among a week's ties the path
/// decides by weekdays, hours and order. Only if heavy sessions of neighbouring weeks get into each other's way does the search widen.
/// </summary>
public static class Schedule
{
    /// <summary>Places the season's sessions.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar, at least a week longer than the season.</param>
    /// <param name="season">The season.</param>
    /// <param name="wants">What each week wants (<see cref="Wants"/>).</param>
    /// <param name="today">First day.</param>
    /// <param name="rehabDays">Days that rehab would like to have for itself, or null: one more point of cost 3.</param>
    public static ScheduleResult Place(
        Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, DateOnly today, IReadOnlySet<DateOnly>? rehabDays = null)
    {
        var count = season.Weeks.Length;
        if (count == 0)
            return new([], default, []);
        var days = new DayFacts[(count + 1) * 7];
        for (var d = 0; d < days.Length; d++)
            days[d] = DayFacts.Of(calendar.First.AddDays(d), calendar, runner.Availability);
        var eve = DayFacts.Of(calendar.First.AddDays(-1), calendar, runner.Availability);
        var legality = new Legality(runner, calendar, season, today, days);
        var options = new DayOptions[count * 7];
        var choices = new WeekChoices[count];
        for (var w = 0; w < count; w++)
        {
            Want[] own = [.. wants.Where(x => x.Week == w)];
            for (var d = w * 7; d < (w * 7) + 7; d++)
            {
                var want = Array.Find(own, x => days[d].Date >= x.From && days[d].Date <= x.To);
                options[d] = want is null or { Count: 0 } || days[d].Date < today
                    ? new DayOptions()
                    : DayOptions.Of(d, days[d], legality, want.Heavy, want.Base == SessionClass.M, want.Base == SessionClass.P);
            }

            choices[w] = new WeekChoices(
                options[(w * 7)..((w * 7) + 7)], days[(w * 7)..((w * 7) + 7)], DayScores.OfWeek(days, eve, w * 7, runner.Policies.HardDays, runner.Level, rehabDays),
                own, runner.Availability.TrainOnLastRestDay);
        }

        var path = Search(choices, options, legality);
        return new(Sessions(path, options, days, wants), Total(path), Shortfalls.Tell(path, options, wants));
    }

    private static WeekOption[] Search(WeekChoices[] choices, DayOptions[] options, Legality legality)
    {
        var relaxed = new SeasonPath(Array.ConvertAll(choices, c => c.Best()), (_, _, _) => true, StartOn).Best()!;
        var clash = false;
        for (var w = 1; w < relaxed.Length; w++)
            clash |= !Compatible(w, relaxed[w - 1], relaxed[w]);
        if (!clash)
            return relaxed;
        return new SeasonPath(Array.ConvertAll(choices, c => c.BestWithAllStarts()), Compatible, StartOn).Best()
            ?? new SeasonPath(Array.ConvertAll(choices, c => c.All()), Compatible, StartOn).Best()!;

        bool Compatible(int week, WeekOption before, WeekOption after)
        {
            if (before.HeavyDay < 0 || after.HeavyDay < 0)
                return true;
            var (dayA, dayB) = (((week - 1) * 7) + before.HeavyDay, (week * 7) + after.HeavyDay);
            var apart = ((dayB - dayA) * 1440) + after.HeavyFrom - before.HeavyFrom;
            return apart >= legality.HeavyApart(dayB) && !legality.AllHardBetween(dayA, dayB);
        }

        int StartOn(int week, WeekOption option, int weekday) => StartOf(options[(week * 7) + weekday], option, weekday).From;
    }

    private static Start StartOf(DayOptions day, in WeekOption option, int weekday) => option.ClassOn(weekday) switch
    {
        SessionClass.M => day.Moderate!.Value,
        SessionClass.L => day.Light!.Value,
        SessionClass.P => day.Primer!.Value,
        _ => Heavy(day, option.HeavyFrom),
    };

    private static Start Heavy(DayOptions day, short from)
    {
        foreach (var start in day.Heavy)
        {
            if (start.From == from)
                return start;
        }

        throw new InvalidOperationException("A heavy session stands at a start that is not an option");
    }

    private static ScheduleCost Total(WeekOption[] path)
    {
        var total = ScheduleCost.Of(path[0], 0);
        for (var w = 1; w < path.Length; w++)
            total += ScheduleCost.Of(path[w], System.Numerics.BitOperations.PopCount((uint)(path[w].Mask & ~path[w - 1].Mask)));
        return total;
    }

    private static ImmutableArray<PlacedSession> Sessions(
        WeekOption[] path, DayOptions[] options, DayFacts[] days, ImmutableArray<Want> wants)
    {
        var sessions = ImmutableArray.CreateBuilder<PlacedSession>();
        foreach (var want in wants)
        {
            var option = path[want.Week];
            var heavyLeft = want.Heavy && (option.HeavyDay < 0 || !Covers(want, days[(want.Week * 7) + option.HeavyDay].Date));
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var at = (want.Week * 7) + weekday;
                if ((option.Mask & (1 << weekday)) == 0 || !Covers(want, days[at].Date))
                    continue;
                var sessionClass = option.ClassOn(weekday);
                var start = StartOf(options[at], option, weekday);
                var wanted = sessionClass == SessionClass.H || heavyLeft ? SessionClass.H : want.Base;
                heavyLeft = false;
                sessions.Add(new(
                    days[at].Date, start.From, start.Budget, wanted, sessionClass, PlacementOf(days[at], start.From), want.Phase, want.Deload, want.Week));
            }
        }

        return sessions.ToImmutable();
    }

    private static bool Covers(Want want, DateOnly date) => date >= want.From && date <= want.To;

    private static Placement PlacementOf(DayFacts day, int from)
    {
        if (day.Runs.IsEmpty)
            return Placement.OwnDay;
        foreach (var run in day.Runs)
        {
            if (from < run.From)
                return Placement.BeforeRun;
        }

        return Placement.AfterRun;
    }
}
