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
            var planned = week.Sessions.Where(s => !s.IsDone && s.Loading).Select(s => s.Date).ToHashSet();
            if (planned.Count == 0)
                continue;
            var taken = c.Sessions.Where(s => s.Loading && s.Date >= week.Monday && s.Date <= week.Sunday).Select(s => s.Date).ToHashSet();
            var free = Enumerable.Range(0, 7).Select(d => week.Monday.AddDays(d)).Where(c.Calendar.IsFreeDay).ToArray();
            var last = Array.FindLastIndex(free, planned.Contains);
            if (last >= 0 && Array.TrueForAll(free, taken.Contains))
            {
                report.Add(free[last], $"In the week of {Wording.Day(week.Monday)} no day is left without a run or strength; keep one, "
                    + "such as "
                    + $"{Wording.Day(free[last])}, free of heavy and moderate work.");
            }
        }
    }
}
