using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Running;
using Sinew.Training.Sessions;

namespace Sinew.Training.Planning;

/// <summary>
/// The whole pipeline: Screen, Assess, Season, Schedule, Prescribe. A pure function: the same request gives the same programme on every
/// platform (P-42), and no request makes it throw (P-44).
/// </summary>
public static class Planner
{
    /// <summary>Days past the season for which runs are still known, so that its last sessions keep their distances and its last deloads fit the running.</summary>
    private const int LookAhead = 7 * (Periodise.Beyond + 1);

    /// <summary>Makes the programme.</summary>
    public static Programme Plan(PlanRequest request) => Plan(request, new MilderPlans(request), null)!;

    /// <summary>What the general sessions of a milder runner amount to.</summary>
    internal static Burden BurdenOf(PlanRequest request, MilderPlans milder)
    {
        var burden = milder.NoBurden();
        _ = Plan(request, milder, burden);
        return burden;
    }

    // With a burden to be told, the general sessions are filled and no more; else the whole programme.
    private static Programme? Plan(PlanRequest request, MilderPlans milder, Burden? burden)
    {
        var today = request.Today;
        var log = request.Log ?? TrainingLog.Empty;
        var state = RunnerNow.Of(request.Runner, log, request.Promised, request.Catalogue, today);
        var runner = state.Runner;
        var course = Course.Of(runner, today, request.Promised, state.Performed, state.EarlyWhy);
        course.NotBefore = state.NotBefore;
        var horizon = Periodise.DefaultWeeks(runner, today);
        var ahead = Math.Max(horizon, Math.Clamp(request.Weeks ?? horizon, 1, Periodise.MostWeeks));
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var last = TrainingWeek.MondayOf(today).AddDays((7 * ahead) - 1);
        var span = new LaidSeason.Span(course.FirstWeek + ahead, Periodise.DefaultWeeks(runner, course.Start));
        var end = last.AddDays(7 * (span.Decided - span.Weeks));
        var runs = KnownRuns.Of(request, runner, course.Start, end.AddDays(LookAhead), findings);
        var calendar = milder.Shared.Calendar(runs, runner.Races, course.Start, end.AddDays(LookAhead));
        var screen = Screen.Of(runner, today);
        findings.InsertRange(0, screen.Findings);
        findings.AddRange(Unheard.Of(runner, today));
        findings.AddRange(Unheard.Beyond(runner, screen, last));
        findings.AddRange(state.Findings);
        findings.AddRange(Chosen.Of(runner, today));
        var shown = TrainingWeek.MondayOf(today).AddDays((7 * Math.Clamp(request.Weeks ?? horizon, 1, Periodise.MostWeeks)) - 1);
        var resting = RunAdvice.RestUntil(state, today);
        var listed = KnownRuns.Listed(runs, today, last, r => screen.NoRunning || r.Date <= resting ? DoNotRun : null);
        if (!screen.NoRunning)
            findings.AddRange(RunAdvice.Of(state, calendar, listed, today));
        var past = Past.Of(course);
        if (screen.Verdict == Verdict.Stop)
            return Told(new(today, runner.Name, runner.Level, [], Past.Blocks(course), listed, past, findings.ToImmutable(), []), course, state, request.Catalogue, shown);

        var opens = RehabOpens.Monday([.. calendar.Races, .. runner.Races.Where(r => r.Date < calendar.First)], today, state.NotBefore);
        var modules = Modules.Of(runner, today, course.RehabBegun(state.Log, opens), state.IsDeclared, RehabPain.Lately(state.Log, today), opens);
        var proven = Proven.By(state.Performed.Logged, request.Catalogue, runner.BodyMassKg);
        var permitted = new Permitted(runner, request.Catalogue, today, modules, proven, course.Start);
        var (told, season, wants, rehab, without, days, light) = LaidSeason.Of(runner, calendar, course, screen, span, permitted, modules, milder.Shared, out var anew);
        ImmutableArray<PlacedSession> meant = course.Start == today ? [] : without.Sessions;
        var kept = course.Promised is null && state.NotBefore is null && state.Performed.Done.IsEmpty ? null : new Kept(course, state.NotBefore, meant);
        ImmutableArray<PlacedSession> behind = [.. meant.Where(m => course.IsPast(m.Date))];
        var schedule = kept is null ? without : Schedule.Place(StylePace.Of(runner), calendar, season, wants, today, kept, days.Count == 0 ? null : days, light);
        var general = state.Gently(schedule.Sessions);
        var all = rehab?.Place([.. behind, .. general]) ?? [.. behind, .. general];
        // A run that is not to be run stands neither before nor after anything (P-05).
        if (screen.NoRunning)
            all = [.. all.Select(p => p with { Placement = Placement.OwnDay })];
        var placed = all.RemoveRange(0, behind.Length);
        // What finds no place gives its movements back, unless they are irritable.
        IdleModule[] idle = [.. (rehab?.Idle() ?? []).Where(static i => !i.Module.Irritable)];
        if (idle.Length > 0)
            permitted = new Permitted(runner, request.Catalogue, today, modules.Without(idle), proven, course.Start);
        var needs = Assess.Needs(state.Declared, today);
        var own = burden ?? milder.NoBurden();
        var ceiling = screen.Verdict == Verdict.Go
            ? milder.Of(request.Runner, course.Start, span.Weeks, season.Weeks.Any(w => permitted.JumpLevel(w.Phase, w.From, w.StrengthWeeks) > 0), own) : null;
        var filled = Prescribe.Fill(
            runner, permitted, season, calendar, placed, needs, today, null, course, all[..behind.Length], state.Log, new EasedToday(state.Readiness, today), ceiling, burden is null && ceiling is null ? null : own, burden is not null);
        if (burden is not null)
            return null;
        findings.AddRange(Assess.Findings(state.Declared, today));
        findings.AddRange(told.Findings);
        findings.AddRange(BegunAnew.Told(told, [.. past, .. filled.Sessions], anew));
        findings.AddRange(Shortfalls.WorthTelling(schedule.Findings, today));
        findings.AddRange(filled.Findings);
        var held = new HeldBack(runner, permitted, filled.Sessions);
        var style = ArticleStyle.Of(runner.Style);
        if (screen.Verdict == Verdict.Go && !told.ShortHorizon && style is null)
        {
            findings.AddRange(Chosen.NoThirdHardRun(runner, told, today));
            findings.AddRange(SeasonHeldBack.Of(told, held, filled.Sessions, request.Catalogue, findings));
        }

        if (screen.Verdict == Verdict.Go)
        {
            findings.AddRange(style is null ? CloseTogether.Of(filled.Sessions) : []);
            findings.AddRange(AfterLongRuns.Of(calendar, filled.Sessions));
            findings.AddRange(AfterTwoLongRuns.Told(calendar, light, today));
            findings.AddRange(CrossTraining.Of(runner, calendar, listed, filled.Sessions));
            findings.AddRange(Chosen.WhatToExpect(runner, season, filled.Sessions));
            findings.AddRange(KneeCue.Of(runner, filled.Sessions, request.Catalogue));
            findings.AddRange(CoachFirst.Of(permitted, course.Performed.Done, filled.Sessions));
            findings.AddRange(TechniqueChecks.Of(course.Performed.Done, filled.Sessions, request.Catalogue));
        }

        var joined = rehab is null ? filled.Sessions : new RehabWriter(rehab, permitted, season, course).Join(filled.Sessions, state.Today(filled.Sessions, request.Catalogue));
        var goals = Periodise.Goals(runner, today);
        var blocks = style is not null && screen.Verdict == Verdict.Go ? StyleBlocks.Of(style, told.Blocks, goals)
            : new BlocksAsFilled(held, request.Catalogue, goals).Of(told.Blocks, filled.Sessions, [.. past, .. joined]);
        var sessions = Naming.Of(state.Today(joined, request.Catalogue), course);
        if (rehab is not null)
            findings.AddRange(RehabFindings.Of(modules, rehab, sessions, today, request.Runner.Availability.SessionsPerWeek));
        if (screen.Verdict == Verdict.Go)
        {
            findings.AddRange(RehabFindings.General(state.Declared));
            findings.AddRange(ComplaintFindings.Of(state.Declared, request.Catalogue, findings.Any(f => f.Rule == "R-601")));
            findings.AddRange(ComplaintFindings.Lasting(request.Runner));
        }

        findings.AddRange(PopulationFindings.Of(runner, told, listed, screen, sessions, today));
        var programme = new Programme(today, runner.Name, runner.Level, needs, blocks, listed, [.. past.Where(p => !sessions.Any(s => s.Id == p.Id)), .. sessions], findings.ToImmutable(), []) { Rehab = course.RehabOf(modules) };
        return Told(WithPast(Gate.Pass(programme, runner, request.Catalogue, course.Performed), past), course, state, request.Catalogue, shown);
    }

    /// <summary>
    /// The runner as the log shows them on a day: what hurts is a complaint, lifts give estimates, weeks that were not done make
    /// the wish smaller. A plan made with the log is planned for, and checked against, this runner.
    /// </summary>
    public static Runner Known(PlanRequest request) =>
        RunnerNow.Of(request.Runner, request.Log ?? TrainingLog.Empty, request.Promised, request.Catalogue, request.Today).Runner;

    // A missed session that slid and that the last gate left out after all stays where it was promised.
    private static Programme WithPast(Programme programme, ImmutableArray<Session> past)
    {
        var known = programme.Sessions.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return past.All(p => known.Contains(p.Id)) ? programme
            : programme with { Sessions = [.. programme.Sessions.Concat(past.Where(p => !known.Contains(p.Id))).OrderBy(s => s.StartsAt).ThenBy(s => s.Id, StringComparer.Ordinal)] };
    }

    private static Programme Told(Programme programme, Course course, RunnerNow state, Exercises.Catalogue catalogue, DateOnly shown) =>
        Cut(programme with { Changes = Differences.Of(programme, course, state, catalogue) }, shown);

    /// <summary>Advice on every coming run while running is not safe (P-05), on those of a fever, and on those of the three days after pain above 5 .</summary>
    public const string DoNotRun = "do_not_run";

    // A block of which only the beginning is shown says so.
    private static Block InPart(Block block, DateOnly last)
    {
        var (shown, whole) = (Words.Length(block.From, last), Words.Length(block.From, block.To));
        return block with
        {
            To = last,
            Why = shown == whole ? block.Why : [.. block.Why.Select(w => w.Text.StartsWith(whole + " ", StringComparison.Ordinal) ? w with { Text = $"The first {shown} of {w.Text}" } : w)],
        };
    }

    // --weeks cuts what is shown, never the season.
    private static Programme Cut(Programme programme, DateOnly last) => programme with
    {
        Blocks = [.. programme.Blocks.Where(b => b.From <= last).Select(b => b.To > last ? InPart(b, last) : b)],
        Runs = [.. programme.Runs.Where(r => r.Run.Date <= last)],
        Sessions = [.. programme.Sessions.Where(s => s.Date <= last)],
        Changes = [.. programme.Changes.Where(c => (c.After ?? c.Before)!.Date <= last)],
        Findings = [.. programme.Findings.Select(f => f with { Dates = [.. f.Dates.Where(d => d <= last)] }).Where((f, i) => f.Dates.Length > 0 || programme.Findings[i].Dates.IsEmpty)],
    };
}
