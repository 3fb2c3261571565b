using System.Diagnostics;
using System.Text;

namespace Sinew.Tests;

/// <summary>What a run of the program left behind.</summary>
public sealed record Ran(int Code, string Out, string Err)
{
    public string[] ErrLines => Err.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The exit code, with all that was said if it is another one.</summary>
    public Ran Gave(int code)
    {
        Assert.True(Code == code, $"exit {Code} instead of {code}\nstdout: {Out}\nstderr: {Err}");
        Assert.DoesNotContain("   at Sinew", Err, StringComparison.Ordinal);
        return this;
    }

    /// <summary>A refusal: exit 2, something on stderr, nothing on stdout.</summary>
    public Ran Refused()
    {
        Gave(2);
        Assert.Equal("", Out);
        Assert.NotEmpty(ErrLines);
        return this;
    }
}

/// <summary>Runs the built program as a process, as a shell would.</summary>
public static class SinewProgram
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "sinew.dll");

    /// <summary>The runner of the published example.</summary>
    public static readonly string Nina = Path.Combine(AppContext.BaseDirectory, "Examples", "runner.json");

    public static Ran Run(params string[] args) => Run(args, [], null);

    public static Ran Run(string[] args, IEnumerable<(string Name, string Value)> environment, string? input = null, string? runtimeConfig = null)
    {
        using var process = Start(args, environment, runtimeConfig);
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"sinew {string.Join(' ', args)} did not end");
        }

        process.WaitForExit();
        return new(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(string[] args, IEnumerable<(string Name, string Value)> environment, string? runtimeConfig = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        if (runtimeConfig is not null)
        {
            start.ArgumentList.Add("--runtimeconfig");
            start.ArgumentList.Add(runtimeConfig);
        }

        start.ArgumentList.Add(Dll);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment.Remove("SINEW_DEBUG");
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
