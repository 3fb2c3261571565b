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
internal sealed class LoadBook(Runner runner, Permitted permitted, Choice choice)
{
    private const int Guesses = 2;

    /// <summary>Per cent of 1RM from which a first load that is deliberately low would stand for something else. A design decision.</summary>
    private const int TrainsStrength = 70;

    /// <summary>R-603: 20 % less where a tissue comes back from pain.</summary>
    private const int AfterPainPercent = 80;

    // What a change of units does to a load is no step (P-45).
    private const int RoundingGrams = 5;

    private const int HalfKilogram = 500;

    private readonly Trail?[] trails = new Trail?[permitted.Catalogue.Exercises.Length];

    /// <summary>Load, printed per cent and source of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="draft">Its session.</param>
    /// <param name="block">Block of the session.</param>
    /// <param name="percent">Per cent of 1RM asked for, or null.</param>
    /// <param name="setsThisWeek">Sets of the exercise in the whole week.</param>
    /// <param name="elsewhere">Most sets of it in another session of the week: they rise for the whole week (P-24).</param>
    public (Load? Load, int? Percent, LoadSource Source) For(Item item, Draft draft, int block, int? percent, int setsThisWeek, int elsewhere)
    {
        var named = Named(item, draft, block, percent, setsThisWeek, elsewhere);
        // Where no kilogram is known, the per cent is the load (P-22).
        if (named is not { Load: null, Percent: { } bare })
            return named;
        var trail = trails[item.Index]!;
        var begun = trail.IsNew && PainfulTissue.IsLoaded(runner, item.Exercise, false) ? AfterPain(item.Exercise, bare) : bare;
        return (null, (int)Math.Min(begun, trail.Cap(draft, block, Math.Max(item.CountedSets, elsewhere), setsThisWeek, runner.Level == StrengthLevel.Novice, true)), named.Source);
    }

    // What an exercise that was left out for pain begins with: below what its first weeks would have had, however late it comes back.
    private static int AfterPain(Exercise exercise, int percent) => Math.Min(percent, exercise.DoseIn(Phase.AA)?.PctLo ?? percent) * AfterPainPercent / 100;

    private (Load? Load, int? Percent, LoadSource Source) Named(Item item, Draft draft, int block, int? percent, int setsThisWeek, int elsewhere)
    {
        var sets = Math.Max(item.CountedSets, elsewhere);
        var loads = permitted.LoadsOf(item.Index);
        var trail = trails[item.Index] ??= new Trail();
        if (percent is { } asked && trail.SetsRise(draft, block, sets, setsThisWeek, out var percentBefore) && percentBefore > 0)
            percent = Math.Min(asked, percentBefore);
        if (item.Review is { Decision.Load: { } next } review && (percent is null || review.InPhase))
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
            // R-521 starts the search; who owns more than one load has found a better one after two sessions.
            if (trail.IsLived && draft.Placed.Deload)
                source = LoadSource.Lived;
            var outgrown = trail.FirstBlock != block || (loads.Length > 1 && trail.Exposures >= Guesses);
            wanted = trail is { IsLived: true, Last: { } last } && draft.Placed.Deload ? Down(loads, last) : outgrown || StartingLoad.Of(runner, item.Exercise, draft.Placed.Date, draft.StrengthWeeks) is not { } guess ? null : Down(loads, guess);
        }

        if (wanted is not { } load)
            return (null, percent, LoadSource.None);
        // An exercise left out for pain begins below the load it would have begun with.
        if (trail.Exposures == 0 && (trail.IsNew || source != LoadSource.Tested) && PainfulTissue.IsLoaded(runner, item.Exercise, false))
        {
            // Later in the season it begins as light as at its start: steps from there may have been few (P-22).
            var first = e1Rm is { } best && item.Exercise.DoseIn(Phase.AA)?.PctLo is { } least ? (int)(best * least * 10) : int.MaxValue;
            if (Down(loads, new(Math.Min(load.Grams, first) * AfterPainPercent / 100)) is not { } eased)
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
        Next(loads, own.Grams) is { } next && next <= wanted && next.Grams * 10L > (own.Grams * 11L) + (10 * RoundingGrams);

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
        var trail = trails[item.Index] ??= new Trail();
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

    /// <summary>Exposures of one exercise with a load.</summary>
    private sealed class Trail
    {
        /// <summary>R-423: what is lifted first after a marathon or an ultra.</summary>
        private const int RestartPercent = 70;

        private readonly List<Exposure> exposures = [];
        private Peak now = Peak.None;
        private Peak before = Peak.None;

        public int FirstBlock { get; set; } = -1;

        public int Exposures { get; private set; }

        /// <summary>It has not stood in a session yet, with a load or without.</summary>
        public bool IsNew => exposures.Count == 0;

        /// <summary>A load stood at the last time.</summary>
        public bool HadLoad => exposures.Count > 0 && exposures[^1].Grams > 0;

        /// <summary>The last time was the first one after two weeks or more.</summary>
        public bool IsBack => exposures.Count > 1 && exposures[^1].Day - exposures[^2].Day >= 14;

        /// <summary>Something was really done.</summary>
        public bool IsLived { get; set; }

        /// <summary>Load of the last exposure outside a deload, or null.</summary>
        public Load? Last { get; private set; }

        /// <summary>Lowest load of this block's last 28 days, where the four weeks' limit begins; 0 if none.</summary>
        public int MonthStart(int day, int block)
        {
            var lowest = 0;
            foreach (var exposure in exposures)
            {
                if (exposure is { Counts: true, Grams: > 0 } && exposure.Block == block && day - exposure.Day <= 28)
                    lowest = lowest == 0 ? exposure.Grams : Math.Min(lowest, exposure.Grams);
            }

            return lowest;
        }

        /// <summary>
        /// Heaviest load of the last three exposures outside deload and taper and of the last of all (P-25), in grams; where none of these had one, of
        /// the last three that did; 0 if none did.
        /// </summary>
        public int HeaviestBeforeTrouble =>
            exposures.Count > 0 && exposures.Where(e => e.Counts).TakeLast(3).Append(exposures[^1]).Max(e => e.Grams) is > 0 and var heaviest
                ? heaviest : exposures.Where(e => e is { Counts: true, Grams: > 0 }).TakeLast(3).Select(e => e.Grams).DefaultIfEmpty(0).Max();

        /// <param name="draft">The session.</param>
        /// <param name="block">Its block.</param>
        /// <param name="sets">Sets in it.</param>
        /// <param name="setsThisWeek">Sets in its week.</param>
        /// <param name="novice">A novice's foundation may rise by more.</param>
        /// <param name="percent">In per cent of 1RM, not in grams.</param>
        /// <param name="by">Told what decides, each time something lowers the cap further.</param>
        public long Cap(Draft draft, int block, int sets, int setsThisWeek, bool novice, bool percent = false, Action<LoadLimit>? by = null)
        {
            long cap = int.MaxValue;
            var day = draft.Placed.Date.DayNumber;
            int heaviest = 0, seen = 0, lowest = int.MaxValue;
            var older = false;
            for (var i = exposures.Count - 1; i >= 0; i--)
            {
                var exposure = exposures[i];
                // What stood before a race that took the legs back counts no more once they have begun again with a load.
                older |= seen > 0 && exposures[i + 1].Restart && !exposure.Restart;
                var amount = percent ? exposure.Percent : exposure.Grams;
                if (!older && exposure.Counts && amount > 0 && seen < 3)
                {
                    heaviest = Math.Max(heaviest, amount);
                    seen++;
                }

                if (exposure.Counts && amount > 0 && exposure.Block == block && day - exposure.Day <= 28)
                    lowest = Math.Min(lowest, amount);
            }

            if (seen > 0)
                Lower((heaviest * 11L / 10) + (percent ? 0 : RoundingGrams), LoadLimit.Steps);
            // after two weeks without it 10 % less than before, after four 20 %, after eight R-522's 65 %.
            if (seen > 0)
            {
                var less = (day - exposures[^1].Day) switch { >= 56 => 65L, >= 28 => 80L, >= 14 => 90L, _ => 0L };
                if (less > 0)
                    Lower((heaviest * less / 100) + (percent ? 0 : RoundingGrams), LoadLimit.Absence);
            }

            if (draft.Restart && seen > 0 && !exposures[^1].Restart)
                Lower((heaviest * (long)RestartPercent / 100) + (percent ? 0 : RoundingGrams), LoadLimit.Race);
            if (lowest < int.MaxValue)
                Lower((lowest * (novice && draft.Placed.Phase == Calendar.Phase.AA ? 13L : 12L) / 10) + (percent ? 0 : RoundingGrams), LoadLimit.Steps);
            // P-26: the first week back is no heavier than R-542 allows.
            Lower(Math.Min(After(draft.Pause, percent), After(draft.Back, percent)), LoadLimit.Break);
            if (!percent && SetsRise(draft, block, sets, setsThisWeek, out _) && Against(draft) is { Grams: > 0 } last)
                cap = Math.Min(cap, last.Grams);
            return cap;

            void Lower(long most, LoadLimit limit)
            {
                if (most >= cap)
                    return;
                cap = most;
                by?.Invoke(limit);
            }
        }

        // The share of the heaviest of the three exposures before a break.
        private long After(Pause pause, bool percent)
        {
            var (recent, seen) = (0, 0);
            for (var i = exposures.Count - 1; i >= 0 && pause.Grade >= 0 && seen < 3; i--)
            {
                if (exposures[i].Deload || exposures[i].Day > pause.Before)
                    continue;
                recent = Math.Max(recent, percent ? exposures[i].Percent : exposures[i].Grams);
                seen++;
            }

            return recent > 0 ? (recent * (long)pause.LoadPercent / 100) + (percent ? 0 : RoundingGrams) : int.MaxValue;
        }

        /// <summary>P-24: more sets than in the exercise's last week of this block that was no deload.</summary>
        public bool SetsRise(Draft draft, int block, int sets, int setsThisWeek, out int percentBefore)
        {
            var last = Against(draft);
            percentBefore = last.Percent;
            return last.Week >= 0 && last.Block == block && (setsThisWeek > last.WeekSets || sets > last.SessionSets);
        }

        public int SetsToKeep(Draft draft, int block) =>
            Against(draft) is { Week: >= 0, SessionSets: >= 2 } last && last.Block == block ? last.SessionSets : int.MaxValue;

        // What was done before the season stands in none of its weeks.
        private Peak Against(Draft draft) => now.Week == draft.Week.Index && now.Block >= 0 ? before : now;

        public void Did(Draft draft, int block, Load? load, int percent, int sets, int setsThisWeek)
        {
            var counts = !draft.Placed.Deload && draft.Placed.Phase != Calendar.Phase.TP;
            exposures.Add(new(draft.Placed.Date.DayNumber, load?.Grams ?? 0, percent, block, counts, draft.Placed.Deload, draft.Restart));
            Exposures += load is null ? 0 : 1;
            if (draft.Placed.Deload)
                return;
            Last = load ?? Last;
            if (now.Week != draft.Week.Index || (now.Block < 0 && block >= 0))
                (before, now) = (now, new(draft.Week.Index, block, 0, 0, 0, 0));
            now = now with
            {
                WeekSets = setsThisWeek,
                SessionSets = Math.Max(now.SessionSets, sets),
                Grams = Math.Max(now.Grams, load?.Grams ?? 0),
                Percent = Math.Max(now.Percent, percent),
            };
        }
    }

    private readonly record struct Exposure(int Day, int Grams, int Percent, int Block, bool Counts, bool Deload, bool Restart);

    private readonly record struct Peak(int Week, int Block, int WeekSets, int SessionSets, int Grams, int Percent)
    {
        public static readonly Peak None = new(-1, -1, 0, 0, 0, 0);
    }
}
