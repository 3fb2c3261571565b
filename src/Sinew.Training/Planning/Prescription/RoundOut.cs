using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// The last look at a week: a movement of R-223 that is still missing gets one set before anything else keeps a second or third one, for
/// R-222 cuts sets before exercises. It may be one exercise more than usual, else it takes the place of one that the week can
/// spare. So more minutes do not end in fewer movements. The week's hard sets never grow by it.
/// </summary>
internal sealed class RoundOut(Circumstances circumstances, Choice choice, Seating seating)
{
    private const Cover All = (Cover)(-1);

    // Case 9.
    private const int SkillsAWeek = 2;

    // landings begin in the third week.
    private const int FirstWeeks = 2;

    // P-36 first, then the rest of R-223.
    private static readonly Cover[] Order =
    [
        Cover.HipExtension, Cover.Calf, Cover.KneeFlexion, Cover.AntiExtension, Cover.SpinalExtension, Cover.AntiRotation, Cover.Pull, Cover.Frontal,
        Cover.Twist, Cover.HipFlexion, Cover.Push, Cover.ShoulderExtension, Cover.KneeExtension,
    ];

    /// <summary>Rounds a week of at least two sessions out.</summary>
    /// <param name="week">The week's sessions.</param>
    /// <param name="menus">Menu of each session's block, by session; null for a primer.</param>
    /// <param name="refused">What may not come in with a hard set, or null.</param>
    /// <param name="upTo">Most hard sets of the sessions up to each, by session (P-26); no limit where it is the greatest number.</param>
    public void Fill(List<Draft> week, ReadOnlySpan<BlockMenu?> menus, Predicate<Exercise>? refused, ReadOnlySpan<int> upTo)
    {
        foreach (var movement in Order)
        {
            if ((CoverOf(week, null) & movement) != Cover.None)
                continue;
            var added = false;
            // What leaves the legs fresh if there is such a thing; else a hard set in the place of another; else of another session's.
            for (var s = 0; s < 2 * week.Count && !added; s++)
            {
                var (draft, menu) = (week[s % week.Count], menus[s % week.Count]);
                added = menu is not null && draft.Items.Count > 0 && Add(week, draft, menu, movement, s < week.Count, refused);
            }

            for (var s = 0; s < week.Count && !added; s++)
                added = menus[s] is not null && week[s].Items.Count > 0 && Trade(week, s, menus, movement, refused, upTo, false);
            for (var s = 0; s < week.Count && !added; s++)
                added = menus[s] is not null && week[s].Items.Count > 0 && Trade(week, s, menus, movement, refused, upTo, true);
        }
    }

    /// <summary>
    /// R-709, case 9: under 18 each session of the week practises a skill. Where nothing in it lands, hops or balances, balance joins: in room of its own, in
    /// the place of what the week can spare, in the first two sessions also of what another session takes over; or not at all.
    /// </summary>
    /// <param name="week">The week's sessions.</param>
    /// <param name="menus">Menu of each session's block, by session; null for a primer and for what lies behind.</param>
    /// <param name="last">The week is complete else.</param>
    public void Practise(List<Draft> week, ReadOnlySpan<BlockMenu?> menus, bool last)
    {
        for (var s = 0; s < week.Count; s++)
        {
            var draft = week[s];
            if (menus[s] is not { } menu || draft.Items.Count == 0 || draft.Placed.Phase is Phase.TP or Phase.TR
                || !circumstances.IsYoung(draft.Placed.Date) || draft.Items.Exists(static i => IsSkill(i.Exercise)))
                continue;
            var wish = circumstances.Wish(draft);
            (wish.Light, wish.MostImpact) = (true, 0);
            var picked = choice.Best(Role.Balance, wish, -1, null);
            if (picked < 0 || seating.Make(draft, menu, Role.Balance, picked, false) is not { HardSets: 0 } item)
                continue;
            var sets = item.Work.Sets;
            item.Work.Sets = 1;
            if ((draft.Items.Count >= circumstances.MostToRoundOut(draft) || !Take(week, draft, item, -1))
                && (Spared(week, draft, item, false) is not (>= 0 and var instead) || !Take(week, draft, item, instead))
                && (!last || week.Count(static d => d.Items.Exists(static i => IsSkill(i.Exercise))) >= SkillsAWeek
                    || (!Exchange(week, menus, draft, item, false, All) && (draft.StrengthWeeks >= FirstWeeks || !Exchange(week, menus, draft, item, false, Cover.Demanded)))))
                continue;
            while (item.Work.Sets < sets && SecondsOf(draft) + (item.Seconds / item.Work.Sets) <= draft.Seconds)
                item.Work.Sets++;
        }
    }

    // In the place of the exercise worth least whose movements the week keeps, by another exercise or another session's; in the first weeks, which neither land nor hop
    // and hold few exercises, also of a movement that P-36 does not ask for.
    private bool Exchange(List<Draft> week, ReadOnlySpan<BlockMenu?> menus, Draft draft, Item added, bool legs, Cover kept)
    {
        var (state, cover) = (new WeekSetsHeld(week), CoverOf(week, null) & kept);
        foreach (var given in draft.Items.FindAll(i => IsSpare(week, draft, i, added, legs, false)).OrderBy(static i => Objective.Sets(i, i.AllSets)))
        {
            if (Take(week, draft, added, draft.Items.IndexOf(given)))
            {
                for (var s = 0; s < week.Count && Lost() is var lost && lost != Cover.None; s++)
                {
                    foreach (var movement in Order.Where(m => (m & lost) != Cover.None))
                    {
                        if (week[s] != draft && menus[s] is { } menu && week[s].Items.Count > 0)
                            Add(week, week[s], menu, movement, true, null, kept);
                    }
                }

                if (Lost() == Cover.None)
                    return true;
            }

            state.Restore();
        }

        return false;

        Cover Lost() => cover & ~CoverOf(week, null);
    }

    private static bool IsSkill(Exercise exercise) =>
        exercise.Measure == Measure.Contacts || exercise.Pattern is Pattern.Landing or Pattern.Hop or Pattern.Jump or Pattern.Balance or Pattern.Drill;

    // A hard set for the legs goes to a movement that the week lacks, from whatever of the week has more than one; the best exercise for which that works.
    // Two-legged squats are among them: close to a race, where nothing new begins (P-13), often nothing else is known for the knee. With exchange, in the place
    // of a leg exercise whose movements another session takes over with fresh legs.
    private bool Trade(List<Draft> week, int session, ReadOnlySpan<BlockMenu?> menus, Cover movement, Predicate<Exercise>? refused, ReadOnlySpan<int> upTo, bool exchange)
    {
        var (draft, menu) = (week[session], menus[session]!);
        var wish = circumstances.Wish(draft);
        if (wish.Light)
            return false;
        wish.MostImpact = 0;
        foreach (var (picked, role) in choice.AllCover(movement, wish))
        {
            if (draft.Items.Exists(i => i.Index == picked) || seating.Make(draft, menu, role, picked, false) is not { } item)
                continue;
            item.Work.Sets = 1;
            item.WithHeavySet = false;
            if (item.IsHeavy || item.HardSets != 1 || refused?.Invoke(item.Exercise) == true)
                continue;
            var state = new WeekSetsHeld(week);
            if (exchange)
            {
                if (Exchange(week, menus, draft, item, true, All) && state.KeepsTo(upTo))
                    return true;
                state.Restore();
                continue;
            }

            var (hard, balanced) = (week.Sum(static d => d.HardSets), Coverage.IsBalanced(week));
            for (var way = 0; way < 3; way++)
            {
                var instead = way == 0 ? draft.Items.Count < circumstances.MostToRoundOut(draft) ? draft.Items.Count : -1 : Spared(week, draft, item, way == 2);
                if (instead < 0)
                    continue;
                if (instead < draft.Items.Count)
                    draft.Items.RemoveAt(instead);
                draft.Items.Add(item);
                if (GiveWay(week, menus, item, hard) && Fit(draft, item, int.MaxValue) && (Coverage.IsBalanced(week) || !balanced) && state.KeepsTo(upTo))
                    return true;
                state.Restore();
            }
        }

        return false;
    }

    // Hard sets of any session give way, those worth least first, until the week keeps its hard sets.
    private static bool GiveWay(List<Draft> week, ReadOnlySpan<BlockMenu?> menus, Item added, int hard)
    {
        while (week.Sum(static d => d.HardSets) > hard)
        {
            var (least, which) = (int.MaxValue, (Item?)null);
            for (var s = 0; s < week.Count; s++)
                which = menus[s] is null ? which : LeastSet(week[s], added, true, ref least) ?? which;

            if (which is null)
                return false;
            which.Work.Sets--;
        }

        return true;
    }

    // The exercise whose last set is worth less than the least so far, or null; of hard sets alone where those must go.
    private static Item? LeastSet(Draft draft, Item added, bool hard, ref int least)
    {
        Item? which = null;
        foreach (var item in draft.Items)
        {
            if (item == added || item.Work.Sets < 2 || item.WithHeavySet || (hard && item.HardSets == 0))
                continue;
            var loss = Objective.Sets(item, item.AllSets) - Objective.Sets(item, item.AllSets - 1);
            if (loss < least)
                (least, which) = (loss, item);
        }

        return which;
    }

    // The week as it was, to go back to.
    private sealed class WeekSetsHeld(List<Draft> week)
    {
        private readonly (Item Item, int Sets)[][] items = [.. week.Select(static d => d.Items.Select(static i => (i, i.Work.Sets)).ToArray())];
        private readonly int[] hard = [.. week.Select(static d => d.HardSets)];

        // Where few days of a week are limited (P-26), none of their hard sets comes earlier.
        public bool KeepsTo(ReadOnlySpan<int> upTo)
        {
            var (before, now) = (0, 0);
            for (var s = 0; s < week.Count; s++)
            {
                (before, now) = (before + hard[s], now + week[s].HardSets);
                if (!upTo.IsEmpty && upTo[s] < int.MaxValue && now > before)
                    return false;
            }

            return true;
        }

        public void Restore()
        {
            for (var s = 0; s < week.Count; s++)
            {
                week[s].Items.Clear();
                foreach (var (item, sets) in items[s])
                {
                    item.Work.Sets = sets;
                    week[s].Items.Add(item);
                }
            }
        }
    }

    private bool Add(List<Draft> week, Draft draft, BlockMenu menu, Cover movement, bool light, Predicate<Exercise>? refused, Cover kept = All)
    {
        var wish = circumstances.Wish(draft);
        if (!light && wish.Light)
            return false;
        wish.Light |= light;
        wish.MostImpact = 0;
        var picked = choice.BestCover(movement, wish, out var role);
        if (picked < 0 || draft.Items.Exists(i => i.Index == picked) || seating.Make(draft, menu, role, picked, false) is not { } item)
            return false;
        item.Work.Sets = 1;
        item.WithHeavySet = false;
        if (item.IsHeavy || item.HardSets > (light ? 0 : 1) || (item.HardSets > 0 && refused?.Invoke(item.Exercise) == true))
            return false;
        return (draft.Items.Count < circumstances.MostToRoundOut(draft) && Take(week, draft, item, -1))
            || (Spared(week, draft, item, false, kept) is >= 0 and var fresh && Take(week, draft, item, fresh))
            || (!light && Spared(week, draft, item, true) is >= 0 and var tiring && Take(week, draft, item, tiring));
    }

    // Takes the exercise in, in the place of another if one is named; or leaves everything as it was.
    private static bool Take(List<Draft> week, Draft draft, Item added, int instead)
    {
        var before = draft.Items.ConvertAll(i => (Item: i, i.Work.Sets));
        var (hard, balanced) = (draft.HardSets, Coverage.IsBalanced(week));
        if (instead >= 0)
            draft.Items.RemoveAt(instead);
        draft.Items.Add(added);
        if (Fit(draft, added, hard) && (Coverage.IsBalanced(week) || !balanced))
            return true;
        draft.Items.Clear();
        foreach (var (kept, sets) in before)
        {
            kept.Work.Sets = sets;
            draft.Items.Add(kept);
        }

        return false;
    }

    // Sets give way, those worth least first, until the session keeps its minutes and its hard sets.
    private static bool Fit(Draft draft, Item added, int hard)
    {
        while (true)
        {
            var (late, many) = (SecondsOf(draft) > draft.Seconds, draft.HardSets > hard);
            if (!late && !many)
                return true;
            var least = int.MaxValue;
            if (LeastSet(draft, added, many, ref least) is not { } which)
                return false;
            which.Work.Sets--;
        }
    }

    // The exercise that the week can best do without, given the new one, or −1: trunk, hip and arms, or a second exercise for legs or calves (R-085: the first stays).
    private static int Spared(List<Draft> week, Draft draft, Item added, bool legs, Cover kept = All)
    {
        var (least, at) = (int.MaxValue, -1);
        var demanded = (added.Cover & (Coverage.Missing(week) | (Cover.KneeExtension & ~CoverOf(week, null)))) != Cover.None;
        for (var i = 0; i < draft.Items.Count; i++)
        {
            var item = draft.Items[i];
            if (!IsSpare(week, draft, item, added, legs, demanded))
                continue;
            // A second calf exercise of the week goes last, and only for what P-36 demands or for the knee's first.
            var worth = Objective.Sets(item, item.AllSets) + (item.Role == Role.Calf ? Objective.CalfGoesLast : 0);
            if (worth < least && (item.Cover & kept & ~(CoverOf(week, item) | added.Cover)) == Cover.None)
                (least, at) = (worth, i);
        }

        return at;
    }

    private static bool IsSpare(List<Draft> week, Draft draft, Item item, Item added, bool legs, bool demanded)
    {
        if (legs ? item.Role is not (Role.Second or Role.Bridge or Role.Descent or Role.Hamstring) && !(demanded && item.Role == Role.Calf) : item.Exercise.IsLowerWork || item.Contacts > 0 || item.Role == Role.Balance)
            return false;
        return (item.Need is not { } need || week.Exists(d => d.Items.Exists(x => x != item && x.Need == need)))
            && (!legs || (added.Cover & Cover.HipExtension) != Cover.None || draft.Items.Exists(x => x != item && (x.Cover & Cover.HipExtension) != Cover.None));
    }

    private static int SecondsOf(Draft draft)
    {
        var seconds = 0;
        foreach (var item in draft.Items)
            seconds += item.Seconds;
        return seconds;
    }

    private static Cover CoverOf(List<Draft> week, Item? without)
    {
        var cover = Cover.None;
        foreach (var draft in week)
        {
            foreach (var item in draft.Items)
                cover |= item == without ? Cover.None : item.Cover;
        }

        return cover;
    }
}
