namespace Sinew.Training.Planning;

/// <summary>An exercise of the week and its possible numbers of sets.</summary>
/// <param name="Session">Its session, from 0.</param>
/// <param name="Fillings">One for each number of sets; it may also be left out.</param>
internal sealed record Candidate(int Session, List<Filling> Fillings);

/// <summary>
/// Shares minutes and the week's hard sets among the week's exercises so that the sum of values is the greatest: each session within its
/// time, the week within its hard sets, hard sets in front at most one more than behind (P-37). Exact. In a session all numbers of hard
/// sets are tried; to each belongs the best of what else fits into the minutes. Sessions are then joined, keeping what no other way beats
/// in hard sets, balance and value.
/// </summary>
internal sealed class WeekSets
{
    private readonly List<int> hard = new(8);
    private readonly List<int> light = new(8);
    private readonly List<Way> lightWays = new(256);
    private readonly List<Way> sessionWays = new(1024);
    private readonly List<Joined> joined = new(1024);
    private readonly List<int> now = new(128);
    private readonly List<int> touched = new(256);
    private readonly List<int> front = new(128);
    private Joined[] cells = [];
    private int stamp;
    private int most;
    private List<Candidate> candidates = [];

    /// <summary>Solves a week.</summary>
    /// <param name="week">The exercises, session by session.</param>
    /// <param name="seconds">Time of each session after its warm-up.</param>
    /// <param name="hardSets">Most hard sets of the week; 0 or more.</param>
    /// <param name="upTo">Most hard sets of the sessions up to each, by session; empty where only the whole week is limited.</param>
    /// <param name="filled">By exercise: index of its filling, or −1 if it is left out.</param>
    /// <returns>The greatest value.</returns>
    public int Solve(List<Candidate> week, ReadOnlySpan<int> seconds, int hardSets, ReadOnlySpan<int> upTo, out int[] filled)
    {
        candidates = week;
        var possible = 0;
        foreach (var candidate in week)
        {
            var highest = 0;
            foreach (var filling in candidate.Fillings)
                highest = Math.Max(highest, filling.Hard);
            possible += highest;
        }

        hardSets = Math.Min(hardSets, Math.Min(possible, MostFront));
        joined.Clear();
        joined.Add(new(0, 0, 0, -1, default, 0));
        most = hardSets;
        if (cells.Length < (most + 1) * Balances)
            cells = new Joined[(most + 1) * Balances];
        now.Clear();
        now.Add(0);
        for (var session = 0; session < seconds.Length; session++)
        {
            var limit = upTo.IsEmpty ? hardSets : Math.Min(hardSets, upTo[session]);
            Ways(session, seconds[session], limit);
            Clear();
            foreach (var from in now)
            {
                var before = joined[from];
                foreach (var way in sessionWays)
                {
                    if (before.Hard + way.Hard <= limit)
                        Offer(new(before.Hard + way.Hard, before.Front + way.Front, before.Value + way.Value, from, way, 0));
                }
            }

            now.Clear();
            foreach (var cell in Front())
            {
                now.Add(joined.Count);
                joined.Add(cells[cell]);
            }
        }

        var best = -1;
        foreach (var i in now)
        {
            if (joined[i].Front <= 1 && (best < 0 || joined[i].Value > joined[best].Value))
                best = i;
        }

        filled = new int[week.Count];
        Array.Fill(filled, -1);
        for (var (i, session) = (best, seconds.Length - 1); session >= 0; i = joined[i].Before, session--)
            Read(joined[i].Way, session, filled);
        return joined[best].Value;
    }

    // Every way to do a session's hard sets, with the best of the rest.
    private void Ways(int session, int seconds, int hardSets)
    {
        Split(session);
        lightWays.Clear();
        Extend(light, 0, new(0, 0, 0, 0, 0, 0), seconds, 0, lightWays);
        lightWays.Sort(static (a, b) => a.Seconds != b.Seconds ? a.Seconds.CompareTo(b.Seconds) : b.Value != a.Value ? b.Value.CompareTo(a.Value) : a.Others.CompareTo(b.Others));
        var kept = 0;
        for (var i = 0; i < lightWays.Count; i++)
        {
            if (kept == 0 || lightWays[i].Value > lightWays[kept - 1].Value)
                lightWays[kept++] = lightWays[i];
        }

        lightWays.RemoveRange(kept, lightWays.Count - kept);
        Clear();
        Extend(hard, 0, new(0, 0, 0, 0, 0, 0), seconds, hardSets, null);
        sessionWays.Clear();
        foreach (var cell in Front())
            sessionWays.Add(cells[cell].Way);
    }

    // The best way so far for its hard sets and balance.
    private void Offer(in Joined way)
    {
        var cell = (way.Hard * Balances) + way.Front + most;
        if (cells[cell].Stamp == stamp && cells[cell].Value >= way.Value)
            return;
        if (cells[cell].Stamp != stamp)
            touched.Add(cell);
        cells[cell] = way with { Stamp = stamp };
    }

    private void Clear()
    {
        stamp++;
        touched.Clear();
    }

    // Cells that no other beats in hard sets, balance and value, by hard sets and balance.
    private List<int> Front()
    {
        touched.Sort();
        front.Clear();
        foreach (var cell in touched)
        {
            var way = cells[cell];
            var beaten = false;
            for (var i = 0; i < front.Count && !beaten; i++)
                beaten = cells[front[i]].Front <= way.Front && cells[front[i]].Value >= way.Value;
            if (!beaten)
                front.Add(cell);
        }

        return front;
    }

    private void Split(int session)
    {
        hard.Clear();
        light.Clear();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Session != session)
                continue;
            var isHard = false;
            foreach (var filling in candidates[i].Fillings)
                isHard |= filling.Hard > 0;
            (isHard ? hard : light).Add(i);
        }
    }

    // All choices of sets, into a list or the cells; Others holds one digit for each exercise, 0 for none.
    private void Extend(List<int> which, int at, in Way way, int seconds, int hardSets, List<Way>? into)
    {
        if (at == which.Count)
        {
            if (into is not null)
            {
                into.Add(way);
                return;
            }

            var rest = lightWays[Longest(seconds - way.Seconds)];
            Offer(new(way.Hard, way.Front, way.Value + rest.Value, -1, way with { Value = way.Value + rest.Value, Light = rest.Others }, 0));
            return;
        }

        var fillings = candidates[which[at]].Fillings;
        Extend(which, at + 1, way with { Others = way.Others * Digit }, seconds, hardSets, into);
        for (var f = 0; f < fillings.Count; f++)
        {
            var filling = fillings[f];
            if (way.Seconds + filling.Seconds > seconds || way.Hard + filling.Hard > hardSets)
                continue;
            Extend(
                which, at + 1,
                new(way.Hard + filling.Hard, way.Front + filling.Front - filling.Back, way.Seconds + filling.Seconds, way.Value + filling.Value, (way.Others * Digit) + f + 1, 0),
                seconds, hardSets, into);
        }
    }

    private int Longest(int seconds)
    {
        var (low, high) = (0, lightWays.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lightWays[middle].Seconds <= seconds)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private void Read(in Way way, int session, int[] filled)
    {
        Split(session);
        Digits(way.Others, hard, filled);
        Digits(way.Light, light, filled);
    }

    private static void Digits(long digits, List<int> which, int[] filled)
    {
        for (var i = which.Count - 1; i >= 0; i--)
        {
            filled[which[i]] = (int)(digits % Digit) - 1;
            digits /= Digit;
        }
    }

    /// <summary>Base of the digits: an exercise has at most this many fillings less one.</summary>
    private const long Digit = 16;

    /// <summary>More hard sets a week than any rule allows.</summary>
    private const int MostFront = 60;

    // A hard set is in front, behind or neither: the balance lies between minus and plus the week's hard sets.
    private int Balances => (2 * most) + 1;

    private readonly record struct Way(int Hard, int Front, int Seconds, int Value, long Others, long Light);

    private readonly record struct Joined(int Hard, int Front, int Value, int Before, Way Way, int Stamp);
}
