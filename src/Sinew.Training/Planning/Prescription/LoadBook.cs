using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Where a load comes from.</summary>
internal enum LoadSource
{
    /// <summary>None named: nothing to load, or the reserve decides.</summary>
    None,

    /// <summary>From the tested e1RM .</summary>
    Tested,

    /// <summary>The same, kept: the next load the runner owns is more than a tenth away, which only a log opens (P-22, R-506).</summary>
    TestedKept,

    /// <summary>From body mass, first block .</summary>
    Guess,

    /// <summary>From what was lifted (R-502 and others).</summary>
    Lived,
}

/// <summary>What keeps a lift below what its phase asks for.</summary>
internal enum LoadLimit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its steps (P-22): the lift is still on its way up.</summary>
    Steps,

    /// <summary>Two weeks or more without it .</summary>
    Absence,

    /// <summary>A marathon or an ultra, after which the legs begin again .</summary>
    Race,

    /// <summary>A break without any strength (P-26, R-542).</summary>
    Break,
}

/// <summary>
/// Names loads: today's e1RM × the phase's per cent, or R-521 in the first block, rounded down to what the runner owns; else none.
/// Steps keep P-22 (10 % above the heaviest of the last three exposures, 20 % in 28 days of a phase) and P-24 (never load and sets at once).
/// </summary>
/// <param name="runner">The runner.</param>
/// <param name="permitted">What the runner may do, and owns.</param>
/// <param name="choice">Knows tested lifts.</param>
/// <param name="ceiling">What milder plans lift, or null.</param>
internal sealed class LoadBook(Runner runner, Permitted permitted, Choice choice, Ceiling? ceiling = null)
{
    private const int Guesses = 2;

    /// <summary>Per cent of 1RM from which a first load that is deliberately low would stand for something else. A design decision.</summary>
    private const int TrainsStrength = 70;

    /// <summary>R-603: 20 % less where a tissue comes back from pain.</summary>
    private const int AfterPainPercent = 80;

    private const int HalfKilogram = 500;

    private readonly LoadTrail?[] trails = new LoadTrail?[permitted.Catalogue.Exercises.Length];

    /// <summary>Load, printed per cent and source of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="draft">Its session.</param>
    /// <param name="block">Block of the session.</param>
    /// <param name="percent">Per cent of 1RM asked for, or null.</param>
    /// <param name="setsThisWeek">Sets of the exercise in the whole week.</param>
    /// <param name="elsewhere">Most sets of it in another session of the week: they rise for the whole week (P-24).</param>
    public (Load? Load, int? Percent, LoadSource Source) For(Item item, Draft draft, int block, int? percent, int setsThisWeek, int elsewhere)
    {
        var named = NoMoreThanMilder(Named(item, draft, block, percent, setsThisWeek, elsewhere), item, draft);
        // Where no kilogram is known, the per cent is the load (P-22).
        if (named is not { Load: null, Percent: { } bare })
            return named;
        var trail = trails[item.Index]!;
        var begun = trail.IsNew && PainfulTissue.IsLoaded(runner, item.Exercise, false) ? AfterPain(item.Exercise, bare, draft) : bare;
        begun = Math.Min(begun, ceiling?.Lifts(item.Exercise, item.Index, draft.Placed.Date).Percent ?? begun);
        return (null, (int)Math.Min(begun, trail.Cap(draft, block, Math.Max(item.CountedSets, elsewhere), setsThisWeek, runner.Level == StrengthLevel.Novice, true)), named.Source);
    }

    // ADR 0010: what hurts is not lifted heavier than with less pain. What the log has lifted answers to it by itself.
    private (Load? Load, int? Percent, LoadSource Source) NoMoreThanMilder((Load? Load, int? Percent, LoadSource Source) named, Item item, Draft draft)
    {
        if (ceiling is null || named is not { Load: { } load, Source: not LoadSource.Lived })
            return named;
        var most = ceiling.Lifts(item.Exercise, item.Index, draft.Placed.Date).Grams;
        return load.Grams <= most ? named : Down(permitted.LoadsOf(item.Index), new(most)) is { } lighter
            ? (lighter, named.Percent is { } percent && choice.E1RmOf(item.Index) is { } max ? Math.Min(percent, (int)Math.Ceiling((double)lighter.Kg * 100 / max)) : named.Percent, named.Source)
            : (null, named.Percent, LoadSource.None);
    }

    // What an exercise that was left out for pain begins with: below what its first weeks would have had, however late it comes back.
    private static int AfterPain(Exercise exercise, int percent, Draft draft) => Math.Min(percent, exercise.DoseIn(Phase.AA)?.PctLo ?? percent) * LeftAfterPain(draft) / 100;

    // Eight weeks into the season it begins no heavier than what has waited as long without pain.
    private static int LeftAfterPain(Draft draft) => draft.Week.Index * 7 >= LoadTrail.LongDays ? LoadTrail.AfterLongPercent : AfterPainPercent;

    private (Load? Load, int? Percent, LoadSource Source) Named(Item item, Draft draft, int block, int? percent, int setsThisWeek, int elsewhere)
    {
        var sets = Math.Max(item.CountedSets, elsewhere);
        var loads = permitted.LoadsOf(item.Index);
        var trail = trails[item.Index] ??= new LoadTrail();
        if (percent is { } asked && trail.SetsRise(draft, block, sets, setsThisWeek, out var percentBefore) && percentBefore > 0)
            percent = Math.Min(asked, percentBefore);
        if (item.Review is { Decision.Load: { } next } review && (percent is null || review.InPhase || choice.E1RmOf(item.Index) is null))
            return After(item, draft, block, percent, (Math.Max(item.AllSets, elsewhere), setsThisWeek), review, next);
        if (loads.IsEmpty && percent is null)
            return (null, null, LoadSource.None);
        if (loads.IsEmpty)
            return (null, percent, LoadSource.None);
        var e1Rm = choice.E1RmOf(item.Index);
        var source = percent is not null && e1Rm is not null ? LoadSource.Tested : LoadSource.Guess;
        Load? wanted;
        if (source == LoadSource.Tested)
        {
            // Where no load has stood yet, the per cents that did are its steps (P-22): below the lightest one owned none could be named.
            if (trail is { Exposures: 0, IsNew: false })
                percent = (int)Math.Min(percent!.Value, trail.Cap(draft, block, sets, setsThisWeek, runner.Level == StrengthLevel.Novice, true));
            wanted = Down(loads, new((int)(e1Rm!.Value * percent!.Value * 10)));
        }
        else
        {
            if (trail.FirstBlock < 0)
                trail.FirstBlock = block;
            // R-521 names loads to learn with: beside a per cent that trains strength they would be untrue.
            if (percent >= TrainsStrength && !trail.IsLived)
                return (null, percent, LoadSource.None);
            // R-521 starts the search; who has done without it has a load by now, and who owns more than one load has found a better one after two sessions.
            if (trail.IsLived && draft.Placed.Deload)
                source = LoadSource.Lived;
            var outgrown = trail is { IsNew: false, Exposures: 0 } || trail.FirstBlock != block || (loads.Length > 1 && trail.Exposures >= Guesses);
            wanted = trail is { IsLived: true, Last: { } last } && draft.Placed.Deload ? Down(loads, last) : outgrown || StartingLoad.Of(runner, item.Exercise, draft.Placed.Date, draft.StrengthWeeks) is not { } guess ? null : Down(loads, guess);
        }

        if (wanted is not { } load)
            return (null, percent, LoadSource.None);
        // An exercise left out for pain begins below the load it would have begun with.
        if (trail.Exposures == 0 && (trail.IsNew || source != LoadSource.Tested) && PainfulTissue.IsLoaded(runner, item.Exercise, false))
        {
            // Later in the season it begins as light as at its start: steps from there may have been few (P-22).
            var first = e1Rm is { } best && item.Exercise.DoseIn(Phase.AA)?.PctLo is { } least ? (int)(best * least * 10) : int.MaxValue;
            if (Down(loads, new(Math.Min(load.Grams, first) * LeftAfterPain(draft) / 100)) is not { } eased)
                return (null, percent, LoadSource.None);
            load = eased;
        }

        var cap = trail.Cap(draft, block, sets, setsThisWeek, runner.Level == StrengthLevel.Novice);
        if (item.Held && trail.HeaviestBeforeTrouble is > 0 and var most)
            cap = Math.Min(cap, most);
        if (load.Grams <= cap)
            return (load, percent, source);
        if (Down(loads, new((int)cap)) is not { } stepped)
            return (null, percent, LoadSource.None);
        if (source == LoadSource.Tested && !draft.Placed.Deload && IsFar(loads, stepped, load))
            source = LoadSource.TestedKept;
        return (stepped, percent is not null && e1Rm is { } max ? Math.Min(percent.Value, (int)Math.Ceiling((double)stepped.Kg * 100 / max)) : percent, source);
    }

    // The next load would be no more than is wanted, and is more than one step (P-22) away.
    private static bool IsFar(ImmutableArray<Load> loads, Load own, Load wanted) =>
        Next(loads, own.Grams) is { } next && next <= wanted && next.Grams * 10L > (own.Grams * 11L) + (10 * LoadTrail.RoundingGrams);

    // The load that the log asks for; a step of more than 10 % only where it is the next one owned, at the bottom of the phase's range or one above (R-506, P-22), and never after a break (P-26).
    private (Load? Load, int? Percent, LoadSource Source) After(Item item, Draft draft, int block, int? percent, (int Session, int Week) sets, Review review, Load next)
    {
        var loads = permitted.LoadsOf(item.Index);
        var trail = trails[item.Index]!;
        var limit = LoadLimit.None;
        var cap = trail.Cap(draft, block, sets.Session, sets.Week, runner.Level == StrengthLevel.Novice, by: by => limit = by);
        var onlyStep = limit is LoadLimit.None or LoadLimit.Steps && review.Decision is { Move: Progression.Move.MoreLoad } only && only.Why.Any(static w => w.Rule == "R-506") && item.Work.Lo == item.Work.Hi
            && item.Work.Hi <= (item.Exercise.DoseIn(draft.Placed.Phase)?.Lo ?? item.Work.Hi) + 1 && !trail.SetsRise(draft, block, sets.Session, sets.Week, out _)
            && trail is { Last: { } last, HadLoad: true } && IsNext(loads, last.Grams, next)
            && trail.MonthStart(draft.Placed.Date.DayNumber, block) is var start && (start == 0 || next.Grams * 10L <= start * 12L || IsNext(loads, start, next));
        // what time has taken off comes back before anything is added.
        if ((review.Held || trail.IsBack) && trail.HeaviestBeforeTrouble is > 0 and var held)
            cap = Math.Min(cap, held);
        var most = onlyStep ? next : new Load((int)Math.Min(next.Grams, cap));
        if (percent is { } share && choice.E1RmOf(item.Index) is { } max)
            most = new(Math.Min(most.Grams, (int)(max * share * 10)));
        // What no file lists holds what was lifted on it, and what is less in halves of a kilogram.
        var load = loads.IsEmpty && Kit.IsUnlisted(runner, item.Exercise) ? most < next ? new(most.Grams / HalfKilogram * HalfKilogram) : most : Down(loads, most);
        return load is { Grams: > 0 } ? (load, percent, LoadSource.Lived) : (null, percent, LoadSource.None);
    }

    private static bool IsNext(ImmutableArray<Load> loads, int grams, Load next) => Next(loads, grams) == next;

    private static Load? Next(ImmutableArray<Load> loads, int grams)
    {
        foreach (var load in loads)
        {
            if (load.Grams > grams)
                return load;
        }

        return null;
    }

    /// <summary>
    /// Most sets of a lift whose per cent rises through the block: those of its last week, so that the load may rise instead (P-24). After a
    /// week cut to one set the sets come back first.
    /// </summary>
    public int MostSets(Item item, Draft draft, int block) =>
        item.Work.Percent is not null && trails[item.Index] is { } trail ? trail.SetsToKeep(draft, block) : int.MaxValue;

    /// <summary>Most per cent of 1RM that the steps since the last exposures allow (P-22); the greatest number where none had a per cent.</summary>
    public long MostPercent(int exercise, Draft draft, int block) =>
        trails[exercise]?.Cap(draft, block, 0, 0, runner.Level == StrengthLevel.Novice, true) ?? int.MaxValue;

    /// <summary>What keeps an exercise below a per cent of 1RM, or that nothing does.</summary>
    public LoadLimit LimitOf(int exercise, Draft draft, int block, int asked)
    {
        var by = LoadLimit.None;
        return trails[exercise] is { } trail && trail.Cap(draft, block, 0, 0, runner.Level == StrengthLevel.Novice, true, limit => by = limit) < asked ? by : LoadLimit.None;
    }

    /// <summary>What keeps an exercise below the load that the log asks for, or that nothing does.</summary>
    public LoadLimit LimitOf(Item item, Draft draft, int block, Load? given)
    {
        var by = LoadLimit.None;
        if (item.Review is { Decision.Load: { } asked } && given < asked && trails[item.Index] is { } trail)
            trail.Cap(draft, block, 0, 0, runner.Level == StrengthLevel.Novice, by: limit => by = limit);
        return by == LoadLimit.Steps ? LoadLimit.None : by;
    }

    /// <summary>Records the heaviest load of an exposure.</summary>
    public void Did(Item item, Draft draft, int block, Load? load, int? percent, int setsThisWeek) =>
        trails[item.Index]?.Did(draft, block, load, percent ?? 0, item.CountedSets, setsThisWeek);

    /// <summary>Records an exposure that was done; <paramref name="logged"/>: it was written down, not assumed.</summary>
    public void Lived(Item item, Draft draft, int block, int setsThisWeek, bool logged)
    {
        if (draft.Lived?.Exercises.FirstOrDefault(e => string.Equals(e.Exercise, item.Exercise.Id, StringComparison.Ordinal)) is not { } done)
            return;
        var trail = trails[item.Index] ??= new LoadTrail();
        Load? heaviest = null;
        foreach (var set in done.Sets)
        {
            if (set.Load is { } load && (heaviest is not { } known || load > known))
                heaviest = load;
        }

        if (trail.FirstBlock < 0 && !permitted.LoadsOf(item.Index).IsEmpty)
            trail.FirstBlock = Math.Max(0, block);
        trail.IsLived = logged;
        trail.Did(draft, block, heaviest, done.Sets.Max(s => s.Percent1Rm) ?? 0, item.AllSets, setsThisWeek);
    }

    private static Load? Down(ImmutableArray<Load> loads, Load most)
    {
        Load? best = null;
        foreach (var load in loads)
        {
            if (load <= most)
                best = load;
        }

        return best;
    }
}
