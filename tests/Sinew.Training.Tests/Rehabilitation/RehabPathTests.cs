using Sinew.Training.Planning;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>The choice of rehab days against trying everything.</summary>
public class RehabPathTests
{
    private const int Weeks = 2;

    [Fact]
    public void No_other_choice_of_days_is_cheaper()
    {
        for (var seed = 1UL; seed <= 300; seed++)
        {
            var dice = new Dice(seed);
            var days = Enumerable.Range(0, 7 * Weeks).Select(d => SpotsOf(dice, d)).ToArray();
            var wanted = Enumerable.Range(0, Weeks).Select(_ => dice.Between(0, 4)).ToArray();
            var best = RehabPath.Best(days, wanted);
            Assert.True(IsLegal(best, wanted), $"Seed {seed}");
            Assert.True(Cost(best, wanted) == Cheapest(days, wanted, 0, []), $"Seed {seed}");
        }
    }

    private static List<RehabSpot> SpotsOf(Dice dice, int day) => [.. Enumerable.Range(0, dice.Weighted(3, 3, 1)).Select(_ => new RehabSpot(day, 30 * dice.Between(12, 40), 20, -1, dice.Between(0, 4)))];

    private static long Cheapest(List<RehabSpot>[] days, int[] wanted, int day, List<RehabSpot> taken)
    {
        if (day == days.Length)
            return IsLegal(taken, wanted) ? Cost(taken, wanted) : long.MaxValue;
        var best = Cheapest(days, wanted, day + 1, taken);
        foreach (var spot in days[day])
        {
            taken.Add(spot);
            if (IsLegal(taken, wanted))
                best = Math.Min(best, Cheapest(days, wanted, day + 1, taken));
            taken.RemoveAt(taken.Count - 1);
        }

        return best;
    }

    private static bool IsLegal(List<RehabSpot> taken, int[] wanted)
    {
        for (var i = 1; i < taken.Count; i++)
        {
            if (((taken[i].Day - taken[i - 1].Day) * 1440) + taken[i].From - taken[i - 1].From < 48 * 60)
                return false;
        }

        return taken.GroupBy(t => t.Day / 7).All(g => g.Count() <= wanted[g.Key]);
    }

    // Missing ones first, then how they suit, then how evenly they stand; a gap of more than eight days is none.
    private static long Cost(List<RehabSpot> taken, int[] wanted)
    {
        var cost = 0L;
        for (var w = 0; w < wanted.Length; w++)
            cost += 1_000_000L * (wanted[w] - taken.Count(t => t.Day / 7 == w));
        for (var i = 0; i < taken.Count; i++)
        {
            cost += 100 * taken[i].Cost;
            var gap = i == 0 ? int.MaxValue : taken[i].Day - taken[i - 1].Day;
            if (gap <= 8)
                cost += ((gap * wanted[taken[i].Day / 7]) - 7) * ((gap * wanted[taken[i].Day / 7]) - 7);
        }

        return cost;
    }
}
