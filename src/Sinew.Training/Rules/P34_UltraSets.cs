using Sinew.Training.Calendar;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-34: before an ultra, once the base (foundation, general and maximal strength) is over, no week's hard sets for the legs exceed the
/// highest of the four weeks before (deloads and race weeks left out) while the four-week mean of kilometres rises; in the top quarter of
/// the season's weeks by kilometres they are at most half of the base's highest week (R-434). The season are the weeks from the plan's first
/// block, or from the A race before, to the end of the recovery after the ultra, whether the plan tells of all of them or of more. Weeks with the
/// same kilometres are in the top quarter together or not at all.
/// </summary>
internal static class P34_UltraSets
{
    private const int Weeks = 4;

    /// <summary>Recovery after an ultra (R-433).</summary>
    private const int WeeksOfRecovery = 3;

    public static void Look(RuleContext c, Report report)
    {
        if (c.Plan.Blocks.IsDefaultOrEmpty)
            return;
        var from = TrainingWeek.MondayOf(c.First);
        foreach (var race in c.Races.Where(r => r.Priority == RacePriority.A && r.Date >= c.First))
        {
            if (race.Row >= RaceRow.UltraTo100)
                Season(c, [.. c.Weeks.Where(w => w.Sunday >= from && w.Monday <= race.Date)], Kilometres(c, from < c.First ? c.First : from, race.Date), report);
            from = race.Date.AddDays(1);
        }
    }

    private static void Season(RuleContext c, WeekFacts[] season, double[] kilometres, Report report)
    {
        var end = Array.FindLastIndex(season, w => w.Phase is Phase.AA or Phase.GS or Phase.MS);
        if (end < 0)
            return;
        var best = season.Take(end + 1).Where(w => !w.Deload).Select(w => w.HardSets).DefaultIfEmpty(0).Max();
        foreach (var week in season.Skip(end + 1).Where(w => w.HasHardSetsAhead))
        {
            var counted = season.Where(w => w.Index < week.Index && !w.Deload && !w.HasRace).TakeLast(Weeks).ToArray();
            var before = counted.Select(w => w.HardSets).DefaultIfEmpty(0).Max();
            if (counted.Length > 0 && week.HardSets > before && MeanRises(c, week))
            {
                report.Add(week.From, $"In the week of {Wording.Day(week.Monday)} the hard sets for the legs rise from {before} to "
                    + $"{week.HardSets} while "
                    + "the kilometres rise too; towards an ultra they fall.");
            }

            if (kilometres.Count(km => km >= week.Km - 1e-9) * 4 <= kilometres.Length && week.HardSets * 2 > best)
            {
                report.Add(week.From, $"The week of {Wording.Day(week.Monday)}, one of those with the most kilometres "
                    + $"({Wording.Number(week.Km)}), holds "
                    + $"{Plural.Of(week.HardSets, "hard set")} for the legs; half of the base's {best} is the most.");
            }
        }
    }

    private static double[] Kilometres(RuleContext c, DateOnly from, DateOnly race)
    {
        var km = new List<double>();
        for (var monday = TrainingWeek.MondayOf(from); monday <= race.AddDays(7 * WeeksOfRecovery); monday = monday.AddDays(7))
            km.Add(c.KmOf(monday));
        return [.. km];
    }

    private static bool MeanRises(RuleContext c, WeekFacts week) =>
        week.Index >= Weeks && week.Km > c.Weeks[week.Index - Weeks].Km + 1e-9;
}
