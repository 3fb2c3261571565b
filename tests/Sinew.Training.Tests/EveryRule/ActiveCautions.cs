using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>The cautions of a runner on a date, read from the published format's own words.</summary>
internal static class ActiveCautions
{
    public static IEnumerable<Caution> Of(Runner runner, DateOnly today, DateOnly date)
    {
        foreach (var condition in runner.Conditions)
        {
            yield return Enum.Parse<Caution>(condition.Id.ToString());
            var irritable = condition.Irritable || condition.Pain > (condition.Id == ConditionId.HipFai ? 2 : 5);
            if (irritable && Enum.TryParse<Caution>(condition.Id + "Irritable", out var worse))
                yield return worse;
            if (irritable && condition.Id == ConditionId.AchillesInsertional)
                yield return Caution.AchillesIrritable;
            if (condition.Id == ConditionId.Osteoporosis && !runner.Supervised)
                yield return Caution.OsteoporosisUnsupervised;
            if (condition.Id == ConditionId.BalanceImpaired && !runner.Supervised)
                yield return Caution.BalanceImpairedUnsupported;
        }

        var age = runner.AgeOn(date);
        if (age >= 65)
            yield return Caution.Age_65plusDefault;
        if (runner.Screening?.Prepubertal ?? age < 14)
            yield return Caution.YouthPrepubertal;
        if (runner.BodyMassKg > 100)
            yield return Caution.BodyweightGt100kg;
        if (runner.Screening?.Trimester is { } trimester)
        {
            yield return Caution.PregnancyAny;
            if (trimester >= 2)
                yield return Caution.PregnancyT2t3Supine;
            if (trimester == 3)
                yield return Caution.PregnancyT3;
        }

        if (runner.Screening?.PostpartumWeeks + ((date.DayNumber - today.DayNumber) / 7) < 12)
            yield return Caution.PostpartumLt12wk;
        if (runner.Screening?.PostpartumWeeks is { } since && (since + ((date.DayNumber - today.DayNumber) / 7) < 6 || !runner.Screening.Cleared))
            yield return Caution.PostpartumUnchecked;
    }
}
