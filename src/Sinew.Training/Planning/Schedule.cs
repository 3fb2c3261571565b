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
/// decides by weekdays, hours and order. Only if heavy sessions of neighbouring weeks get into each other's way does the search widen. A season
/// that has grown is searched span by span (<see cref="Season.FirstSpan"/>).
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
        Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, DateOnly today, IReadOnlySet<DateOnly>? rehabDays = null) =>
        Place(runner, calendar, season, wants, today, null, rehabDays);

    /// <summary>Places the sessions of a season that may have begun: its past is known, what was promised stays where costs are equal.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">The running calendar, at least a week longer than the season.</param>
    /// <param name="season">The season.</param>
    /// <param name="wants">What each week wants (<see cref="Wants"/>).</param>
    /// <param name="today">First day that is planned.</param>
    /// <param name="kept">What was done and promised, or null.</param>
    /// <param name="rehabDays">Days that rehab would like to have for itself, or null: one more point of cost 3.</param>
    /// <param name="light">Days that hold nothing heavy or moderate (<see cref="AfterTwoLongRuns"/>), or null.</param>
    internal static ScheduleResult Place(
        Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, DateOnly today, Kept? kept, IReadOnlySet<DateOnly>? rehabDays = null,
        IReadOnlySet<DateOnly>? light = null)
    {
        var first = kept?.FirstWeek ?? 0;
        var count = season.Weeks.Length;
        if (count == 0)
            return new([], default, []);
        var days = new DayFacts[(count + 1) * 7];
        for (var d = 0; d < days.Length; d++)
            days[d] = DayFacts.Of(calendar.First.AddDays(d), calendar, runner.Availability);
        var eve = DayFacts.Of(calendar.First.AddDays(-1), calendar, runner.Availability);
        var legality = new Legality(runner, calendar, season, season.Blocks.IsEmpty ? today : season.Blocks[0].From, days);
        var options = new DayOptions[count * 7];
        var choices = new WeekChoices[count - first];
        for (var w = first; w < count; w++)
        {
            Want[] own = [.. wants.Where(x => x.Week == w)];
            for (var d = w * 7; d < (w * 7) + 7; d++)
            {
                var want = Array.Find(own, x => days[d].Date >= x.From && days[d].Date <= x.To);
                var legs = light?.Contains(days[d].Date) != true;
                options[d] = want is null or { Count: 0 } || days[d].Date < today || kept?.IsClosed(days[d].Date) == true
                    ? new DayOptions()
                    : DayOptions.Of(d, days[d], legality, want.Heavy && legs, want.Base == SessionClass.M && legs, want.Base == SessionClass.P, kept?.PromisedOn(days[d].Date));
            }

            choices[w - first] = new WeekChoices(
                options[(w * 7)..((w * 7) + 7)], days[(w * 7)..((w * 7) + 7)], DayScores.OfWeek(days, eve, w * 7, runner.Policies.HardDays, runner.Level,
                    ArticleStyle.Of(runner.Style)?.Days?.Off == true, rehabDays),
                own, runner.Availability.TrainOnLastRestDay, kept, w == first ? kept : null);
        }

        var path = Search(season, choices, options, legality, kept);
        return new(Sessions(path, options, days, wants, kept), Total(path, kept?.Before), Shortfalls.Tell(path, options, wants, today, first, kept is { MostThisWeek: not null }));
    }

    private static WeekOption[] Search(Season season, WeekChoices[] choices, DayOptions[] options, Legality legality, Kept? kept)
    {
        var first = kept?.FirstWeek ?? 0;
        var path = new List<WeekOption>(choices.Length);
        while (path.Count < choices.Length)
        {
            var begun = path.Count;
            path.AddRange(Span(begun, season.SpanEnd(first + begun) - first, begun > 0 ? path[^1] : kept?.Before));
        }

        return [.. path];

        WeekOption[] Span(int from, int to, WeekOption? previous)
        {
            var own = choices[from..to];
            var relaxed = new SeasonPath(Array.ConvertAll(own, c => c.Best()), (_, _, _) => true, Start, previous).Best()!;
            var clash = previous is { } last && !Fits(0, last, relaxed[0]);
            for (var w = 1; w < relaxed.Length; w++)
                clash |= !Fits(w, relaxed[w - 1], relaxed[w]);
            if (!clash)
                return relaxed;
            return new SeasonPath(Array.ConvertAll(own, c => c.BestWithAllStarts()), Fits, Start, previous).Best()
                ?? new SeasonPath(Array.ConvertAll(own, c => c.All()), Fits, Start, previous).Best()!;

            bool Fits(int week, WeekOption before, WeekOption after) => Compatible(from + week, before, after);
            int Start(int week, WeekOption option, int weekday) => StartOn(from + week, option, weekday);
        }

        bool Compatible(int week, WeekOption before, WeekOption after)
        {
            // What was done has happened, however close it stood.
            if (before.HeavyDay < 0 || after.HeavyDay < 0 || (week == 0 && kept?.Done[after.HeavyDay] is not null))
                return true;
            var (dayA, dayB) = (((first + week - 1) * 7) + before.HeavyDay, ((first + week) * 7) + after.HeavyDay);
            var apart = ((dayB - dayA) * 1440) + after.HeavyFrom - before.HeavyFrom;
            return apart >= legality.HeavyApart(dayB) && !legality.AllHardBetween(dayA, dayB);
        }

        int StartOn(int week, WeekOption option, int weekday) => week == 0 && kept?.Done[weekday] is { } done ? done.From : StartOf(options[((first + week) * 7) + weekday], option, weekday).From;
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

    private static ScheduleCost Total(WeekOption[] path, WeekOption? before)
    {
        var total = ScheduleCost.Of(path[0], SeasonPath.NewAtFirst(path[0], before));
        for (var w = 1; w < path.Length; w++)
            total += ScheduleCost.Of(path[w], SeasonPath.New(path[w], path[w - 1]));
        return total;
    }

    private static ImmutableArray<PlacedSession> Sessions(
        WeekOption[] path, DayOptions[] options, DayFacts[] days, ImmutableArray<Want> wants, Kept? kept)
    {
        var first = kept?.FirstWeek ?? 0;
        var sessions = ImmutableArray.CreateBuilder<PlacedSession>();
        foreach (var want in wants)
        {
            if (want.Week < first)
                continue;
            var option = path[want.Week - first];
            var heavyLeft = want.Heavy && !(want.Week == first && kept?.HeavyDone == true) && (option.HeavyDay < 0 || !Covers(want, days[(want.Week * 7) + option.HeavyDay].Date));
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var at = (want.Week * 7) + weekday;
                if ((option.Mask & (1 << weekday)) == 0 || !Covers(want, days[at].Date) || kept?.IsClosed(days[at].Date) == true)
                    continue;
                var sessionClass = option.ClassOn(weekday);
                var start = StartOf(options[at], option, weekday);
                var wanted = sessionClass == SessionClass.H || heavyLeft ? SessionClass.H : want.Base;
                heavyLeft = false;
                sessions.Add(new(
                    days[at].Date, start.From, start.Budget, wanted, sessionClass, PlacementOf(days[at], start.From), want.Phase, want.Deload, want.Week)
                {
                    GivenUp = start.GivenUp,
                });
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
