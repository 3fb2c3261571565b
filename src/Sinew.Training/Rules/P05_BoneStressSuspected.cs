using System.Text.RegularExpressions;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// P-05: with a suspected bone stress injury only seated or lying work for trunk and arms without impact; the runs stay listed, each with
/// the advice not to run, and nothing suggests running.
/// </summary>
internal static partial class P05_BoneStressSuspected
{
    /// <summary>The advice each listed run carries.</summary>
    public const string Advice = "do_not_run";

    public static void Look(RuleContext c, Report report)
    {
        if (!c.Runner.Conditions.Any(x => x.Id == ConditionId.BsiSuspected))
            return;
        foreach (var (session, exercise, _) in c.Offered)
        {
            var fits = exercise.Impact == 0 && exercise.Region is Region.Upper or Region.Core
                && exercise.Position is Position.Seated or Position.Lying;
            if (exercise.Impact > 0 || !fits)
            {
                report.About(session, exercise.Name, $"loads the legs or is done standing: while a bone stress "
                    + "injury is suspected only seated or lying work for trunk and arms is allowed.");
            }
        }

        var future = c.Plan.Runs.Where(r => r.Run.Date >= c.Plan.Today);
        foreach (var listed in future.Where(r => !string.Equals(r.Advice, Advice, StringComparison.Ordinal)))
            report.Add(listed.Run.Date, $"The {Wording.RunAt(listed.Run)} lacks the advice not to run: a bone stress injury is suspected.");
        foreach (var text in SaidTexts.Of(c.Plan).Where(t => Suggestion().IsMatch(t.Text)))
            report.Add(text.Date, $"\"{text.Text}\" suggests running; while a bone stress injury is suspected nothing may.");
    }

    [GeneratedRegex(
        @"(?<!\b(no|not|never|without)\b[\w ]{0,12})\b(keep (on )?running|go for a run|you (may|can) run\b"
        + @"|(may|can) (keep|continue) (to run|running)|continue (to run|running)|runs? (as planned|go on|continue)"
        + @"|run (easy|gently|today|tomorrow)|start running|running (is fine|continues|goes on))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suggestion();
}
