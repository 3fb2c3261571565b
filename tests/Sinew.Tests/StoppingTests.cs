using System.Diagnostics;
using System.Runtime.InteropServices;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

public sealed class StoppingTests : IDisposable
{
    private const int Interrupt = 2;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Interrupted_while_it_reads_a_long_history_it_stops_at_once_and_cleanly()
    {
        Machine.Has(OperatingSystem.IsLinux(), "signals are sent as Linux has them");

        // Many copies of one export under different names: each is unpacked and read in full.
        var export = MadeExport.Make(TrueWeek.Usual(51)).Zip;
        for (var i = 0; i < 300; i++)
            folder.Write(FormattableString.Invariant($"export-{i}.zip"), export);
        using var process = SinewProgram.Start(["history", folder.Path], []);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        // It reads as soon as it has one of the files open.
        var waiting = Stopwatch.StartNew();
        while (!Reads(process.Id))
        {
            Assert.False(process.HasExited, "ended before it could be interrupted");
            Assert.True(waiting.Elapsed < TimeSpan.FromMinutes(1), "never began to read");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, Kill(process.Id, Interrupt));
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "still running");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", await output);
        Assert.Equal("Stopped. Nothing was changed.\n", await errors);
    }

    private bool Reads(int id)
    {
        try
        {
            return Directory.EnumerateFiles($"/proc/{id}/fd").Any(f => new FileInfo(f).LinkTarget?.StartsWith(folder.Path, StringComparison.Ordinal) == true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int id, int signal);
}
