using Sinew.Training.Calendar;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-23: a week's lower-body hard sets exceed the highest of the four weeks before by at most 20 % or 3 sets, whichever is more, and not at
/// all in a week whose kilometres rise by more than 10 % over the week before. The first two weeks that hold hard sets, and the weeks after
/// a break of 8 days or more (R-542), start afresh.
/// </summary>
internal static class P23_HardSetsAWeek
{
    private const int Weeks = 4;
    private const int MoreSets = 3;
    private const double MoreShare = 1.2;
    private const double KmRise = 1.1;
    private const int FreshWeeks = 2;

    public static void Look(RuleContext c, Report report)
    {
        var held = 0;
        foreach (var week in c.Weeks)
        {
            if (week.HardSets == 0)
                continue;
            held++;
            if (held <= FreshWeeks || !week.HasHardSetsAhead || Breaks.EndsIn(c, week) is not null)
                continue;
            var highest = c.Weeks.Where(w => w.Index < week.Index && w.Index >= week.Index - Weeks).Max(w => w.HardSets);
            var most = Math.Max(highest + MoreSets, (int)Math.Floor((highest * MoreShare) + 1e-9));
            if (week.HardSets > most)
            {
                report.Week(week, $"holds {Plural.Of(week.HardSets, "hard set")} for the legs; the four weeks before "
                    + $"reached {highest}, so {most} is the most.");
            }

            var km = week.Index > 0 ? c.Weeks[week.Index - 1].Km : 0;
            if (week.HardSets > highest && km > 0 && week.Km > (km * KmRise) + 1e-9)
            {
                report.Add(week.From, $"In the week of {Wording.Day(week.Monday)} the kilometres rise from {Wording.Number(km)} to "
                    + $"{Wording.Number(week.Km)} and the hard sets for the legs from {highest} to {week.HardSets}; one at a time.");
            }
        }
    }
}
