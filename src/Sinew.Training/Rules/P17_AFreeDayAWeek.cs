using System.Collections.Immutable;

namespace Sinew.Training.Rules;

/// <summary>
/// P-17: if a week has days without run, race or hard cross-training, at least one of them has no heavy or moderate session, unless
/// the runner accepts training on the last rest day. The rule asks something of the days without run alone: where what was done has taken
/// them all, a planned session on a day with a run takes none and is not at fault.
/// </summary>
internal static class P17_AFreeDayAWeek
{
    public static void Look(RuleContext c, Report report)
    {
        if (c.Runner.Availability.TrainOnLastRestDay)
            return;
        foreach (var week in c.Weeks)
        {
            var (last, isTaken) = (-1, true);
            for (var day = 0; day < 7 && isTaken; day++)
            {
                var date = week.Monday.AddDays(day);
                if (!c.Calendar.IsFreeDay(date))
                    continue;
                isTaken = IsTaken(c.Sessions, date, true);
                if (IsTaken(week.Sessions, date, false))
                    last = day;
            }

            if (last >= 0 && isTaken)
            {
                report.Add(week.Monday.AddDays(last), $"In the week of {Wording.Day(week.Monday)} no day is left without a run or strength; keep one, "
                    + "such as "
                    + $"{Wording.Day(week.Monday.AddDays(last))}, free of heavy and moderate work.");
            }
        }
    }

    private static bool IsTaken(ImmutableArray<SessionFacts> sessions, DateOnly date, bool orDone)
    {
        foreach (var session in sessions)
        {
            if (session.Date == date && session.Loading && (orDone || !session.IsDone))
                return true;
        }

        return false;
    }
}
