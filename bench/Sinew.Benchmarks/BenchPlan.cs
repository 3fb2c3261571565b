using System.Diagnostics;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests;

namespace Sinew.Benchmarks;

/// <summary>The whole plan over 52 weeks, last gate included, and Check alone; warm, on one core.</summary>
internal static class BenchPlan
{
    private const int Weeks = 52;
    private const int Times = 300;
    private const int Crowd = 400;
    private const int CrowdTimes = 5;
    private const ulong CrowdSeed = 20261123;

    /// <summary>Prints medians and bytes of each runner.</summary>
    public static int Run()
    {
        Console.WriteLine($"Plan (with its last gate) and Check alone, {Weeks} weeks, {Times} times after {Times / 5}");
        Console.WriteLine("| runner | Plan median ms | MB allocated | Check median ms | MB allocated | sessions |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, runner) in BenchSchedule.Runners().Concat(WithComplaints()))
        {
            var request = new PlanRequest(runner, [], Catalogue.Default, BenchSchedule.Today, Weeks);
            var plan = Planner.Plan(request);
            var (planMs, planBytes) = Measure(() => Planner.Plan(request));
            var (checkMs, checkBytes) = Measure(() => Check.Run(plan, runner, Catalogue.Default));
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {planMs:0.0} | {planBytes / 1048576.0:0.0} | {checkMs:0.0} | {checkBytes / 1048576.0:0.0} | {plan.Sessions.Length} |"));
        }

        Mixed();
        return 0;
    }

    // The median runner of a mixed crowd: ages, levels, kits, conditions and races as the tests draw them.
    private static void Mixed()
    {
        var all = new (double Ms, double Mb, int Complaints)[Crowd];
        for (var i = 0; i < Crowd; i++)
        {
            var (runner, today) = RandomRunners.Of(CrowdSeed + (ulong)i);
            var request = new PlanRequest(runner, [], Catalogue.Default, today, Weeks);
            var (ms, bytes) = Measure(() => Planner.Plan(request), CrowdTimes);
            all[i] = (ms, bytes / 1048576.0, runner.Conditions.Length);
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{Crowd} random runners from seed {CrowdSeed}, {CrowdTimes} times each"));
        Console.WriteLine("| runners | number | Plan median ms | a tenth has at least | MB allocated, median | a tenth has at least |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, some) in new[] { ("all", all), ("without a complaint", Array.FindAll(all, a => a.Complaints == 0)), ("with one", Array.FindAll(all, a => a.Complaints == 1)), ("with more", Array.FindAll(all, a => a.Complaints > 1)) })
        {
            double[] ms = [.. some.Select(a => a.Ms).Order()];
            double[] mb = [.. some.Select(a => a.Mb).Order()];
            Console.WriteLine(FormattableString.Invariant($"| {name} | {some.Length} | {ms[ms.Length / 2]:0.0} | {ms[ms.Length * 9 / 10]:0.0} | {mb[mb.Length / 2]:0.0} | {mb[mb.Length * 9 / 10]:0.0} |"));
        }
    }

    // A complaint costs plans of milder ones (docs/adr/0010).
    private static IEnumerable<(string Name, Runner Runner)> WithComplaints()
    {
        var runner = BenchSchedule.Runners().First(r => r.Name.StartsWith("advanced", StringComparison.Ordinal)).Runner;
        foreach (var pain in new[] { 1, 4, 7 })
            yield return (FormattableString.Invariant($"the same, a kneecap at {pain} of 10"), runner with { Conditions = [new(ConditionId.Pfp, null, null, null, pain, false, true)] });
    }

    private static (double Median, long Bytes) Measure(Func<object> work, int times = Times)
    {
        var all = new double[times];
        var bytes = 0L;
        for (var i = -(times / 5); i < times; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            if (i < 0)
                continue;
            all[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(all);
        return (all[times / 2], bytes);
    }
}
