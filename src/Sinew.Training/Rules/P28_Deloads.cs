using Sinew.Training.Calendar;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-28: between foundation and power every fourth week is a deload for novices and from 50, every sixth for others (R-406); its hard sets
/// for the legs are at most 60 % of the highest of the three weeks before. A week without any session unloads as well; a first week of
/// fewer than four days does not count.
/// </summary>
internal static class P28_Deloads
{
    private const int Often = 4;
    private const int Seldom = 6;
    private const int OftenFrom = 50;
    private const int WeeksBefore = 3;

    public static void Look(RuleContext c, Report report)
    {
        var without = 0;
        foreach (var week in c.Weeks)
        {
            if (week.Phase is not (Phase.AA or Phase.GS or Phase.MS or Phase.PW))
            {
                without = 0;
                continue;
            }

            if (week.Sessions.IsEmpty || week.Deload)
            {
                without = 0;
                Size(c, week, report);
                continue;
            }

            if (!(week.Index == 0 && week.IsStub))
                without++;
            var every = c.Runner.Level == StrengthLevel.Novice || c.Runner.AgeOn(week.Monday) >= OftenFrom ? Often : Seldom;
            // What was done this week cannot be made lighter: the next one is due then.
            if (without >= every && week.IsOpen && !week.Sessions.Any(s => s.IsDone && !s.Session.Deload))
                report.Week(week, $"is number {without} without a deload; one in {every} is due.");
        }
    }

    private static void Size(RuleContext c, WeekFacts week, Report report)
    {
        var before = c.Weeks.Where(w => w.Index < week.Index && w.Index >= week.Index - WeeksBefore).ToArray();
        // Where nothing was done before, there is nothing to be less than.
        if (before.Length == 0 || !week.HasHardSetsAhead || !c.Sessions.Any(s => !s.IsRehab && s.Date < week.Monday))
            return;
        var highest = before.Max(w => w.HardSets);
        if (week.HardSets * 10 > highest * 6)
        {
            report.Add(week.From, $"The deload week of {Wording.Day(week.Monday)} holds {Plural.Of(week.HardSets, "hard set")} for the legs; 60 % of "
                + $"{highest} is the "
                + "most.");
        }
    }
}
