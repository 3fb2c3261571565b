using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Benchmarks;

/// <summary>How much of what a runner's season wants a plan holds. Weeks of taper and recovery are left out.</summary>
/// <param name="Group">Why sessions may be missing; "plain" if nothing stands in the way.</param>
/// <param name="Wanted">Sessions wanted.</param>
/// <param name="Found">Sessions placed.</param>
/// <param name="AsWanted">Of them not lighter than wanted.</param>
internal sealed record Placed(string Group, int Wanted, int Found, int AsWanted)
{
    // What counts as a plain case: days, minutes of a session, minutes of the opening, runs a week.
    private const int Days = 3;
    private const int Minutes = 30;
    private const int Opening = 4 * 60;
    private const int Runs = 7;

    /// <summary>Reads a plan.</summary>
    public static Placed Of(PlanRequest request, Programme plan)
    {
        var runner = request.Runner;
        if (Screen.Of(runner, request.Today).Verdict != Verdict.Go)
            return new("stopped or bone stress injury", 0, plan.Sessions.Length, 0);
        var wants = WantsOf(request, out _, out _, out _);
        int wanted = 0, found = 0, asWanted = 0;
        foreach (var want in wants)
        {
            var got = plan.Sessions.Where(s => s.Date >= want.From && s.Date <= want.To && s.Class != SessionClass.R).Select(s => s.Class).ToList();
            Add(want, got, ref wanted, ref found, ref asWanted);
        }

        return new(wanted == 0 ? "nothing wanted outside taper and recovery" : GroupOf(request), wanted, found, asWanted);
    }

    /// <summary>What Schedule placed, before Prescribe filled it, and the most that brute force places in the same weeks, each by itself.</summary>
    public (Placed Scheduled, Placed Best) Compare(PlanRequest request)
    {
        if (Wanted == 0)
            return (this, this);
        var wants = WantsOf(request, out var season, out var runs, out var scheduled);
        return (Scheduled(wants, scheduled), Best(request, wants, season, runs));
    }

    private Placed Scheduled(List<Want> wants, ScheduleResult scheduled)
    {
        int wanted = 0, found = 0, asWanted = 0;
        foreach (var want in wants)
            Add(want, [.. scheduled.Sessions.Where(s => s.Date >= want.From && s.Date <= want.To).Select(s => s.Class)], ref wanted, ref found, ref asWanted);
        return new(Group, wanted, found, asWanted);
    }

    private Placed Best(PlanRequest request, List<Want> wants, Season season, IEnumerable<PlannedRun> runs)
    {
        var oracle = new BruteForce(request.Runner, new Diary(runs, request.Runner.Races, request.Today), season, wants, request.Today);
        int wanted = 0, found = 0, asWanted = 0;
        foreach (var week in wants.GroupBy(w => w.Week))
        {
            var best = oracle.BestOfWeek(week.Key).Sessions;
            foreach (var want in week)
            {
                var got = best.Where(s => s.Day >= want.From.DayNumber && s.Day <= want.To.DayNumber).Select(s => s.Class).ToList();
                Add(want, got, ref wanted, ref found, ref asWanted);
            }
        }

        return new(Group, wanted, found, asWanted);
    }

    private static void Add(Want want, List<SessionClass> got, ref int wanted, ref int found, ref int asWanted)
    {
        wanted += want.Count;
        found += Math.Min(want.Count, got.Count);
        var heavy = want.Heavy ? Math.Min(1, got.Count(c => c == SessionClass.H)) : 0;
        var others = got.Count(c => want.Base == SessionClass.M ? c == SessionClass.M || (c == SessionClass.H && !want.Heavy) : c != SessionClass.R);
        asWanted += heavy + Math.Min(want.Count - (want.Heavy ? 1 : 0), others);
    }

    private static List<Want> WantsOf(PlanRequest request, out Season season, out IEnumerable<PlannedRun> runs, out ScheduleResult scheduled)
    {
        var (runner, today) = (request.Runner, request.Today);
        var weeks = Periodise.DefaultWeeks(runner, today);
        var last = TrainingWeek.MondayOf(today).AddDays((7 * weeks) + 6);
        var expanded = RunPattern.Expand(runner, today.AddDays(-7), last);
        runs = expanded;
        var calendar = new RunCalendar(expanded, runner.Races, today, last);
        season = Periodise.Season(runner, calendar, today, weeks);
        var permitted = new Permitted(runner, request.Catalogue, today);
        var all = Wants.Of(runner, season, today, permitted.HeavyPossible);
        scheduled = Schedule.Place(runner, calendar, season, all, today);
        return [.. all.Where(w => w.Phase is not (Phase.TP or Phase.TR))];
    }

    private static string GroupOf(PlanRequest request)
    {
        var (runner, today) = (request.Runner, request.Today);
        var monday = TrainingWeek.MondayOf(today).DayNumber;
        var open = Enumerable.Range(monday, 7).Select(d => Openings.Of(runner.Availability, d)).Where(o => o.Count > 0).ToList();
        var perWeek = RunPattern.Expand(runner, today, today.AddDays(83)).GroupBy(r => TrainingWeek.MondayOf(r.Date)).Select(g => g.Count()).DefaultIfEmpty(0).Max();
        if (open.Count < Days)
            return "fewer than 3 days";
        if (open.Count(o => o.Exists(x => x.Budget >= Minutes)) < Days)
            return "less than 30 minutes";
        if (open.Count(o => o.Exists(x => x.Budget >= Minutes && x.To - x.From >= Opening)) < Days)
            return "openings under 4 hours";
        if (perWeek > Runs)
            return "more than 7 runs a week";
        return runner.Races.Any(r => r.Date >= today.AddDays(-21)) ? "plain, with races" : "plain, no race";
    }
}
