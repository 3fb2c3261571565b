using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// How far rehab may go for a runner on a date, in one place. Rehab keeps its own repetitions in reserve (vocabulary: nRM leaves one), but
/// floors for the young (P-04), in pregnancy (P-06), with high blood pressure and in a novice's first weeks (P-27) stand above it.
/// Without a diagnosis it is guided by symptoms and milder: one set fewer, three in reserve, no fewer than eight repetitions.
/// </summary>
/// <param name="Rir">Least in reserve.</param>
/// <param name="Reps">Stages of fewer repetitions at most are not reached.</param>
/// <param name="FewerSets">Taken off the protocol's sets; two stay where it has two.</param>
internal readonly record struct RehabLimits(int Rir, int Reps, int FewerSets)
{
    private const int MilderRir = 3;
    private const int MilderReps = 8;

    /// <summary>Days in which a novice keeps three in reserve (P-27), four in the first week .</summary>
    private const int NoviceDays = 28;

    /// <summary>The limits.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="codes">Cautions of the date.</param>
    /// <param name="milder">Without a diagnosis.</param>
    /// <param name="date">The date.</param>
    /// <param name="today">First day of the plan.</param>
    public static RehabLimits Of(Runner runner, Flags<Caution> codes, bool milder, DateOnly date, DateOnly today)
    {
        var age = runner.AgeOn(date);
        var careful = milder || age < Permitted.Adult || (age >= Cautions.OlderFrom && !runner.Supervised) || runner.Screening?.Reds == true
            || codes.Has(Caution.PregnancyAny) || codes.Has(Caution.PostpartumLt12wk) || codes.Has(Caution.OsteoporosisUnsupervised);
        var rir = careful ? MilderRir : 1;
        if (runner.Level == StrengthLevel.Novice && date < today.AddDays(NoviceDays))
            rir = Math.Max(rir, date < today.AddDays(7) ? 4 : 3);
        if (codes.Has(Caution.UncontrolledHypertension))
            rir = Math.Max(rir, 4);
        return new(rir, careful || codes.Has(Caution.UncontrolledHypertension) ? MilderReps : 1, milder ? 1 : 0);
    }
}
