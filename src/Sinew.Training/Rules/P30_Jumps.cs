using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-30 with R-560: contacts a session and impact within the runner's jumping level; contacts a week rise by at most 20 or 20 %; hard
/// landings at least 48 hours apart; jumps before anything that tires the legs; with a body mass index of 30 or more, or 100 kg, no impact of 3
/// (R-563). Rehab is no exception.
/// </summary>
internal static class P30_Jumps
{
    private const int HardLanding = 2;
    private const int ApartMinutes = 48 * 60;
    private const int MoreContacts = 20;
    private const double HeavyBmi = 30;
    private const double HeavyKg = 100;
    private const int NotWhenHeavyImpact = 3;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
            Session(c, session, report);
        var hard = c.Sessions.Where(s => s.Items.Any(i => i.Exercise.Impact >= HardLanding)).ToArray();
        for (var i = 1; i < hard.Length; i++)
        {
            var gap = hard[i].StartsAt - hard[i - 1].StartsAt;
            if (gap < ApartMinutes && !hard[i].IsDone)
            {
                report.Add(hard[i].Date, $"{hard[i].Opening} lands hard {Wording.Hours(gap)} after {hard[i - 1].Called} did; hard "
                    + "landings need 48 h.");
            }
        }

        foreach (var week in c.Weeks.Where(w => w.Sessions.Any(s => !s.IsDone && s.Contacts > 0)))
        {
            var before = Before(c, week);
            if (week.Contacts > Math.Max(before + MoreContacts, before * 1.2))
            {
                report.Week(week, $"holds {Plural.Of(week.Contacts, "jumping contact")} after {before}; a week adds 20 or 20 %.");
            }
        }

        if (c.Runner.Bmi >= HeavyBmi || c.Runner.BodyMassKg >= HeavyKg)
        {
            foreach (var (session, exercise, _) in c.Offered.Where(o => o.Exercise.Impact >= NotWhenHeavyImpact))
                report.About(session, exercise.Name, $"lands too hard for the joints at this body mass.");
        }
    }

    private static void Session(RuleContext c, SessionFacts session, Report report)
    {
        var level = JumpLevels.On(c, session);
        Version(c, session, false, level, report);
        Version(c, session, true, level, report);
    }

    // The full or the short version of a session.
    private static void Version(RuleContext c, SessionFacts session, bool inShort, int level, Report report)
    {
        var contacts = 0;
        foreach (var item in session.Everything)
            contacts += item.InShort == inShort ? item.Contacts : 0;
        if (contacts > JumpLevels.Contacts(level))
            report.About(session, $"holds {Plural.Of(contacts, "jumping contact")}; {JumpLevels.Contacts(level)} is the most at level {level}.");
        var (tiring, high) = ((Item?)null, (Item?)null);
        foreach (var item in session.Everything)
        {
            if (item.InShort != inShort)
                continue;
            if (item.Plyo && item.Exercise.Impact > JumpLevels.Impact(c, level))
                high ??= item;
            if (item.WarmUp)
                continue;
            if (item.Plyo && tiring is not null)
                report.Add(session.Date, $"{item.Name} comes after {tiring.Name} on {Wording.Day(session.Date)}; jumps come first, on fresh legs.");
            if (!item.Plyo && item.Exercise.IsLowerWork)
                tiring = item;
        }

        if (high is not null)
            report.About(session, high.Name, $"has impact {high.Exercise.Impact}; {JumpLevels.Impact(c, level)} is the most at jumping level {level}.");
    }

    /// <summary>Contacts of the week before, or of the last week before it that was no deload, if that was more.</summary>
    private static int Before(RuleContext c, WeekFacts week)
    {
        var most = 0;
        for (var i = week.Index - 1; i >= 0; i--)
        {
            most = Math.Max(most, c.Weeks[i].Contacts);
            if (!c.Weeks[i].Deload)
                break;
        }

        return most;
    }
}
