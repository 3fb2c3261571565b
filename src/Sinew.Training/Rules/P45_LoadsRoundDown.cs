using Sinew.Training.Exercises;

namespace Sinew.Training.Rules;

/// <summary>
/// P-45: every load is one the runner can pick up or put on the bar, and never above the per cent of the tested 1RM it is meant to be:
/// loads round down. Where no load is known none is given.
/// </summary>
internal static class P45_LoadsRoundDown
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var (session, item) in c.ItemsAhead)
        {
            foreach (var set in item.Asked.Sets)
            {
                if (set.Load is not { } load)
                    continue;
                var owned = c.OwnedFor(item.Exercise);
                if (!owned.Open && !owned.Loads.Contains(load))
                    report.About(session, item.Name, $"asks for {load}, which cannot be loaded with what is there.");
                if (set.Percent1Rm is { } percent && TestValues.Least(c.Runner, TestId.E1rm, item.Exercise.Id) is { } most
                    && load.Grams > (most * 10 * percent) + 1e-6)
                    report.About(session, item.Name, $"asks for {load}, more than {percent} % of {Wording.Number(most)} kg.");
            }
        }
    }
}
