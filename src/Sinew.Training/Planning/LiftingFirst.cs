using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// whether strength may stand before a run. Run first is the rule; before a short easy run strength may come first in MS and PW
/// and outside the taper wherever the runner asks for it with a weight goal. A runner who wants muscle ends with strength.
/// </summary>
internal static class LiftingFirst
{
    /// <summary>The runner chose it, has a weight goal, and nothing in the screening speaks against such a goal .</summary>
    public static bool IsAsked(Runner runner) =>
        runner.Policies.LiftFirst == LiftFirst.WeightGoalEasyRuns && runner.Goals.Contains(Goal.Weight) && runner.Screening is not ({ Reds: true } or { Trimester: not null });

    /// <summary>R-312's exception stands: not for a runner who wants muscle .</summary>
    public static bool IsOpen(Runner runner) => !runner.Goals.Contains(Goal.Muscle);
}
