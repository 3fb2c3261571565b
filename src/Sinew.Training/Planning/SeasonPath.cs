using System.Numerics;

namespace Sinew.Training.Planning;

/// <summary>
/// The shortest path through the weeks. Weeks are coupled by weekdays not used the week before (cost 5) and by heavy sessions that stand
/// close to each other (P-14, P-18). A step's state is therefore the week's weekdays and its heavy session.
/// </summary>
internal sealed class SeasonPath
{
    private readonly List<WeekOption>[] weeks;
    private readonly Func<int, WeekOption, WeekOption, bool> compatible;
    private readonly Func<int, WeekOption, int, int> startOn;
    private readonly WeekOption? before;
    private readonly List<Node> chain = [];
    private readonly List<(int Date, int Start, int Code)> x = [];
    private readonly List<(int Date, int Start, int Code)> y = [];

    /// <summary>Prepares a search.</summary>
    /// <param name="weeks">Options of each week; at least one each.</param>
    /// <param name="compatible">True if the heavy sessions of week w−1 and week w may both stand.</param>
    /// <param name="before">The week before the first, or null.</param>
    /// <param name="startOn">Start on a weekday of an option, minutes after midnight, for the last tie-break.</param>
    public SeasonPath(
        List<WeekOption>[] weeks, Func<int, WeekOption, WeekOption, bool> compatible, Func<int, WeekOption, int, int> startOn, WeekOption? before = null)
    {
        this.before = before;
        this.weeks = weeks;
        this.compatible = compatible;
        this.startOn = startOn;
    }

    private sealed record Node(WeekOption Option, ScheduleCost Cost, Node? Before);

    /// <summary>The best choice of one option a week, or null if no choice keeps the couplings.</summary>
    public WeekOption[]? Best()
    {
        var states = new Dictionary<(byte, sbyte, short), Node>();
        for (var w = 0; w < weeks.Length; w++)
        {
            var next = new Dictionary<(byte, sbyte, short), Node>();
            foreach (var option in weeks[w])
            {
                var best = w == 0 ? First(option) : From(states, w, option);
                if (best is null)
                    continue;
                var key = (option.Mask, option.HeavyDay, option.HeavyFrom);
                if (!next.TryGetValue(key, out var known) || Compare(best, known) < 0)
                    next[key] = best;
            }

            if (next.Count == 0)
                return null;
            states = next;
        }

        Node? end = null;
        foreach (var node in states.Values)
        {
            if (end is null || Compare(node, end) < 0)
                end = node;
        }

        var path = new WeekOption[weeks.Length];
        for (var w = weeks.Length - 1; w >= 0; w--, end = end.Before)
            path[w] = end!.Option;
        return path;
    }

    /// <summary>Cost 5: weekdays of a week that the week before did not use.</summary>
    public static int New(in WeekOption option, in WeekOption before) => BitOperations.PopCount((uint)(option.Mask & ~before.Mask));

    /// <summary>The same for the first week that is planned: none where nothing was planned for the week before it.</summary>
    public static int NewAtFirst(in WeekOption option, WeekOption? before) => before is { Mask: not 0 } known ? New(option, known) : 0;

    private Node? First(WeekOption option) => before is not { } known ? new(option, ScheduleCost.Of(option, 0), null)
        : !compatible(0, known, option) ? null
        : new(option, ScheduleCost.Of(option, NewAtFirst(option, known)), null);

    private Node? From(Dictionary<(byte, sbyte, short), Node> states, int week, WeekOption option)
    {
        Node? best = null;
        foreach (var before in states.Values)
        {
            var cost = before.Cost + ScheduleCost.Of(option, New(option, before.Option));
            if (best is not null && cost > best.Cost)
                continue;
            if (!compatible(week, before.Option, option))
                continue;
            var node = new Node(option, cost, before);
            if (best is null || Compare(node, best) < 0)
                best = node;
        }

        return best;
    }

    private int Compare(Node a, Node b)
    {
        var c = a.Cost.CompareTo(b.Cost);
        return c != 0 ? c : CompareSequences(a, b);
    }

    // The heavier first; a primer rather than a light session.
    private static int Rank(int code) => code switch { 3 => 0, 0 => 1, 2 => 2, _ => 3 };

    // Cost 8: the sequence of dates, then of starts, smallest first; then of classes.
    private int CompareSequences(Node a, Node b)
    {
        Sequence(a, x);
        Sequence(b, y);
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            if (x[i].Date != y[i].Date)
                return x[i].Date.CompareTo(y[i].Date);
        }

        if (x.Count != y.Count)
            return x.Count.CompareTo(y.Count);
        for (var i = 0; i < x.Count; i++)
        {
            if (x[i].Start != y[i].Start)
                return x[i].Start.CompareTo(y[i].Start);
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (x[i].Code != y[i].Code)
                return Rank(x[i].Code).CompareTo(Rank(y[i].Code));
        }

        return 0;
    }

    private void Sequence(Node node, List<(int Date, int Start, int Code)> sequence)
    {
        chain.Clear();
        for (var n = node; n is not null; n = n.Before)
            chain.Add(n);
        sequence.Clear();
        for (var w = 0; w < chain.Count; w++)
        {
            var option = chain[chain.Count - 1 - w].Option;
            for (var d = 0; d < 7; d++)
            {
                if ((option.Mask & (1 << d)) != 0)
                    sequence.Add(((w * 7) + d, startOn(w, option, d), (option.Classes >> (2 * d)) & 3));
            }
        }
    }
}
