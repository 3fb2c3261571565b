using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Chooses and doses the exercises of one week's sessions.</summary>
internal sealed class WeekBuilder
{
    /// <summary>A novice's first jumps: at most this many contacts a session (case 1), and no week rises by more (P-30).</summary>
    private const int ContactStep = 20;

    /// <summary>R-434: in an ultra's last weeks one slow step-down is worth more than a second set of a squat.</summary>
    private const double DescentWeight = 1.6;

    private const int FewestExercises = 3;

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
    private readonly ImmutableArray<Exercise> exercises;
    private readonly byte[] taken;
    private readonly List<int> inSession = new(10);
    private readonly bool novice;
    private readonly bool shortRaces;
    private int contactsBefore;
    private int lastWeek = -1;
    private int lastHardJump = int.MinValue / 2;
    private bool begun;

    /// <summary>Prepares for the first week.</summary>
    public WeekBuilder(Runner runner, Permitted permitted, Season season, RunCalendar calendar, Choice choice, Experience experience, SetCaps caps, LoadBook loads)
    {
        (this.permitted, this.season, this.calendar) = (permitted, season, calendar);
        (circumstances, layoffs) = (new(runner, permitted, season), new(runner));
        (this.choice, this.experience, this.caps, this.loads) = (choice, experience, caps, loads);
        menus = new(season, choice, circumstances, runner.Level);
        exercises = permitted.Catalogue.Exercises;
        taken = new byte[exercises.Length];
        novice = runner.Level == StrengthLevel.Novice;
        shortRaces = runner.Event is RaceEvent.M800 or RaceEvent.M1500 or RaceEvent.K3 or RaceEvent.K5;
    }

    /// <summary>Fills the sessions of a week; those left without an exercise stay empty.</summary>
    /// <param name="placed">All sessions, by date and start.</param>
    /// <param name="from">First of the week.</param>
    /// <param name="to">One past its last.</param>
    public List<Draft> Fill(ReadOnlySpan<PlacedSession> placed, int from, int to)
    {
        var drafts = new List<Draft>(to - from);
        var weekIndex = Math.Clamp(placed[from].Week, 0, season.Weeks.Length - 1);
        Array.Clear(taken);
        if (weekIndex != lastWeek + 1)
            contactsBefore = 0;
        lastWeek = weekIndex;
        var strengthWeeks = Math.Min(season.Weeks[weekIndex].StrengthWeeks, season.Weeks[0].StrengthWeeks + layoffs.WeeksHeld);
        var pause = layoffs.Before(placed[from].Date);
        int order = 0, lightOrder = 0, contacts = 0;
        for (var i = from; i < to; i++)
        {
            var draft = new Draft(Careful(placed[i]), (char)('A' + Math.Min(25, i - from)), season.Weeks[weekIndex], strengthWeeks, pause);
            menus.Enter(placed[i]);
            Situate(draft);
            FillOne(draft, placed, draft.Placed.Class == SessionClass.L || permitted.LightOnly(draft.Placed.Date) ? lightOrder++ : order++);
            contacts += Jumps(draft, contacts);
            KeepSets(draft);
            Fit.Minutes(draft);
            foreach (var item in draft.Items)
            {
                if (taken[item.Index] < byte.MaxValue)
                    taken[item.Index]++;
                if (item.Exercise.Impact >= 2)
                    lastHardJump = (draft.Placed.Date.DayNumber * 1440) + draft.Placed.Start + draft.Placed.Budget;
            }

            begun |= draft.Items.Count > 0;
            drafts.Add(draft);
        }

        Fit.HardSets(drafts, caps.Cap(weekIndex, pause, layoffs.HeldBefore));
        Fit.FrontAndBack(drafts);
        Refill(drafts);
        Coverage.Repair(drafts, this);
        // Two exercises are hardly worth changing for.
        foreach (var draft in drafts)
        {
            if (draft.Placed.Class != SessionClass.P && draft.Items.Count is > 0 and < FewestExercises)
                _ = TryAdd(draft, Cover.Demanded & ~draft.Cover, FewestExercises);
        }

        Close(drafts, weekIndex);
        return drafts;
    }

    /// <summary>Adds one set of the best exercise for a demand, if there is one and room for it. False if not.</summary>
    public bool TryAdd(Draft draft, Cover demand, int most)
    {
        if (draft.Items.Count >= most || draft.Items.Count == 0)
            return false;
        var wish = circumstances.Wish(draft);
        wish.Missing = demand;
        // The week's hard sets are spent: what is added leaves the legs fresh.
        wish.Light = true;
        inSession.Clear();
        foreach (var item in draft.Items)
            inSession.Add(item.Index);
        var picked = choice.PickCover(demand, wish, taken, inSession, out var role);
        if (picked < 0 || Make(draft, role, picked) is not { } made)
            return false;
        made.Work.Sets = 1;
        if (made.HardSets > 0)
            return false;
        draft.Items.Add(made);
        if (!Fit.MakeRoom(draft))
        {
            draft.Items.RemoveAt(draft.Items.Count - 1);
            return false;
        }

        taken[picked]++;
        return true;
    }

    /// <summary>Some exercise that covers the demand is open to the runner in this session.</summary>
    public bool IsPossible(Draft draft, Cover demand)
    {
        inSession.Clear();
        return choice.PickCover(demand, circumstances.Wish(draft), taken, inSession, out _) >= 0;
    }

    /// <summary>Conditions an alternative of this session must meet.</summary>
    public Wish AlternativeWish(Draft draft) => circumstances.Wish(draft) with { OnlyFamiliar = !draft.NewAllowed || draft.Placed.Class == SessionClass.P };

    // P-12: what stands too near a key or long run soon after a break becomes light.
    private PlacedSession Careful(PlacedSession session)
    {
        return layoffs.IsReturn(session.Date) && session.Class == SessionClass.M
            && RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget) < 20
            ? session with { Class = SessionClass.L }
            : session;
    }

    private void Situate(Draft draft)
    {
        var session = draft.Placed;
        var hours = RaceWindow.HoursToNextHardRun(calendar, session.Date, session.Start + session.Budget);
        draft.DayClear = hours >= 24;
        draft.LegsRest = session.Phase == Phase.TR && RaceWindow.LegsRest(calendar.Races, session.Date);
        draft.NewAllowed = RaceWindow.NewAllowed(calendar.Races, session.Date);
        var start = (session.Date.DayNumber * 1440) + session.Start;
        // hard jumps stay 48 hours from key and long runs for novices, 24 for others; P-30: and from each other.
        var hard = RaceWindow.JumpsAllowed(calendar.Races, session.Date) && !RaceWindow.AfterLongRunOrRace(calendar, session.Date)
            && hours >= (novice ? 48 : 24) && start - lastHardJump >= 2880 && session.Phase != Phase.TP && !session.Deload;
        draft.MostImpact = session.Class is SessionClass.H or SessionClass.M && !permitted.LightOnly(session.Date) ? hard ? 4 : 1 : 0;
        if (session.Phase == Phase.TP && !RaceWindow.JumpsAllowed(calendar.Races, session.Date))
            draft.MostImpact = 0;
        if (circumstances.IsTender(session.Date))
            draft.MostImpact = 0;
    }

    private void FillOne(Draft draft, ReadOnlySpan<PlacedSession> placed, int order)
    {
        var session = draft.Placed;
        inSession.Clear();
        if (session.Class == SessionClass.P && !permitted.LightOnly(session.Date) && !draft.MustRestart)
        {
            FillPrimer(draft);
            return;
        }

        var light = session.Class is SessionClass.L or SessionClass.P || session.Phase == Phase.TR || permitted.LightOnly(session.Date) || draft.MustRestart;
        var entries = light ? menus.Light(draft, order, taken) : menus.Full(draft, placed, order, taken);
        var most = circumstances.Most(draft);
        foreach (var entry in entries)
        {
            if (draft.Items.Count >= most)
                break;
            Add(draft, entry, order);
        }
    }

    // Kept through the block; only for a date that forbids the exercise another one stands in.
    private void Add(Draft draft, Entry entry, int order)
    {
        var wish = circumstances.Wish(draft);
        var picked = entry.Exercise;
        if (picked < 0 || !wish.Allowed[picked] || !choice.Suits(picked, wish) || inSession.Contains(picked))
        {
            wish.Missing = Cover.Demanded;
            var other = choice.Pick(entry.Role, wish, taken, inSession, menus.Before?.Of(order, entry.Role, draft.Placed.Class) ?? -1);
            if (picked >= 0 && !wish.Allowed[picked])
                entry.Exercise = other;
            picked = other;
        }

        if (picked >= 0 && Make(draft, entry.Role, picked) is { } item)
        {
            draft.Items.Add(item);
            inSession.Add(picked);
        }
    }

    private void FillPrimer(Draft draft)
    {
        var wish = circumstances.Wish(draft);
        wish.OnlyFamiliar = true;
        var lower = 0;
        foreach (var role in Template.Primer)
        {
            var kept = menus.Current.Of(0, role, SessionClass.M);
            var beforeThis = kept >= 0 ? kept : menus.Before?.Of(0, role, SessionClass.M) ?? -1;
            var picked = beforeThis >= 0 && wish.Allowed[beforeThis] && choice.Suits(beforeThis, wish) ? beforeThis
                : choice.Pick(role, wish, taken, inSession, beforeThis);
            if (picked < 0 || inSession.Contains(picked) || exercises[picked].SorenessRisk == 3)
                continue;
            var isLower = exercises[picked].Region is Region.Lower or Region.Full;
            // A primer holds what the legs know (vocabulary).
            if (isLower && (lower == 2 || !experience.IsFamiliar(picked, draft.Placed.Date)))
                continue;
            if (Make(draft, role, picked) is not { } item)
                continue;
            lower += isLower ? 1 : 0;
            draft.Items.Add(item);
            inSession.Add(picked);
        }
    }

    private int Jumps(Draft draft, int contactsThisWeek)
    {
        var session = draft.Placed;
        var level = permitted.JumpLevel(session.Phase, session.Date, draft.StrengthWeeks);
        if (level == 0 || draft.MostImpact == 0 || session.Budget < 25 || draft.Items.Count == 0 || draft.ContentClass == SessionClass.L)
            return 0;
        var order = draft.Letter - 'A';
        // one or two sessions a week.
        if (order > 1 || !begun)
            return 0;
        var wish = circumstances.Wish(draft);
        var entry = menus.Current.Power[order];
        var picked = entry?.Exercise ?? -1;
        inSession.Clear();
        foreach (var item in draft.Items)
            inSession.Add(item.Index);
        var outgrown = picked >= 0 && exercises[picked].Impact < Math.Min(level, draft.MostImpact) && !LandingJustBegun(picked);
        if (picked < 0 || !wish.Allowed[picked] || !choice.Suits(picked, wish) || outgrown)
        {
            // A light week is no time for something new.
            if (session.Deload)
                return 0;
            picked = choice.Pick(Role.Power, wish, taken, inSession, -1);
            menus.Current.Power[order] = new(Role.Power, picked);
        }

        if (picked < 0 || Make(draft, Role.Power, picked) is not { } jump)
            return 0;
        // P-30: the session's cap, and 20 contacts more than the week before.
        var room = Math.Min(PlyoLevel.Cap(level), contactsBefore + ContactStep - contactsThisWeek);
        if (novice && contactsBefore == 0)
            room = Math.Min(room, ContactStep);
        while (jump.Contacts > room && jump.Work.Sets > 1)
            jump.Work.Sets--;
        if (jump.Contacts > room)
            return 0;
        draft.Items.Insert(Math.Min(4, draft.Items.Count), jump);
        if (draft.Items.Count > Math.Max(circumstances.Most(draft), Math.Min(8, circumstances.Most(draft) + 1)))
            draft.Items.RemoveAt(draft.Items.Count - 1);
        return jump.Contacts;
    }

    private bool LandingJustBegun(int picked) => exercises[picked].Pattern == Pattern.Landing && experience.Exposures(picked) < 3;

    private Item? Make(Draft draft, Role role, int index)
    {
        var exercise = exercises[index];
        var rules = circumstances.Rules(draft, menus.Current.From, begun);
        var introduced = exercise.SorenessRisk == 3 && experience.Exposures(index) < Experience.IntroExposures;
        var heavy = permitted.CanBeHeavy(index);
        var loaded = exercise.Loading != Exercises.Loading.None && (exercise.DoseIn(Phase.GS)?.PctLo is not null || !permitted.LoadsOf(index).IsEmpty);
        if (Dosing.Of(exercise, rules, heavy, loaded, introduced, experience.Exposures(index) == 0) is not { } work)
            return null;
        var slot = Roles.SlotOf(role, novice && draft.Placed.Phase == Phase.AA);
        var item = new Item(role, index, exercise, choice.CoverOf(index), slot, work, introduced)
        {
            Need = choice.NeedFor(exercise),
            Weight = role switch { Role.Power => PowerWeight(draft.Placed.Phase), Role.Descent => DescentWeight, _ => 1 },
        };
        // in a power block one heavy set stands behind the fast ones.
        item.WithHeavySet = rules is { Class: SessionClass.H, Phase: Phase.PW, Deload: false, HeavyBarred: false } && slot == Slot.Main && heavy
            && work.Percent is not null && !introduced && experience.Exposures(index) > 0 && exercise.Pattern != Pattern.Olympic && !draft.Items.Exists(i => i.WithHeavySet);
        return item;
    }

    // Where the weekly sets took leg work away, trunk, hips and arms use the time.
    private void Refill(List<Draft> week)
    {
        foreach (var draft in week)
        {
            var wanted = draft.Placed.Format == SessionFormat.Full ? 5 : 3;
            if (draft.Placed.Class == SessionClass.P || draft.Placed.Deload || draft.Items.Count == 0)
                continue;
            foreach (var role in Template.Spare)
            {
                if (draft.Items.Count >= wanted)
                    break;
                if (draft.Items.Exists(i => i.Role == role))
                    continue;
                var wish = circumstances.Wish(draft);
                wish.Light = true;
                inSession.Clear();
                foreach (var item in draft.Items)
                    inSession.Add(item.Index);
                var picked = choice.Pick(role, wish, taken, inSession, menus.Before?.Of(draft.Letter - 'A', role, draft.Placed.Class) ?? -1);
                // The week's hard sets are dealt out already: what is added leaves the legs fresh.
                if (picked < 0 || Make(draft, role, picked) is not { HardSets: 0 } made)
                    continue;
                draft.Items.Add(made);
                while (draft.Minutes > draft.Budget && made.Work.Sets > 1)
                    made.Work.Sets--;
                if (draft.Minutes > draft.Budget)
                    draft.Items.RemoveAt(draft.Items.Count - 1);
                else
                    taken[picked]++;
            }
        }
    }

    // Jumps lead the power block; close to a long race calves and hamstrings come before them, close to a short one not.
    private double PowerWeight(Phase phase) => phase switch
    {
        Phase.PW when !season.Ultra => 4,
        Phase.MT or Phase.TP when season.Ultra || !shortRaces => 1.2,
        _ => 1.6,
    };

    private void KeepSets(Draft draft)
    {
        foreach (var item in draft.Items)
        {
            var most = loads.MostSets(item, draft, menus.Current.Block);
            while (item.AllSets > most && item.Work.Sets > 1)
                item.Work.Sets--;
        }
    }

    private void Close(List<Draft> drafts, int weekIndex)
    {
        int hard = 0, contacts = 0;
        foreach (var draft in drafts)
        {
            hard += draft.HardSets;
            if (draft.Items.Count > 0)
                layoffs.Did(draft.Placed.Date, weekIndex);
            foreach (var item in draft.Items)
            {
                experience.Did(item.Index, draft.Placed.Date);
                contacts += item.Contacts;
            }
        }

        caps.Did(weekIndex, hard, drafts.Exists(d => d.Items.Count > 0));
        contactsBefore = contacts;
    }
}
