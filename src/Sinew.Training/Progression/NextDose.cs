using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>
/// What an exercise is next time, from what was done, held back by pain. One thing
/// changes at a time; a load is one the runner owns, at most 10 % above the last where the next one is not further away (P-22, P-45).
/// </summary>
public static class NextDose
{
    private const int SoreLoadPercent = 80; // a fifth less.
    private const int StopLoadPercent = 50; // R-603 says 40 to 50 per cent less: the more careful end.

    /// <summary>The next dose.</summary>
    public static DoseDecision Of(LiftFacts facts)
    {
        var exposures = Exposures.InOrder(facts.Exposures.Where(e => e.Date < facts.Date && !e.Sets.IsEmpty));
        if (exposures.IsEmpty)
            return Start(facts);
        var pain = PainResponse.Of(exposures, facts.Pain, facts.Date, facts.NoPainAllowed);
        ImmutableArray<Lift> lifts = [.. exposures.Select(e => new Lift(e, facts.Exercise.Measure))];
        ImmutableArray<Lift> counted = [.. lifts.Where(l => l.Exposure.Counts)];
        var draft = new DoseDraft(facts, lifts, counted.IsEmpty ? lifts[^1] : counted[^1]);
        var decided = Unhurt(draft, counted, pain);
        return Hurt(draft, decided, pain) with { NoImpactBefore = pain.NoImpactBefore, Refer = pain.Refer };
    }

    private static DoseDecision Start(LiftFacts facts)
    {
        var dose = facts.Dose;
        return new(
            Move.Start, facts.Exercise.Id, dose.Sets, dose.Lo, dose.Hi, dose.Lo, null, dose.Rir, facts.Exercise.Tempo, Rung.AsDosed, null, false,
            [Told.By("R-520", $"First time: begin very light and go up until a set leaves about {dose.Rir} in reserve.")]);
    }

    private static DoseDecision Unhurt(DoseDraft draft, ImmutableArray<Lift> counted, PainResponse pain)
    {
        var (newest, last) = (draft.Newest, draft.Last);
        if (last.Missed)
            return AutoLoad.AfterMiss(draft, counted.Length > 1 && counted[^2].Missed && counted[^1] == last);
        if (newest.Missed)
            return draft.Same("R-516", "The last session fell short of what was asked: the same again.");
        var entered = AutoLoad.NewDose(draft);
        if ((draft.Facts.Returning || draft.Facts.Eased) && pain.Tier == PainTier.Progress && newest.Clean && last.Clean)
        {
            return entered is { Move: Move.LessLoad } ? entered
                : draft.Same(draft.Facts.Returning ? Told.By("R-542", "Back from a break: nothing more than before it yet.") : Told.By("R-518", "A lighter day: the next step waits for the next session."));
        }

        var mayRise = pain.Tier == PainTier.Progress && newest.Clean && last.Clean && !counted.IsEmpty && !draft.SetsRise;
        if (!mayRise)
        {
            if (entered is { Move: Move.LessLoad })
                return entered;
            var why = WhyHeld(draft, counted, pain);
            return draft.Same(why) with { SetsBefore = why.Rule == "R-501" ? draft.Last.Exposure.Asked.Sets : null };
        }

        if (entered is not null)
            return entered;
        if (last.Error < 0)
            return draft.Same("R-516", "The sets left less in reserve than asked: the same load again.");
        return draft.Facts.Exercise.Measure switch
        {
            Measure.Time => Ladders.Hold(draft, counted),
            Measure.Distance or Measure.Contacts when last.Load is null =>
                draft.Same("R-501", "Done as asked: the same again, as the block has it."),
            _ when last.Load is not null => AutoLoad.Progress(draft, counted),
            _ when draft.Facts.Exercise.Loading == Loading.Band => Ladders.Band(draft),
            _ => Ladders.Bodyweight(draft, counted),
        };
    }

    private static Reason WhyHeld(DoseDraft draft, ImmutableArray<Lift> counted, PainResponse pain)
    {
        if (draft.Newest.Exposure.FormBroke || draft.Last.Exposure.FormBroke)
            return Told.By("R-519", "The form broke in a set: the same load until it holds.");
        if (pain.Tier != PainTier.Progress || draft.Last.Exposure.Pain > PainResponse.Safe)
            return Told.By("P-25", "It hurt more than 2 of 10: nothing more before a session without that.");
        if (counted.IsEmpty)
            return Told.By("P-22", "An easy week is no measure: the same again.");
        return Told.By("R-501", $"{DoseDraft.MoreSets(draft.Facts.Dose.Sets, draft.Last.Exposure.Asked.Sets)}: the load stays this week.");
    }

    private static DoseDecision Hurt(DoseDraft draft, DoseDecision decided, PainResponse pain)
    {
        switch (pain.Tier)
        {
            case PainTier.Progress:
                return decided with { Why = [.. decided.Why, .. pain.Why] };
            case PainTier.Repeat:
                return decided with { Why = [.. pain.Why, .. decided.Why] };
            case PainTier.Reduce:
                return Lighter(draft, decided, SoreLoadPercent) is { } less
                    ? less with { Sets = OneLess(draft, decided), Why = pain.Why }
                    : NoHeavier(draft.Fewer(pain.Why), decided);
            case PainTier.Stop:
                var lands = draft.Facts.Exercise.Impact >= 1 && pain.NoImpactBefore is not null;
                if (draft.Facts.NoPainAllowed || lands)
                    return draft.LeftOut(pain.WhyThen("not this week"));
                return Lighter(draft, decided, StopLoadPercent) is { } half
                    ? half with { Sets = OneLess(draft, decided), Why = pain.WhyThen("half of the load at most, one set less") }
                    : draft.Swapped(pain.WhyThen("something easier instead")) ?? draft.LeftOut(pain.WhyThen("not this week"));
            default:
                throw new ArgumentOutOfRangeException(nameof(pain), pain.Tier, null);
        }
    }

    // Of the sets of an easy week, where it hurt in one.
    private static int OneLess(DoseDraft draft, DoseDecision decided)
    {
        var sets = Math.Min(decided.Sets, draft.Last.Exposure.Asked.Sets);
        return Math.Max(1, (HurtInNewest(draft) ? Math.Min(sets, draft.Newest.Exposure.Asked.Sets) : sets) - 1);
    }

    private static bool HurtInNewest(DoseDraft draft) => draft.Newest.Exposure.Pain > PainResponse.Safe;

    private static DoseDecision NoHeavier(DoseDecision fewer, DoseDecision decided) =>
        decided.Load is { } most && fewer.Load > most ? fewer with { Load = most } : fewer;

    /// <summary>
    /// At most so much of the last load, or of the lighter one of an easy week in which it hurt, and never more than was decided anyway; null where no
    /// such load is owned.
    /// </summary>
    private static DoseDecision? Lighter(DoseDraft draft, DoseDecision decided, int percent)
    {
        if (draft.Last.Load is not { } load || decided.Move is Move.Easier)
            return null;
        if (HurtInNewest(draft) && draft.Newest.Load is { } newest && newest < load)
            load = newest;
        var most = (long)load.Grams * percent / 100;
        if (decided.Load is { } already)
            most = Math.Min(most, already.Grams);
        return draft.Steps.Down(most) is { } less
            ? decided with { Move = Move.LessLoad, Load = less, Aim = decided.Lo }
            : null;
    }
}
