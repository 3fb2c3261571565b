using System.Text.RegularExpressions;
using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-08: with a positive screen for low energy availability no maximal strength, no power, and not a word about losing weight.
/// </summary>
internal static partial class P08_EnergyDeficit
{
    public static void Look(RuleContext c, Report report)
    {
        if (c.Runner.Screening is not { Reds: true })
            return;
        foreach (var block in c.Plan.Blocks.Where(b => b.Phase is Phase.MS or Phase.PW && b.To >= c.Plan.Today))
        {
            report.Add(block.From, $"The block {PhaseWords.Of(block.Phase)} from {Wording.Day(block.From)} asks for energy that is "
                + "missing: general "
                + "strength takes its place.");
        }

        foreach (var session in c.Ahead.Where(s => s.Session.Phase is Phase.MS or Phase.PW))
            report.About(session, $"belongs to {PhaseWords.Of(session.Session.Phase)}, which has to wait.");
        foreach (var text in SaidTexts.Of(c.Plan).Where(t => Weight().IsMatch(t.Text)))
            report.Add(text.Date, $"\"{text.Text}\" speaks of losing weight; that has no place here.");
    }

    [GeneratedRegex(
        @"(?<!\b(no|not|never|without)\b[\w ]{0,12})\b(los(e|ing) (some )?(weight|fat|kilos?)|weight[- ]loss|fat[- ]loss"
        + @"|burn(s|ing)? (more )?(fat|calories)|calorie deficit|slim(mer|ming)?\b|body[- ]fat|race weight|target weight|goal weight"
        + @"|kg lighter)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weight();
}
