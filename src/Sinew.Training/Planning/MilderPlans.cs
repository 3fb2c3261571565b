using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Plans of the same runner with one complaint less, or with one that hurts less, as they would have been on the season's first day. They are a
/// complaint's <see cref="Ceiling"/>. A pain is planned for alike from 0 to 2, 3 to 5 and 6 to 10 of 10, but where a protocol asks for none at all
/// or spares something at any pain, so each complaint has few states.
/// </summary>
internal sealed class MilderPlans(PlanRequest request)
{
    /// <summary>Plans looked at, at most; where complaints are so many that there were more, only the next milder ones are, as they stand.</summary>
    private const int Most = 64;

    private readonly Dictionary<string, Burden> known = new(StringComparer.Ordinal);

    /// <summary>What these plans have in common.</summary>
    public SharedSchedules Shared { get; } = new();

    /// <summary>Bounds of a plan for this runner, or null where nothing is milder.</summary>
    /// <param name="runner">The runner, as in the file or milder.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="weeks">Its weeks.</param>
    /// <param name="lands">Jumps are allowed at some time.</param>
    public Ceiling? Of(Runner runner, DateOnly start, int weeks, bool lands)
    {
        var all = runner.Conditions;
        if (all.IsDefaultOrEmpty || (runner != request.Runner && IsCrowded))
            return null;
        var ceiling = new Ceiling([], []);
        for (var i = 0; i < all.Length; i++)
        {
            var condition = all[i];
            if (lands)
                ceiling.Without.Add(Held(runner with { Conditions = all.RemoveAt(i) }, start, weeks));
            if (Below(condition) is [.., var less])
                ceiling.Milder.Add((condition.Id, Held(runner with { Conditions = all.SetItem(i, condition with { Pain = less }) }, start, weeks)));
        }

        return ceiling;
    }

    private bool IsCrowded
    {
        get
        {
            var plans = 1;
            foreach (var condition in request.Runner.Conditions)
                plans *= 2 + Below(condition).Count;
            return plans > Most;
        }
    }

    // The highest pains of the states below the reported one, ascending.
    private static List<int> Below(Condition condition)
    {
        var below = new List<int>(3);
        foreach (var pain in (ReadOnlySpan<int>)[0, PainResponse.Safe, PainfulTissue.TooMuch])
        {
            if (condition.Pain > pain && (pain > 0 || Modules.ProtocolOf(condition.Id) is { } protocol
                && (protocol.Spared.Any(static s => s.AbovePain == 0) || protocol.Stages.Any(static s => s.Met is { Pain: 0 }))))
                below.Add(pain);
        }

        return below;
    }

    private Burden Held(Runner runner, DateOnly start, int weeks)
    {
        var key = string.Join(';', runner.Conditions.Select(static c => FormattableString.Invariant($"{c.Id} {c.Side} {c.Site} {c.Since:o} {c.Pain} {c.Irritable} {c.Diagnosed}")));
        if (!known.TryGetValue(key, out var held))
            known[key] = held = Planner.BurdenOf(new(runner, request.History, request.Catalogue, start, Math.Clamp(weeks, 1, Periodise.MostWeeks)), this);
        return held;
    }
}
