using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>Wants do not apply while P-01 or P-05 hold.</summary>
internal static class MedicalStop
{
    public static bool Holds(Runner runner) => P01_NothingUncleared.Why(runner) is not null
        || runner.Conditions.Any(x => x.Id == ConditionId.BsiSuspected);
}
