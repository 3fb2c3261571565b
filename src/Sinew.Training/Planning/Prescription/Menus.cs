using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Chooses the exercises of each block, session by session, so that the sessions of a week complete each other.</summary>
internal sealed class Menus(Season season, Choice choice, Circumstances circumstances, StrengthLevel level)
{
    private readonly bool novice = level == StrengthLevel.Novice;

    /// <summary>The block at hand.</summary>
    public BlockMenu Current { get; private set; } = new(-1, Phase.AA, default);

    /// <summary>The block before it, or null.</summary>
    public BlockMenu? Before { get; private set; }

    /// <summary>Opens the menu of a session's block, if it is not open.</summary>
    public void Enter(PlacedSession session)
    {
        var block = 0;
        while (block < season.Blocks.Length - 1 && session.Date > season.Blocks[block].To)
            block++;
        if (Current.Block == block && Current.Phase == session.Phase)
            return;
        Before = Current.Block < 0 ? null : Current;
        Current = new(block, session.Phase, season.Blocks.IsEmpty ? session.Date : season.Blocks[block].From);
    }

    /// <summary>A light session's exercises, by its order among the week's light ones.</summary>
    public Entry[] Light(Draft draft, int order, byte[] taken)
    {
        if (Current.Light(order) is { } known)
            return known;
        var entries = Choose(draft, Template.Light(order), order, SessionClass.L, taken);
        Current.SetLight(order, entries);
        return entries;
    }

    /// <summary>A session's exercises, by its order in the week.</summary>
    public Entry[] Full(Draft draft, ReadOnlySpan<PlacedSession> placed, int order, byte[] taken)
    {
        if (Current.Full(order) is { } known)
            return known;
        var session = draft.Placed;
        var (count, budget) = Fullest(placed, session, order);
        var older = circumstances.IsOlder(session.Date);
        var noviceStart = novice && session.Phase == Phase.AA;
        // R-434 and case 4: step-downs come after eight weeks.
        var descend = season.Ultra && session.Week >= 8;
        var roles = Template.Of(order, count, PlacedSession.FormatOf(budget), noviceStart, older, descend, session.Phase is Phase.MT or Phase.TP);
        if (choice.HasWeak(Movement.Stabilisation))
            roles = Template.FlankFirst(roles);
        var entries = Choose(draft, roles, order, session.Class, taken);
        Current.SetFull(order, entries);
        return entries;
    }

    private Entry[] Choose(Draft draft, Role[] roles, int order, SessionClass sessionClass, byte[] taken)
    {
        var wish = circumstances.Wish(draft);
        // A choice for the whole block: a single date's limits do not decide it, the race window does.
        wish.NoIntroductions = false;
        wish.NoLegs = false;
        var covered = Cover.None;
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] > 0)
                covered |= choice.CoverOf(i);
        }

        var chosen = new List<int>(roles.Length);
        var entries = new Entry[roles.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            wish.Missing = ~covered;
            var picked = choice.Pick(roles[i], wish, taken, chosen, Before?.Of(order, roles[i], sessionClass) ?? -1);
            entries[i] = new(roles[i], picked);
            if (picked < 0)
                continue;
            chosen.Add(picked);
            covered |= choice.CoverOf(picked);
        }

        return entries;
    }

    // Most lower-body sessions in a week of this block, and the largest budget at this place in the week.
    private static (int Count, int Budget) Fullest(ReadOnlySpan<PlacedSession> placed, PlacedSession session, int order)
    {
        int count = 0, most = 1, week = -1, budget = session.Budget;
        foreach (var other in placed)
        {
            if (other.Phase != session.Phase || Math.Abs(other.Week - session.Week) > 26 || other.Class is SessionClass.L or SessionClass.P)
                continue;
            count = other.Week == week ? count + 1 : 1;
            week = other.Week;
            most = Math.Max(most, count);
            if (count == order + 1)
                budget = Math.Max(budget, other.Budget);
        }

        return (most, budget);
    }
}
