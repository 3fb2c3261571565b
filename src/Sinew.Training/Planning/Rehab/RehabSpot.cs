namespace Sinew.Training.Planning;

/// <summary>Where a rehab may stand on a day.</summary>
/// <param name="Day">Days since the first Monday.</param>
/// <param name="From">Start in minutes after midnight.</param>
/// <param name="Minutes">Minutes kept free; of an appended one those of its own part, warm-up included.</param>
/// <param name="Host">Index of the general session it is appended to, or −1 if it stands alone.</param>
/// <param name="Cost">How ill it suits: 0 right after an easy run.</param>
internal readonly record struct RehabSpot(int Day, int From, int Minutes, int Host, int Cost)
{
    /// <summary>Right after an easy run.</summary>
    public const int AfterEasyRun = 0;

    /// <summary>Later on the day of an easy run.</summary>
    public const int LaterThatDay = 1;

    /// <summary>At the end of a general session.</summary>
    public const int Appended = 2;

    /// <summary>At the end of a general session that has no room for all of it.</summary>
    public const int AppendedInPart = 3;

    /// <summary>After a key run.</summary>
    public const int AfterKeyRun = 3;

    /// <summary>On a day without a run.</summary>
    public const int RestDay = 4;

    /// <summary>Start as minutes since the first Monday.</summary>
    public int StartsAt => (Day * 1440) + From;
}

/// <summary>
/// Which spots a module takes: as many a week as its stage asks for, then the best suited, then evenly spread; never closer than 48 hours.
/// Exact: one pass over the days, keeping for each number of sessions this week and each last session the cheapest way there.
/// </summary>
internal static class RehabPath
{
    /// <summary>R-620, vocabulary: minutes between the starts of two sessions of one module.</summary>
    private const int Apart = 48 * 60;

    /// <summary>No stage asks for more than this many a week.</summary>
    private const int Most = 4;

    /// <summary>Spots a day at most.</summary>
    private const int Spots = 3;

    /// <summary>A last session so many days ago is forgotten.</summary>
    private const int Far = 8;

    private const int Lasts = (Far * Spots) + 1;
    private const int States = (Most + 1) * Lasts;
    private const int Missing = 1_000_000;
    private const int Suits = 100;

    /// <summary>The cheapest choice.</summary>
    /// <param name="days">Spots of each day, at most three, of whole weeks.</param>
    /// <param name="wanted">Sessions wanted by week.</param>
    /// <param name="first">First day that is chosen.</param>
    /// <param name="count">Sessions that its week has had before it.</param>
    /// <param name="before">Start of the last session before it as minutes since the first Monday, or null.</param>
    public static List<RehabSpot> Best(ReadOnlySpan<List<RehabSpot>> days, int[] wanted, int first = 0, int count = 0, int? before = null)
    {
        if (first >= days.Length)
            return [];
        // The cheapest way to each state of a morning and of the next, and for each state of each day the one before it. Which spot was taken stands in the
        // state itself: a last session of this very day.
        var (cost, next) = (new int[States], new int[States]);
        var from = new byte[(days.Length - first) * States];
        Array.Fill(cost, int.MaxValue);
        // What lies behind is a state to go on from: of what is best from the first day on, this is the rest.
        cost[Key(Math.Min(count, Most), before is { } start && first - DayOf(start) < Far ? (first - 1 - DayOf(start)) * Spots : Lasts - 1)] = 0;
        for (var d = first; d < days.Length; d++)
        {
            Array.Fill(next, int.MaxValue);
            for (var state = 0; state < States; state++)
            {
                if (cost[state] == int.MaxValue)
                    continue;
                var (had, last) = (state / Lasts, state % Lasts);
                // Skip the day, or take one of its spots.
                Offer(d, state, had, Older(last), cost[state]);
                for (var s = 0; s < days[d].Count && had < Math.Min(Most, wanted[d / 7]); s++)
                {
                    var price = days[d][s].Cost * Suits;
                    if (last < Lasts - 1)
                    {
                        var (ago, which) = ((last / Spots) + 1, last % Spots);
                        var gap = days[d][s].StartsAt - (d - ago < first ? before!.Value : days[d - ago][which].StartsAt);
                        if (gap < Apart)
                            continue;
                        var uneven = (ago * wanted[d / 7]) - 7;
                        price += uneven * uneven;
                    }

                    Offer(d, state, had + 1, s, cost[state] + price);
                }
            }

            (cost, next) = (next, cost);
        }

        var best = 0;
        for (var state = 1; state < States; state++)
        {
            if (cost[state] < cost[best])
                best = state;
        }

        var path = new List<RehabSpot>();
        for (var d = days.Length; d > first; best = from[((d - 1 - first) * States) + best], d--)
        {
            if (best % Lasts < Spots)
                path.Add(days[d - 1][best % Lasts]);
        }

        path.Reverse();
        return path;

        void Offer(int day, int state, int had, int last, int price)
        {
            // On Sunday night the week is counted.
            if (day % 7 == 6)
                (price, had) = (price + (Missing * Math.Max(0, wanted[day / 7] - had)), 0);
            var key = Key(had, last);
            if (price >= next[key])
                return;
            (next[key], from[((day - first) * States) + key]) = (price, (byte)state);
        }
    }

    private static int DayOf(int start) => (int)Math.Floor(start / 1440.0);

    private static int Key(int count, int last) => (count * Lasts) + last;

    private static int Older(int last) => last >= Lasts - 1 - Spots ? Lasts - 1 : last + Spots;
}
