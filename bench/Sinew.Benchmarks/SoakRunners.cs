using System.Diagnostics;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Tests;

namespace Sinew.Benchmarks;

/// <summary>Plans for many random runners, each through the last gate; how much of what was wanted could be placed, beside brute force.</summary>
internal static class SoakRunners
{
    // Brute force over every week of a season takes its time: one in so many runners.
    private const int OracleEvery = 20;

    /// <summary>Exit code 0 if no plan throws, breaks a floor or leaves a session without reasons; 1 if one does; 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 20000) is not { } soak)
        {
            Console.Error.WriteLine("usage: soak runners [--count N] [--seed S]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var failures = new SortedDictionary<string, (int Runners, ulong First, string Text)>(StringComparer.Ordinal);
        var wants = new SortedDictionary<string, (int Runners, ulong First, string Text)>(StringComparer.Ordinal);
        var shares = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var sessions = 0L;
        for (var i = 0; i < soak.Count; i++)
        {
            var seed = soak.Seed + (ulong)i;
            var (runner, today) = RandomRunners.Of(seed);
            try
            {
                var request = new PlanRequest(runner, [], Catalogue.Default, today);
                var plan = Planner.Plan(request);
                sessions += plan.Sessions.Length;
                foreach (var session in plan.Sessions.Where(s => s.Why.IsDefaultOrEmpty || s.Exercises.Any(e => e.Why.IsDefaultOrEmpty)).Take(1))
                    Count(failures, "session without reason", seed, session.Id);
                var gate = Check.Run(plan, runner, Catalogue.Default);
                foreach (var broken in gate.Floors.DistinctBy(v => v.Rule, StringComparer.Ordinal))
                    Count(failures, $"floor {broken.Rule}", seed, $"{broken.Date:yyyy-MM-dd} {broken.Text}");
                foreach (var left in plan.Findings.Where(f => f.Text.StartsWith("Left out by", StringComparison.Ordinal)).Take(1))
                    Count(failures, "session left out by the gate", seed, left.Text);
                foreach (var unmet in gate.Wants.DistinctBy(v => v.Rule, StringComparer.Ordinal))
                    Count(wants, $"want {unmet.Rule}", seed, $"{unmet.Date:yyyy-MM-dd} {unmet.Text}");
                var placed = Placed.Of(request, plan);
                (Placed Scheduled, Placed Best)? sample = i % OracleEvery == 0 ? placed.Compare(request) : null;
                shares[placed.Group] = shares.GetValueOrDefault(placed.Group, new(0, 0, 0, 0, 0, 0, 0, 0)).With(placed, sample);
                if (sample is var (scheduled, _) && scheduled.Found > placed.Found)
                    Count(wants, "note: scheduled but not in the plan (sample)", seed, $"{scheduled.Found - placed.Found} of {scheduled.Found} sessions");
                else if (sample is var (also, _) && also.AsWanted > placed.AsWanted)
                    Count(wants, "note: lighter in the plan than scheduled (sample)", seed, $"{also.AsWanted - placed.AsWanted} of {also.AsWanted} sessions");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Count(failures, $"exception {e.GetType().Name}", seed, $"{e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
            }

            if ((i + 1) % 1000 == 0)
                Console.Error.WriteLine(FormattableString.Invariant($"{i + 1} of {soak.Count}, {failures.Values.Sum(f => f.Runners)} failures, {watch.Elapsed.TotalSeconds:0} s"));
        }

        Console.WriteLine(FormattableString.Invariant($"soak runners: {soak.Count} runners from seed {soak.Seed}, {sessions} sessions, {watch.Elapsed.TotalSeconds:0.0} s"));
        Tell(failures);
        Tell(wants);
        Console.WriteLine();
        Console.WriteLine("| runners | number | wanted sessions | placed | placed as wanted | brute force on a sample: placed | as wanted | Schedule on that sample: placed | as wanted |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (group, share) in shares)
            Console.WriteLine(share.Row(group));
        var plain = shares.Where(s => s.Key.StartsWith("plain", StringComparison.Ordinal)).Select(s => s.Value).ToList();
        var (placed95, asWanted85) = (100.0 * plain.Sum(s => s.Found) / Math.Max(1, plain.Sum(s => s.Wanted)), 100.0 * plain.Sum(s => s.AsWanted) / Math.Max(1, plain.Sum(s => s.Wanted)));
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"All plain runners: {placed95:0.0} % of wanted sessions placed (at least 95), {asWanted85:0.0} % as wanted (at least 85)."));
        return failures.Count == 0 && placed95 >= 95 && asWanted85 >= 85 ? 0 : 1;
    }

    private static void Count(SortedDictionary<string, (int Runners, ulong First, string Text)> into, string what, ulong seed, string text) =>
        into[what] = into.TryGetValue(what, out var known) ? (known.Runners + 1, known.First, known.Text) : (1, seed, text);

    private static void Tell(SortedDictionary<string, (int Runners, ulong First, string Text)> counted)
    {
        foreach (var (what, (runners, first, text)) in counted)
            Console.WriteLine(FormattableString.Invariant($"  {what}: {runners} runners, first seed {first}: {text}"));
    }
}
