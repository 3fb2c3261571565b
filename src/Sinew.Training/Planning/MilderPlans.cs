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
    /// <summary>Plans looked at, at most: a plan is waited for. A design decision.</summary>
    private const int Most = 24;

    /// <summary>States of one complaint below the one reported.</summary>
    private const int MostSteps = 3;

    private readonly Dictionary<string, Burden> known = new(StringComparer.Ordinal);
    private HashSet<(int Place, int? Pain)>? few;

    /// <summary>A burden that looks at each complaint's tissue, with nothing in it.</summary>
    public Burden NoBurden() => new([.. request.Runner.Conditions.Select(static c => c.Id).Distinct()]);

    /// <summary>What these plans have in common.</summary>
    public SharedSchedules Shared { get; } = new();

    /// <summary>Bounds of a plan for this runner, or null where nothing is milder.</summary>
    /// <param name="runner">The runner, as in the file or milder.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="weeks">Its weeks.</param>
    /// <param name="lands">Jumps are allowed at some time.</param>
    /// <param name="own">What is planned for the runner, week by week.</param>
    public Ceiling? Of(Runner runner, DateOnly start, int weeks, bool lands, Burden own)
    {
        var all = runner.Conditions;
        if (all.IsDefaultOrEmpty)
            return null;
        var ceiling = new Ceiling(own);
        if (!IsCrowded)
        {
            for (var i = 0; i < all.Length; i++)
            {
                BoundWithout(i);
                BoundMilder(i);
            }
        }
        else if (all.Length == request.Runner.Conditions.Length)
        {
            for (var i = 0; i < all.Length; i++)
            {
                if (runner != request.Runner && all[i].Pain == request.Runner.Conditions[i].Pain)
                    continue;
                if (Few.Contains((i, null)))
                    BoundWithout(i);
                if (Below(all[i]) is [.., var less] && Few.Contains((i, less)))
                    BoundMilder(i);
            }
        }
        else if (lands && Few.Contains((-1, null)))
        {
            ceiling.Landings.Add(Held(runner with { Conditions = [] }, start, weeks));
        }

        return ceiling;

        void BoundWithout(int i)
        {
            var without = Held(runner with { Conditions = all.RemoveAt(i) }, start, weeks);
            ceiling.Without.Add((all[i].Id, without));
            if (lands)
                ceiling.Landings.Add(without);
        }

        void BoundMilder(int i)
        {
            if (Below(all[i]) is [.., var less])
                ceiling.Milder.Add((all[i].Id, Held(runner with { Conditions = all.SetItem(i, all[i] with { Pain = less }) }, start, weeks)));
        }
    }

    // Which plans stand for all where these are too many: by the complaint's place and pain, null for the runner without it, place −1 for the runner without
    // any. First each without it, then each with its next milder pain and so on, what hurts most first.
    private HashSet<(int Place, int? Pain)> Few => few ??= Choose();

    private HashSet<(int Place, int? Pain)> Choose()
    {
        var all = request.Runner.Conditions;
        int[] order = [.. Enumerable.Range(0, all.Length).OrderByDescending(i => all[i].Pain).ThenBy(i => all[i].Id)];
        var chosen = order.Select(static i => (Place: i, Pain: (int?)null)).ToList();
        for (var step = 1; step <= MostSteps; step++)
            chosen.AddRange(order.Where(i => Below(all[i]).Count >= step).Select(i => (i, (int?)Below(all[i])[^step])));
        return [.. chosen.Append((-1, null)).Take(Most)];
    }

    // All states of all complaints are more than may be looked at: then few stand for them.
    private bool IsCrowded
    {
        get
        {
            var plans = 1;
            foreach (var condition in request.Runner.Conditions)
                plans *= 2 + Below(condition).Count;
            return plans - 1 > Most;
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
