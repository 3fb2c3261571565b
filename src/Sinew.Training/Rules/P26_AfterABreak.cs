using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-26, as far as a plan alone shows it: after a break of 8 days or more between two planned sessions the first week's loads and hard sets
/// obey R-542, from 65 the next harsher row (R-546); after 56 days strength, light sessions apart, begins with the foundation again. The first
/// week is that of the calendar and, up to row 28–55, the seven days from the first session on too; from 28 days on the week after it likewise.
/// Missed sessions need the log.
/// </summary>
internal static class P26_AfterABreak
{
    private const int Weeks = 4;
    private const int SevenDays = 7;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var week in c.Weeks.Where(w => w.IsOpen))
        {
            if (Breaks.EndsIn(c, week) is { } pause)
                Look(c, week, pause, report);
        }

        foreach (var (pause, first) in Breaks.All(c))
        {
            Days(c, pause, first, 0, report);
            if (pause.Row == 2)
                Days(c, pause, first, SevenDays, report);
        }
    }

    private static void Look(RuleContext c, WeekFacts week, Break pause, Report report)
    {
        var after = After(pause);
        var (highest, most) = Most(c, pause);
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

        Loads(c, fresh, pause, report);
    }

    // The seven days from the first session on, as far as they reach into the next week of the calendar.
    private static void Days(RuleContext c, Break pause, SessionFacts first, int days, Report report)
    {
        var from = first.Date.AddDays(days);
        if (from.DayOfWeek == DayOfWeek.Monday || pause.Row == 3)
            return;
        var week = c.Sessions.Where(s => !s.IsRehab && s.StartsAt >= first.StartsAt && s.Date >= from && s.Date < from.AddDays(SevenDays)).ToArray();
        var (highest, most) = Most(c, pause);
        var sets = week.Sum(s => s.HardSets);
        if (highest > 0 && sets > Math.Max(1, most) && week.Any(s => !s.IsDone && s.HardSets > 0))
            report.Add(from, $"The seven days from {Wording.Day(from)} hold {Plural.Of(sets, "hard set")} for the legs {After(pause)}; {Math.Max(1, most)} is the most.");
        Loads(c, [.. week.Where(s => s.Date > TrainingWeek.MondayOf(from).AddDays(6))], pause, report);
    }

    private static string After(Break pause) => $"after {Plural.Of(pause.Days, "day")} without strength";

    // The highest week of the four before the break, and what its row leaves of it.
    private static (int Highest, int Most) Most(RuleContext c, Break pause)
    {
        var from = pause.Before.Date.AddDays(-7 * Weeks);
        var highest = c.Weeks.Where(w => w.Monday <= pause.Before.Date && w.Sunday > from).Max(w => w.HardSets);
        return (highest, pause.Row switch { 0 => highest - 1, 1 => highest * 67 / 100, 2 => highest * 60 / 100, _ => highest });
    }

    private static void Loads(RuleContext c, SessionFacts[] sessions, Break pause, Report report)
    {
        var percent = pause.Row switch { 0 => 100, 1 => 90, _ => 80 };
        foreach (var session in sessions.Where(s => !s.IsDone))
        {
            foreach (var item in session.Everything.Where(i => !i.Rehab))
            {
                var now = item.Asked.Sets.Max(s => s.Load?.Grams ?? 0);
                var before = c.ExposuresOf(item.Exercise.Id)
                    .Where(s => s.StartsAt <= pause.Before.StartsAt && !s.Session.Deload && !s.IsRehab).TakeLast(3)
                    .SelectMany(s => s.Of(item.Exercise.Id)).Where(i => !i.Rehab)
                    .Select(i => i.Asked.Sets.Max(s => s.Load?.Grams ?? 0)).DefaultIfEmpty(0).Max();
                if (before > 0 && ((long)now - P22_LoadSteps.RoundingGrams) * 100 > (long)before * percent)
                {
                    report.About(session, item.Name, $"is heavier than {percent} % of the load before, {After(pause)}.");
                }
            }
        }
    }
}
