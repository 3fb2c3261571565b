using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Makes items and the ways to fill a seat from exercises, dates and doses.</summary>
internal sealed class Seating(Runner runner, Permitted permitted, Season season, Choice choice, Circumstances circumstances, Experience experience, LoadBook loads, Reviewed? reviewed)
{
    /// <summary>Per cent of 1RM from which a set is heavy (vocabulary, class H).</summary>
    public const int HeavyPercent = 80;

    private readonly ImmutableArray<Exercise> exercises = permitted.Catalogue.Exercises;
    private readonly List<int> starts = new(32);
    private readonly List<Filling> offered = new(128);
    private readonly List<Filling> undominated = new(128);
    private readonly bool novice = runner.Level == StrengthLevel.Novice;
    private readonly bool shortRaces = runner.Event is RaceEvent.M800 or RaceEvent.M1500 or RaceEvent.K3 or RaceEvent.K5;

    /// <summary>Remembers what was left out, for tests; or null.</summary>
    public Trace? Trace { get; init; }

    /// <summary>The exercise with its whole dose of this day, or null if it has none.</summary>
    /// <param name="draft">The session.</param>
    /// <param name="menu">Menu of its block.</param>
    /// <param name="role">What it is for.</param>
    /// <param name="index">The exercise.</param>
    /// <param name="usual">As it will be once it is known, for the choice of a whole block.</param>
    public Item? Make(Draft draft, BlockMenu menu, Role role, int index, bool usual)
    {
        var exercise = exercises[index];
        var rules = circumstances.Rules(draft, menu.From);
        var introduced = !usual && exercise.SorenessRisk == 3 && experience.Exposures(index) < Experience.IntroExposures;
        var heavy = permitted.CanBeHeavy(index);
        var loaded = exercise.Loading != Exercises.Loading.None && (exercise.DoseIn(Phase.GS)?.PctLo is not null || !permitted.LoadsOf(index).IsEmpty);
        // A lift still on its way up (P-22) takes general strength's dose until its steps reach heavy loads.
        var most = usual || rules is not { Class: SessionClass.H, Phase: Phase.MS or Phase.MT } ? int.MaxValue : loads.MostPercent(index, draft, menu.Block);
        if (most < HeavyPercent)
            rules = rules with { Class = SessionClass.M };
        if (Dosing.Of(exercise, rules, heavy, loaded, introduced, !usual && experience.Exposures(index) == 0) is not { } work)
            return null;
        if (most < HeavyPercent && work.Percent is not null)
            work = Dosing.WithinTable(work with { Percent = (int)most });
        if (rules.Deload && role != Role.Power && (draft.LighterOf is null ? experience.LastWork(index, menu.Block) : experience.LastWork(index)) is { } last)
            work = Dosing.Lighter(last, rules, work, exercise.Measure) is var lighter && introduced ? lighter with { Sets = 1 } : lighter;
        var review = usual ? null : reviewed?.Of(index, draft, work);
        if (review is null && !usual && reviewed?.HurtTooMuch(index, draft) == true)
            return null;
        if (review is not null && reviewed!.GivesWay(review, exercise, draft))
            return null;
        if (review is { Decision: { Sets: > 0 } next } && string.Equals(next.Exercise, exercise.Id, StringComparison.Ordinal))
            work = Dosing.After(next, work);
        work = review?.Within(work) ?? work;
        var item = new Item(role, index, exercise, choice.CoverOf(index), Roles.SlotOf(role, novice && draft.Placed.Phase == Phase.AA), work, introduced)
        {
            Review = review,
            BelowHeavy = most < HeavyPercent,
            Held = !usual && reviewed?.Holds(index, draft, work, review) == true,
            MostReps = Dosing.MostReps(exercise, rules, loaded),
            Flagged = !usual && role is not (Role.Squat or Role.Hinge or Role.Single or Role.Second or Role.Descent or Role.Power)
                && choice.NeedFor(exercise) is { Kind: NeedKind.Weak },
            Carries = role is Role.Squat or Role.Hinge or Role.Single && draft.Placed.Phase is Phase.GS or Phase.MS or Phase.PW or Phase.MT
                && draft.Placed.Format != SessionFormat.Mini && !(season.Ultra && role == Role.Hinge && draft.Placed.Phase == Phase.MT),
            Need = choice.NeedFor(exercise),
            Weaker = rules.Deload || introduced || review?.Held == true || draft.Placed.Class == SessionClass.P || draft.Placed.Phase is Phase.TP or Phase.TR
                ? null : choice.WeakerFor(exercise, draft.Placed.Date),
            Weight = role switch { Role.Power => Objective.Jumps(draft.Placed.Phase, shortRaces && !season.Ultra), Role.Descent => Objective.Descent, _ => 1 },
        };
        // in a power block one heavy set stands behind the fast ones, but not after the last time went wrong (P-25).
        item.WithHeavySet = rules is { Class: SessionClass.H, Phase: Phase.PW, Deload: false, HeavyBarred: false } && item.Slot == Slot.Main && heavy
            && work.Percent is not null && !introduced && (usual || experience.Exposures(index) > 0) && exercise.Pattern != Pattern.Olympic && review?.Most is null;
        return item;
    }

    /// <summary>The ways to fill an entry of a block's usual week with whatever is open.</summary>
    /// <param name="draft">The session.</param>
    /// <param name="menu">Menu of its block.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="wish">Conditions.</param>
    /// <param name="before">The same session's exercise of this role in the block before, or −1.</param>
    /// <param name="used">By exercise: stands in another session of the week.</param>
    /// <param name="twice">The role stands in another session of the week.</param>
    /// <param name="rivals">Other seats of the session that may take one of these exercises.</param>
    /// <param name="narrow">Takes out what the block rules out, before what others beat is left out; or null.</param>
    public List<Filling> OfferAll(
        Draft draft, BlockMenu menu, Entry entry, in Wish wish, int before, bool[] used, bool twice, int rivals, Action<Entry, List<Filling>>? narrow)
    {
        var fillings = offered;
        fillings.Clear();
        foreach (var i in choice.Candidates(entry.Role))
        {
            if (!wish.Allowed[i] || !choice.Suits(i, wish))
                continue;
            var again = used[i] ? Objective.Again(entry.Role, choice.Climbs(entry.Role, exercises[i]), draft.Placed.Phase) : 0;
            Offer(fillings, draft, menu, entry.Role, i, choice.Quality(entry.Role, i, wish, before) + Objective.Place(entry.Place) - again - (twice ? Objective.Twice(entry.Role) : 0), true);
        }

        narrow?.Invoke(entry, fillings);
        var kept = Undominated(fillings, rivals);
        if (kept.Count < fillings.Count)
            Trace?.Whole.Add(kept, [.. fillings]);
        return kept;
    }

    // Leaves out an exercise that more others beat in every respect than rivals could take away: it can never be needed.
    private List<Filling> Undominated(List<Filling> fillings, int rivals)
    {
        starts.Clear();
        for (var i = 0; i < fillings.Count; i++)
        {
            if (i == 0 || fillings[i].Exercise != fillings[i - 1].Exercise)
                starts.Add(i);
        }

        starts.Add(fillings.Count);
        var kept = undominated;
        kept.Clear();
        for (var e = 0; e < starts.Count - 1; e++)
        {
            var better = 0;
            for (var f = 0; f < starts.Count - 1 && better <= rivals; f++)
                better += f != e && Beats(fillings, f, e) ? 1 : 0;
            for (var i = starts[e]; better <= rivals && i < starts[e + 1]; i++)
                kept.Add(fillings[i]);
        }

        return [.. kept];
    }

    private bool Beats(List<Filling> fillings, int one, int other)
    {
        var sets = starts[other + 1] - starts[other];
        if (starts[one + 1] - starts[one] < sets || sets == 0)
            return sets == 0;
        var equal = true;
        for (var k = 0; k < sets; k++)
        {
            var (a, b) = (fillings[starts[one] + k], fillings[starts[other] + k]);
            if (a.Value < b.Value || a.Seconds > b.Seconds || a.Hard > b.Hard || a.Front > b.Front || a.Back < b.Back || (b.Cover & ~a.Cover) != Cover.None)
                return false;
            equal &= a.Value == b.Value && a.Seconds == b.Seconds && a.Hard == b.Hard && a.Front == b.Front && a.Back == b.Back && a.Cover == b.Cover;
        }

        return !equal || one < other;
    }

    /// <summary>The item a filling stands for.</summary>
    public Item Of(Draft draft, BlockMenu menu, Role role, in Filling filling)
    {
        var item = Make(draft, menu, role, filling.Exercise, false)!;
        item.WithHeavySet = filling.WithHeavySet;
        item.Work.Sets = filling.Sets - (filling.WithHeavySet ? 1 : 0);
        return item;
    }

    /// <summary>Adds every number of sets of an exercise to the ways to fill a seat.</summary>
    /// <param name="into">The seat's fillings.</param>
    /// <param name="draft">The session.</param>
    /// <param name="menu">Menu of its block.</param>
    /// <param name="role">The role.</param>
    /// <param name="index">The exercise.</param>
    /// <param name="quality">How well it suits, with its place and continuity.</param>
    /// <param name="usual">For the choice of a whole block.</param>
    public void Offer(List<Filling> into, Draft draft, BlockMenu menu, Role role, int index, int quality, bool usual)
    {
        if (Make(draft, menu, role, index, usual) is not { } item)
            return;
        // Of a usual session two sets of each are counted: more of one would leave another out.
        var most = usual ? Math.Min(item.AllSets, 2) : item.AllSets;
        // P-24: sets do not rise while the load does.
        if (!usual)
            most = Math.Max(1, Math.Min(most, loads.MostSets(item, draft, menu.Block)));
        var heavySet = item.WithHeavySet;
        for (var withHeavy = heavySet ? 1 : 0; withHeavy >= 0; withHeavy--)
        {
            item.WithHeavySet = withHeavy == 1;
            for (var sets = 1 + withHeavy; sets <= most - (heavySet ? 1 - withHeavy : 0); sets++)
            {
                item.Work.Sets = sets - withHeavy;
                var hard = item.HardSets;
                var value = quality + Objective.Sets(item, sets) + (draft.Placed.Class == SessionClass.H && item.IsHeavy ? Objective.Heavy : 0)
                    + (item.Extra * Objective.Correction)
                    + (role == Role.Calf && item.Exercise.IsLowerWork ? Objective.EverySession : 0)
                    + (role == Role.Side && draft.Placed.Format != SessionFormat.Full ? Objective.Sideways : 0);
                into.Add(new(
                    index, sets, value, item.Seconds, hard, item.Exercise.IsAnterior ? hard : 0, item.Exercise.IsPosterior ? hard : 0, item.Cover & Objective.Valued,
                    item.WithHeavySet));
            }
        }
    }
}
