using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>Steps without a load: bands, bodyweight, holds. A load is never made of them.</summary>
internal static class Ladders
{
    private const int Reserve = 3; // top repetitions with so many left.
    private const int TopReps = 20;
    private const int TopRepsOneSide = 15;
    private const int MoreRepsBy = 3; // R-551 names no number: R-506's.
    private const int BandReps = 15; // 15 to 20 before the band changes.
    private const int HoldStep = 5; // R-553, seconds …
    private const int HoldWeek = 10; // … and the most in a week
    private const int HoldTop = 60;
    private const int LightPercent = 10; // R-521's split squat and step-up for women, the lowest of them: share of body mass.

    /// <summary>R-551: range, tempo, pause, one and a half, then the next of the chain, each after two sessions at the top; R-554.</summary>
    public static DoseDecision Bodyweight(DoseDraft draft, ImmutableArray<Lift> counted)
    {
        var (facts, last) = (draft.Facts, draft.Last);
        var same = draft.Same("R-551", "The same until every set reaches the top with 3 in reserve, twice.");
        var most = Math.Min(facts.Exercise.Unilateral ? TopRepsOneSide : TopReps, facts.MostReps);
        if (last.Clean && last.Complete && last.Known && last.Least >= most && last.Reserve >= Reserve && Next(draft, "R-554", $"{most} with 3 in reserve") is { } next)
            return next;
        if (!Twice(counted))
            return MoreReps(draft, same);
        if (same.Rung == Rung.AsDosed && same.Hi < most)
        {
            var hi = Math.Min(same.Hi + MoreRepsBy, most);
            return same with
            {
                Move = Move.NextRung,
                Hi = hi,
                Aim = Math.Min(hi, same.Hi + 1),
                Rung = Rung.MoreReps,
                Why = [Told.By("R-551", $"{draft.Done(same.Hi)} with 3 in reserve, twice: now up to {hi}.")]
            };
        }

        var rung = same.Rung;
        while (rung < Rung.OneAndAHalf)
        {
            rung = rung < Rung.Slow ? Rung.Slow : rung + 1;
            var tempo = rung switch { Rung.Slow => Tempos.Controlled(facts.Exercise.Tempo), Rung.Paused => Tempos.Paused(same.Tempo), _ => Numbered(facts) };
            if (tempo is { } slower)
            {
                var how = rung switch { Rung.Slow => "slower on the way down", Rung.Paused => "with a pause of two seconds", _ => "one and a half at a time" };
                return same with
                {
                    Move = Move.NextRung,
                    Lo = facts.Dose.Lo,
                    Hi = facts.Dose.Hi,
                    Aim = facts.Dose.Lo,
                    Tempo = slower,
                    Rung = rung,
                    Why = [Told.By("R-551", $"{draft.Done(last.Exposure.Asked.Hi)} with 3 in reserve, twice: now {how}.")]
                };
            }
        }

        return Next(draft, "R-551", "Every way of making it harder was done twice") ?? same;
    }

    /// <summary>R-550: repetitions to 15, then stretch, then the next band, starting at the bottom.</summary>
    public static DoseDecision Band(DoseDraft draft)
    {
        var (facts, last) = (draft.Facts, draft.Last);
        var top = Math.Min(Math.Max(BandReps, facts.Dose.Hi), facts.MostReps);
        var same = draft.Same("R-550", $"The same band until every set reaches {top}.") with { Hi = top };
        if (!(last.Clean && last.Complete && last.Known && last.Least >= top && last.Reserve >= last.Exposure.Asked.Rir))
            return MoreReps(draft, same);
        var stretched = same.Rung == Rung.Stretched;
        return same with
        {
            Move = stretched ? Move.NextBand : Move.NextRung,
            Aim = same.Lo,
            Rung = stretched ? Rung.AsDosed : Rung.Stretched,
            Why = [Told.By("R-550", stretched ? $"{draft.Done(top)} with the band stretched: now the next band." : $"{draft.Done(top)} done: now the band stretched by a quarter.")],
        };
    }

    /// <summary>R-553: five seconds more, ten a week at most, to 60 seconds; then the next of the chain.</summary>
    public static DoseDecision Hold(DoseDraft draft, ImmutableArray<Lift> counted)
    {
        var last = draft.Last;
        var asked = last.Exposure.Asked;
        var same = draft.Same("R-553", "The same until every set is held for the whole time.");
        var hi = Math.Max(same.Hi, draft.SameDose ? asked.Hi : 0);
        same = same with { Hi = hi, Lo = Math.Max(same.Lo, draft.SameDose ? Math.Min(asked.Lo, hi) : 0) };
        var held = last.Clean && last.Complete && last.Known && last.Least >= asked.Hi && (last.Reserve is null || last.Reserve >= Math.Min(asked.Rir, Reserve));
        if (!held)
            return same;
        if (hi >= HoldTop)
            return Next(draft, "R-553", $"{HoldTop} s in every set") ?? same with { Why = [Told.By("R-553", $"{HoldTop} s are enough: longer makes no stronger.")] };
        var week = counted.Where(l => draft.Facts.Date.DayNumber - l.Exposure.Date.DayNumber < 7).Select(l => l.Exposure.Asked.Hi).DefaultIfEmpty(hi).Min();
        var longer = Math.Min(Math.Min(hi + HoldStep, week + HoldWeek), HoldTop);
        return longer <= hi
            ? same with { Why = [Told.By("R-553", $"{HoldWeek} s more within a week is enough: the same again.")] }
            : same with { Move = Move.LongerHold, Hi = longer, Aim = longer, Why = [Told.By("R-553", $"Every set held for {hi} s: now {longer} s.")] };
    }

    private static DoseDecision MoreReps(DoseDraft draft, DoseDecision same)
    {
        if (!draft.Last.Known || !draft.Last.Complete || draft.Last.Least >= same.Hi)
            return same;
        var aim = Math.Clamp(draft.Last.Least + 1, same.Lo, same.Hi);
        return same with { Move = Move.MoreReps, Aim = aim, Why = [Told.By("R-502", $"Try for {draft.Times(aim)} with {same.Rir} in reserve.")] };
    }

    private static bool Twice(ImmutableArray<Lift> counted) => counted.Length > 1 && counted[^1].AtTop(Reserve) && counted[^2].AtTop(Reserve)
        && counted[^1].Exposure.Asked is var now && counted[^2].Exposure.Asked is var before && now.Rung == before.Rung && now.Hi <= before.Hi;

    private static Tempo? Numbered(LiftFacts facts) => Tempos.RungOf(new("9-9-9"), facts.Exercise.Tempo) == Rung.AsDosed ? null : facts.Exercise.Tempo;

    // One side first, then a load where the exercise takes one, then whatever comes next.
    private static DoseDecision? Next(DoseDraft draft, string rule, string done)
    {
        var facts = draft.Facts;
        if (!facts.Exercise.Unilateral && facts.Harder.FirstOrDefault(e => e.Unilateral) is { } single)
            return draft.Another(Move.HarderExercise, single, [Told.By(rule, $"{done}: now one side at a time, {single.Name}.")]);
        if (facts.Exercise.Measure == Measure.Reps && facts.Exercise.Loading is not (Loading.None or Loading.Band) && draft.Steps.Lightest is { } light
            && facts.BodyMassKg is { } mass && light.Grams * 100L <= (long)(mass * 1000) * LightPercent)
        {
            return draft.Same(rule, $"{done}: now with {light}.") with
            {
                Move = Move.MoreLoad,
                Load = light,
                Lo = facts.Dose.Lo,
                Hi = facts.Dose.Hi,
                Aim = facts.Dose.Lo,
                Rir = facts.Dose.Rir + 1,
                Tempo = facts.Exercise.Tempo,
                Rung = Rung.AsDosed
            };
        }

        return facts.Harder.FirstOrDefault() is { } harder
            ? draft.Another(Move.HarderExercise, harder, [Told.By(rule, $"{done}: now {harder.Name}.")])
            : null;
    }
}
