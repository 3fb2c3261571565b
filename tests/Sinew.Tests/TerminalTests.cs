using System.Diagnostics;
using System.Text.RegularExpressions;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

/// <summary>Colours and the progress bar on a pseudo terminal, which <c>script</c> of util-linux provides.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void On_a_terminal_the_plan_is_coloured()
    {
        var shown = OnATerminal([], "plan", SinewProgram.Nina, "--today", "2026-11-23");
        Assert.Matches(Colour(), shown);
        Assert.Contains("Goblet squat", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void With_NO_COLOR_a_terminal_shows_the_same_words_without_colour()
    {
        var coloured = OnATerminal([], "plan", SinewProgram.Nina, "--today", "2026-11-23");
        var plain = OnATerminal(["NO_COLOR=1"], "plan", SinewProgram.Nina, "--today", "2026-11-23");
        Assert.DoesNotMatch(Colour(), plain);
        Assert.Equal(Escape().Replace(coloured, ""), Escape().Replace(plain, ""));
    }

    [Fact]
    public void Redirected_there_is_neither_colour_nor_a_progress_bar()
    {
        var plan = SinewProgram.Run("plan", SinewProgram.Nina, "--today", "2026-11-23").Gave(0);
        Assert.DoesNotContain('\e', plan.Out);
        var history = SinewProgram.Run("history", Exports(), "--today", "2026-11-24", "--zone", "UTC").Gave(0);
        Assert.DoesNotContain('\e', history.Out);
        Assert.Equal("", history.Err);
    }

    [Fact]
    public void On_a_terminal_a_long_history_shows_how_far_it_is()
    {
        var shown = OnATerminal([], "history", Exports(), "--today", "2026-11-24");
        Assert.Matches(@"Reading(, \d+ activities)?\S* .*\d+%", Escape().Replace(shown, ""));
        Assert.Matches(Colour(), shown);
        Assert.Matches(@"\d+ activities: \d+ running", Escape().Replace(shown, ""));
    }

    [Fact]
    public void With_NO_COLOR_the_progress_bar_has_no_colour()
    {
        var shown = OnATerminal(["NO_COLOR=1"], "history", Exports(), "--today", "2026-11-24");
        Assert.DoesNotMatch(Colour(), shown);
        Assert.Contains("Reading", shown, StringComparison.Ordinal);
    }

    private string Exports()
    {
        var export = MadeExport.Make(TrueWeek.Usual(51)).Zip;
        for (var i = 0; i < 20; i++)
            folder.Write(FormattableString.Invariant($"export-{i}.zip"), export);
        return folder.Path;
    }

    // What the terminal was sent: stdout and stderr as they come.
    private static string OnATerminal(string[] environment, params string[] args)
    {
        var script = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "script")).FirstOrDefault(File.Exists);
        Machine.Has(OperatingSystem.IsLinux() && script is not null, "a pseudo terminal needs script of util-linux");
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        string[] words = ["env", "-u", "NO_COLOR", "TERM=xterm-256color", .. environment, host, "exec", Path.Combine(AppContext.BaseDirectory, "sinew.dll"), .. args];
        var start = new ProcessStartInfo(script!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-qec");
        start.ArgumentList.Add($"stty cols 100 rows 40; exec {string.Join(' ', words.Select(w => $"'{w}'"))}");
        start.ArgumentList.Add("/dev/null");
        start.Environment["SHELL"] = "/bin/sh";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"sinew {string.Join(' ', args)} did not end on a terminal");
        }

        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result);
        return output.Result.ReplaceLineEndings("\n");
    }

    // A foreground or background colour, of 8, 16, 256 or all.
    [GeneratedRegex(@"\e\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
