using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// The dose of an article's line: its own sets, repetitions, holds and rests; where it is silent the catalogue's dose of the foundation and
/// then of general strength. Floors and what is safe for an age come last and are named.
/// </summary>
internal static class StyleDose
{
    /// <summary>P-27: weeks in which a novice keeps three in reserve.</summary>
    private const int NoviceWeeks = 4;

    private static readonly Phase[] Fallbacks = [Phase.GS, Phase.AA, Phase.MT, Phase.PW];
    private static readonly Tempo Fast = new("2-0-X");

    /// <summary>The dose and what it departs from, or null where the exercise has none.</summary>
    /// <param name="style">The style.</param>
    /// <param name="line">The line.</param>
    /// <param name="exercise">Its exercise.</param>
    /// <param name="rules">Runner and date.</param>
    /// <param name="part">The part of the article's year: its own repetitions hold in the endurance part only.</param>
    /// <param name="first">No session of the plan stands before.</param>
    /// <param name="isNew">First exposure of the exercise.</param>
    /// <param name="introduced">One of its first three, and it makes sore.</param>
    public static (Work Work, Styled Styled)? Of(
        ArticleStyle style, StyleLine line, Exercise exercise, DoseRules rules, StylePart part, bool first, bool isNew, bool introduced)
    {
        if (Open(exercise, rules, isNew, introduced) is not { } work)
            return null;
        var stated = part == StylePart.Endurance ? style.AmountOf(line) : line.Amount;
        var amount = stated is not null && line.Measure == exercise.Measure ? stated : null;
        var styled = new Styled(style, line, style.SetsOf(line), amount);
        if (amount is not null)
            work = work with { Lo = amount.Lo, Hi = amount.Hi, Percent = null };
        if (part == StylePart.Power && exercise.Measure == Measure.Reps && line.Slot is Slot.Main or Slot.Second && exercise.Tempo.Text == "2-0-1")
            work = work with { Tempo = Fast };
        if (line.RestSeconds is { } rest)
            work = work with { Rest = rest };
        if (styled.Sets is { } sets)
            work = work with { Sets = rules.Novice ? sets.Lo : sets.Hi };
        if (style.Reserve is { } reserve && !rules.Deload)
            work = work with { Rir = Math.Max(isNew || introduced ? 4 : rules.LeastRir, Math.Min(work.Rir, reserve.Hi)) };
        if (line.Slot == Slot.Warmup)
            work = work with { Rir = Math.Max(work.Rir, 4) };
        return Bounded(styled, exercise, rules, work, first, introduced);
    }

    // The engine's dose, whatever the block: ease in during the foundation, general strength afterwards.
    private static Work? Open(Exercise exercise, DoseRules rules, bool isNew, bool introduced)
    {
        var loaded = exercise.Loading != Loading.None;
        // The per cent of a block does not climb here: what a block means does not count inside a style.
        var moderate = rules with { Class = SessionClass.M, Phase = rules.Phase == Phase.AA ? Phase.AA : Phase.GS, WeekInBlock = 0 };
        if (Dosing.Of(exercise, moderate, false, loaded, introduced, isNew) is { } work)
            return work;
        foreach (var phase in Fallbacks)
        {
            if (Dosing.Of(exercise, moderate with { Phase = phase }, false, loaded, introduced, isNew) is { } other)
                return other;
        }

        return null;
    }

    private static (Work, Styled) Bounded(Styled styled, Exercise exercise, DoseRules rules, Work work, bool first, bool introduced)
    {
        // P-27: a hold that leaves so much in reserve is a shorter one.
        if (styled.Amount is not null && exercise.Measure == Measure.Time && (first || (rules.Novice && rules.StrengthWeeks < NoviceWeeks))
            && exercise.DoseIn(Phase.AA) is { } easy)
        {
            work = work with { Lo = Math.Min(work.Lo, easy.Lo), Hi = Math.Min(work.Hi, easy.Hi) };
            styled = styled with { Reshaped = "P-27" };
        }

        if (exercise.Measure == Measure.Reps && (rules.Youth || rules.Older))
        {
            var (lo, hi) = rules.Older ? (8, 12) : (8, 15);
            work = work with { Lo = Math.Clamp(work.Lo, lo, hi), Hi = Math.Clamp(work.Hi, lo, hi) };
            styled = styled with { Reshaped = rules.Older ? "R-702" : "R-709" };
        }

        if (rules.Older)
            work = work with { Sets = Least(styled, work.Sets, rules.StrengthWeeks < 4 ? 1 : rules.StrengthWeeks < 16 ? 2 : 3, "R-702") };
        if (rules.Deload)
            work = Lighter(styled, work);
        if (rules.Phase == Phase.TP)
            work = work with { Sets = Least(styled, work.Sets, 1, "R-422") };
        if (introduced)
            work = work with { Sets = Least(styled, work.Sets, 1, "P-11") };
        return (work, styled);
    }

    // What the catalogue dosed is lighter already.
    private static Work Lighter(Styled styled, Work work) => work with
    {
        Hi = styled.Amount is null ? work.Hi : work.Lo + ((work.Hi - work.Lo) / 2),
        Sets = styled.Sets is null ? work.Sets : Least(styled, work.Sets, Math.Max(1, work.Sets * 6 / 10), "P-28"),
    };

    private static int Least(Styled styled, int sets, int most, string rule)
    {
        if (sets <= most)
            return sets;
        styled.Cut = rule;
        return most;
    }
}

/// <summary>The part of the year by R-091; without a goal race, and in articles that know no parts, always endurance.</summary>
internal enum StylePart
{
    /// <summary>The article's own repetitions.</summary>
    Endurance,

    /// <summary>Strength: the repetitions are open.</summary>
    Strength,

    /// <summary>Power: fast.</summary>
    Power,
}
