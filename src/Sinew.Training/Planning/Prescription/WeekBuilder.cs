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
    private readonly Circumstances circumstances;
    private readonly Menus menus;
    private readonly Layoffs layoffs;
    private readonly Permitted permitted;
    private readonly Season season;
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
    private readonly Seats seats;
    private readonly Situation situation;
    private readonly Primer primer;
    private readonly WeekJumps jumps;
    private int lastWeek = -1;

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
        (this.permitted, this.season) = (permitted, season);
        (circumstances, layoffs) = (new(runner, permitted, season, today), new(runner));
        this.reviewed = reviewed;
        (this.choice, this.experience, this.caps) = (choice, experience, caps);
        exercises = permitted.Catalogue.Exercises;
        weekSets = new(ceiling, exercises);
        seating = new(runner, permitted, season, choice, circumstances, experience, loads, reviewed) { Trace = trace };
        menus = new(season, choice, circumstances, seating, caps, allotment, exercises.Length, runner.Level);
        fillUp = new(circumstances, choice, seating, allotment, reviewed, exercises.Length);
        roundOut = new(circumstances, choice, seating);
        lastFull = new(permitted.Catalogue);
        seats = new(seating, trace is not null);
        situation = new(runner, permitted, calendar, circumstances, layoffs, jumpsBack, experience, reviewed);
        primer = new(menus, choice, circumstances, experience, seating, allotment, permitted);
        jumps = new(permitted, menus, choice, circumstances, experience, seating, jumpsBack, reviewed, runner.Level == StrengthLevel.Novice);
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
        var dealt = style?.Dealt ?? 0;
        var meant = ahead > from ? Week(placed, from, to, [], pause) : [];
        var goesOn = isAhead && meant.Count > 0 && Lived.IsAsMeant(lived, meant, ahead - from);
        if (!goesOn && isAhead && style is not null)
            style.Dealt = dealt;
        var drafts = goesOn ? [.. lived, .. meant.Skip(ahead - from)] : isAhead ? Week(placed, ahead, to, lived, pause) : lived;
        // Where the first sessions stay empty, the break lasts until the first that does not.
        while (isAhead && drafts.Find(WasHeld) is { } first && layoffs.Lasts(first.Placed.Date) is var grade && grade > pause.Grade)
        {
            pause = layoffs.Before(first.Placed.Date);
            jumpsBack.Enter(week, pause);
            if (style is not null)
                style.Dealt = dealt;
            drafts = Week(placed, ahead, to, lived, pause);
        }

        lastWeek = Math.Clamp(week, 0, season.Weeks.Length - 1);
        weeksBack.Did([.. drafts.Where(WasHeld).Select(static d => (d.Placed.Date, d.HardSets))], pause, caps.AfterABreak(pause, layoffs.HeldBefore));
        Close(drafts, lastWeek);
        return isAhead ? drafts : [];
    }

    private List<Draft> Week(ReadOnlySpan<PlacedSession> placed, int from, int to, List<Draft> lived, Pause pause)
    {
        var drafts = Open(placed, from, to, lived, pause, out var weekIndex, out var spare, out var lighter, out var full);
        var demanded = full >= 2 && !drafts.Exists(d => d.Placed.Deload || d.Placed.Phase is Phase.TP or Phase.TR);
        seats.Protect(lived.Aggregate(Cover.None, static (covered, done) => covered | done.Cover), demanded);
        var cap = Math.Max(0, caps.Cap(weekIndex, pause, layoffs.HeldBefore) - caps.BeforeIn(weekIndex) - lived.Sum(d => d.HardSets));
        var upTo = weeksBack.Most(drafts, placed[to..], pause, caps.AfterABreak(pause, layoffs.HeldBefore));
        var styled = drafts.FindAll(static d => d.Styled);
        if (style is not null && styled.Count > 0)
            cap = Math.Max(0, cap - Styled(styled, drafts, upTo, cap, weekIndex));
        int[] seconds = [.. drafts.Select((d, s) => d.Styled ? 0 : Math.Min(d.Seconds, lighter[s]))];
        var monday = TrainingWeek.MondayOf(season.Weeks[weekIndex].From);
        var worth = weekSets.Solve(seats.Candidates, monday, drafts, seconds, cap, upTo, out var filled);
        if (jumps.Lower(seats, filled, x => upTo[x] < int.MaxValue || pause.Grade >= 0, lived.Sum(static d => d.Items.Sum(static i => i.Contacts))))
            worth = weekSets.Solve(seats.Candidates, monday, drafts, seconds, cap, upTo, out filled);
        trace?.Weeks.Add(([.. seats.Candidates.Select(c => c with { Fillings = [.. c.Fillings] })], seconds, cap, upTo, worth));
        seats.Take(filled);
        for (var s = 0; s < drafts.Count; s++)
        {
            if (spare[s].Entries is { } entries)
                fillUp.Fill(drafts, drafts[s], spare[s].Menu, entries, demanded);
        }

        for (var s = 0; s < drafts.Count && demanded && Coverage.Missing(drafts) != Cover.None; s++)
        {
            if (spare[s].Entries is { } entries)
            {
                var (own, ownPlaces) = seats.Of(s);
                Item[] held = [.. drafts[s].Items];
                fillUp.Complete(drafts, drafts[s], own, spare[s].Menu, entries, (i, filling) => seats.Take(ownPlaces[i], filling));
                if (ceiling?.Over(monday, drafts).Any() != true)
                    continue;
                drafts[s].Items.Clear();
                drafts[s].Items.AddRange(held);
            }
        }

        var menu = Array.ConvertAll(spare, s => s.Menu);
        roundOut.Practise(drafts, menu, false);
        if (drafts.Count > 1 && !drafts.Exists(d => d.Placed.Deload || d.Placed.Phase is Phase.TP or Phase.TR))
        {
            var before = trace is null ? null : WeekState.Of(drafts);
            roundOut.Fill(drafts, menu, ceiling is null ? null : e => ceiling.Over(monday, drafts, 1).Any(id => PainfulTissue.Concerns(e, id)), upTo);
            trace?.Rounded.Add((before!, WeekState.Of(drafts)));
        }

        roundOut.Practise(drafts, menu, true);
        WeeksBack.Shorten(drafts);
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
        if (lived.Count == 0)
            return;
        var monday = TrainingWeek.MondayOf(season.Weeks[0].From);
        var weeks = new Dictionary<int, int>();
        caps.DidBefore(weeks);
        foreach (var week in lived.GroupBy(d => (monday.DayNumber - TrainingWeek.MondayOf(d.Placed.Date).DayNumber) / 7))
        {
            var pause = layoffs.Before(week.First().Placed.Date);
            weeks[week.Key] = week.Sum(static d => d.HardSets);
            foreach (var draft in week)
                Remember(draft);
            // The seven days after a break may reach into the season.
            weeksBack.Did([.. week.Select(static d => (d.Placed.Date, d.HardSets))], pause, caps.AfterABreak(pause, -1));
        }
    }

    private void Remember(Draft draft)
    {
        layoffs.DidBefore(draft.Placed.Date);
        foreach (var item in draft.Items)
        {
            experience.Did(item.Index, draft.Placed.Date, null, -1);
            loads.Lived(item, draft, -1, item.AllSets, reviewed?.IsLogged(item.Exercise) == true);
        }
    }

    // Opens the week: its sessions with the seats of their menus.
    private List<Draft> Open(
        ReadOnlySpan<PlacedSession> placed, int from, int to, List<Draft> lived, Pause pause, out int weekIndex, out (BlockMenu Menu, Entry[] Entries)[] spare, out int[] lighter, out int full)
    {
        weekIndex = Math.Clamp(to > from ? placed[from].Week : lived[0].Placed.Week, 0, season.Weeks.Length - 1);
        var strengthWeeks = Math.Min(season.Weeks[weekIndex].StrengthWeeks, season.Weeks[0].StrengthWeeks + layoffs.WeeksHeld);
        seats.Clear();
        var drafts = new List<Draft>(lived.Count + to - from);
        spare = new (BlockMenu Menu, Entry[] Entries)[lived.Count + to - from];
        lighter = new int[lived.Count + to - from];
        Array.Fill(lighter, int.MaxValue);
        jumps.Enter(weekIndex == lastWeek + 1, ceiling is null ? int.MaxValue : ceiling.Contacts(TrainingWeek.MondayOf(season.Weeks[weekIndex].From)));
        int order = 0, lightOrder = 0, contacts = 0, styled = 0, hardJump = jumps.LastHard;
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
                    hardJump = Math.Max(hardJump, done.End);
            }
        }

        for (var i = from; i < to; i++)
        {
            var draft = new Draft(situation.Careful(placed[i]), (char)('A' + Math.Min(25, lived.Count + i - from)), season.Weeks[weekIndex], strengthWeeks, pause)
            {
                Breaks = weeksBack.On(placed[i].Date),
                Begun = layoffs.WeeksHeld > 0 || seats.Candidates.Count > 0 || lived.Count > 0 || styled > 0,
            };
            drafts.Add(draft);
            menus.Enter(placed[i]);
            situation.Tell(draft, hardJump);
            if (style?.Fill(draft, before + styled, Math.Max(0, Math.Min(style.ContactRoom(draft, jumps.Before, contacts), jumps.Most - contacts))) == true)
            {
                styled++;
                contacts += draft.Items.Sum(static x => x.Contacts);
                full += draft.Placed.Format == SessionFormat.Full ? 1 : 0;
                if (draft.Items.Exists(static x => x.Exercise.Impact >= 2))
                    hardJump = draft.End;
                continue;
            }

            if (draft.Placed.Class == SessionClass.P && !permitted.LightOnly(draft.Placed.Date) && !draft.MustRestart)
            {
                primer.Fill(draft, seats);
                continue;
            }

            var light = situation.IsLight(draft);
            var at = light ? (lightOrder++ % 2) + (draft.Recovering && draft.Placed.Phase != Phase.TR ? 2 : 0) : order++;
            if (draft.Placed.Deload && !draft.Recovering && lastFull.Any)
            {
                draft.LighterOf = lastFull.Phase;
                lighter[drafts.Count - 1] = SeatLighter(draft, drafts.Count - 1, at, light, ref contacts, ref hardJump);
                continue;
            }

            var entries = light ? menus.Light(draft, at) : menus.Full(draft, placed, at);
            foreach (var entry in entries)
                Seat(draft, drafts.Count - 1, entry);
            spare[drafts.Count - 1] = (menus.Current, menus.Spare(entries, at, light));
            if (!light && jumps.Seat(seats, draft, drafts.Count - 1, at, ref contacts))
                hardJump = draft.End;
            full += draft.Placed.Format == SessionFormat.Full ? 1 : 0;
        }

        return drafts;
    }

    /// <summary>Some exercise that covers the demand is open to the runner in this session.</summary>
    public bool IsPossible(Draft draft, Cover demand) => choice.IsOpen(demand, circumstances.Wish(draft));

    /// <summary>All that covers the demand would train what hurts, which holds as many hard sets as milder plans allow (<see cref="Ceiling"/>).</summary>
    public bool IsBounded(List<Draft> week, Cover demand)
    {
        ConditionId[] full = ceiling is null ? [] : [.. ceiling.Over(TrainingWeek.MondayOf(week[0].Placed.Date), week, 1)];
        return full.Length > 0
            && week.FindAll(static d => d.Items.Count > 0).TrueForAll(d => choice.AllCover(demand, circumstances.Wish(d)).TrueForAll(c => Array.Exists(full, id => PainfulTissue.Concerns(exercises[c.Exercise], id))));
    }

    /// <summary>Conditions an alternative of this session must meet.</summary>
    public Wish AlternativeWish(Draft draft) => circumstances.Wish(draft) with { OnlyFamiliar = !draft.NewAllowed || draft.Placed.Class == SessionClass.P };

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
            picked = choice.Best(entry.Role, wish, -1, i => seats.Has(session, i));
            if (!open && picked >= 0)
                entry.Exercise = picked;
        }

        if (picked < 0 || seats.Has(session, picked))
            return;
        var fillings = seats.NoFillings();
        var quality = choice.Quality(entry.Role, picked, wish, -1) + Objective.Place(entry.Place) + (picked == own ? Objective.Kept : 0);
        seating.Offer(fillings, draft, menus.Current, entry.Role, picked, quality, false);
        seats.Add(session, new(draft, menus.Current, entry.Role, -1), fillings);
    }

    // what stood there in the last full week, with fewer sets; what the day forbids is left out, nothing comes in its place. The seconds of
    // the sets that remain.
    private int SeatLighter(Draft draft, int session, int order, bool light, ref int contacts, ref int hardJump)
    {
        var wish = circumstances.Wish(draft);
        var own = lastFull.Of(session, circumstances.Most(draft) + 1, i => wish.Allowed[i] && choice.Suits(i, wish) && (reviewed is null || reviewed.Instead(i, draft, wish.Allowed) == i));
        int seconds = 0, jumping = 0;
        var single = new List<int>(own.Count);
        for (var place = 0; place < own.Count; place++)
        {
            var (role, index, _, sets) = own[place];
            var before = seats.Candidates.Count;
            if (role == Role.Power && exercises[index].Measure == Measure.Contacts)
            {
                // A ladder of jumps loses its rung without them; fewer contacts lighten them already.
                if (!light && jumps.Seat(seats, draft, session, order, ref contacts, index))
                    hardJump = draft.End;
                if (seats.Candidates.Count > before)
                    jumping = seats.Candidates[^1].Fillings[^1].Seconds;
                continue;
            }

            if (!seats.Has(session, index))
            {
                var fillings = seats.NoFillings();
                var always = circumstances.Always(role, draft.Placed) ? Objective.Always : 0;
                seating.Offer(fillings, draft, menus.Current, role, index, choice.Quality(role, index, wish, -1) + Objective.Place(place) + Objective.Kept + always, false);
                seats.Add(session, new(draft, menus.Current, role, -1), fillings);
            }

            if (seats.Candidates.Count == before)
                continue;
            var one = seats.Candidates[^1].Fillings[0].Seconds / seats.Candidates[^1].Fillings[0].Sets;
            seconds += sets * one;
            single.Add(one);
        }

        // Three exercises at least.
        var least = single.OrderDescending().Take(LastFullWeek.FewestExercises).Sum();
        return Math.Max(seconds * Dosing.LighterPercent / 100, least) + jumping;
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
                    jumps.Landed(draft.End);
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
        jumps.Close(contacts, drafts.Exists(WasHeld), season.Weeks[weekIndex].Deload);
    }

    // What was done is a session, also where nobody wrote down of what.
    private static bool WasHeld(Draft draft) => draft.Items.Count > 0 || draft.Lived is not null;
}
