using System.CommandLine;
using System.Text.Json;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Units;

namespace Sinew.Verbs;

/// <summary><c>sinew check PLAN.json --runner RUNNER.json</c>: every floor and want over a plan, whoever edited it.</summary>
internal static class CheckVerb
{
    /// <summary>Where a long line goes on.</summary>
    private const int Hang = 2;

    public static Command Create()
    {
        var file = new Argument<string>("PLAN.json") { Description = "The plan." };
        var who = new Option<string>("--runner") { Description = "The runner it is for.", HelpName = "RUNNER.json", Required = true };
        var log = Inputs.LogOption();
        var format = Inputs.Format();
        var command = new Command("check", "Check a plan against every safety rule, and say what could be better.")
        {
            file, who, log, format, Inputs.NotBuilt("--calendar"),
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(who), parsed.GetValue(log), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string file, string who, string? log, string format)
    {
        var plan = Read("plan", file, PlanDocument.MaxBytes, bytes => PlanDocument.Read(bytes, Inputs.Knows));
        var runner = Read("runner", who, RunnerDocument.MaxBytes, bytes => RunnerDocument.Read(bytes, plan.Today, Inputs.Knows));
        if (plan.IsForAnother(runner))
            Stderr.Warning($"This plan was made for {plan.Runner}, and the runner file is for {runner.Name}: what follows judges it by the facts of {runner.Name}.");
        if (log is null && !plan.Blocks.IsEmpty && plan.Blocks[0].From < plan.Today)
            Stderr.Warning("This plan goes on from an earlier one: everything before its today is taken as done as it was asked. If you logged it, check with --log LOG.json.");
        Performed? performed = null;
        if (Inputs.Log(log, plan.Today) is { } logged)
        {
            // Without the plan that was promised, the past of this one is what was.
            var promised = logged.Promised ?? plan;
            performed = Performed.Of(promised, logged.Log, Catalogue.Default, plan.Today);
            runner = Planner.Known(new(runner, [], Catalogue.Default, plan.Today, null, logged.Log, promised));
        }

        var result = Check.Run(plan, runner, Catalogue.Default, null, performed);
        if (format == "json")
            Json(result);
        else
            Text(result);
        return result.Accepted ? Exit.Done : Exit.No;
    }

    // Two files are at stake: every line about one of them says which.
    private static T Read<T>(string role, string path, int most, Func<byte[], DocumentResult<T>> read)
        where T : class
    {
        byte[] bytes;
        try
        {
            bytes = Inputs.Bytes(path, most);
        }
        catch (BadInputException bad)
        {
            throw new BadInputException(bad.Lines.Select(l => l.StartsWith('$') ? $"{role} {path}: {l}" : $"{role} {l}"));
        }

        return Inputs.Told(read(bytes), $"{role} {path}: ");
    }

    // Every floor by itself; what is advised again and again over a season once, with its first days.
    private static void Text(CheckResult result)
    {
        var advice = Advice.Of(result.Wants);
        Inputs.WritePage(null, page =>
        {
            foreach (var floor in result.Floors)
                page.Line(Hang, $"{floor.Rule} {Advice.Day(floor)}{floor.Text}");
            foreach (var piece in advice)
                page.Line(Hang, piece);
        });
        if (result.Floors.IsEmpty && result.Wants.IsEmpty)
            Stderr.Line("Nothing to say: no safety rule is broken, and nothing is left to advise.");
        else
            Stderr.Line((result.Floors.IsEmpty ? "No floor is broken" : Plural.Of(result.Floors.Length, "broken floor"))
                + (advice.Count == 0 ? "" : $"; {Plural.Of(advice.Count, "piece")} of advice")
                + (advice.Count == result.Wants.Length ? "." : Say.Invariant($", for {result.Wants.Length} cases; --format json names each.")));
    }

    private static void Json(CheckResult result) => Inputs.Write(null, stream =>
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "sinew.check/1");
            json.WriteBoolean("accepted", result.Accepted);
            List(json, "floors", result.Floors);
            List(json, "wants", result.Wants);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    });

    private static void List(Utf8JsonWriter json, string name, IEnumerable<Violation> violations)
    {
        json.WriteStartArray(name);
        foreach (var violation in violations)
        {
            json.WriteStartObject();
            json.WriteString("rule", violation.Rule);
            if (violation.Date is { } date)
                json.WriteString("date", Say.Invariant($"{date:yyyy-MM-dd}"));
            else
                json.WriteNull("date");
            json.WriteString("text", violation.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
