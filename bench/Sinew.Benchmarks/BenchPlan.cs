using System.Diagnostics;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Benchmarks;

/// <summary>The whole plan over 52 weeks, last gate included, and Check alone; warm, on one core.</summary>
internal static class BenchPlan
{
    private const int Weeks = 52;
    private const int WarmUp = 60;
    private const int Times = 300;

    /// <summary>Prints medians and bytes of each runner.</summary>
    public static int Run()
    {
        Console.WriteLine($"Plan (with its last gate) and Check alone, {Weeks} weeks, {Times} times after {WarmUp}");
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

        return 0;
    }

    // A complaint costs plans of milder ones (docs/adr/0010).
    private static IEnumerable<(string Name, Runner Runner)> WithComplaints()
    {
        var runner = BenchSchedule.Runners().First(r => r.Name.StartsWith("advanced", StringComparison.Ordinal)).Runner;
        foreach (var pain in new[] { 1, 4, 7 })
            yield return (FormattableString.Invariant($"the same, a kneecap at {pain} of 10"), runner with { Conditions = [new(ConditionId.Pfp, null, null, null, pain, false, true)] });
    }

    private static (double Median, long Bytes) Measure(Func<object> work)
    {
        var all = new double[Times];
        var bytes = 0L;
        for (var i = -WarmUp; i < Times; i++)
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
        return (all[Times / 2], bytes);
    }
}
