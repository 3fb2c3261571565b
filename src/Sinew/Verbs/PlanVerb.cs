using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Verbs;

/// <summary><c>sinew plan RUNNER.json</c>: a season of strength around the runs.</summary>
internal static class PlanVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("RUNNER.json") { Description = "The runner, or - for standard input. See docs/formats." };
        var history = new Option<string[]>("--history") { Description = "FIT, GPX or TCX file (.gz too), folder, activities.csv or Strava export. May be repeated.", HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        var log = Inputs.LogOption();
        var today = Inputs.Date("--today", "First day of the plan. Default: today in the zone.");
        var zone = Inputs.Zone();
        var weeks = Inputs.Number("--weeks", "Weeks to show, 1 to 52. Default: to the end of recovery after the last A race (12 to 52), 18 without a race.", 1, Periodise.MostWeeks);
        var format = Inputs.Format("ics", "html");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of stdout.", HelpName = "FILE" };
        var command = new Command("plan", "Plan a season of strength sessions around the runs.")
        {
            file, history, log, today, zone, weeks, format, output,
            Inputs.NotBuilt("--calendar"), Inputs.NotBuilt("--feed"),
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetRequiredValue(file), parsed.GetValue(history) ?? [], parsed.GetValue(log), parsed.GetValue(today), parsed.GetValue(zone), parsed.GetValue(weeks),
            parsed.GetRequiredValue(format), parsed.GetValue(output), cancel)));
        return command;
    }

    private static int Run(
        string file, string[] history, string? log, DateOnly? asked, TimeZoneInfo? zone, int? weeks, string format, string? output, CancellationToken cancel)
    {
        Inputs.KeepApart(output, [file, .. log is null ? [] : (string[])[log], .. history]);
        var runner = Inputs.Runner(file, asked ?? Inputs.Today(zone, null));
        var inZone = Inputs.ZoneOf(zone, runner);
        var past = Inputs.History(history, inZone, cancel);
        Inputs.Warn(Unread.Plain(Inputs.Rejected(past)));
        if (history.Length > 0 && past.Activities.IsEmpty)
            Stderr.Warning("No activity was found in the history given.");
        if (!past.Activities.IsEmpty && zone is null && runner.TimeZone is null)
            Inputs.TellZone();
        var day = asked ?? Inputs.Today(zone, runner);
        var logged = Inputs.Log(log, day);
        var request = new PlanRequest(runner, past.Activities, Catalogue.Default, day, weeks, logged?.Log, logged?.Promised);
        var programme = Planner.Plan(request);
        Show(programme, request, runner.Week.IsEmpty ? ReadWeek.Of(past.Activities, day) : null, logged, format, output);
        return programme.Findings.Any(f => f.Severity == Severity.Stop) ? Exit.No : Exit.Done;
    }

    private static void Show(Programme programme, PlanRequest request, ReadWeek? read, LogFile? logged, string format, string? output)
    {
        if (format == "json")
        {
            Inputs.Write(output, stream =>
            {
                PlanDocument.Write(programme, stream);
                stream.WriteByte((byte)'\n');
            });
            return;
        }

        var runner = request.Runner;
        var done = logged is null ? [] : Performed.Of(logged.Promised, logged.Log, Catalogue.Default, programme.Today).Done.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var ahead = programme with { Sessions = [.. programme.Sessions.Where(s => s.Date >= programme.Today && !done.Contains(s.Id))], Blocks = [.. programme.Blocks.Where(b => b.To >= programme.Today)] };
        Inputs.WritePage(output, page => PlanText.Write(page, ahead, runner.Equipment, read, runner.Style, runner.Volume, Planner.Known(request)));
    }
}
