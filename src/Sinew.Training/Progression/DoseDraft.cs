using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>What a decision starts from: the last exposure that counts, and the answers that are no step up.</summary>
/// <param name="facts">The facts.</param>
/// <param name="lifts">All exposures, oldest first, at least one.</param>
/// <param name="last">The last that counts, else the last.</param>
internal sealed class DoseDraft(LiftFacts facts, ImmutableArray<Lift> lifts, Lift last)
{
    public LiftFacts Facts => facts;

    public Lift Last => last;

    /// <summary>The last exposure of all: a bad set in a deload holds back too.</summary>
    public Lift Newest => lifts[^1];

    public LoadSteps Steps { get; } = new(facts);

    /// <summary>The range in force: that of the rung within a phase, else the dose's.</summary>
    public (int Lo, int Hi) Range => SameDose
        ? (facts.Dose.Lo, Math.Max(facts.Dose.Hi, last.Exposure.Asked.Rung == Rung.AsDosed ? 0 : last.Exposure.Asked.Hi))
        : (facts.Dose.Lo, facts.Dose.Hi);

    /// <summary>The exercise is still dosed as it was: same phase, or same range and reserve.</summary>
    public bool SameDose => last.Exposure.Phase == facts.Phase
        || (last.Exposure.Asked.Lo == facts.Dose.Lo && last.Exposure.Asked.Hi == facts.Dose.Hi && last.Exposure.Asked.Rir == facts.Dose.Rir);

    /// <summary>The block raises the sets: then the load stays (R-501, P-24). A phase's first week is free.</summary>
    public bool SetsRise => last.Exposure.Phase == facts.Phase && facts.Dose.Sets > last.Exposure.Asked.Sets;

    /// <summary>"3×8", to be done.</summary>
    public string Times(int amount) => Times(facts.Dose.Sets, amount) + Unit;

    /// <summary>"3×8", done the last time.</summary>
    public string Done(int amount) => Times(last.Exposure.Asked.Sets, amount) + Unit;

    /// <summary>What is told of the sets to be done, for as many as there are.</summary>
    public static string InSets(string text, DoseDecision decision, int sets) => decision switch
    {
        { SetsBefore: { } before } => text.Replace(MoreSets(decision.Sets, before), MoreSets(sets, before), StringComparison.Ordinal),
        { Move: Move.MoreReps or Move.MoreLoad } => text.Replace(" " + Times(decision.Sets, decision.Aim) + " ", " " + Times(sets, decision.Aim) + " ", StringComparison.Ordinal),
        _ => text,
    };

    /// <summary>"3 sets now instead of 2".</summary>
    public static string MoreSets(int now, int before) => string.Create(CultureInfo.InvariantCulture, $"{Plural.Of(now, "set")} now instead of {before}");

    private static string Times(int sets, int amount) => string.Create(CultureInfo.InvariantCulture, $"{sets}×{amount}");

    private string Unit => facts.Exercise.Measure == Measure.Time ? " s" : "";

    /// <summary>The same load in the range in force.</summary>
    public DoseDecision Same(string rule, string text) => Same(Told.By(rule, text));

    /// <summary>The same load in the range in force.</summary>
    public DoseDecision Same(Reason why)
    {
        var asked = last.Exposure.Asked;
        var (lo, hi) = Range;
        var rung = SameDose ? asked.Rung : Rung.AsDosed;
        return new(
            Move.Repeat, facts.Exercise.Id, facts.Dose.Sets, lo, hi, Math.Clamp(last.Least, lo, hi), last.Load, Math.Max(facts.Dose.Rir, SameDose ? asked.Rir : 0),
            SameDose ? asked.Tempo : facts.Exercise.Tempo, rung, null, false, [why]);
    }

    /// <summary>One link back, else one set less of the same (R-603).</summary>
    public DoseDecision Fewer(ImmutableArray<Reason> why) => Swapped(why) ?? Same(why[0]) with
    {
        Move = Move.Easier,
        Sets = Math.Max(1, Math.Min(facts.Dose.Sets, last.Exposure.Asked.Sets) - 1),
        Aim = Range.Lo,
        Why = why,
    };

    /// <summary>The first easier exercise that lands no harder, with no load and one set less; null where there is none.</summary>
    public DoseDecision? Swapped(ImmutableArray<Reason> why) => facts.Easier.FirstOrDefault(e => e.Impact <= facts.Exercise.Impact) is not { } easier
        ? null
        : Another(Move.Easier, easier, why) with { Sets = Math.Max(1, Math.Min(facts.Dose.Sets, last.Exposure.Asked.Sets) - 1) };

    /// <summary>Another exercise of the chain, its load still to be found (R-520).</summary>
    public DoseDecision Another(Move move, Exercise exercise, ImmutableArray<Reason> why)
    {
        var dose = exercise.DoseIn(facts.Phase) ?? facts.Dose;
        return new(move, exercise.Id, Math.Min(dose.Sets, facts.Dose.Sets), dose.Lo, dose.Hi, dose.Lo, null, Math.Max(dose.Rir, facts.Dose.Rir),
            exercise.Tempo, Rung.AsDosed, null, false, why);
    }

    /// <summary>Not in the next session.</summary>
    public DoseDecision LeftOut(ImmutableArray<Reason> why) => Same(why[0]) with { Move = Move.LeaveOut, Sets = 0, Load = null, Why = why };
}
