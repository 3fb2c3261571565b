using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>Writes a week's drafts as sessions: order of R-221, loads, alternatives, short version, reasons.</summary>
internal sealed class SessionWriter(Season season, LoadBook loads, Experience experience, Alternatives alternatives, Sentences sentences)
{
    /// <summary>Writes the drafts that hold an exercise.</summary>
    public void Write(List<Draft> week, WeekBuilder builder, ImmutableArray<Session>.Builder into)
    {
        foreach (var draft in week)
        {
            if (draft.Items.Count > 0 && draft.Lived is null)
                into.Add(Write(draft, week, builder));
        }
    }

    private Session Write(Draft draft, List<Draft> week, WeekBuilder builder)
    {
        var placed = draft.Placed;
        var block = season.BlockAt(placed.Date);
        var weekInBlock = block < 0 ? 0 : WeekOf(placed.Date, season.Blocks[block].From);
        var wish = builder.AlternativeWish(draft);
        var written = new PrescribedExercise[draft.Items.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = Write(draft.Items[i], draft, week, block, wish);
        var content = ClassOf(draft, written);
        var ordered = ImmutableArray.CreateBuilder<PrescribedExercise>(written.Length);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var slot = Slot.Warmup; slot <= Slot.Rehab; slot++)
        {
            foreach (var exercise in written)
            {
                if (exercise.Slot == slot)
                    ordered.Add(NotYetSaid(exercise.Why, said) is var why && why == exercise.Why ? exercise : exercise with { Why = why });
            }
        }

        return new(
            TrainingWeek.Iso(placed.Date) + "-" + draft.Letter, placed.Date, new TimeOnly(placed.Start / 60 % 24, placed.Start % 60), draft.Minutes, content,
            placed.Format, placed.Placement, placed.Phase, placed.Deload, ordered.MoveToImmutable(), ShortSession.Of(draft.Items, written),
            sentences.Of(draft, content, weekInBlock));
    }

    // 0 for the block's first week; one of fewer than four days belongs to the next.
    private static int WeekOf(DateOnly date, DateOnly from)
    {
        var monday = TrainingWeek.MondayOf(from);
        var stub = from.DayNumber - monday.DayNumber > 3 ? 1 : 0;
        return Math.Max(0, ((date.DayNumber - monday.DayNumber) / 7) - stub);
    }

    // Each sentence once a session, and no exercise without one; what became of an exercise is said of each.
    private static ImmutableArray<Reason> NotYetSaid(ImmutableArray<Reason> why, HashSet<string> said)
    {
        Span<bool> isFresh = stackalloc bool[why.Length];
        var count = 0;
        for (var i = 0; i < why.Length; i++)
        {
            isFresh[i] = said.Add(why[i].Text) || DoseReasons.Is(why[i]);
            count += isFresh[i] ? 1 : 0;
        }

        if (count == why.Length)
            return why;
        if (count == 0)
            return [why[^1]];
        var fresh = ImmutableArray.CreateBuilder<Reason>(count);
        for (var i = 0; i < why.Length; i++)
        {
            if (isFresh[i])
                fresh.Add(why[i]);
        }

        return fresh.MoveToImmutable();
    }

    /// <summary>Remembers the loads of a week that nobody reads.</summary>
    /// <param name="week">The week.</param>
    /// <param name="burden">Told what is lifted.</param>
    public void Pass(List<Draft> week, Burden? burden)
    {
        foreach (var draft in week)
        {
            if (draft.Lived is not null)
                continue;
            foreach (var item in draft.Items)
            {
                var (load, percent, _, heavyLoad, heavyPercent) = Loads(item, draft, week, season.BlockAt(draft.Placed.Date));
                burden?.Lifted(item.Index, draft.Placed.Date, (heavyLoad ?? load)?.Grams ?? 0, heavyPercent ?? percent ?? 0);
            }
        }
    }

    private PrescribedExercise Write(Item item, Draft draft, List<Draft> week, int block, in Wish wish)
    {
        var (sets, load, source) = Sets(item, draft, week, block);
        return new(item.Exercise.Id, item.Exercise.Name, item.Slot, sets, alternatives.Of(item, draft.Items, wish), sentences.Of(item, draft, load, source));
    }

    // The sets with their loads, which are remembered.
    private (ImmutableArray<SetPrescription> Sets, Units.Load? Load, LoadSource Source) Sets(Item item, Draft draft, List<Draft> week, int block)
    {
        var (load, percent, source, heavyLoad, heavyPercent) = Loads(item, draft, week, block);
        var sets = ImmutableArray.CreateBuilder<SetPrescription>(item.Extra > 0 ? (2 * item.Work.Sets) + 1 + (item.WithHeavySet ? 1 : 0) : item.AllSets);
        var one = Set(item, item.Work, load, percent);
        if (item.Extra > 0)
            WeakerFirst(sets, one, item.Weaker == BodySide.Left ? Side.Left : Side.Right, item.Work.Sets);
        else
            Repeat(sets, one, item.Work.Sets);
        if (item.WithHeavySet)
            sets.Add(Set(item, Item.HeavySet with { Rir = Math.Max(Item.HeavySet.Rir, 3) }, heavyLoad, heavyPercent));
        return (sets.DrainToImmutable(), load, source);
    }

    private (Units.Load? Load, int? Percent, LoadSource Source, Units.Load? HeavyLoad, int? HeavyPercent) Loads(Item item, Draft draft, List<Draft> week, int block)
    {
        int setsThisWeek = 0, elsewhere = 0;
        foreach (var other in week)
        {
            foreach (var same in other.Items)
            {
                if (same.Index != item.Index)
                    continue;
                setsThisWeek += same.CountedSets;
                elsewhere = same == item ? elsewhere : Math.Max(elsewhere, same.CountedSets);
            }
        }

        var (load, percent, source) = loads.For(item, draft, block, item.Work.Percent, setsThisWeek, elsewhere);
        if (percent is { } held && held != item.Work.Percent && !draft.Placed.Deload)
            experience.Held(item.Index, held);
        Units.Load? heavyLoad = null;
        int? heavyPercent = null;
        if (item.WithHeavySet)
            (heavyLoad, heavyPercent, _) = loads.For(item, draft, block, Item.HeavySet.Percent, setsThisWeek, elsewhere);
        var (asked, given) = item.WithHeavySet ? (Item.HeavySet.Percent, heavyPercent) : item.BelowHeavy ? (Seating.HeavyPercent, percent) : (item.Work.Percent, percent);
        item.Limit = draft.Placed.Deload ? LoadLimit.None : given < asked ? loads.LimitOf(item.Index, draft, block, asked!.Value) : loads.LimitOf(item, draft, block, load);
        loads.Did(item, draft, block, heavyLoad ?? load, heavyPercent ?? percent, setsThisWeek);
        return (load, percent, source, heavyLoad, heavyPercent);
    }

    private static void Repeat(ImmutableArray<SetPrescription>.Builder sets, SetPrescription one, int count)
    {
        for (var i = 0; i < count; i++)
            sets.Add(one);
    }

    // weaker side, other side, and at the end the weaker side once more. Changing sides takes R-222's fifteen seconds.
    private static void WeakerFirst(ImmutableArray<SetPrescription>.Builder sets, SetPrescription one, Side weaker, int count)
    {
        for (var i = 0; i < count; i++)
        {
            sets.Add(one with { Side = weaker, RestSeconds = ChangeSeconds });
            sets.Add(one with { Side = weaker == Side.Left ? Side.Right : Side.Left });
        }

        sets.Add(one with { Side = weaker });
    }

    private const int ChangeSeconds = 15;

    private static SetPrescription Set(Item item, in Work work, Units.Load? load, int? percent) =>
        new(item.Exercise.Measure, work.Lo, work.Hi, work.Side, load, percent, work.Rir, work.Tempo, work.Rest);

    // The class its written sets have; a step in load can leave a heavy session moderate.
    private static SessionClass ClassOf(Draft draft, PrescribedExercise[] written)
    {
        var content = draft.ContentClass;
        if (content != SessionClass.H)
            return content;
        for (var i = 0; i < written.Length; i++)
        {
            if (draft.Items[i].Exercise.Region is not (Region.Lower or Region.Full))
                continue;
            foreach (var set in written[i].Sets)
            {
                if (set.Rir <= 2 || set.Percent1Rm >= 80)
                    return SessionClass.H;
            }
        }

        return SessionClass.M;
    }
}
