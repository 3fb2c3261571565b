using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What Prescribe made of the placed sessions.</summary>
/// <param name="Sessions">Filled sessions by date and start; one without a permitted exercise is left out and told in a finding.</param>
/// <param name="Findings">What could not be met, and why.</param>
public sealed record PrescribeResult(ImmutableArray<Session> Sessions, ImmutableArray<Finding> Findings);

/// <summary>
/// Step 5: fills placed sessions with exercises, sets, loads and reasons (R-220 … … R-596). Pure. Exact
/// in two steps: the exercises of a block's usual week, session after session, each the best beside those before it, then each week's sets
/// (<see cref="Objective"/>, <see cref="Allotment"/>). What is decided outside of the two searches stands in ADR 0007.
/// </summary>
public static class Prescribe
{
    /// <summary>Fills the sessions.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="season">Blocks and weeks; the weeks' index is their place.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="placed">Sessions in any order.</param>
    /// <param name="needs">Movements that deserve more.</param>
    /// <param name="today">First day of the plan.</param>
    public static PrescribeResult Fill(
        Runner runner, Catalogue catalogue, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today) => Fill(runner, new Permitted(runner, catalogue, today), season, calendar, placed, needs, today);

    /// <summary>Fills the sessions; <paramref name="permitted"/> may be the one Schedule asked already.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="permitted">What the runner may do.</param>
    /// <param name="season">Blocks and weeks; the weeks' index is their place.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="placed">Sessions in any order.</param>
    /// <param name="needs">Movements that deserve more.</param>
    /// <param name="today">First day of the plan.</param>
    public static PrescribeResult Fill(
        Runner runner, Permitted permitted, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today) => Fill(runner, permitted, season, calendar, placed, needs, today, null);

    // Weeks that lie behind are passed through, not told about.
    private static IEnumerable<Finding> Ahead(IEnumerable<Finding> findings, DateOnly today) =>
        findings.Select(f => (Had: !f.Dates.IsEmpty, Finding: f with { Dates = f.Dates.RemoveAll(d => d < today) })).Where(f => !f.Had || !f.Finding.Dates.IsEmpty).Select(f => f.Finding);

    internal static PrescribeResult Fill(
        Runner runner, Permitted permitted, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today, Trace? trace, Course? course = null, ImmutableArray<PlacedSession> meant = default, Sessions.TrainingLog? log = null,
        EasedToday? eased = null, Ceiling? ceiling = null, Burden? burden = null, bool onlyBurden = false)
    {
        if (placed.IsDefaultOrEmpty || season.Weeks.IsDefaultOrEmpty)
            return new([], []);
        var tender = new Circumstances(runner, permitted, season, today);
        var experience = new Experience(permitted.Catalogue.Exercises.Length);
        var choice = new Choice(runner, permitted, needs.IsDefault ? [] : needs, experience, season.Ultra, today, course?.Start ?? today);
        var lived = course is null ? null : new Lived(runner, permitted, season, calendar, course, choice, meant.IsDefault ? [] : meant);
        if (lived is not null)
            placed = [.. lived.Promised(), .. placed];
        var ordered = placed.Sort(static (a, b) => (a.Date, a.Start).CompareTo((b.Date, b.Start)));
        if (ordered.Any(s => s.Class == SessionClass.H && tender.IsTender(s.Date)))
            ordered = [.. ordered.Select(s => s.Class == SessionClass.H && tender.IsTender(s.Date) ? s with { Class = SessionClass.M } : s)];
        var reviewed = course is null || log is null || log.Sessions.IsEmpty ? null : new Reviewed(runner, permitted, season, course, log, eased?.Day);
        var loads = new LoadBook(runner, permitted, choice, ceiling);
        var styled = ArticleStyle.Of(runner.Style) is { } style ? new StyleReport(style, runner, today) : null;
        var builder = new WeekBuilder(
            runner, permitted, season, calendar, choice, experience, new SetCaps(runner, season, calendar), loads, styled, today, reviewed, eased, trace, ceiling, burden);
        var writer = new SessionWriter(
            season, loads, experience, new Alternatives(permitted, choice, experience), new Sentences(runner, permitted, season, calendar, styled, reviewed));
        var report = new Report(runner, permitted);
        var sessions = ImmutableArray.CreateBuilder<Session>(ordered.Length);
        builder.Remember(lived?.Of(-1) ?? []);
        for (var (from, to, week) = (0, 0, 0); from < ordered.Length && week < season.Told; from = to, week++)
        {
            choice.HeavyAhead = permitted.HeavyAhead(season, week);
            while (to < ordered.Length && ordered[to].Week <= week)
                to++;
            var done = lived is not null && week <= course!.FirstWeek ? lived.Of(week) : [];
            if (to == from && done.Count == 0)
                continue;
            var ahead = from;
            while (ahead < to && (week < course?.FirstWeek || lived?.IsPast(ordered[ahead].Date) == true))
                ahead++;
            var drafts = builder.Fill(ordered.AsSpan(), from, ahead, to, done);
            if (onlyBurden)
            {
                writer.Pass(drafts, burden);
                continue;
            }

            report.Note(drafts, builder);
            writer.Write(drafts, builder, sessions);
        }

        var written = sessions.ToImmutable();
        return new(written, [.. Ahead(styled?.Findings() ?? [], today), .. report.Findings(), .. choice.Differences(written)]);
    }
}
