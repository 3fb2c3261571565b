using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Chooses the exercises of each block, session by session, so that each completes those before it: the best usual session by
/// <see cref="Objective"/>, with its minutes, number of exercises and share of the week's hard sets.
/// </summary>
internal sealed class Menus(Season season, Choice choice, Circumstances circumstances, Seating seating, SetCaps caps, Allotment allotment, int exercises, StrengthLevel level)
{
    private readonly bool novice = level == StrengthLevel.Novice;
    private readonly BlockParts parts = new(season);

    /// <summary>The block at hand.</summary>
    public BlockMenu Current { get; private set; } = new(-1, Phase.AA, default);

    /// <summary>The block before it, or null.</summary>
    public BlockMenu? Before { get; private set; }

    /// <summary>Opens the menu of a session's block, if it is not open.</summary>
    public void Enter(PlacedSession session)
    {
        var block = Math.Max(0, season.BlockAt(session.Date));
        var part = parts.Of(session.Week);
        if (Current.Block == block && Current.Phase == session.Phase && Current.Part == part)
            return;
        Before = Current.Block < 0 ? null : Current;
        Current = new(block, session.Phase, season.Blocks.IsEmpty ? session.Date : season.Blocks[block].From, part);
    }

    /// <summary>A light session's exercises, by its order among the week's light ones.</summary>
    public Entry[] Light(Draft draft, int order)
    {
        if (Current.Light(order) is { } known)
            return known;
        var entries = Entries(Template.Light(order));
        Choose(new(draft.Placed with { Class = SessionClass.L, Deload = false }, draft) { LegsRest = draft.LegsRest && draft.Placed.Phase != Phase.TR }, entries, order, SessionClass.L, 1);
        Current.SetLight(order, entries);
        return entries;
    }

    /// <summary>A session's exercises, by its order in the week.</summary>
    public Entry[] Full(Draft draft, ReadOnlySpan<PlacedSession> placed, int order)
    {
        var known = Current.Full(order);
        if (known is not null && !Reopens(draft, order))
            return known;
        Current.Reopen(order);
        var session = draft.Placed;
        var (sessions, like) = Fullest(placed, session, order);
        // R-434 and case 4: step-downs come after eight weeks.
        var descend = season.Ultra && session.Week >= BlockParts.DescentFrom;
        var roles = Template.Of(
            order, sessions, PlacedSession.FormatOf(like.Budget), novice && session.Phase == Phase.AA, circumstances.IsOlder(session.Date), descend,
            session.Phase is Phase.MT or Phase.TP);
        if (choice.HasWeak(Movement.Stabilisation))
            roles = Template.FlankFirst(roles);
        var entries = Entries(roles);
        Choose(new(session with { Class = like.Class, Budget = like.Budget, Deload = false }, draft), entries, order, SessionClass.M, sessions, known);
        Current.SetFull(order, entries);
        return entries;
    }

    // A load programme that stood for a role has ended within the block: the session is chosen anew, and what it held stays.
    private bool Reopens(Draft draft, int order)
    {
        var (active, closed) = Current.Shut[order % Current.Shut.Length];
        if (closed.Count == 0 || circumstances.LoadProgrammes(draft) == active)
            return false;
        var wish = circumstances.Wish(draft);
        wish.NoIntroductions = false;
        foreach (var role in closed)
        {
            foreach (var i in choice.Candidates(role))
            {
                if (wish.Allowed[i] && choice.Suits(i, wish))
                    return true;
            }
        }

        return false;
    }

    /// <summary>An entry for each role.</summary>
    private static Entry[] Entries(Role[] roles)
    {
        var entries = new Entry[roles.Length];
        for (var i = 0; i < roles.Length; i++)
            entries[i] = new(roles[i], i);
        return entries;
    }

    /// <summary>What fills this session where the week's hard sets leave minutes: roles that its template lacks and that leave the legs fresh.</summary>
    public Entry[] Spare(Entry[] template, int order, bool light)
    {
        if (Current.Spare(order, light) is { } known)
            return known;
        var entries = new List<Entry>(Template.Spare.Length);
        foreach (var role in Template.Spare)
        {
            if (!Array.Exists(template, e => e.Role == role && e.Exercise >= 0))
                entries.Add(new(role, 9));
        }

        Current.SetSpare(order, light, [.. entries]);
        return Current.Spare(order, light)!;
    }

    // One session after the other: a week that loses a session loses its last one, so the first must be the best by itself.
    private void Choose(Draft draft, Entry[] entries, int order, SessionClass sessionClass, int sessions, Entry[]? known = null)
    {
        var (already, used, had) = (Cover.None, new bool[exercises], 0);
        foreach (var entry in Current.All())
        {
            if (entry.Exercise < 0)
                continue;
            had |= 1 << (int)entry.Role;
            already |= choice.CoverOf(entry.Exercise);
            used[entry.Exercise] = true;
        }

        var wish = circumstances.Wish(draft);
        // A choice for the whole block: a single date's limits do not decide it, the race window does.
        wish.NoIntroductions = false;
        var seats = new List<Filling>[entries.Length];
        Action<Entry, List<Filling>>? narrow = known is not null ? (entry, fillings) => Stay(Array.Find(known, e => e.Role == entry.Role)?.Exercise ?? -1, fillings)
            : Before is not { } before || before.Block != Current.Block ? null
            : parts.IsJoin(draft.Placed.Week) ? (entry, fillings) => Stay(before.Of(order, entry.Role, sessionClass), fillings)
            : (entry, fillings) => NoStepBack(before.Of(order, entry.Role, sessionClass), fillings);
        for (var i = 0; i < seats.Length; i++)
            seats[i] = seating.OfferAll(draft, Current, entries[i], wish, Before?.Of(order, entries[i].Role, sessionClass) ?? -1, used, (had & (1 << (int)entries[i].Role)) != 0, Rivals(entries, i), narrow);

        if (sessionClass != SessionClass.L)
            Current.Shut[order % Current.Shut.Length] = (circumstances.LoadProgrammes(draft), [.. entries.Where((_, i) => seats[i].Count == 0).Select(static e => e.Role)]);
        var hard = (caps.Wanted(draft.Week) + sessions - 1) / sessions;
        // What P-36 asks of the week, its last session completes: the first need not hold everything.
        var completes = draft.Placed.Format == SessionFormat.Full && order >= Math.Max(1, sessions - 1);
        _ = allotment.Solve(new(seats, draft.Seconds, circumstances.Most(draft), hard, already, completes), out var filled);
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                entries[i].Exercise = seats[i][filled[i]].Exercise;
        }
    }

    // within a block what rotates is as hard or harder; the step back is for deloads and breaks.
    private void NoStepBack(int had, List<Filling> fillings)
    {
        if (had >= 0 && fillings.Exists(f => choice.LevelOf(f.Exercise) >= choice.LevelOf(had)))
            _ = fillings.RemoveAll(f => choice.LevelOf(f.Exercise) < choice.LevelOf(had));
    }

    private static void Stay(int own, List<Filling> fillings)
    {
        if (own >= 0 && fillings.Exists(f => f.Exercise == own))
            _ = fillings.RemoveAll(f => f.Exercise != own);
    }

    private int Rivals(Entry[] entries, int own)
    {
        var rivals = 0;
        for (var i = 0; i < entries.Length; i++)
            rivals += i != own && choice.Share(entries[i].Role, entries[own].Role) ? 1 : 0;
        return rivals;
    }

    // Most sessions with leg work in a week of this block, and the one with the largest budget at this place in the week; as far as its span goes.
    private (int Count, PlacedSession Like) Fullest(ReadOnlySpan<PlacedSession> placed, PlacedSession session, int order)
    {
        int count = 0, most = 1, week = -1;
        var like = session;
        foreach (var other in placed)
        {
            if (other.Phase != session.Phase || Math.Abs(other.Week - session.Week) > 26 || other.Week >= season.SpanEnd(session.Week) || parts.Of(other.Week) != parts.Of(session.Week) || other.Class is SessionClass.L or SessionClass.P)
                continue;
            count = other.Week == week ? count + 1 : 1;
            week = other.Week;
            most = Math.Max(most, count);
            if (count == order + 1 && (other.Budget > like.Budget || (other.Budget == like.Budget && other.Class == SessionClass.H)))
                like = other;
        }

        return (most, like);
    }
}
