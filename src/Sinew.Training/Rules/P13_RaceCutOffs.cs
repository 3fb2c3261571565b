using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-13: the race table (R-420): nothing inside its cut-off before A, B and C races, no session on race day and the day before.
/// </summary>
internal static class P13_RaceCutOffs
{
    /// <summary>Rehab sets of at most this many repetitions keep the cut-off of heavy work (vocabulary, class R).</summary>
    private const int HeavyRehabReps = 6;

    private const int FarthestDays = 21;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var race in c.Races)
        {
            var limits = RaceCutOffs.For(race);
            foreach (var session in c.Ahead)
            {
                var days = race.Date.DayNumber - session.Date.DayNumber;
                if (days is >= 0 and <= FarthestDays)
                    Look(session, days, race, limits, report);
            }
        }
    }

    private static void Look(SessionFacts session, int days, Race race, RaceCutOffs limits, Report report)
    {
        var name = race.Name.Length > 0 ? $"{race.Name} on {Wording.Day(race.Date)}" : $"the race on {Wording.Day(race.Date)}";
        if (days <= 1)
        {
            report.About(session, $"stands {(days == 0 ? "on the day of" : "on the day before")} {name}: no session there.");
            return;
        }

        var limit = session.Class switch
        {
            SessionClass.H => limits.Heavy,
            SessionClass.M => limits.Moderate,
            SessionClass.L => limits.Light,
            SessionClass.P => limits.Primer,
            SessionClass.R => 0,
            _ => throw new InvalidOperationException(),
        };
        if (days < limit)
            report.About(session, $"stands {Plural.Of(days, "day")} before {name}; the last one of its kind is {Plural.Of(limit, "day")} before.");
        foreach (var item in session.Everything)
            Look(session, item, days, name, limits, report);
    }

    private static void Look(SessionFacts session, Item item, int days, string name, RaceCutOffs limits, Report report)
    {
        if (item.Rehab || session.IsRehab)
        {
            var heavy = item.Asked.Sets.Any(s => s.Measure == Measure.Reps && s.Hi <= HeavyRehabReps);
            var last = heavy ? limits.Heavy : limits.Moderate;
            if (days < last)
                report.Add(session.Date, $"{item.Name} (rehab) stands {Plural.Of(days, "day")} before {name}; the last one is {Plural.Of(last, "day")} before.");
        }

        if (item.Exercise.Impact >= 2 && days < limits.Jumps)
            report.Add(session.Date, $"{item.Name} stands {Plural.Of(days, "day")} before {name}; the last hard landings are {Plural.Of(limits.Jumps, "day")} "
                + "before.");
        if (days < limits.Novel && item.IsNewOn(session.Date))
        {
            report.Add(session.Date, $"{item.Name} is new (not done in 28 days) {Plural.Of(days, "day")} before {name}; the last new exercise is "
                + $"{Plural.Of(limits.Novel, "day")} before.");
        }
    }
}
