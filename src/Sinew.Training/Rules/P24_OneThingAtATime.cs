using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-24: within a block the load and the sets of an exercise never rise in the same week, measured against its last week that was no deload
/// . Loads are compared, or per cent of 1RM where no load is known; sets are those of one session.
/// </summary>
internal static class P24_OneThingAtATime
{
    private sealed record Peak(DateOnly Monday, Programmes.Block? Block, int Load, int Percent, int Sets);

    public static void Look(RuleContext c, Report report)
    {
        foreach (var id in c.ExerciseIds)
        {
            Peak? last = null;
            var trained = c.ExposuresOf(id).Where(s => !s.Session.Deload && !s.IsRehab);
            foreach (var week in trained.GroupBy(s => (Monday: TrainingWeek.MondayOf(s.Date), Block: c.BlockOn(s.Date))))
            {
                var items = week.SelectMany(s => s.Of(id)).Where(i => !i.Rehab).ToArray();
                if (items.Length == 0)
                    continue;
                var now = new Peak(
                    week.Key.Monday, week.Key.Block, items.Max(i => i.Asked.Sets.Max(s => s.Load?.Grams ?? 0)),
                    items.Max(i => i.Asked.Sets.Max(s => s.Percent1Rm ?? 0)), items.Max(i => i.Sets));
                var date = week.First().Date;
                if (last is not null && date >= c.Plan.Today && Both(now, last))
                {
                    report.Add(date, $"{items[0].Name} gets more load and more sets ({last.Sets} to {now.Sets}) in the week of "
                        + $"{Wording.Day(now.Monday)}; change one of them at a time.");
                }

                last = now;
            }
        }
    }

    private static bool Both(Peak now, Peak last) => ReferenceEquals(last.Block, now.Block) && now.Sets > last.Sets && Heavier(now, last);

    private static bool Heavier(Peak now, Peak last) =>
        now.Load > 0 && last.Load > 0 ? now.Load > last.Load : now.Percent > 0 && last.Percent > 0 && now.Percent > last.Percent;
}
