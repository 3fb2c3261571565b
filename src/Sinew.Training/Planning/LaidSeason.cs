using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>A season as it was meant from its first day on, without what happened since.</summary>
/// <param name="Told">As far as it is told.</param>
/// <param name="Season">To the end of its span (<see cref="Span"/>).</param>
/// <param name="Wants">What its weeks ask for, from today.</param>
/// <param name="Rehab">Rehab beside it, or null where nothing hurts.</param>
/// <param name="Meant">Its sessions' places from its first day on.</param>
/// <param name="ForRehab">Days that the sessions leave to rehab, which stay what they were.</param>
/// <param name="Light">Days that hold nothing heavy or moderate (<see cref="AfterTwoLongRuns"/>).</param>
internal sealed record LaidSeason(Season Told, Season Season, ImmutableArray<Want> Wants, RehabPlan? Rehab, ScheduleResult Meant, HashSet<DateOnly> ForRehab, HashSet<DateOnly> Light)
{
    /// <summary>How far a season is told and decided: what stands before an old end does not hang on how far the season reaches.</summary>
    /// <param name="Weeks">Weeks told.</param>
    /// <param name="First">Weeks of the first span.</param>
    public readonly record struct Span(int Weeks, int First)
    {
        /// <summary>Weeks decided: to the end of the span that holds the last week told.</summary>
        public int Decided => Season.EndOfSpan(Weeks - 1, First);
    }

    /// <summary>Lays a season out; again, where it begins anew, until no break of it asks for that (<see cref="BegunAnew"/>).</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="calendar">Runs and races.</param>
    /// <param name="course">What has been promised and done.</param>
    /// <param name="screen">What screening says.</param>
    /// <param name="span">How far the season reaches.</param>
    /// <param name="permitted">What is allowed when.</param>
    /// <param name="modules">Rehab's modules.</param>
    /// <param name="shared">Schedules known already.</param>
    /// <param name="anew">The weeks in which it begins anew.</param>
    public static LaidSeason Of(
        Runner runner, RunCalendar calendar, Course course, ScreenResult screen, Span span, Permitted permitted, Modules modules, SharedSchedules shared, out List<int> anew)
    {
        var paced = StylePace.Of(runner);
        var begun = new List<int>();
        DateOnly[] done = [.. course.Performed.Done.Where(static s => s.Class != SessionClass.R).Select(static s => s.Date)];
        var laid = Lay();
        while (screen.Verdict == Verdict.Go && BegunAnew.Next(runner, laid.Season, [.. done, .. laid.Meant.Sessions.Select(static s => s.Date)], begun) is { } week)
        {
            begun.Add(week);
            begun.Sort();
            laid = Lay();
        }

        anew = begun;
        return laid;

        LaidSeason Lay()
        {
            var told = Reaching(span.Weeks);
            var whole = (span.Decided > span.Weeks ? Reaching(span.Decided) : told) with { FirstSpan = span.First, Told = span.Weeks };
            var wants = Planning.Wants.Of(paced, whole, course.Today, permitted.HeavyPossible);
            var rehab = modules.All.IsEmpty ? null : new RehabPlan(runner, permitted, whole, calendar, modules, course);
            var first = course.Start == course.Today ? wants : Planning.Wants.Of(paced, whole, course.Start, permitted.HeavyPossible);
            var light = AfterTwoLongRuns.Of(shared, paced, calendar, whole, first, course.Start);
            var (meant, days) = Place(shared, paced, calendar, whole, first, rehab, course.Start, light);
            return new(told, whole, wants, rehab, meant, days, light);
        }

        Season Reaching(int weeks) => EnduranceFinish.Told(
            runner,
            screen.Verdict == Verdict.BoneMode
                ? Periodise.Unloaded(runner, calendar, course.Start, weeks)
                : Periodise.Season(runner, calendar, course.Start, weeks, course, begun, span.Decided),
            Periodise.Goals(runner, course.Start));
    }

    // Where rehab finds a better week beside sessions on other days, they leave it those, span by span.
    private static (ScheduleResult Schedule, HashSet<DateOnly> ForRehab) Place(
        SharedSchedules shared, Runner runner, RunCalendar calendar, Season season, ImmutableArray<Want> wants, RehabPlan? rehab, DateOnly start, HashSet<DateOnly> light)
    {
        var best = shared.Place(runner, calendar, season, wants, start, null, light);
        var days = new HashSet<DateOnly>();
        for (int from = 0, to; rehab is not null && from < season.Weeks.Length; from = to)
        {
            to = season.SpanEnd(from);
            if (rehab.Days(best.Sessions, from, to) is not { Count: > 0 } more)
                continue;
            more.UnionWith(days);
            var beside = shared.Place(runner, calendar, season, wants, start, more, light);
            if (!rehab.IsWorse(best, beside, from, to))
                (best, days) = (beside, more);
        }

        return (best, days);
    }
}
