using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-26, as far as a plan alone shows it: after a break of 8 days or more between two planned sessions the first week's loads and hard sets
/// obey R-542, from 65 the next harsher row (R-546); after 56 days strength, light sessions apart, begins with the foundation again. Missed
/// sessions need the log.
/// </summary>
internal static class P26_AfterABreak
{
    private const int Weeks = 4;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var week in c.Weeks.Where(w => w.IsOpen))
        {
            if (Breaks.EndsIn(c, week) is { } pause)
                Look(c, week, pause, report);
        }
    }

    private static void Look(RuleContext c, WeekFacts week, Break pause, Report report)
    {
        var after = $"after {Plural.Of(pause.Days, "day")} without strength";
        var from = pause.Before.Date.AddDays(-7 * Weeks);
        var highest = c.Weeks.Where(w => w.Monday <= pause.Before.Date && w.Sunday > from).Max(w => w.HardSets);
        var most = pause.Row switch { 0 => highest - 1, 1 => highest * 67 / 100, 2 => highest * 60 / 100, _ => highest };
        var fresh = week.Sessions.Where(s => s.StartsAt > pause.Before.StartsAt).ToArray();
        var sets = fresh.Sum(s => s.HardSets);
        // A third of one set is no set: one is always allowed.
        if (highest > 0 && sets > Math.Max(1, most) && fresh.Any(s => !s.IsDone && s.HardSets > 0))
            report.Week(week, $"holds {Plural.Of(sets, "hard set")} for the legs {after}; {Math.Max(1, most)} is the most.");
        if (pause.Row == 3)
        {
            foreach (var session in fresh.Where(s => !s.IsDone && s.Class != SessionClass.L && s.Session.Phase is not (Phase.AA or Phase.TR)))
                report.About(session, $"begins with {PhaseWords.Of(session.Session.Phase)} {after}; it starts with the foundation.");
            return;
        }

        var percent = pause.Row switch { 0 => 100, 1 => 90, _ => 80 };
        foreach (var session in fresh.Where(s => !s.IsDone))
        {
            foreach (var item in session.Everything.Where(i => !i.Rehab))
            {
                var now = item.Asked.Sets.Max(s => s.Load?.Grams ?? 0);
                var before = c.ExposuresOf(item.Exercise.Id)
                    .Where(s => s.StartsAt <= pause.Before.StartsAt && !s.Session.Deload && !s.IsRehab).TakeLast(3)
                    .SelectMany(s => s.Of(item.Exercise.Id)).Where(i => !i.Rehab)
                    .Select(i => i.Asked.Sets.Max(s => s.Load?.Grams ?? 0)).DefaultIfEmpty(0).Max();
                if (before > 0 && (long)now * 100 > (long)before * percent)
                {
                    report.About(session, item.Name, $"is heavier than {percent} % of the load before, {after}.");
                }
            }
        }
    }
}
