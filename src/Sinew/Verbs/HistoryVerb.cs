using System.CommandLine;
using Sinew.Interop;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Running;

namespace Sinew.Verbs;

/// <summary><c>sinew history PATH…</c>: what was read, what could not be, and the running week found in it.</summary>
internal static class HistoryVerb
{
    private const string What = "It reads FIT, GPX and TCX files (.gz too), folders of them, activities.csv and Strava exports.";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "FIT, GPX or TCX files (.gz too), folders, activities.csv, Strava exports.", Arity = ArgumentArity.OneOrMore };
        var zone = Inputs.Zone();
        var today = Inputs.Date("--today", "The day from which the last weeks are counted; later runs are left out of chart and week. Default: today.");
        var format = Inputs.Format();
        var command = new Command("history", "Read past activities and show the running week found in them.") { paths, zone, today, format };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(zone), parsed.GetValue(today), parsed.GetRequiredValue(format), cancel)));
        return command;
    }

    private static int Run(string[] paths, TimeZoneInfo? zone, DateOnly? today, string format, CancellationToken cancel)
    {
        var inZone = Inputs.ZoneOf(zone, null);
        var result = Inputs.History(paths, inZone, cancel);
        var rejected = Inputs.Rejected(result);
        if (result.Activities.IsEmpty)
            throw new BadInputException([$"No activity was found in {string.Join(", ", paths)}.", .. Unread.Plain(rejected), What]);
        if (zone is null)
            Inputs.TellZone();
        var day = today ?? Inputs.Today(zone, null);
        var report = new HistoryReport(
            [.. RunClassifier.Classify(result.Activities).Select(c => new ListedActivity(c.Activity, c.Kind))],
            rejected, WeekInference.Infer(result.Activities, day))
        {
            WhyNot = WeekInference.WhyNot(result.Activities, day),
        };
        if (format == "json")
        {
            Inputs.Write(null, stream =>
            {
                HistoryDocument.Write(report, stream);
                stream.WriteByte((byte)'\n');
            });
        }
        else
        {
            Inputs.WritePage(null, page => HistoryText.Write(page, report, day));
        }

        return Exit.Done;
    }
}
