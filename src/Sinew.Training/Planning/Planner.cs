using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Running;

namespace Sinew.Training.Planning;

/// <summary>
/// The whole pipeline: Screen, Assess, Season, Schedule, Prescribe. A pure function: the same request gives the same programme on every
/// platform (P-42), and no request makes it throw (P-44).
/// </summary>
public static class Planner
{
    /// <summary>Days past the season for which runs are still known, so that the last sessions keep their distances.</summary>
    private const int LookAhead = 7;

    /// <summary>Makes the programme.</summary>
    public static Programme Plan(PlanRequest request)
    {
        var (runner, today) = (request.Runner, request.Today);
        var horizon = Periodise.DefaultWeeks(runner, today);
        var weeks = Math.Max(horizon, Math.Clamp(request.Weeks ?? horizon, 1, Periodise.MostWeeks));
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var inferred = Infer(request, findings);
        var last = TrainingWeek.MondayOf(today).AddDays((7 * weeks) - 1);
        var runs = RunPattern.Expand(runner, today.AddDays(-RunCalendar.DaysBefore), last.AddDays(LookAhead), inferred);
        runs = [.. JustRun(request, runs), .. runs.Where(r => r.Date >= today)];
        var calendar = new RunCalendar(runs, runner.Races, today, last.AddDays(LookAhead));
        var screen = Screen.Of(runner, today);
        findings.InsertRange(0, screen.Findings);
        findings.AddRange(Unheard.Of(runner, today));
        findings.AddRange(Chosen.Of(runner, today));
        var shown = TrainingWeek.MondayOf(today).AddDays((7 * Math.Clamp(request.Weeks ?? horizon, 1, Periodise.MostWeeks)) - 1);
        var listed = Sorted([.. runs.Where(r => r.Date >= today && r.Date <= last).Select(r => new ListedRun(r, screen.NoRunning ? DoNotRun : null))]);
        if (screen.Verdict == Verdict.Stop)
            return Cut(new(today, runner.Name, runner.Level, [], [], listed, [], findings.ToImmutable(), []), shown);

        var season = screen.Verdict == Verdict.BoneMode
            ? Periodise.Unloaded(runner, calendar, today, weeks)
            : Periodise.Season(runner, calendar, today, weeks);
        season = EnduranceFinish.Told(runner, season, Periodise.Goals(runner, today));
        var permitted = new Permitted(runner, request.Catalogue, today);
        var wants = Wants.Of(runner, season, today, permitted.HeavyPossible);
        var schedule = Schedule.Place(runner, calendar, season, wants, today);
        var needs = Assess.Needs(runner, today);
        var filled = Prescribe.Fill(runner, permitted, season, calendar, schedule.Sessions, needs, today);
        findings.AddRange(Assess.Findings(runner, today));
        findings.AddRange(season.Findings);
        findings.AddRange(Shortfalls.WorthTelling(schedule.Findings, today));
        findings.AddRange(filled.Findings);
        var held = new HeldBack(runner, permitted, filled.Sessions);
        if (screen.Verdict == Verdict.Go && !season.ShortHorizon)
        {
            findings.AddRange(Chosen.NoThirdHardRun(runner, season));
            findings.AddRange(SeasonHeldBack.Of(season, held, filled.Sessions, request.Catalogue, findings));
        }

        var blocks = new BlocksAsFilled(held, request.Catalogue, Periodise.Goals(runner, today)).Of(season.Blocks, filled.Sessions);
        var programme = new Programme(today, runner.Name, runner.Level, needs, blocks, listed, filled.Sessions, findings.ToImmutable(), []);
        return Cut(Gate.Pass(programme, runner, request.Catalogue), shown);
    }

    // What stands before today: the real runs where a history tells them, else what the week says.
    private static IEnumerable<PlannedRun> JustRun(PlanRequest request, ImmutableArray<PlannedRun> runs)
    {
        var from = TrainingWeek.MondayOf(request.Today).AddDays(-RunCalendar.DaysBefore);
        var done = request.History.Where(a => a.Sport == Sport.Running && DateOnly.FromDateTime(a.Start) >= from && DateOnly.FromDateTime(a.Start) < request.Today).ToArray();
        return done.Length == 0 ? runs.Where(r => r.Date < request.Today) : done.Select(Done);

        static PlannedRun Done(RunActivity a)
        {
            var minutes = Math.Max(1, (int)Math.Round(a.Seconds / 60));
            return new(
                DateOnly.FromDateTime(a.Start), a.IsRace ? RunKind.Race : RunKind.Easy, minutes, (a.Metres / 1000) ?? (double)minutes / RunPattern.MinutesPerKm,
                TimeOnly.FromDateTime(a.Start), false, RunSource.History);
        }
    }

    /// <summary>Advice on every coming run while running is not safe (P-05).</summary>
    public const string DoNotRun = "do_not_run";

    private static ImmutableArray<WeekEntry> Infer(PlanRequest request, ImmutableArray<Finding>.Builder findings)
    {
        if (!request.Runner.Week.IsEmpty)
        {
            if (!request.History.IsEmpty)
                findings.Add(new("R-007", Severity.Info, "The running week is the one you wrote down; the week in the history was not used. Leave week out to have it read from the history.", []));
            return [];
        }

        if (request.History.IsEmpty)
        {
            if (!request.Runner.Runs.IsEmpty)
                return [];
            findings.Add(new("R-007", Severity.Warning, "No running week is known, so the plan keeps no distance to any run. Add your runs, or a history to read them from.", []));
            return [];
        }

        var pattern = WeekInference.Infer(request.History, request.Today);
        if (pattern is null)
        {
            findings.Add(new("R-007", Severity.Warning, $"{WeekInference.WhyNot(request.History, request.Today)} Add the runs you plan.", []));
            return [];
        }

        return [.. pattern.Entries.Select(e => e.Entry)];
    }

    private static ImmutableArray<ListedRun> Sorted(ImmutableArray<ListedRun> runs) =>
        runs.Sort(static (a, b) => (a.Run.Date, a.Run.From, a.Run.To, a.Run.Kind, a.Run.Minutes, a.Run.Km).CompareTo((b.Run.Date, b.Run.From, b.Run.To, b.Run.Kind, b.Run.Minutes, b.Run.Km)));

    // --weeks cuts what is shown, never the season.
    private static Programme Cut(Programme programme, DateOnly last) => programme with
    {
        Blocks = [.. programme.Blocks.Where(b => b.From <= last).Select(b => b.To > last ? b with { To = last } : b)],
        Runs = [.. programme.Runs.Where(r => r.Run.Date <= last)],
        Sessions = [.. programme.Sessions.Where(s => s.Date <= last)],
        Findings = [.. programme.Findings.Select(f => f with { Dates = [.. f.Dates.Where(d => d <= last)] }).Where((f, i) => f.Dates.Length > 0 || programme.Findings[i].Dates.IsEmpty)],
    };
}
