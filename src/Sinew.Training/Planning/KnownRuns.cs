using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Running;

namespace Sinew.Training.Planning;

/// <summary>The runs that sessions are placed around: those that the runner wrote down, or the week that the history shows .</summary>
internal static class KnownRuns
{
    /// <summary>The runs from the week before the season on; behind today the real ones where a history tells them.</summary>
    /// <param name="request">What is planned for.</param>
    /// <param name="runner">Its runner as known today.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="end">Last day looked at.</param>
    /// <param name="findings">Is told where the week comes from.</param>
    public static ImmutableArray<PlannedRun> Of(PlanRequest request, Runner runner, DateOnly start, DateOnly end, ImmutableArray<Finding>.Builder findings)
    {
        var runs = RunPattern.Expand(runner, start.AddDays(-RunCalendar.DaysBefore), end, Infer(request, findings));
        return [.. JustRun(request, runs, start), .. runs.Where(r => r.Date >= request.Today)];
    }

    /// <summary>Those to come, as the plan lists them: by date and start.</summary>
    /// <param name="runs">Runs.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="advice">Advice on a run, or null.</param>
    public static ImmutableArray<ListedRun> Listed(ImmutableArray<PlannedRun> runs, DateOnly from, DateOnly to, Func<PlannedRun, string?> advice)
    {
        ImmutableArray<ListedRun> listed = [.. runs.Where(r => r.Date >= from && r.Date <= to).Select(r => new ListedRun(r, advice(r)))];
        return listed.Sort(static (a, b) => (a.Run.Date, a.Run.From, a.Run.To, a.Run.Kind, a.Run.Minutes, a.Run.Km).CompareTo((b.Run.Date, b.Run.From, b.Run.To, b.Run.Kind, b.Run.Minutes, b.Run.Km)));
    }

    // What stands before today: the real runs where a history tells them, else what the week says.
    private static IEnumerable<PlannedRun> JustRun(PlanRequest request, ImmutableArray<PlannedRun> runs, DateOnly start)
    {
        var from = TrainingWeek.MondayOf(start).AddDays(-RunCalendar.DaysBefore);
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
}
