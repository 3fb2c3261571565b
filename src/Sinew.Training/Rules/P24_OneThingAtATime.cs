using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-24: within a block the load and the sets of an exercise never rise in the same week, measured against its last week that was no deload
/// . Loads are compared, or per cent of 1RM where no load is known; sets are those of one session.
/// </summary>
internal static class P24_OneThingAtATime
{
    // The heaviest load, the highest per cent and the most sets of a week within a block.
    private readonly record struct Peak(DateOnly Date, DateOnly Monday, Programmes.Block? Block, string Name, int Load, int Percent, int Sets);

    public static void Look(RuleContext c, Report report)
    {
        foreach (var id in c.ExerciseIds)
        {
            var (last, now) = (default(Peak), default(Peak));
            foreach (var session in c.ExposuresOf(id))
            {
                if (session.Session.Deload || session.IsRehab)
                    continue;
                var (monday, block) = (TrainingWeek.MondayOf(session.Date), c.BlockOn(session.Date));
                foreach (var item in session.Items)
                {
                    if (item.Rehab || !string.Equals(item.Exercise.Id, id, StringComparison.Ordinal))
                        continue;
                    if (now.Sets == 0 || now.Monday != monday || !ReferenceEquals(now.Block, block))
                    {
                        Compare(c, now, last, report);
                        (last, now) = (now, new(session.Date, monday, block, item.Name, 0, 0, 0));
                    }

                    now = Highest(now, item);
                }
            }

            Compare(c, now, last, report);
        }
    }

    private static Peak Highest(Peak peak, Item item)
    {
        var (load, percent) = (peak.Load, peak.Percent);
        foreach (var set in item.Asked.Sets)
            (load, percent) = (Math.Max(load, set.Load?.Grams ?? 0), Math.Max(percent, set.Percent1Rm ?? 0));
        return peak with { Load = load, Percent = percent, Sets = Math.Max(peak.Sets, item.Asked.Sets.Length) };
    }

    private static void Compare(RuleContext c, Peak now, Peak last, Report report)
    {
        if (last.Sets == 0 || now.Date < c.Plan.Today || !Both(now, last))
            return;
        report.Add(now.Date, $"{now.Name} gets more load and more sets ({last.Sets} to {now.Sets}) in the week of "
            + $"{Wording.Day(now.Monday)}; change one of them at a time.");
    }

    private static bool Both(Peak now, Peak last) => ReferenceEquals(last.Block, now.Block) && now.Sets > last.Sets && Heavier(now, last);

    private static bool Heavier(Peak now, Peak last) =>
        now.Load > 0 && last.Load > 0 ? now.Load > last.Load : now.Percent > 0 && last.Percent > 0 && now.Percent > last.Percent;
}
