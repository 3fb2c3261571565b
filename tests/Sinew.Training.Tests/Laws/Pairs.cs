using System.Collections.Concurrent;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>A runner and the same runner with one thing changed, both with their plans.</summary>
internal sealed record Pair(ulong Seed, DateOnly Today, Runner Before, Programme Plan, Runner After, Programme Changed);

/// <summary>
/// Metamorphic laws: what a change of the runner must never do to the plan, whatever the plan is. A pair of plans is asked, not one; so a
/// law needs no reading of what a right plan looks like.
/// </summary>
internal static class Pairs
{
    /// <summary>Pairs of each law in a build; SINEW_PAIRS asks for another number.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SINEW_PAIRS"), out var asked) ? asked : 150;

    /// <summary>Seeds tried for each pair: a change may be nothing to a runner, or the plan empty.</summary>
    private const int Tries = 8;

    private static readonly ulong First =
        ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var asked) ? asked : (ulong)(uint)Environment.TickCount;

    // The unchanged plans serve every law.
    private static readonly ConcurrentDictionary<ulong, Lazy<Programme>> Known = [];

    /// <summary>The pair of a seed, or null where the change is none or nothing is planned.</summary>
    /// <param name="seed">Seed of the runner and of the change.</param>
    /// <param name="change">The runner before and after, mostly the one that was handed over and another; null where it does not apply.</param>
    public static Pair? Of(ulong seed, Func<Dice, Runner, DateOnly, (Runner Before, Runner After)?> change)
    {
        var (runner, today) = RandomRunners.Of(seed);
        if (change(new Dice(~seed), runner, today) is not var (before, after))
            return null;
        var plan = ReferenceEquals(runner, before) ? Known.GetOrAdd(seed, _ => new(() => Planned(runner, today))).Value : Planned(before, today);
        return plan.Sessions.IsEmpty ? null : new(seed, today, before, plan, after, Planned(after, today));
    }

    /// <summary>Asks a law of many pairs from a fresh seed, which is printed.</summary>
    /// <param name="output">Where the seed is told.</param>
    /// <param name="change">What is changed.</param>
    /// <param name="law">What is wrong with a pair, nothing if it keeps the law.</param>
    public static void Hold(ITestOutputHelper output, Func<Dice, Runner, DateOnly, (Runner Before, Runner After)?> change, Func<Pair, IEnumerable<string>> law)
    {
        var (pairs, broken) = (0, new List<string>());
        for (var seed = First; pairs < Count && seed < First + (ulong)(Count * Tries); seed++)
        {
            if (Of(seed, change) is not { } pair)
                continue;
            pairs++;
            broken.AddRange(law(pair).Take(1).Select(text => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {text}")));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs} pairs from seed {First}; repeat with SINEW_SEED={First}"));
        Assert.True(broken.Count == 0, $"{broken.Count} of {pairs} pairs\n{string.Join("\n", broken.Take(20))}");
        Assert.True(pairs >= Count / 4, $"only {pairs} pairs");
    }

    /// <summary>Asks a law of one seed that once broke it.</summary>
    public static void Hold(ulong seed, Func<Dice, Runner, DateOnly, (Runner Before, Runner After)?> change, Func<Pair, IEnumerable<string>> law)
    {
        var pair = Of(seed, change);
        Assert.NotNull(pair);
        Assert.Empty(law(pair));
    }

    private static Programme Planned(Runner runner, DateOnly today) => Planner.Plan(new(runner, [], Catalogue.Default, today));
}
