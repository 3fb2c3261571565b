using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-20: no run is moved, added or deleted. Dated runs and races are compared always, the weekly pattern if the runner typed one. Runs from
/// a calendar file or inferred from history have no counterpart in the runner's file and are taken as listed; a calendar file's run
/// replaces the pattern of its day.
/// </summary>
internal static class P20_RunsUntouched
{
    public static void Look(RuleContext c, Report report)
    {
        var typed = !c.Runner.Week.IsDefaultOrEmpty;
        var listed = c.Plan.Runs.Select(r => r.Run).Where(r => r.Date >= c.Plan.Today).ToList();
        var fromFile = listed.Where(r => r.Source == RunSource.Calendar).Select(r => r.Date).ToHashSet();
        var extra = new List<PlannedRun>(listed);
        foreach (var run in c.Expected)
        {
            if (run.Source == RunSource.Week && fromFile.Contains(run.Date))
                continue;
            var at = extra.FindIndex(r => RuleContext.Same(r, run));
            if (at >= 0)
                extra.RemoveAt(at);
            else
                report.Add(run.Date, $"The {Wording.RunAt(run)}, {run.Minutes} minutes, is missing or changed; runs are never touched.");
        }

        foreach (var run in extra)
        {
            var own = run.Source switch
            {
                RunSource.Calendar => false,
                RunSource.History => typed,
                RunSource.Week or RunSource.Runs or RunSource.Race => true,
                _ => throw new InvalidOperationException(),
            };
            if (own)
                report.Add(run.Date, $"The {Wording.RunAt(run)}, {run.Minutes} minutes, is not in the runner's calendar; runs are never "
                    + "added.");
        }
    }
}
