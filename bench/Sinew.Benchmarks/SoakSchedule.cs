using System.Diagnostics;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Benchmarks;

/// <summary>Schedule against brute force on many random cases.</summary>
internal static class SoakSchedule
{
    // Differences printed in full; the rest are counted.
    private const int Shown = 10;

    /// <summary>Exit code 0 if nothing differs, 1 if something does, 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 5000) is not { } soak)
        {
            Console.Error.WriteLine("usage: soak schedule [--count N] [--seed S]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var differences = 0;
        for (var i = 0; i < soak.Count; i++)
        {
            if (Comparison.Difference(soak.Seed + (ulong)i) is { } difference)
            {
                differences++;
                if (differences <= Shown)
                    Console.WriteLine(difference);
            }

            if ((i + 1) % 500 == 0 || i + 1 == soak.Count)
                Console.Error.WriteLine(FormattableString.Invariant($"{i + 1} of {soak.Count}, {differences} differ, {watch.Elapsed.TotalSeconds:0} s"));
        }

        Console.WriteLine(FormattableString.Invariant($"soak schedule: {soak.Count} cases from seed {soak.Seed}: {differences} differences in {watch.Elapsed.TotalSeconds:0.0} s"));
        return differences == 0 ? 0 : 1;
    }
}
