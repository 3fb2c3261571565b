using System.Globalization;

namespace Sinew.Training.Tests.Replan;

/// <summary>Fresh random cases each build, repeatable.</summary>
internal static class Seeds
{
    /// <summary>The first seed; SINEW_SEED repeats one.</summary>
    public static ulong Fresh(ITestOutputHelper output)
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var asked) ? asked : (ulong)(uint)Environment.TickCount;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds from {first}; repeat with SINEW_SEED={first}"));
        return first;
    }
}
