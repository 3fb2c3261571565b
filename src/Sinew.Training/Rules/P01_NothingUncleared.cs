using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>P-01: no session while a screening answer is uncleared or a red flag (R-611, R-612, R-614) is open.</summary>
internal static class P01_NothingUncleared
{
    public static void Look(RuleContext c, Report report)
    {
        if (Why(c.Runner) is not { } why)
            return;
        foreach (var session in c.Ahead)
            report.About(session, $"must not be there: {why}. No session until a clinician has cleared it.");
    }

    /// <summary>What is open, or null.</summary>
    public static string? Why(Runner runner)
    {
        if (runner.Screening is { ParqClear: false })
            return "a screening question was answered yes and is not cleared";
        if (runner.Screening is { Cleared: true })
            return null;
        if (runner.Screening is { RedFlags.IsDefaultOrEmpty: false } open)
            return $"a red flag is open ({string.Join(", ", open.RedFlags.Select(Units.Code<RedFlag>.Of))})";
        var bone = runner.Conditions.FirstOrDefault(x => x is { Id: ConditionId.BsiSuspected, Site: not null and not BoneSite.Other });
        return bone?.Site is { } site ? $"a bone stress injury is suspected at a high-risk site ({Units.Code<BoneSite>.Of(site)})" : null;
    }
}
