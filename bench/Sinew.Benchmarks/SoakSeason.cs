using System.Diagnostics;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Benchmarks;

/// <summary>The laws of a season over many random runners.</summary>
internal static class SoakSeason
{
    private const int Shown = 10;

    /// <summary>Exit code 0 if every law holds, 1 if one is broken, 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 20000) is not { } soak)
        {
            Console.Error.WriteLine("usage: soak season [--count N] [--seed S]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var failures = 0;
        for (var i = 0; i < soak.Count; i++)
        {
            if (SeasonLaws.Broken(soak.Seed + (ulong)i) is not { } broken)
                continue;
            failures++;
            if (failures <= Shown)
                Console.WriteLine(broken);
        }

        Console.WriteLine(FormattableString.Invariant($"soak season: {soak.Count} runners from seed {soak.Seed}: {failures} broken in {watch.Elapsed.TotalSeconds:0.0} s"));
        return failures == 0 ? 0 : 1;
    }
}
