using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Doses one week: the block's exercises of its sessions, with as many sets as <see cref="WeekSets"/> finds best, then what fills the
/// minutes that leg work left (<see cref="Allotment"/>).
/// </summary>
internal sealed class WeekBuilder
{
    /// <summary>A novice's first jumps: at most this many contacts a session (case 1), and no week rises by more (P-30).</summary>
    private const int ContactStep = 20;

    /// <summary>Hours that moderate work keeps from key and long runs after a break (P-12).</summary>
    private const int CarefulHours = 20;

    private readonly Circumstances circumstances;
    private readonly Menus menus;
    private readonly Layoffs layoffs;
    private readonly Permitted permitted;
    private readonly Season season;
    private readonly RunCalendar calendar;
    private readonly Choice choice;
    private readonly Experience experience;
    private readonly SetCaps caps;
    private readonly LoadBook loads;
    private readonly Reviewed? reviewed;
    private readonly Seating seating;
    private readonly Allotment allotment;
    private readonly FillUp fillUp;
    private readonly StyleSessions? style;
    private readonly RoundOut roundOut;
    private readonly Trace? trace;
    private readonly EasedToday? eased;
    private readonly JumpsAfterABreak jumpsBack = new();
    private readonly WeeksBack weeksBack = new();
    private readonly Ceiling? ceiling;
    private readonly Burden? burden;
    private readonly PricedWeek weekSets;
    private readonly ImmutableArray<Exercise> exercises;
    private readonly LastFullWeek lastFull;
    private readonly ImmutableArray<Race> races;
    private readonly bool novice;
    private readonly List<Candidate> candidates = new(32);
    private readonly List<Place> places = new(32);
    private readonly Stack<List<Filling>> spareFillings = new(32);
    private int contactsBefore;
    private int mostContacts = int.MaxValue;
    private int lastWeek = -1;
    private int lastHardJump = int.MinValue / 2;

    /// <summary>Prepares for the first week.</summary>
    public WeekBuilder(
        Runner runner, Permitted permitted, Season season, RunCalendar calendar, Choice choice, Experience experience, SetCaps caps, LoadBook loads, StyleReport? styled,
        DateOnly today, Reviewed? reviewed, EasedToday? eased, Trace? trace, Ceiling? ceiling = null, Burden? burden = null)
    {
        (this.ceiling, this.burden) = (ceiling, burden);
        this.trace = trace;
        this.eased = eased;
        this.loads = loads;
        allotment = new(trace);
        (this.permitted, this.season, this.calendar) = (permitted, season, calendar);
        (circumstances, layoffs) = (new(runner, permitted, season, today), new(runner));
        this.reviewed = reviewed;
        (this.choice, this.experience, this.caps) = (choice, experience, caps);
        exercises = permitted.Catalogue.Exercises;
        weekSets = new(ceiling, exercises);
        seating = new(runner, permitted, season, choice, circumstances, experience, loads, reviewed) { Trace = trace };
        menus = new(season, choice, circumstances, seating, caps, allotment, exercises.Length, runner.Level);
        fillUp = new(circumstances, choice, seating, allotment, reviewed, exercises.Length);
        roundOut = new(circumstances, choice, seating);
        novice = runner.Level == StrengthLevel.Novice;
        lastFull = new(permitted.Catalogue);
        races = runner.Races;
        style = styled is null ? null : new(styled.Style, runner, permitted, season, choice, circumstances, experience, styled, reviewed);
    }

    /// <summary>Fills the sessions of a week; those left without an exercise stay empty.</summary>
    /// <param name="placed">All sessions, by date and start.</param>
    /// <param name="from">First of the week.</param>
    /// <param name="ahead">First of the week that is still to come.</param>
    /// <param name="to">One past its last.</param>
    /// <param name="lived">Sessions of this week that were done; they count, and are not filled.</param>
    /// <returns>The week's sessions, those that were done first; none of a week that lies behind.</returns>
    public List<Draft> Fill(ReadOnlySpan<PlacedSession> placed, int from, int ahead, int to, List<Draft> lived)
    {
        var week = to > from ? placed[from].Week : lived[0].Placed.Week;
        var isAhead = ahead < to;
        // What was not done is no training to come back from.
        var pause = lived.Count > 0 ? layoffs.Before(lived[0].Placed.Date) : isAhead ? layoffs.Before(placed[ahead].Date) : Pause.None;
        jumpsBack.Enter(week, pause);
        // Menus open as they did before anything of the week was done.
        var (landed, dealt) = (lastHardJump, style?.Dealt ?? 0);
        var meant = ahead > from ? Week(placed, from, to, [], pause) : [];
        var goesOn = isAhead && meant.Count > 0 && Lived.IsAsMeant(lived, meant, ahead - from);
        if (!goesOn)
            lastHardJump = landed;
        if (!goesOn && isAhead && style is not null)
            style.Dealt = dealt;
        var drafts = goesOn ? [.. lived, .. meant.Skip(ahead - from)] : isAhead ? Week(placed, ahead, to, lived, pause) : lived;
        // Where the first sessions stay empty, the break lasts until the first that does not.
        while (isAhead && drafts.Find(WasHeld) is { } first && layoffs.Lasts(first.Placed.Date) is var grade && grade > pause.Grade)
        {
            pause = layoffs.Before(first.Placed.Date);
            jumpsBack.Enter(week, pause);
            lastHardJump = landed;
            if (style is not null)
                style.Dealt = dealt;
            drafts = Week(placed, ahead, to, lived, pause);
        }

        lastWeek = Math.Clamp(week, 0, season.Weeks.Length - 1);
        // A jump that fell away again was no landing.
        lastHardJump = landed;
        weeksBack.Did([.. drafts.Where(WasHeld).Select(static d => (d.Placed.Date, d.HardSets))], pause, caps.AfterABreak(pause, layoffs.HeldBefore));
        Close(drafts, lastWeek);
        return isAhead ? drafts : [];
    }

    private List<Draft> Week(ReadOnlySpan<PlacedSession> placed, int from, int to, List<Draft> lived, Pause pause)
    {
        var drafts = Open(placed, from, to, lived, pause, out var weekIndex, out var spare, out var lighter, out var full);
        var demanded = full >= 2 && !drafts.Exists(d => d.Placed.Deload || d.Placed.Phase is Phase.TP or Phase.TR);
        Protect(demanded, lived);
        var cap = Math.Max(0, caps.Cap(weekIndex, pause, layoffs.HeldBefore) - caps.BeforeIn(weekIndex) - lived.Sum(d => d.HardSets));
        int[] upTo = weeksBack.Most([.. drafts.Select(static d => d.Placed.Date)], [.. drafts.Select(static d => d.Lived is null ? 0 : d.HardSets)]);
        var styled = drafts.FindAll(static d => d.Styled);
        if (style is not null && styled.Count > 0)
            cap = Math.Max(0, cap - Styled(styled, drafts, upTo, cap, weekIndex));
        int[] seconds = [.. drafts.Select((d, s) => d.Styled ? 0 : Math.Min(d.Seconds, lighter[s]))];
        var monday = TrainingWeek.MondayOf(season.Weeks[weekIndex].From);
        var worth = weekSets.Solve(candidates, monday, drafts, seconds, cap, upTo, out var filled);
        trace?.Weeks.Add(([.. candidates.Select(c => c with { Fillings = [.. c.Fillings] })], seconds, cap, upTo, worth));
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                Take(places[i], candidates[i].Fillings[filled[i]]);
        }

        for (var s = 0; s < drafts.Count; s++)
        {
            if (spare[s].Entries is { } entries)
                fillUp.Fill(drafts, drafts[s], spare[s].Menu, entries, demanded);
        }

        for (var s = 0; s < drafts.Count && demanded && Coverage.Missing(drafts) != Cover.None; s++)
        {
            if (spare[s].Entries is { } entries)
            {
                var (own, ownPlaces) = OwnOf(s);
                Item[] held = [.. drafts[s].Items];
                fillUp.Complete(drafts, drafts[s], own, spare[s].Menu, entries, (i, filling) => Take(ownPlaces[i], filling));
                if (ceiling?.Over(monday, drafts).Any() != true)
                    continue;
                drafts[s].Items.Clear();
                drafts[s].Items.AddRange(held);
            }
        }

        if (drafts.Count > 1 && !drafts.Exists(d => d.Placed.Deload || d.Placed.Phase is Phase.TP or Phase.TR))
        {
            var before = trace is null ? null : WeekState.Of(drafts);
            roundOut.Fill(drafts, Array.ConvertAll(spare, s => s.Menu), ceiling is null ? null : e => ceiling.Over(monday, drafts, 1).Any(id => PainfulTissue.Concerns(e, id)), upTo);
            trace?.Rounded.Add((before!, WeekState.Of(drafts)));
        }

        Correction.Spare(drafts);
        eased?.Ease(drafts);
        return drafts;
    }

    // An article's sessions hold their sets first; what they take of the first days after a break the others have no more.
    private int Styled(List<Draft> styled, List<Draft> drafts, int[] upTo, int cap, int weekIndex)
    {
        for (var s = 0; s < drafts.Count; s++)
        {
            if (upTo[s] < cap)
                _ = style!.Fit(styled.FindAll(d => drafts.IndexOf(d) <= s), upTo[s], "P-26");
        }

        var all = style!.Fit(styled, cap, caps.Holds(weekIndex, layoffs.HeldBefore));
        for (var s = 0; s < drafts.Count; s++)
        {
            if (upTo[s] < int.MaxValue)
                upTo[s] = Math.Max(0, upTo[s] - styled.Where(d => drafts.IndexOf(d) <= s).Sum(static d => d.HardSets));
        }

        return all;
    }

    /// <summary>Remembers what was done before the season.</summary>
    public void Remember(List<Draft> lived)
    {
        var monday = TrainingWeek.MondayOf(season.Weeks[0].From);
        var weeks = new Dictionary<int, int>();
        foreach (var draft in lived)
        {
            var ago = (monday.DayNumber - TrainingWeek.MondayOf(draft.Placed.Date).DayNumber) / 7;
            if (weeks.TryAdd(ago, 0))
                _ = layoffs.Before(draft.Placed.Date);
            weeks[ago] += draft.HardSets;
            layoffs.DidBefore(draft.Placed.Date);
            foreach (var item in draft.Items)
            {
                experience.Did(item.Index, draft.Placed.Date, null, -1);
                loads.Lived(item, draft, -1, item.AllSets, reviewed?.IsLogged(item.Exercise) == true);
            }
        }

        if (lived.Count > 0)
            caps.DidBefore(weeks);
    }

    // Opens the week: its sessions with the seats of their menus.
    private List<Draft> Open(
        ReadOnlySpan<PlacedSession> placed, int from, int to, List<Draft> lived, Pause pause, out int weekIndex, out (BlockMenu Menu, Entry[] Entries)[] spare, out int[] lighter, out int full)
    {
        weekIndex = Math.Clamp(to > from ? placed[from].Week : lived[0].Placed.Week, 0, season.Weeks.Length - 1);
        if (weekIndex != lastWeek + 1)
            contactsBefore = 0;
        var strengthWeeks = Math.Min(season.Weeks[weekIndex].StrengthWeeks, season.Weeks[0].StrengthWeeks + layoffs.WeeksHeld);
        for (var i = 0; i < candidates.Count && trace is null; i++)
            spareFillings.Push(candidates[i].Fillings);
        candidates.Clear();
        places.Clear();
        var drafts = new List<Draft>(lived.Count + to - from);
        spare = new (BlockMenu Menu, Entry[] Entries)[lived.Count + to - from];
        lighter = new int[lived.Count + to - from];
        Array.Fill(lighter, int.MaxValue);
        mostContacts = ceiling is null ? int.MaxValue : ceiling.Contacts(TrainingWeek.MondayOf(season.Weeks[weekIndex].From));
        int order = 0, lightOrder = 0, contacts = 0, styled = 0, hardJump = lastHardJump;
        var before = lived.Count(static d => d.Placed.Class != SessionClass.L);
        full = 0;
        foreach (var done in lived)
        {
            drafts.Add(done);
            (order, lightOrder) = done.Placed.Class is SessionClass.L or SessionClass.P ? (order, lightOrder + 1) : (order + 1, lightOrder);
            full += done.Placed.Format == SessionFormat.Full ? 1 : 0;
            foreach (var item in done.Items)
            {
                contacts += item.Contacts;
                if (item.Exercise.Impact >= 2)
                    hardJump = Math.Max(hardJump, EndOf(done));
            }
        }

        for (var i = from; i < to; i++)
        {
            var draft = new Draft(Careful(placed[i]), (char)('A' + Math.Min(25, lived.Count + i - from)), season.Weeks[weekIndex], strengthWeeks, pause)
            {
                Back = weeksBack.On(placed[i].Date),
                Begun = layoffs.WeeksHeld > 0 || candidates.Count > 0 || lived.Count > 0 || styled > 0,
            };
            drafts.Add(draft);
            menus.Enter(placed[i]);
            Situate(draft, hardJump);
            if (style?.Fill(draft, before + styled, Math.Max(0, Math.Min(style.ContactRoom(draft, contactsBefore, contacts), mostContacts - contacts))) == true)
            {
                styled++;
                contacts += draft.Items.Sum(static x => x.Contacts);
                full += draft.Placed.Format == SessionFormat.Full ? 1 : 0;
                if (draft.Items.Exists(static x => x.Exercise.Impact >= 2))
                    lastHardJump = hardJump = EndOf(draft);
                continue;
            }

            if (draft.Placed.Class == SessionClass.P && !permitted.LightOnly(draft.Placed.Date) && !draft.MustRestart)
            {
                FillPrimer(draft);
                continue;
            }

            var light = IsLight(draft);
            var at = light ? (lightOrder++ % 2) + (draft.Recovering && draft.Placed.Phase != Phase.TR ? 2 : 0) : order++;
            if (draft.Placed.Deload && !draft.Recovering && lastFull.Any)
            {
                draft.LighterOf = lastFull.Phase;
                lighter[drafts.Count - 1] = SeatLighter(draft, drafts.Count - 1, at, light, ref contacts);
                continue;
            }

            var entries = light ? menus.Light(draft, at) : menus.Full(draft, placed, at);
            foreach (var entry in entries)
                Seat(draft, drafts.Count - 1, entry);
            spare[drafts.Count - 1] = (menus.Current, menus.Spare(entries, at, light));
            if (!light && SeatJump(draft, drafts.Count - 1, at, ref contacts))
                hardJump = EndOf(draft);
            full += draft.Placed.Format == SessionFormat.Full ? 1 : 0;
        }

        return drafts;
    }

    /// <summary>Some exercise that covers the demand is open to the runner in this session.</summary>
    public bool IsPossible(Draft draft, Cover demand) => choice.IsOpen(demand, circumstances.Wish(draft));

    /// <summary>Conditions an alternative of this session must meet.</summary>
    public Wish AlternativeWish(Draft draft) => circumstances.Wish(draft) with { OnlyFamiliar = !draft.NewAllowed || draft.Placed.Class == SessionClass.P };

    private bool IsLight(Draft draft) =>
        draft.Placed.Class is SessionClass.L or SessionClass.P || draft.Placed.Phase == Phase.TR || draft.Recovering || permitted.LightOnly(draft.Placed.Date) || draft.MustRestart;

    private static int EndOf(Draft draft) => (draft.Placed.Date.DayNumber * 1440) + draft.Placed.Start + draft.Placed.Budget;

    // P-12: what stands too near a key or long run soon after a break becomes light.
    private PlacedSession Careful(PlacedSession session) =>
        layoffs.IsReturn(session.Date) && session.Class == SessionClass.M
            && RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget) < CarefulHours
            ? session with { Class = SessionClass.L }
            : session;

    private void Situate(Draft draft, int hardJump)
    {
        var session = draft.Placed;
        var hours = RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget);
        draft.DayClear = hours >= 24;
        draft.Recovering = !permitted.LightOnly(session.Date) && (session.Phase == Phase.TR || RaceWindow.Recovers(races, session.Date));
        draft.LegsRest = (session.Phase == Phase.TR || draft.Recovering) && RaceWindow.LegsRest(races, session.Date);
        draft.OnlyKnown = draft.Recovering && RaceWindow.LastBefore(races, session.Date) is { } race && experience.First < race.Date.DayNumber;
        draft.Restart = RaceWindow.RestartFrom(races, session.Date) is not null;
        draft.NewAllowed = RaceWindow.NewAllowed(calendar.Races, session.Date);
        var start = (session.Date.DayNumber * 1440) + session.Start;
        // hard jumps stay 48 hours from key and long runs for novices, 24 for others; P-30: and from each other.
        var hard = RaceWindow.JumpsAllowed(calendar.Races, session.Date) && !RaceWindow.AfterLongRunOrRace(calendar, session.Date)
            && hours >= (novice ? 48 : 24) && start - hardJump >= 2880 && session.Phase != Phase.TP && !session.Deload;
        draft.MostImpact = session.Class is SessionClass.H or SessionClass.M && !permitted.LightOnly(session.Date) ? hard ? 4 : 1 : 0;
        if (session.Phase == Phase.TP && !RaceWindow.JumpsAllowed(calendar.Races, session.Date))
            draft.MostImpact = 0;
        // after weeks without any, jumps begin again at a lower level, after a race that took the legs back at the lowest.
        var reached = permitted.JumpLevel(session.Phase, session.Date, draft.StrengthWeeks);
        if (draft.Restart)
            draft.MostImpact = Math.Min(draft.MostImpact, 1);
        else if (jumpsBack.Level(draft.Week.Index, reached) is var level && level < reached)
            draft.MostImpact = Math.Min(draft.MostImpact, level);
        if (circumstances.IsTender(session.Date) || reviewed?.NoImpact(session.Date) == true)
            draft.MostImpact = 0;
    }

    // The block's exercise; for a date that forbids it the best other one stands in.
    private void Seat(Draft draft, int session, Entry entry)
    {
        var own = entry.Exercise;
        if (own < 0)
            return;
        var wish = circumstances.Wish(draft);
        if (reviewed is not null && draft.Lived is null)
        {
            var instead = reviewed.Instead(own, draft, wish.Allowed);
            if (instead < 0)
            {
                reviewed.LeaveOut(own, draft);
                return;
            }

            entry.Exercise = own = instead;
        }

        var open = wish.Allowed[own];
        var picked = own;
        if (!open || !choice.Suits(own, wish))
        {
            picked = choice.Best(entry.Role, wish, -1, i => IsSeated(session, i));
            if (!open && picked >= 0)
                entry.Exercise = picked;
        }

        if (picked < 0 || IsSeated(session, picked))
            return;
        var fillings = NoFillings();
        var quality = choice.Quality(entry.Role, picked, wish, -1) + Objective.Place(entry.Place) + (picked == own ? Objective.Kept : 0);
        seating.Offer(fillings, draft, menus.Current, entry.Role, picked, quality, false);
        Add(draft, session, entry.Role, fillings, -1);
    }

    // what stood there in the last full week, with fewer sets; what the day forbids is left out, nothing comes in its place. The seconds of
    // the sets that remain.
    private int SeatLighter(Draft draft, int session, int order, bool light, ref int contacts)
    {
        var wish = circumstances.Wish(draft);
        var own = lastFull.Of(session, circumstances.Most(draft) + 1, i => wish.Allowed[i] && choice.Suits(i, wish) && (reviewed is null || reviewed.Instead(i, draft, wish.Allowed) == i));
        int seconds = 0, jumps = 0;
        var single = new List<int>(own.Count);
        for (var place = 0; place < own.Count; place++)
        {
            var (role, index, _, sets) = own[place];
            var before = candidates.Count;
            if (role == Role.Power && exercises[index].Measure == Measure.Contacts)
            {
                // A ladder of jumps loses its rung without them; fewer contacts lighten them already.
                if (!light)
                    _ = SeatJump(draft, session, order, ref contacts, index);
                if (candidates.Count > before)
                    jumps = candidates[^1].Fillings[^1].Seconds;
                continue;
            }

            if (!IsSeated(session, index))
            {
                var fillings = NoFillings();
                var always = role is Role.Calf or Role.Balance && circumstances.IsOlder(draft.Placed.Date) ? Objective.OlderAlways : 0;
                seating.Offer(fillings, draft, menus.Current, role, index, choice.Quality(role, index, wish, -1) + Objective.Place(place) + Objective.Kept + always, false);
                Add(draft, session, role, fillings, -1);
            }

            if (candidates.Count == before)
                continue;
            var one = candidates[^1].Fillings[0].Seconds / candidates[^1].Fillings[0].Sets;
            seconds += sets * one;
            single.Add(one);
        }

        // Three exercises at least.
        var least = single.OrderDescending().Take(LastFullWeek.FewestExercises).Sum();
        return Math.Max(seconds * Dosing.LighterPercent / 100, least) + jumps;
    }

    private bool IsSeated(int session, int exercise)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Session == session && candidate.Fillings[0].Exercise == exercise)
                return true;
        }

        return false;
    }

    // Those of a week that is decided serve again.
    private List<Filling> NoFillings()
    {
        if (!spareFillings.TryPop(out var fillings))
            return new(4);
        fillings.Clear();
        return fillings;
    }

    private void Add(Draft draft, int session, Role role, List<Filling> fillings, int at)
    {
        if (fillings.Count == 0)
            return;
        candidates.Add(new(session, fillings));
        places.Add(new(draft, menus.Current, role, at));
    }

    // A primer holds what the legs know (vocabulary): two exercises for them at most.
    private void FillPrimer(Draft draft)
    {
        var wish = circumstances.Wish(draft);
        wish.OnlyFamiliar = true;
        var seats = new List<Filling>[Template.Primer.Length];
        for (var i = 0; i < seats.Length; i++)
        {
            var role = Template.Primer[i];
            seats[i] = new(8);
            var kept = menus.Current.Of(0, role, SessionClass.M);
            var before = kept >= 0 ? kept : menus.Before?.Of(0, role, SessionClass.M) ?? -1;
            foreach (var index in choice.Candidates(role))
            {
                if (!wish.Allowed[index] || !choice.Suits(index, wish) || exercises[index].SorenessRisk == 3)
                    continue;
                if (exercises[index].Region is Region.Lower or Region.Full && !experience.IsFamiliar(index, draft.Placed.Date))
                    continue;
                var quality = choice.Quality(role, index, wish, before) + Objective.Place(i) + (index == before ? Objective.Kept : 0);
                seating.Offer(seats[i], draft, menus.Current, role, index, quality, false);
            }
        }

        _ = allotment.Solve(new(seats, draft.Seconds, circumstances.Most(draft), 0, Cover.None, false), out var filled);
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] >= 0)
                Take(new(draft, menus.Current, Template.Primer[i], -1), seats[i][filled[i]]);
        }
    }

    // one or two sessions a week, at the level the runner has reached, at most 20 contacts more than the week before (P-30). True if they land hard.
    private bool SeatJump(Draft draft, int session, int order, ref int contacts, int known = -1)
    {
        var placed = draft.Placed;
        var level = permitted.JumpLevel(placed.Phase, placed.Date, draft.StrengthWeeks);
        if (level == 0 || draft.MostImpact == 0 || placed.Budget < 25 || order > 1 || !draft.Begun)
            return false;
        var wish = circumstances.Wish(draft);
        var jumps = menus.Current.Jumps;
        var picked = known >= 0 ? known : jumps[order];
        // A block that begins with a light week goes on with the jump before it.
        if (picked < 0 && placed.Deload)
            picked = menus.Before?.Jumps[order] ?? -1;
        // What is outgrown gives way, but not in a light week; landings do after three sessions.
        var outgrown = picked >= 0 && !placed.Deload && !LandingJustBegun(picked)
            && (exercises[picked].Pattern == Pattern.Landing || exercises[picked].Impact < Math.Min(level, draft.MostImpact));
        if (picked < 0 || !wish.Allowed[picked] || !choice.Suits(picked, wish) || outgrown)
        {
            // A light week is no time for something new.
            if (placed.Deload || known >= 0)
                return false;
            var other = choice.Best(Role.Power, wish, -1, null);
            if (!(outgrown && wish.Allowed[picked] && choice.Suits(picked, wish)
                && (other < 0 || (exercises[picked].Pattern != Pattern.Landing && exercises[other].Impact <= exercises[picked].Impact))))
                picked = other;
            jumps[order] = picked;
        }

        if (picked < 0 || IsSeated(session, picked))
            return false;
        if (seating.Make(draft, menus.Current, Role.Power, picked, false) is not { Work.Sets: > 0 } jump)
        {
            reviewed?.LeaveOut(picked, draft);
            return false;
        }

        var room = Math.Min(PlyoLevel.Cap(level), Math.Max(contactsBefore + ContactStep, contactsBefore * 12 / 10) - contacts);
        room = Math.Min(room, mostContacts - contacts);
        if (novice && contactsBefore == 0)
            room = Math.Min(room, ContactStep);
        if (jumpsBack.Most(draft.Week.Index) is { } limit)
        {
            draft.JumpsBack = limit - contacts < room;
            room = Math.Min(room, limit - contacts);
        }

        var perSet = jump.Contacts / jump.Work.Sets;
        var fillings = NoFillings();
        seating.Offer(fillings, draft, menus.Current, Role.Power, picked, choice.Quality(Role.Power, picked, wish, -1), false);
        _ = fillings.RemoveAll(f => f.Sets * perSet > room);
        if (fillings.Count == 0)
            return false;
        contacts += fillings.Max(f => f.Sets) * perSet;
        // A jump may be one more than usual, up to eight; beyond, the least important gives way.
        var most = circumstances.Most(draft);
        if (candidates.FindAll(c => c.Session == session).Count >= Math.Max(most, Math.Min(MostWithJump, most + 1)))
        {
            candidates.RemoveAt(candidates.Count - 1);
            places.RemoveAt(places.Count - 1);
        }

        Add(draft, session, Role.Power, fillings, JumpsAt);
        return exercises[picked].Impact >= 2;
    }

    private bool LandingJustBegun(int picked) => exercises[picked].Pattern == Pattern.Landing && experience.Exposures(picked) < 3;

    // The first exercise that covers a movement must not fall to a second set of something else (P-36, R-223).
    private void Protect(bool demanded, List<Draft> lived)
    {
        var covered = Cover.None;
        foreach (var done in lived)
            covered |= done.Cover;
        foreach (var candidate in candidates)
        {
            var fresh = candidate.Fillings[0].Cover & ~covered;
            covered |= fresh;
            var worth = Objective.Coverage(fresh, demanded);
            for (var i = 0; i < candidate.Fillings.Count; i++)
                candidate.Fillings[i] = candidate.Fillings[i] with { Value = candidate.Fillings[i].Value + worth };
        }
    }

    private (List<List<Filling>> Fillings, List<Place> Places) OwnOf(int session)
    {
        var (own, ownPlaces) = (new List<List<Filling>>(), new List<Place>());
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Session != session)
                continue;
            own.Add(candidates[i].Fillings);
            ownPlaces.Add(places[i]);
        }

        return (own, ownPlaces);
    }

    // Items stand in a draft by importance.
    private void Take(Place place, in Filling filling)
    {
        var item = seating.Of(place.Draft, place.Menu, place.Role, filling);
        var items = place.Draft.Items;
        items.Insert(place.At < 0 ? items.Count : Math.Min(place.At, items.Count), item);
        if (item.Exercise.Impact >= 2)
            lastHardJump = Math.Max(lastHardJump, EndOf(place.Draft));
    }

    private void Close(List<Draft> drafts, int weekIndex)
    {
        int hard = 0, contacts = 0;
        foreach (var draft in drafts)
        {
            hard += draft.HardSets;
            if (draft.Lived is not null)
                _ = layoffs.IsReturn(draft.Placed.Date);
            if (WasHeld(draft))
                layoffs.Did(draft.Placed.Date, weekIndex);
            foreach (var item in draft.Items)
            {
                var block = Math.Max(0, season.BlockAt(draft.Placed.Date));
                experience.Did(item.Index, draft.Placed.Date, draft.Placed.Deload || draft.Recovering ? null : item.Work, block);
                contacts += item.Contacts;
                if (item.Exercise.Impact >= 2)
                    lastHardJump = Math.Max(lastHardJump, EndOf(draft));
                if (draft.Lived is null)
                    continue;
                loads.Lived(item, draft, season.BlockAt(draft.Placed.Date), drafts.Sum(d => d.Items.Sum(i => i.Index == item.Index ? i.AllSets : 0)), reviewed?.IsLogged(item.Exercise) == true);
            }
        }

        burden?.Did(TrainingWeek.MondayOf(season.Weeks[weekIndex].From), drafts);
        // An article's lighter weeks are its own.
        if (style is null)
            lastFull.Did(drafts);
        caps.Did(weekIndex, hard, drafts.Exists(WasHeld), drafts.Exists(WasHeld) && drafts.TrueForAll(d => d.Placed.Deload || !WasHeld(d)));
        // P-30 and R-406: after a deload jumps go on from the week before it; a week of which nothing was done is none.
        contactsBefore = season.Weeks[weekIndex].Deload && drafts.Exists(WasHeld) ? Math.Max(contactsBefore, contacts) : contacts;
        if (drafts.Exists(WasHeld))
            jumpsBack.Did(contacts);
    }

    // What was done is a session, also where nobody wrote down of what.
    private static bool WasHeld(Draft draft) => draft.Items.Count > 0 || draft.Lived is not null;

    private const int MostWithJump = 8;

    /// <summary>Jumps are the fifth in importance at most: a short version does without.</summary>
    private const int JumpsAt = 4;

    /// <summary>Where a filling belongs.</summary>
    /// <param name="Draft">Its session.</param>
    /// <param name="Menu">Menu of its block.</param>
    /// <param name="Role">Its role.</param>
    /// <param name="At">Place among the session's items, or −1 for the end.</param>
    private readonly record struct Place(Draft Draft, BlockMenu Menu, Role Role, int At);
}
