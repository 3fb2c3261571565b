using System.Diagnostics;
using Sinew.Training.Programmes;
using Sinew.Training.Tests;

namespace Sinew.Benchmarks;

/// <summary>Random runners who live with their plan: log, miss, hurt, fall ill, mistype, and plan again.</summary>
internal static class SoakLives
{
    private const int Replans = 5;

    /// <summary>Exit code 0 if no plan throws, breaks a floor, needs the last gate, touches the past or changes without a reason; 1 if one does; 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 20000) is not { } soak)
        {
            Console.Error.WriteLine("usage: soak lives [--count N] [--seed S]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var failures = new SortedDictionary<string, (int Times, ulong First, string Text)>(StringComparer.Ordinal);
        var (plans, sessions, changes) = (0L, 0L, 0L);
        for (var i = 0; i < soak.Count; i++)
        {
            var seed = soak.Seed + (ulong)i;
            Programme? promised = null;
            try
            {
                foreach (var step in RandomLives.Of(seed, Replans))
                {
                    plans++;
                    sessions += step.Plan.Sessions.Length;
                    changes += step.Plan.Changes.Length;
                    foreach (var what in RandomLives.Wrong(step, promised))
                    {
                        var kind = what[..what.IndexOf(':', StringComparison.Ordinal)];
                        Console.Error.WriteLine(FormattableString.Invariant($"seed {seed} {step.Request.Today:yyyy-MM-dd} {what}"));
                        failures[kind] = failures.TryGetValue(kind, out var known) ? known with { Times = known.Times + 1 } : (1, seed, what);
                    }

                    promised = step.Plan;
                }
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                var kind = $"exception {e.GetType().Name}";
                failures[kind] = failures.TryGetValue(kind, out var known) ? known with { Times = known.Times + 1 } : (1, seed, $"{e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
            }

            if ((i + 1) % 1000 == 0)
                Console.Error.WriteLine(FormattableString.Invariant($"{i + 1} of {soak.Count}, {failures.Values.Sum(f => f.Times)} failures, {watch.Elapsed.TotalSeconds:0} s"));
        }

        Console.WriteLine(FormattableString.Invariant($"soak lives: {soak.Count} lives from seed {soak.Seed}, {plans} plans, {sessions} sessions, {changes} changes, {watch.Elapsed.TotalSeconds:0.0} s"));
        foreach (var (kind, (times, first, text)) in failures)
            Console.WriteLine(FormattableString.Invariant($"{kind}: {times}, first seed {first}: {text}"));
        return failures.Count == 0 ? 0 : 1;
    }
}
