using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Sinew.Text;
using Sinew.Training.Units;

namespace Sinew.Verbs;

/// <summary>The command line: verbs, exit codes, and what happens when something goes wrong.</summary>
internal static class Root
{
    // Named here so that the answer is "not built yet" and not "unknown".
    private static readonly string[] NotBuilt = ["serve", "figure", "simulate", "import", "export", "user", "backup", "restore"];

    /// <summary>Runs the program.</summary>
    public static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        if (args.Length > 0 && NotBuilt.Contains(args[0], StringComparer.Ordinal))
            return Fail([$"sinew {args[0]} is not built yet. What there is: plan, check, history, exercises, explain."]);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        var root = Create();
        var parsed = root.Parse(args);
        var unknown = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).Where(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)).ToArray();
        if (parsed.Errors.Count > 0 || unknown.Length > 0)
            return Fail([.. unknown.Length > 0 ? unknown.Select(t => $"There is no option {t.Value}.") : parsed.Errors.Select(e => e.Message), .. Meant(parsed, unknown), $"Help: {string.Join(' ', ["sinew", .. parsed.CommandResult.Command is RootCommand ? [] : new[] { parsed.CommandResult.Command.Name }])} --help"]);
        try
        {
            return parsed.Action is HelpAction
                ? Help(parsed)
                : await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (BadInputException bad)
        {
            return Fail(bad.Lines);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Nothing was changed.");
            return Exit.Stopped;
        }
#pragma warning disable CA1031 // The last line of defence: whatever it is, it is a bug of ours and the runner gets a sentence.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"This is a bug in sinew, not in your input: {bug.GetType().Name}: {bug.Message}");
            await Console.Error.WriteLineAsync("Your files are unchanged. Set SINEW_DEBUG=1 for details to report.");
            if (Environment.GetEnvironmentVariable("SINEW_DEBUG") == "1")
                await Console.Error.WriteLineAsync(bug.ToString());
            return Exit.Bug;
        }
    }

    private static IEnumerable<string> Meant(ParseResult parsed, Token[] unknown)
    {
        var command = parsed.CommandResult.Command;
        string[] names = [.. command.Subcommands.Select(c => c.Name), .. command.Options.Where(o => !o.Hidden).Select(o => o.Name)];
        return parsed.UnmatchedTokens.Concat(unknown.Select(t => t.Value)).Select(t => Near.Of(t, names)).OfType<string>().Distinct(StringComparer.Ordinal).Select(n => $"Did you mean {n}?");
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Strength training that fits around your runs, and says why. Without a verb: the week of a sample runner.");
        root.Add(PlanVerb.Create());
        root.Add(CheckVerb.Create());
        root.Add(HistoryVerb.Create());
        root.Add(ExercisesVerb.Create());
        root.Add(ExplainVerb.Create());
        root.SetAction(_ => SampleWeek.Show());
        return root;
    }

    private static int Help(ParseResult parsed)
    {
        using var made = new StringWriter();
        var code = parsed.Invoke(new InvocationConfiguration { Output = made });
        Console.Out.Write(HelpText.Of(parsed.CommandResult.Command.Name, made.ToString()));
        return code;
    }

    private static int Fail(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Stderr.Line(line);
        return Exit.Bad;
    }
}
