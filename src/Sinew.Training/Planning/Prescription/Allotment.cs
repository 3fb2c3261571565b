namespace Sinew.Training.Planning;

/// <summary>What may stand in each seat of a session, and what limits it.</summary>
/// <param name="Seats">By role, the most important first: the ways to fill it; none leaves it empty.</param>
/// <param name="Seconds">Time after the warm-up.</param>
/// <param name="Most">Most exercises.</param>
/// <param name="HardSets">Most hard sets.</param>
/// <param name="Already">Covered by the week's other sessions.</param>
/// <param name="Demanded">P-36 applies to the week.</param>
/// <param name="Front">Hard sets in front that need no counterpart behind (P-37): 1, and what other sessions hold behind beyond in front.</param>
internal sealed record AllotmentProblem(List<Filling>[] Seats, int Seconds, int Most, int HardSets, Cover Already, bool Demanded, int Front = 1);

/// <summary>
/// Fills the seats of one session so that values and coverage together are the greatest that minutes, number of exercises, hard sets and
/// the balance of front and back allow; no exercise twice, hard sets in front not above those behind by more than is allowed (P-37). Exact: branch and
/// bound, bounded by a Lagrangian relaxation of the four limits. One instance serves a plan's sessions one after the other.
/// </summary>
internal sealed class Allotment(Trace? trace = null)
{
    private const int Rounds = 3;
    private const int Steps = 20;
    private const int Halvings = 10;

    /// <summary>No price is higher: several sets of the most important role.</summary>
    private const double Highest = 400;

    private const double Slack = 1e-6;

    private AllotmentProblem problem = null!;
    private Prices prices;
    private int[][] sorted = [];
    private double[][] reduced = [];
    private double[] suffix = [];
    private Cover[] coverAfter = [];
    private int[] backAfter = [];
    private int[] chosen = [];
    private int[] best = [];
    private int bestValue;

    /// <summary>Nodes visited so far, over all problems.</summary>
    public long Nodes { get; private set; }

    /// <summary>Solves a problem.</summary>
    /// <param name="session">The problem.</param>
    /// <param name="filled">By seat: index of its filling, or −1 for none.</param>
    /// <returns>The greatest value.</returns>
    public int Solve(AllotmentProblem session, out int[] filled)
    {
        problem = session;
        chosen = new int[session.Seats.Length];
        best = new int[session.Seats.Length];
        Array.Fill(chosen, -1);
        Array.Fill(best, -1);
        bestValue = Bonus(session.Already);
        LookAhead();
        prices = default;
        Greedy();
        Price();
        Greedy();
        Reduce();
        Array.Fill(chosen, -1);
        Search(0, 0, new(session.Seconds, session.Most, session.HardSets, session.Front), session.Already);
        filled = best;
        trace?.Sessions.Add((session, bestValue));
        return bestValue;
    }

    private int Bonus(Cover cover) => Objective.Coverage(cover, problem.Demanded);

    private void LookAhead()
    {
        var seats = problem.Seats.Length;
        coverAfter = new Cover[seats + 1];
        backAfter = new int[seats + 1];
        for (var at = seats - 1; at >= 0; at--)
        {
            var (cover, back) = (Cover.None, 0);
            foreach (var filling in problem.Seats[at])
            {
                cover |= filling.Cover;
                back = Math.Max(back, filling.Back - filling.Front);
            }

            coverAfter[at] = coverAfter[at + 1] | cover;
            backAfter[at] = backAfter[at + 1] + back;
        }
    }

    // Towards the prices at which the relaxed problem promises least: one price after the other, then all together along the slope.
    private void Price()
    {
        var now = default(Prices);
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < Prices.Count; at++)
                Settle(ref now, at);
            if (!Note(Promise(now, out _), now, ref least))
                break;
        }

        now = prices;
        var (theta, stale) = (0.5, 0);
        for (var step = 0; step < Steps && least - bestValue >= 1; step++)
        {
            var promise = Promise(now, out var beyond);
            if (Note(promise, now, ref least))
                stale = 0;
            else if (++stale == 4)
                (theta, stale) = (theta / 2, 0);
            var square = beyond.Square;
            if (square < Slack)
                break;
            now = now.Step(beyond, theta * (promise - bestValue) / square);
        }
    }

    private bool Note(double promise, Prices now, ref double least)
    {
        if (promise >= least)
            return false;
        var much = promise < least - 0.5;
        (least, prices) = (promise, now);
        return much;
    }

    // The lowest price at which no more is used than there is.
    private void Settle(ref Prices now, int at)
    {
        now = now.With(at, 0);
        _ = Promise(now, out var beyond);
        if (beyond[at] <= 0)
            return;
        var (low, high) = (0.0, Highest);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            _ = Promise(now.With(at, middle), out beyond);
            if (beyond[at] > 0)
                low = middle;
            else
                high = middle;
        }

        now = now.With(at, high);
    }

    // What the relaxed problem promises at these prices, and what it uses beyond each limit.
    private double Promise(in Prices now, out Prices beyond)
    {
        var left = new Limits(problem.Seconds, problem.Most, problem.HardSets, problem.Front);
        var promise = Bonus(problem.Already | coverAfter[0]) + now.Of(left);
        foreach (var seat in problem.Seats)
        {
            var (value, which) = (0.0, -1);
            for (var f = 0; f < seat.Count; f++)
            {
                var worth = seat[f].Value - now.Of(Limits.Of(seat[f]));
                if (worth > value)
                    (value, which) = (worth, f);
            }

            if (which >= 0)
                left = left.Less(seat[which]);
            promise += value;
        }

        beyond = Prices.Beyond(left);
        return promise;
    }

    // Fillings of each seat by value less price; the most that later seats can still bring.
    private void Reduce()
    {
        var seats = problem.Seats.Length;
        sorted = new int[seats][];
        reduced = new double[seats][];
        suffix = new double[seats + 1];
        for (var at = seats - 1; at >= 0; at--)
        {
            var fillings = problem.Seats[at];
            var values = new double[fillings.Count];
            var by = new int[values.Length];
            for (var f = 0; f < values.Length; f++)
                (values[f], by[f]) = (prices.Of(Limits.Of(fillings[f])) - fillings[f].Value, f);
            Array.Sort(values, by);
            for (var f = 0; f < values.Length; f++)
                values[f] = -values[f];
            (sorted[at], reduced[at]) = (by, values);
            suffix[at] = suffix[at + 1] + (values.Length > 0 ? Math.Max(0, values[0]) : 0);
        }
    }

    // Seat by seat the filling worth most after its price; a start for the bound.
    private void Greedy()
    {
        var left = new Limits(problem.Seconds, problem.Most, problem.HardSets, problem.Front);
        var (cover, value) = (problem.Already, 0);
        Array.Fill(chosen, -1);
        for (var at = 0; at < chosen.Length; at++)
        {
            var (top, which) = (0.0, -1);
            for (var f = 0; f < problem.Seats[at].Count; f++)
            {
                var filling = problem.Seats[at][f];
                var after = left.Less(filling);
                if (!after.Hold || after.Front < 0 || IsTaken(filling.Exercise, at))
                    continue;
                var worth = filling.Value - prices.Of(Limits.Of(filling)) + Bonus(cover | filling.Cover) - Bonus(cover);
                if (worth > top)
                    (top, which) = (worth, f);
            }

            if (which < 0)
                continue;
            var taken = problem.Seats[at][which];
            chosen[at] = which;
            (left, cover, value) = (left.Less(taken), cover | taken.Cover, value + taken.Value);
        }

        Keep(value + Bonus(cover));
    }

    private void Keep(int value)
    {
        if (value <= bestValue)
            return;
        bestValue = value;
        chosen.CopyTo(best, 0);
    }

    private void Search(int at, int value, in Limits left, Cover cover)
    {
        Nodes++;
        if (at == chosen.Length)
        {
            if (left.Front >= 0)
                Keep(value + Bonus(cover));
            return;
        }

        if (left.Front + backAfter[at] < 0)
            return;
        var others = value + prices.Of(left) + Bonus(cover | coverAfter[at]);
        if (Math.Floor(others + suffix[at] + Slack) <= bestValue)
            return;
        for (var k = 0; k < sorted[at].Length; k++)
        {
            // Those that follow are worth less.
            if (Math.Floor(others + reduced[at][k] + suffix[at + 1] + Slack) <= bestValue)
                break;
            var filling = problem.Seats[at][sorted[at][k]];
            var after = left.Less(filling);
            if (!after.Hold || IsTaken(filling.Exercise, at))
                continue;
            chosen[at] = sorted[at][k];
            Search(at + 1, value + filling.Value, after, cover | filling.Cover);
        }

        chosen[at] = -1;
        Search(at + 1, value, left, cover);
    }

    private bool IsTaken(int exercise, int before)
    {
        for (var at = 0; at < before; at++)
        {
            if (chosen[at] >= 0 && problem.Seats[at][chosen[at]].Exercise == exercise)
                return true;
        }

        return false;
    }
}
