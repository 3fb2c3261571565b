using System.Numerics;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Enumerates the ways to place one week's sessions that keep the week's own floors (P-17, P-19), with their costs. Days are 0 (Monday) to
/// 6. At most one session a day.
/// </summary>
internal sealed class WeekChoices
{
    private const int MostFullOrShort = 3;
    private const int MostTogether = 4;

    private readonly DayOptions[] options;
    private readonly DayFacts[] facts;
    private readonly int[] dayScore;
    private readonly Want?[] wantOf;
    private readonly Want[] wants;
    private readonly int freeDays;
    private readonly bool lastRestDay;
    private readonly Kept? kept;
    private readonly int?[] promised = new int?[7];
    private readonly List<WeekOption> found = [];
    private readonly int[] picked = new int[7];
    private readonly int[] placed;
    private readonly int[] lights;
    private readonly int[] done;
    private readonly int doneDays;
    private readonly int doneSessions;
    private readonly int doneBig;
    private readonly int restDone;
    private readonly bool heavyDone;
    private bool expandHeavy;
    private bool all;
    private int heavyFrom;

    /// <summary>Prepares one week.</summary>
    /// <param name="options">Options of its seven days.</param>
    /// <param name="facts">Facts of its seven days.</param>
    /// <param name="dayScore">Day score of each day (cost 3).</param>
    /// <param name="wants">What the week wants: one stretch, or two around a race.</param>
    /// <param name="trainOnLastRestDay">The runner accepts M or H on the last free day .</param>
    /// <param name="promises">What was promised, or null.</param>
    /// <param name="thisWeek">What is known of the week of today, or null for another week.</param>
    public WeekChoices(DayOptions[] options, DayFacts[] facts, int[] dayScore, Want[] wants, bool trainOnLastRestDay, Kept? promises = null, Kept? thisWeek = null)
    {
        kept = thisWeek;
        this.options = options;
        this.facts = facts;
        this.dayScore = dayScore;
        this.wants = wants;
        wantOf = new Want?[7];
        placed = new int[wants.Length];
        lights = new int[wants.Length];
        done = new int[wants.Length];
        for (var d = 0; d < 7; d++)
        {
            promised[d] = promises?.PromisedOn(facts[d].Date);
            freeDays += facts[d].IsFree ? 1 : 0;
            foreach (var want in wants)
            {
                if (facts[d].Date >= want.From && facts[d].Date <= want.To)
                    wantOf[d] = want;
            }

            if (kept?.Done[d] is not { } known)
                continue;
            // What was done takes the place of wanted sessions of its stretch, and its room under P-17 and P-19.
            if (wantOf[d] is { } own)
                done[Array.IndexOf(wants, own)] += known.Count;
            doneDays++;
            doneSessions += known.Count;
            doneBig += known.Big;
            restDone += facts[d].IsFree && known.Class is SessionClass.M or SessionClass.H ? 1 : 0;
        }

        heavyDone = kept?.HeavyDone == true;
        lastRestDay = trainOnLastRestDay || freeDays == 0;
    }

    /// <summary>The options that are best by missing, degrade, soft and score, each with its best starts.</summary>
    public List<WeekOption> Best() => Run(false, false);

    /// <summary>The same with every heavy start of the same softness.</summary>
    public List<WeekOption> BestWithAllStarts() => Run(true, false);

    /// <summary>Every option, with every heavy start.</summary>
    public List<WeekOption> All() => Run(true, true);

    private List<WeekOption> Run(bool expand, bool everything)
    {
        (expandHeavy, all) = (expand, everything);
        found.Clear();
        done.CopyTo(placed, 0);
        Array.Clear(lights);
        var wanted = 0;
        for (var w = 0; w < wants.Length; w++)
            wanted += Math.Max(0, wants[w].Count - done[w]);
        // P-19 and P-26 count every session done, two of one day as well.
        var room = Math.Min(MostTogether, kept?.MostThisWeek ?? MostTogether) - doneSessions;
        for (var more = Math.Max(0, Math.Min(wanted, room)); more >= 0; more--)
        {
            Place(0, doneDays + more, wanted - more, 0, restDone, doneBig, 0, 0, 0, -1);
            if (!all && found.Count > 0)
                break;
        }

        return [.. found];
    }

    private void Place(int day, int left, int missing, int mask, int restUsed, int big, int soft, int stayed, int clock, int heavyDay)
    {
        if (left == 0)
        {
            Keep(missing, mask, soft, stayed, clock, heavyDay);
            return;
        }

        if (7 - day < left)
            return;
        if (kept?.Done[day] is { } known)
        {
            Done(known);
            return;
        }

        Place(day + 1, left, missing, mask, restUsed, big, soft, stayed, clock, heavyDay);
        if (wantOf[day] is not { } want)
            return;
        var index = Array.IndexOf(wants, want);
        if (placed[index] >= want.Count)
            return;
        placed[index]++;
        var option = options[day];
        if (want.Base == SessionClass.M && option.Moderate is { } moderate)
            Step(SessionClass.M, moderate, false);
        if (want.Base == SessionClass.P && option.Primer is { } primer)
            Step(SessionClass.P, primer, false);
        if (option.Light is { } light && (want.Base != SessionClass.P || option.Primer is null))
            Step(SessionClass.L, light, want.Base == SessionClass.M);
        if (want.Heavy && !heavyDone && heavyDay < 0 && option.Heavy.Count > 0)
        {
            for (var h = 0; h < option.Heavy.Count && (h == 0 || (expandHeavy && (all || option.Heavy[h].Soft == option.Heavy[0].Soft))); h++)
                Step(SessionClass.H, option.Heavy[h], false);
        }

        placed[index]--;

        // A fact: it asks no leave and costs nothing.
        void Done(KeptDay fact)
        {
            picked[day] = WeekOption.CodeOf(fact.Class == SessionClass.R ? SessionClass.L : fact.Class);
            if (fact.Class == SessionClass.H)
                heavyFrom = fact.From;
            Place(day + 1, left - 1, missing, mask | (1 << day), restUsed, big, soft, stayed, clock, fact.Class == SessionClass.H ? day : heavyDay);
        }

        void Step(SessionClass sessionClass, Start start, bool degraded)
        {
            var isBig = PlacedSession.FormatOf(start.Budget) != SessionFormat.Mini ? 1 : 0;
            if (big + isBig > MostFullOrShort)
                return;
            var rest = facts[day].IsFree && (sessionClass is SessionClass.M or SessionClass.H) ? 1 : 0;
            // Only a session that itself takes the last free day: what was done may have taken it already.
            if (!lastRestDay && rest > 0 && restUsed + rest >= freeDays)
                return;
            picked[day] = WeekOption.CodeOf(sessionClass);
            lights[index] += degraded ? 1 : 0;
            var nextHeavy = heavyDay;
            if (sessionClass == SessionClass.H)
            {
                nextHeavy = day;
                heavyFrom = start.From;
            }

            Place(day + 1, left - 1, missing, mask | (1 << day), restUsed + rest, big + isBig, soft + start.Soft, stayed + (promised[day] == start.From ? 1 : 0), clock + start.Clock, nextHeavy);
            lights[index] -= degraded ? 1 : 0;
        }
    }

    private void Keep(int missing, int mask, int soft, int stayed, int clock, int heavyDay)
    {
        if (kept is not null && !SlidesInTime(mask))
            return;
        var degrade = 0;
        for (var w = 0; w < wants.Length; w++)
        {
            var hasHeavy = heavyDone || (heavyDay >= 0 && wantOf[heavyDay] == wants[w]);
            degrade += lights[w] + (wants[w].Heavy && !hasHeavy && placed[w] == wants[w].Count && done[w] < wants[w].Count ? 1 : 0);
        }

        var classes = 0;
        var scores = 0;
        var order = 0;
        for (var d = 0; d < 7; d++)
        {
            if ((mask & (1 << d)) == 0)
                continue;
            classes |= picked[d] << (2 * d);
            scores += dayScore[d];
            for (var later = d + 1; later < 7; later++)
            {
                if ((mask & (1 << later)) != 0 && Weight(picked[later]) > Weight(picked[d]))
                    order++;
            }
        }

        var option = new WeekOption(
            (byte)mask, (ushort)classes, (byte)missing, (byte)degrade, soft, (scores * 144) + Spread(mask), (byte)(promised.Count(p => p is not null) - stayed), clock, (byte)order,
            (sbyte)heavyDay, (short)(heavyDay >= 0 ? heavyFrom : 0));
        if (!all && found.Count > 0)
        {
            var c = option.CompareLeading(found[0]);
            if (c > 0)
                return;
            if (c < 0)
                found.Clear();
        }

        found.Add(option);
    }

    // what a week holds beyond the done and the promised is a missed session, within two days of its own. By the last day of each
    // that slides there stand as many sessions as were promised by then and slid by then; so the promised ones make no room for it behind them.
    private bool SlidesInTime(int mask)
    {
        if (kept!.MostThisWeek is null)
            return true;
        var more = BitOperations.PopCount((uint)mask) - doneDays - kept.PromisedThisWeek;
        var slid = 0;
        foreach (var slide in kept.Slides)
        {
            var open = 0;
            for (var d = 0; d <= slide.Until; d++)
                open += (mask & (1 << d)) != 0 && kept.Done[d] is null ? 1 : 0;
            slid += open > slide.Promised + slid ? 1 : 0;
        }

        return slid >= more;
    }

    private static int Weight(int code) => code switch { 3 => 2, 0 => 1, _ => 0 };

    /// <summary>
    /// Σ (gap − 7/n)² times 144 over the circle of the week; 144 is divisible by 1, 4, 9 and 16. More than four days were all done: nothing
    /// is left to space.
    /// </summary>
    internal static int Spread(int mask)
    {
        var n = BitOperations.PopCount((uint)mask);
        if (n is 0 or > MostTogether)
            return 0;
        var first = BitOperations.TrailingZeroCount(mask);
        var sum = 0;
        var previous = first;
        for (var d = first + 1; d < 7; d++)
        {
            if ((mask & (1 << d)) == 0)
                continue;
            sum += Squared(d - previous);
            previous = d;
        }

        return (sum + Squared(first + 7 - previous)) * (144 / (n * n));

        int Squared(int gap) => ((n * gap) - 7) * ((n * gap) - 7);
    }
}
