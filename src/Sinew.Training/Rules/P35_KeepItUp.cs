using Sinew.Training.Calendar;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>Want P-35: while sharpening at least one session in any 8 days, two from the age of 60 (R-252, R-254).</summary>
internal static class P35_KeepItUp
{
    private const int Days = 8;
    private const int TwiceFrom = 60;

    public static void Look(RuleContext c, Report report)
    {
        if (MedicalStop.Holds(c.Runner))
            return;
        foreach (var block in c.Plan.Blocks.Where(b => b.Phase == Phase.MT))
        {
            var from = block.From > c.Plan.Today ? block.From : c.Plan.Today;
            for (var date = from; date.AddDays(Days - 1) <= block.To; date = date.AddDays(1))
            {
                var wanted = c.Runner.AgeOn(date) >= TwiceFrom ? 2 : 1;
                var within = c.Sessions.Where(s => !s.IsRehab && s.Date >= date && s.Date < date.AddDays(Days)).ToArray();
                if (within.Length >= wanted || within.Any(s => s.Session.Deload))
                    continue;
                report.Add(date, $"From {Wording.Day(date)} there {(within.Length == 1 ? "is" : "are")} {Plural.Of(within.Length, "session")} in 8 days; {wanted} {(wanted == 1 ? "keeps" : "keep")} what was built.");
                break;
            }
        }
    }
}
