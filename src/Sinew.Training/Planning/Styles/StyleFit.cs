using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// Makes a style's sessions fit: first within what the article states (its fewest sets, then its fewest repetitions, then its fewest
/// exercises), only then below it, always the least important exercise first.
/// </summary>
internal static class StyleFit
{
    private const string Minutes = "R-222";

    /// <summary>Fits a session into its minutes .</summary>
    /// <param name="draft">The session.</param>
    /// <param name="style">The style.</param>
    /// <param name="dropped">Told of every line that falls out, with the rule.</param>
    public static void IntoMinutes(Draft draft, ArticleStyle style, Action<Styled, string> dropped)
    {
        while (Over(draft) && FewerSets(draft, i => i.Styled!.FewestSets, null))
        {
        }

        foreach (var narrow in (ReadOnlySpan<bool>)[false, true])
        {
            for (var i = draft.Items.Count - 1; i >= 0 && Over(draft); i--)
                Narrow(draft.Items[i], narrow);
        }

        var fewest = style.Exercises?.Lo ?? int.MaxValue;
        while (Over(draft) && draft.Items.Count > fewest)
            draft.Items.RemoveAt(draft.Items.Count - 1);
        while (Over(draft) && FewerSets(draft, static _ => 1, Minutes))
        {
        }

        while (Over(draft) && draft.Items.Count > 0)
        {
            dropped(draft.Items[^1].Styled!, Minutes);
            draft.Items.RemoveAt(draft.Items.Count - 1);
        }
    }

    /// <summary>Fits a week under its hard sets (P-23, P-26, P-28, P-34, R-422).</summary>
    /// <param name="week">The style's sessions of the week.</param>
    /// <param name="most">Most hard sets.</param>
    /// <param name="rule">The rule that says so.</param>
    /// <param name="dropped">Told of every line that falls out, with the rule.</param>
    public static void UnderHardSets(List<Draft> week, int most, string rule, Action<Styled, string> dropped)
    {
        while (week.Sum(d => d.HardSets) > most)
        {
            var (draft, item) = Next(week, static i => i.HardSets > 0);
            if (item is null)
                return;
            if (item.Work.Sets > 1)
            {
                Take(item, rule);
                continue;
            }

            dropped(item.Styled!, rule);
            _ = draft!.Items.Remove(item);
        }
    }

    /// <summary>R-073: no more hard sets in front than behind, as far as sets behind exist.</summary>
    public static void Balance(List<Draft> week, string rule, Action<Styled, string> dropped)
    {
        while (Sets(week, static i => i.Exercise.IsAnterior) is var front && front > 1 && front > Sets(week, static i => i.Exercise.IsPosterior))
        {
            var (draft, item) = Next(week, static i => i.Exercise.IsAnterior && i.HardSets > 0);
            if (item!.Work.Sets > 1)
            {
                Take(item, rule);
                continue;
            }

            dropped(item.Styled!, rule);
            _ = draft!.Items.Remove(item);
        }
    }

    private static int Sets(List<Draft> week, Predicate<Item> which) => week.Sum(d => d.Items.Where(i => which(i)).Sum(i => i.HardSets));

    private static bool Over(Draft draft) => draft.Items.Sum(i => i.Seconds) > draft.Seconds;

    // The one with most sets; of these the least important of the fullest session.
    private static (Draft? Draft, Item? Item) Next(List<Draft> week, Predicate<Item> which)
    {
        (Draft? Draft, Item? Item, int Sets, int Full, int At) best = default;
        foreach (var draft in week)
        {
            var full = draft.HardSets;
            for (var i = 0; i < draft.Items.Count; i++)
            {
                var item = draft.Items[i];
                if (which(item) && (best.Item is null || (item.Work.Sets, full, i).CompareTo((best.Sets, best.Full, best.At)) >= 0))
                    best = (draft, item, item.Work.Sets, full, i);
            }
        }

        return (best.Draft, best.Item);
    }

    private static bool FewerSets(Draft draft, Func<Item, int> fewest, string? rule)
    {
        Item? most = null;
        foreach (var item in draft.Items)
        {
            if (item.Work.Sets > fewest(item) && (most is null || item.Work.Sets >= most.Work.Sets))
                most = item;
        }

        if (most is null)
            return false;
        Take(most, rule);
        return true;
    }

    private static void Take(Item item, string? rule)
    {
        item.Work.Sets--;
        if (rule is not null && item.Styled is { } styled && item.Work.Sets < styled.FewestSets)
            styled.Cut ??= rule;
    }

    // Stays within the article's range: half of it, then its lower end.
    private static void Narrow(Item item, bool all)
    {
        if (item.Styled?.Amount is not null)
            item.Work.Hi = all ? item.Work.Lo : item.Work.Lo + ((item.Work.Hi - item.Work.Lo) / 2);
    }
}
