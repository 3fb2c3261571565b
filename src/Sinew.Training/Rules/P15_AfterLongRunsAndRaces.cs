using Sinew.Training.Calendar;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-15: no heavy or moderate session and no hard landing on the day after a long run of 90 minutes or more or a race (R-311); after A and
/// B races no lower-body strength for 2 (up to 10 km), 4 (half), 7 (marathon) or 14 (ultra) days (R-423).
/// </summary>
internal static class P15_AfterLongRunsAndRaces
{
    private const int HardLanding = 2;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var session in c.Ahead)
        {
            var before = session.Date.AddDays(-1);
            var longRun = c.Calendar.On(before).FirstOrDefault(r => r.Minutes >= RunCalendar.LongFromMinutes && c.Calendar.IsLong(r));
            var race = c.Races.Any(r => r.Date == before);
            if ((longRun is not null || race) && (session.Loading || (!session.IsRehab && session.MaxImpact >= HardLanding)))
            {
                report.About(session, $"stands on the day after {(race ? "the race" : $"the {longRun!.Minutes} minute long run")}: "
                    + "only light work there.");
            }

            foreach (var past in c.Races.Where(r => r.Priority != RacePriority.C))
            {
                var days = session.Date.DayNumber - past.Date.DayNumber;
                var rest = RestDays(past.Row);
                if (days > 0 && days <= rest && session.HasLowerStrength)
                {
                    report.About(session, $"trains the legs {Plural.Of(days, "day")} after the race on "
                        + $"{Wording.Day(past.Date)}; they rest for {Plural.Of(rest, "day")}.");
                }
            }
        }
    }

    /// <summary>Days after an A or B race without lower-body strength (R-423).</summary>
    public static int RestDays(RaceRow row) => row switch
    {
        RaceRow.UpTo5k or RaceRow.K10 => 2,
        RaceRow.Half => 4,
        RaceRow.Marathon => 7,
        RaceRow.UltraTo100 or RaceRow.UltraOver100 => 14,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };
}
