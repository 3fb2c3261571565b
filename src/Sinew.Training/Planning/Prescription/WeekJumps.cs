using Sinew.Training.Exercises;
using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>
/// Jumps of a week: in one or two of its sessions, at the level the runner has reached, with at most 20 contacts or a fifth more than the week before (P-30).
/// </summary>
internal sealed class WeekJumps(
    Permitted permitted, Menus menus, Choice choice, Circumstances circumstances, Experience experience, Seating seating, JumpsAfterABreak back, Reviewed? reviewed, bool novice)
{
    /// <summary>A novice's first jumps: at most this many contacts a session (case 1), and no week rises by more (P-30).</summary>
    private const int ContactStep = 20;

    private const int MostWithJump = 8;

    /// <summary>Jumps are the fifth in importance at most: a short version does without.</summary>
    private const int At = 4;

    /// <summary>Contacts of the week before.</summary>
    public int Before { get; private set; }

    /// <summary>Most contacts of the week, by milder plans (<see cref="Ceiling"/>).</summary>
    public int Most { get; private set; }

    /// <summary>End of the last session that held hard jumps, in minutes; far back if there was none.</summary>
    public int LastHard { get; private set; } = int.MinValue / 2;

    /// <summary>Begins a week; one before it that held no session had no contacts.</summary>
    public void Enter(bool follows, int most) => (Before, Most) = (follows ? Before : 0, most);

    /// <summary>Seats a session's jump if there is room for one; true if it lands hard.</summary>
    /// <param name="seats">Seats of the week.</param>
    /// <param name="draft">The session.</param>
    /// <param name="session">Its place in the week.</param>
    /// <param name="order">Its order among the sessions that are not light.</param>
    /// <param name="contacts">Contacts of the week so far.</param>
    /// <param name="known">A light week's jump: that of the last full week; −1 for any.</param>
    public bool Seat(Seats seats, Draft draft, int session, int order, ref int contacts, int known = -1)
    {
        var exercises = permitted.Catalogue.Exercises;
        var placed = draft.Placed;
        var level = permitted.JumpLevel(placed.Phase, placed.Date, draft.StrengthWeeks);
        if (level == 0 || draft.MostImpact == 0 || placed.Budget < 25 || order > 1 || !draft.Begun)
            return false;
        var wish = circumstances.Wish(draft);
        var picked = known >= 0 ? known : Pick(draft, order, level, wish);
        if (picked < 0 || !wish.Allowed[picked] || !choice.Suits(picked, wish) || seats.Has(session, picked))
            return false;
        if (seating.Make(draft, menus.Current, Role.Power, picked, false) is not { Work.Sets: > 0 } jump)
        {
            reviewed?.LeaveOut(picked, draft);
            return false;
        }

        // Sharpening keeps its few hard sets for the lifts: jumps that cost some have the week's first session.
        if (placed.Phase == Phase.MT && order > 0 && jump.HardSets > 0)
            return false;
        var room = Room(draft, level, contacts);
        var perSet = jump.Contacts / jump.Work.Sets;
        var fillings = seats.NoFillings();
        seating.Offer(fillings, draft, menus.Current, Role.Power, picked, choice.Quality(Role.Power, picked, wish, -1), false);
        _ = fillings.RemoveAll(f => f.Sets * perSet > room);
        if (fillings.Count == 0)
            return false;
        contacts += fillings.Max(static f => f.Sets) * perSet;
        // A jump may be one more than usual, up to eight; beyond, the least important gives way.
        var most = circumstances.Most(draft);
        if (seats.In(session) >= Math.Max(most, Math.Min(MostWithJump, most + 1)))
            seats.RemoveLast();
        seats.Add(session, new(draft, menus.Current, Role.Power, At), fillings);
        return exercises[picked].Impact >= 2;
    }

    /// <summary>
    /// Jumps of a power block that the few hard sets after a break (R-542, P-26) have no room for: low ones, which cost none, take their seats, so that
    /// the block keeps its contacts. True if any did.
    /// </summary>
    /// <param name="seats">Seats of the week.</param>
    /// <param name="filled">By candidate: its filling, or −1.</param>
    /// <param name="isBack">By candidate's session: its hard sets are those of a return.</param>
    /// <param name="contacts">Contacts of the week that are done.</param>
    public bool Lower(Seats seats, int[] filled, Predicate<int> isBack, int contacts)
    {
        (int Candidate, Place Place)[] own = [.. seats.Of(Role.Power)];
        if (!Array.Exists(own, o => isBack(seats.Candidates[o.Candidate].Session))
            || Array.Exists(own, o => filled[o.Candidate] >= 0 || o.Place.Draft.Placed is not { Phase: Phase.PW, Deload: false }))
            return false;
        var any = false;
        foreach (var (candidate, place) in own)
        {
            var (session, fillings) = seats.Candidates[candidate];
            var draft = place.Draft;
            draft.JumpsWait = true;
            var wish = circumstances.Wish(draft) with { MostImpact = Math.Min(1, draft.MostImpact) };
            var low = choice.Best(Role.Power, wish, -1, i => seats.Has(session, i));
            if (low < 0 || seating.Make(draft, place.Menu, Role.Power, low, false) is not { Work.Sets: > 0, HardSets: 0 } jump)
                continue;
            var room = Room(draft, permitted.JumpLevel(draft.Placed.Phase, draft.Placed.Date, draft.StrengthWeeks), contacts);
            var perSet = jump.Contacts / jump.Work.Sets;
            var lower = new List<Filling>(4);
            seating.Offer(lower, draft, place.Menu, Role.Power, low, choice.Quality(Role.Power, low, wish, -1), false);
            _ = lower.RemoveAll(f => f.Sets * perSet > room);
            if (lower.Count == 0)
                continue;
            contacts += lower.Max(static f => f.Sets) * perSet;
            fillings.Clear();
            fillings.AddRange(lower);
            any = draft.JumpsLower = true;
        }

        return any;
    }

    /// <summary>A session that held hard jumps.</summary>
    /// <param name="end">Its end, in minutes.</param>
    public void Landed(int end) => LastHard = Math.Max(LastHard, end);

    /// <summary>A week is over: P-30 and R-406 let jumps go on after a deload from the week before it; a week of which nothing was done is none.</summary>
    public void Close(int contacts, bool held, bool deload)
    {
        Before = deload && held ? Math.Max(Before, contacts) : contacts;
        if (held)
            back.Did(contacts);
    }

    // The block's jump, or another where that is outgrown or forbidden; −1 for none.
    private int Pick(Draft draft, int order, int level, Wish wish)
    {
        var exercises = permitted.Catalogue.Exercises;
        var deload = draft.Placed.Deload;
        var jumps = menus.Current.Jumps;
        var picked = jumps[order];
        // A block that begins with a light week goes on with the jump before it.
        if (picked < 0 && deload)
            picked = menus.Before?.Jumps[order] ?? -1;
        var open = picked >= 0 && wish.Allowed[picked] && choice.Suits(picked, wish);
        // What is outgrown gives way, but not in a light week, which is no time for something new; landings do after three sessions.
        if (deload)
            return open ? picked : -1;
        var landing = picked >= 0 && exercises[picked].Pattern == Pattern.Landing;
        var outgrown = picked >= 0 && !(landing && experience.Exposures(picked) < 3) && (landing || exercises[picked].Impact < Math.Min(level, draft.MostImpact));
        if (open && !outgrown)
            return picked;
        var other = choice.Best(Role.Power, wish, -1, null);
        if (!(outgrown && open && (other < 0 || (!landing && exercises[other].Impact <= exercises[picked].Impact))))
            picked = other;
        return jumps[order] = picked;
    }

    // Contacts that the week still has room for.
    private int Room(Draft draft, int level, int contacts)
    {
        var room = Math.Min(PlyoLevel.Cap(level), Math.Max(Before + ContactStep, Before * 12 / 10) - contacts);
        room = Math.Min(room, Most - contacts);
        if (novice && Before == 0)
            room = Math.Min(room, ContactStep);
        if (back.Most(draft.Week.Index) is { } limit)
        {
            draft.JumpsBack = limit - contacts < room;
            room = Math.Min(room, limit - contacts);
        }

        return room;
    }
}
