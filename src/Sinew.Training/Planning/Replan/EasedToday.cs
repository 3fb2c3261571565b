using Sinew.Training.Exercises;
using Sinew.Training.Progression;

namespace Sinew.Training.Planning;

/// <summary>Today's session as the morning allows it, before the coming weeks are measured against it.</summary>
/// <param name="advice">What readiness asks for.</param>
/// <param name="today">The day.</param>
internal sealed class EasedToday(ReadinessAdvice advice, DateOnly today)
{
    /// <summary>The day whose session is lightened; null where it is not.</summary>
    public DateOnly? Day => advice.Tier == ReadinessTier.Green ? null : today;

    /// <summary>
    /// Takes out what may not stay; of the rest one set less and one more in reserve. A session of which nothing is left stays empty.
    /// </summary>
    public void Ease(List<Draft> drafts)
    {
        if (advice.Tier == ReadinessTier.Green)
            return;
        foreach (var draft in drafts)
        {
            if (draft.Placed.Date != today || draft.Lived is not null)
                continue;
            draft.Eased = advice.Why;
            draft.Items.RemoveAll(i => advice.Rest || !Autoregulate.Stays(advice, i.Exercise));
            foreach (var item in draft.Items)
                Ease(item);
        }
    }

    private void Ease(Item item)
    {
        if (item.Review is { Unstepped: var (calm, tempo) } review)
        {
            item.Review = review.Calm;
            // An article's own repetitions stay; only its load was to rise.
            if (item.Styled is null)
                item.Work = Dosing.After(calm with { Sets = item.Work.Sets }, item.Work with { Tempo = tempo, Rir = Math.Min(item.Work.Rir, calm.Rir) });
        }

        // The heavy set at the end is the first to go.
        var fewer = advice.FewerSets;
        if (item.WithHeavySet && fewer > 0)
            (item.WithHeavySet, fewer) = (false, fewer - 1);
        if (fewer > 0 && item.Styled is { } styled)
            styled.Cut ??= "R-518";
        item.Work.Sets = Math.Max(1, item.Work.Sets - fewer);
        item.Work.Rir += advice.MoreInReserve;
    }
}
