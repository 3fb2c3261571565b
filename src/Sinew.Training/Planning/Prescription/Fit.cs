using Sinew.Training.Exercises;

namespace Sinew.Training.Planning;

/// <summary>Cuts sets, then exercises, until minutes and hard sets fit (R-222, P-23, P-37).</summary>
internal static class Fit
{
    /// <summary>
    /// Makes one session fit its budget: the set that is worth least for its time goes first, down to one each; then the least important
    /// exercise, what covers something alone last.
    /// </summary>
    public static void Minutes(Draft draft)
    {
        while (draft.Minutes > draft.Budget && draft.Items.Count > 0)
        {
            Item? cut = null;
            var least = double.MaxValue;
            foreach (var item in draft.Items)
            {
                if (item.Work.Sets <= 1)
                    continue;
                var value = item.Marginal / item.Work.SecondsPerSet(item.Exercise.Measure);
                if (value < least)
                    (cut, least) = (item, value);
            }

            if (cut is not null)
                cut.Work.Sets--;
            else if (draft.Items.Find(i => i.WithHeavySet) is { } last && draft.Items.Count == 1)
                last.WithHeavySet = false;
            else
                draft.Items.RemoveAt(LeastImportant(draft));
        }
    }

    /// <summary>Cuts further sets until the session fits again; false, and nothing cut, if one set of each is still too long.</summary>
    public static bool MakeRoom(Draft draft)
    {
        var least = draft.Minutes * 60;
        foreach (var item in draft.Items)
            least -= (item.Work.Sets - 1) * item.Work.SecondsPerSet(item.Exercise.Measure);
        if (least > (draft.Budget * 60) - 60)
            return false;
        Minutes(draft);
        return true;
    }

    /// <summary>Brings a week's hard sets under the cap: what is worth least goes first, whether one set of several or an exercise's only one.</summary>
    public static void HardSets(List<Draft> week, int cap)
    {
        var total = 0;
        foreach (var draft in week)
            total += draft.HardSets;
        while (total > cap)
        {
            var (draft, item) = Least(week, static i => i.HardSets > 0);
            if (item is null || draft is null)
                return;
            if (item.Work.Sets > 1)
            {
                item.Work.Sets--;
                total--;
                continue;
            }

            total -= item.HardSets;
            draft.Items.Remove(item);
        }
    }

    /// <summary>P-37: anterior hard sets exceed posterior ones by one at most.</summary>
    public static void FrontAndBack(List<Draft> week)
    {
        while (true)
        {
            if (IsBalanced(week))
                return;
            var (owner, cut) = Least(week, static i => i.HardSets > 0 && i.Exercise.IsAnterior && i.Work.Sets > 1);
            if (cut is not null)
            {
                cut.Work.Sets--;
                continue;
            }

            (owner, cut) = Least(week, static i => i.HardSets > 0 && i.Exercise.IsAnterior);
            if (cut is null || owner is null || owner.Items.Count <= 1)
                return;
            owner.Items.Remove(cut);
        }
    }

    /// <summary>P-37 holds for the week.</summary>
    public static bool IsBalanced(List<Draft> week)
    {
        int front = 0, back = 0;
        foreach (var draft in week)
        {
            foreach (var item in draft.Items)
            {
                if (item.Exercise.IsAnterior)
                    front += item.HardSets;
                if (item.Exercise.IsPosterior)
                    back += item.HardSets;
            }
        }

        return back >= front - 1;
    }

    private static (Draft? Draft, Item? Item) Least(List<Draft> week, Predicate<Item> which)
    {
        Draft? owner = null;
        Item? least = null;
        foreach (var draft in week)
        {
            foreach (var item in draft.Items)
            {
                // On a tie the later session gives way.
                if (which(item) && (least is null || item.Marginal <= least.Marginal))
                    (owner, least) = (draft, item);
            }
        }

        return (owner, least);
    }

    private static int LeastImportant(Draft draft)
    {
        for (var i = draft.Items.Count - 1; i > 0; i--)
        {
            var others = Cover.None;
            for (var j = 0; j < draft.Items.Count; j++)
            {
                if (j != i)
                    others |= draft.Items[j].Cover;
            }

            if ((draft.Items[i].Cover & Cover.Demanded & ~others) == Cover.None)
                return i;
        }

        return draft.Items.Count - 1;
    }
}
