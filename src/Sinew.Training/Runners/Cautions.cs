using Sinew.Training.Exercises;

namespace Sinew.Training.Runners;

/// <summary>Which caution codes are active for a runner on a date.</summary>
public static class Cautions
{
    /// <summary>Age from which <c>age_65plus_default</c> holds.</summary>
    public const int OlderFrom = 65;

    /// <summary>Body mass above which <c>bodyweight_gt100kg</c> holds .</summary>
    public const double HeavyAboveKg = 100;

    /// <summary>Age below which a runner counts as pre-pubertal unless the screening says otherwise.</summary>
    public const int PrepubertalBelow = 14;

    /// <summary>Weeks after birth below which <c>postpartum_lt12wk</c> holds .</summary>
    public const int PostpartumWeeks = 12;

    /// <summary>Weeks after birth with light work only, checked or not (R-708, P-06).</summary>
    public const int LightPostpartumWeeks = 6;

    /// <summary>The active codes. Weeks since birth are counted from the plan's first day, <paramref name="today"/>.</summary>
    public static Flags<Caution> On(Runner runner, DateOnly today, DateOnly date)
    {
        var codes = Flags<Caution>.Empty;
        foreach (var condition in runner.Conditions)
        {
            codes = codes.Or(Of(condition));
            if (condition.Id == ConditionId.Osteoporosis && !runner.Supervised)
                codes = codes.With(Caution.OsteoporosisUnsupervised);
            if (condition.Id == ConditionId.BalanceImpaired && !runner.Supervised)
                codes = codes.With(Caution.BalanceImpairedUnsupported);
        }

        var age = runner.AgeOn(date);
        if (age >= OlderFrom)
            codes = codes.With(Caution.Age_65plusDefault);
        // To a tenth, so that 220.5 lb are 100 kg (P-45).
        if (runner.BodyMassKg is { } mass && Math.Round(mass, 1) > HeavyAboveKg)
            codes = codes.With(Caution.BodyweightGt100kg);
        if (IsPrepubertal(runner, date))
            codes = codes.With(Caution.YouthPrepubertal);
        if (runner.Screening?.Trimester is { } trimester)
        {
            // Only the trimester of the screening is known. Codes of a later one are taken at once: stricter, never laxer.
            codes = codes.With(Caution.PregnancyAny);
            if (trimester >= 2)
                codes = codes.With(Caution.PregnancyT2t3Supine);
            if (trimester >= 3)
                codes = codes.With(Caution.PregnancyT3);
            if (date > today.AddDays(13 * 7))
                codes = codes.With(Caution.PregnancyT2t3Supine);
            if (date > today.AddDays((trimester == 2 ? 13 : 26) * 7))
                codes = codes.With(Caution.PregnancyT3);
        }

        if (WeeksPostpartum(runner, today, date) is { } weeks && weeks < PostpartumWeeks)
            codes = codes.With(Caution.PostpartumLt12wk);
        if (IsUncheckedAfterBirth(runner, today, date))
            codes = codes.With(Caution.PostpartumUnchecked);
        return codes;
    }

    /// <summary>
    /// in the first six weeks after a birth, and after them until a clinician has seen her (<see cref="Screening.Cleared"/>), work is light and
    /// without weights.
    /// </summary>
    public static bool IsUncheckedAfterBirth(Runner runner, DateOnly today, DateOnly date) =>
        WeeksPostpartum(runner, today, date) is { } weeks && (weeks < LightPostpartumWeeks || runner.Screening?.Cleared != true);

    /// <summary>The codes of one complaint: its own and, where it is irritable or hurts by more than <see cref="IrritableAbove"/>, that of its irritable state.</summary>
    public static Flags<Caution> Of(Condition condition)
    {
        var own = Flags<Caution>.Of(Code(condition.Id));
        return condition.Irritable || condition.Pain > IrritableAbove(condition.Id) ? own.Or(Irritable(condition.Id)) : own;
    }

    /// <summary>
    /// Pain above which a complaint counts as irritable: 5. 2 for an impinged hip: no load programme calms it, and depth is what pinches.
    /// </summary>
    public static int IrritableAbove(ConditionId id) => id == ConditionId.HipFai ? 2 : 5;

    /// <summary>Whole weeks since birth on a date, or null.</summary>
    public static int? WeeksPostpartum(Runner runner, DateOnly today, DateOnly date) =>
        runner.Screening?.PostpartumWeeks is { } weeks ? weeks + ((date.DayNumber - today.DayNumber) / 7) : null;

    /// <summary>Pre-pubertal by the screening, else by age.</summary>
    public static bool IsPrepubertal(Runner runner, DateOnly date) =>
        runner.Screening?.Prepubertal ?? runner.AgeOn(date) < PrepubertalBelow;

    private static Caution Code(ConditionId id) => Units.Code<Caution>.Parse(Units.Code<ConditionId>.Of(id));

    private static Flags<Caution> Irritable(ConditionId id)
    {
        // An irritable insertional Achilles is an irritable Achilles too.
        if (id == ConditionId.AchillesInsertional)
            return Flags<Caution>.Of(Caution.AchillesIrritable);
        return Units.Code<Caution>.TryParse(Units.Code<ConditionId>.Of(id) + "_irritable", out var code) ? Flags<Caution>.Of(code) : Flags<Caution>.Empty;
    }
}
