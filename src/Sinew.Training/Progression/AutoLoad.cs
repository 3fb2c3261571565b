using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>The load of a loaded exercise: double progression, 2-for-2, the error of the reserve, misses (R-502 to R-506, R-516).</summary>
internal static class AutoLoad
{
    private const int EasierBy = 2; // R-516: mean reserve so much above what was asked.
    private const decimal LowerRise = 5; // R-516, per cent.
    private const decimal UpperRise = 2.5m;
    private const int MissPercent = 95; // R-516: 5 % less.
    private const int DeloadPercent = 90; // R-516: two in a row, 10 % less.
    private const int OverTarget = 2; // R-504: repetitions over the target …
    private const int MoreRepsBy = 3; // R-506: above the top.

    /// <summary>R-516: 5 % less after a miss, 10 % and an easy week after two in a row; without a lighter load one link back.</summary>
    public static DoseDecision AfterMiss(DoseDraft draft, bool again)
    {
        var words = again ? "Twice in a row short of what was asked: a tenth less for a week, then build up again."
            : "The last session fell short of what was asked: 5 % less.";
        var why = Told.By("R-516", words);
        var easier = draft.Swapped([Told.By("R-516", "Twice in a row short of what was asked: an easier exercise for now.")]);
        var fewer = easier ?? draft.Fewer([Told.By("R-516", $"{(again ? "Twice in a row" : "The last session fell")} short of what was asked: one set less.")]);
        if (!again && easier is not null)
            fewer = draft.Fewer([Told.By("R-516", "The last session fell short of what was asked: an easier exercise for now.")]);
        if (draft.Last.Load is not { } load)
            return again ? fewer : draft.Same("R-516", "The last session fell short of what was asked: the same again, no more.");
        var less = draft.Steps.Down((long)load.Grams * (again ? DeloadPercent : MissPercent) / 100);
        if (less is null)
            return fewer;
        return draft.Same(why) with { Move = again ? Move.DeloadLift : Move.LessLoad, Load = less, Aim = draft.Range.Lo };
    }

    /// <summary>
    /// A new phase with another range sets the load anew by the per cents of R-511, by 10 % at most (P-22); null where the dose is the same
    /// or the load stays as it is.
    /// </summary>
    public static DoseDecision? NewDose(DoseDraft draft)
    {
        if (draft.SameDose || draft.Last.Load is not { } load || draft.Facts.Exercise.Measure != Measure.Reps)
            return null;
        var (now, before) = (Percent(draft.Facts.Dose.Hi + draft.Facts.Dose.Rir), Percent(draft.Last.Exposure.Asked.Hi + draft.Last.Exposure.Asked.Rir));
        var grams = Math.Min((long)load.Grams * now / before, (long)load.Grams * (100 + LoadSteps.StepPercent) / 100);
        var fits = grams == load.Grams ? load : draft.Steps.Down(grams);
        if (fits is not { } next || next == load || (next > load && now < before))
            return null;
        var (lo, hi) = (draft.Facts.Dose.Lo, draft.Facts.Dose.Hi);
        var why = Told.By("R-511", $"{Signed(next, load)}: the new block asks for {Range(lo, hi)} with {draft.Facts.Dose.Rir} in reserve.");
        return draft.Same(why) with { Move = next > load ? Move.MoreLoad : Move.LessLoad, Load = next, Aim = lo };
    }

    /// <summary>The step after a clean session with a load.</summary>
    public static DoseDecision Progress(DoseDraft draft, ImmutableArray<Lift> counted)
    {
        var (last, load) = (draft.Last, draft.Last.Load!.Value);
        var limit = draft.Steps.MonthLimit(counted);
        var asked = last.Exposure.Asked;
        if (last.Error >= EasierBy && last.Complete && Easier(draft, load, limit) is { } easier)
            return easier;
        var top = last.AtTop(asked.Rir);
        var twice = TwoForTwo(counted);
        if (!top && !twice)
            return MoreReps(draft);
        if (draft.Steps.Up(load) is { } up)
        {
            if (up.Grams > limit)
                return draft.Same("R-505", $"{load} is as much as four weeks of one block may add: the same again.");
            var because = top ? $"every set reached {asked.Hi} with {asked.Rir} or more in reserve" : $"the last set had {OverTarget} more than {asked.Hi}, twice";
            return Raised(draft, up, top ? "R-502" : "R-504", because);
        }

        return HomeOrder(draft, counted, top);
    }

    /// <summary>"+2.5 kg".</summary>
    public static string Signed(Load now, Load before) => (now >= before ? "+" : "−")
        + (Math.Abs(now.Grams - before.Grams) / 1000m).ToString("0.###", CultureInfo.InvariantCulture) + " kg";

    private static DoseDecision? Easier(DoseDraft draft, Load load, long limit)
    {
        var rise = draft.Facts.Exercise.Region is Region.Lower or Region.Full ? LowerRise : UpperRise;
        var grams = Math.Min((long)(load.Grams * (100 + rise) / 100), limit);
        if (draft.Steps.Down(grams) is not { } next || next <= load)
            return null;
        var error = draft.Last.Error!.Value.ToString("0.#", CultureInfo.InvariantCulture);
        return Raised(draft, next, "R-516", $"the sets left {error} more in reserve than asked");
    }

    private static DoseDecision Raised(DoseDraft draft, Load next, string rule, string because)
    {
        var (lo, hi) = (draft.Facts.Dose.Lo, draft.Facts.Dose.Hi);
        var dose = draft.Facts.Dose;
        return draft.Same(rule, $"{Signed(next, draft.Last.Load!.Value)}: {because}; now {draft.Times(lo)} with {dose.Rir} in reserve.") with
        {
            Move = Move.MoreLoad,
            Load = next,
            Lo = lo,
            Hi = hi,
            Aim = lo,
            Rir = dose.Rir,
            Tempo = draft.Facts.Exercise.Tempo,
            Rung = Rung.AsDosed,
        };
    }

    private static DoseDecision MoreReps(DoseDraft draft)
    {
        var same = draft.Same("R-502", "The same load until every set reaches the top of the range.");
        if (!draft.Last.Known || !draft.Last.Complete)
            return same;
        if (draft.Last.Least >= same.Hi)
            return same with { Why = [Told.By("R-502", $"{same.Hi} in every set: say how many were left in reserve, then the load can go up.")] };
        var aim = Math.Clamp(draft.Last.Least + 1, same.Lo, same.Hi);
        return same with { Move = Move.MoreReps, Aim = aim, Why = [Told.By("R-502", $"The same load; try for {draft.Times(aim)} with {same.Rir} in reserve.")] };
    }

    // R-504: in two consecutive sessions at the same load, both clean.
    private static bool TwoForTwo(ImmutableArray<Lift> counted) =>
        counted.Length > 1 && Over(counted[^1]) && Over(counted[^2]) && counted[^1].Load == counted[^2].Load;

    private static bool Over(Lift lift) => lift.Clean && lift.Complete && lift.LastSet >= lift.Exposure.Asked.Hi + OverTarget
        && lift.Reserve is null or >= 1; // R-507

    // R-506: more repetitions, slower, one side at a time, then the jump.
    private static DoseDecision HomeOrder(DoseDraft draft, ImmutableArray<Lift> counted, bool top)
    {
        var (facts, load) = (draft.Facts, draft.Last.Load!.Value);
        var limit = draft.Steps.MonthLimit(counted);
        var next = draft.Steps.Next(load);
        var same = draft.Same("R-506", "");
        var far = next is { } n ? $"The next load, {n}, is more than 10 % away" : $"{load} is the heaviest there is";
        var hi = Math.Min(facts.Dose.Hi + MoreRepsBy, facts.MostReps);
        var mayExtend = hi > facts.Dose.Hi;
        if (same.Rung == Rung.AsDosed && mayExtend)
        {
            return same with
            {
                Move = Move.NextRung,
                Hi = hi,
                Aim = Math.Min(hi, facts.Dose.Hi + 1),
                Rung = Rung.MoreReps,
                Why = [Ready(draft, top), Told.By("R-506", $"{far}: first up to {hi} repetitions.")]
            };
        }

        if ((same.Rung == Rung.MoreReps || (same.Rung == Rung.AsDosed && !mayExtend)) && Tempos.Slower(facts.Exercise.Tempo) is { } slow)
        {
            return same with
            {
                Move = Move.NextRung,
                Lo = facts.Dose.Lo,
                Hi = facts.Dose.Hi,
                Aim = facts.Dose.Lo,
                Tempo = slow,
                Rung = Rung.Slow,
                Why = [Told.By("R-506", $"{far}: now two seconds slower on the way down.")]
            };
        }

        if (!facts.Exercise.Unilateral && facts.Harder.FirstOrDefault(e => e.Unilateral) is { } single)
            return draft.Another(Move.HarderExercise, single, [Told.By("R-506", $"{far}: now one side at a time.")]);
        if (next is not { } jump)
            return same with { Why = [Told.By("R-506", $"{far}: the same again keeps what you have.")] };
        // P-22 lets the next owned load stand beyond the four weeks' limit only from their first exposure.
        if (jump.Grams > limit && load != draft.Steps.MonthStart(counted))
            return same with { Why = [Told.By("R-505", $"{load} is as much as four weeks of one block may add: the same again.")] };
        return same with
        {
            Move = Move.MoreLoad,
            Load = jump,
            Lo = facts.Dose.Lo,
            Hi = facts.Dose.Lo,
            Aim = facts.Dose.Lo,
            Rir = facts.Dose.Rir + 1,
            Tempo = facts.Exercise.Tempo,
            Rung = Rung.AsDosed,
            Why = [Told.By("R-506", $"{Signed(jump, load)}: it is the only step left, so {draft.Times(facts.Dose.Lo)} with {facts.Dose.Rir + 1} in reserve.")]
        };
    }

    // Why the load would go up if the next one were nearer.
    private static Reason Ready(DoseDraft draft, bool top)
    {
        var asked = draft.Last.Exposure.Asked;
        return top ? Told.By("R-502", $"Every set reached {asked.Hi} with {asked.Rir} or more in reserve.")
            : Told.By("R-504", $"The last set had {OverTarget} more than {asked.Hi}, twice.");
    }

    private static int Percent(int repetitions) => E1rm.PercentAt(Math.Clamp(repetitions, 1, E1rm.MostRepetitions));

    private static string Range(int lo, int hi) => lo == hi ? string.Create(CultureInfo.InvariantCulture, $"{lo}") : string.Create(CultureInfo.InvariantCulture, $"{lo} to {hi}");
}
