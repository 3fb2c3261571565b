using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-24: within a block the load and the sets of an exercise never rise in the same week, measured against its last week that was no deload
/// . Loads are compared, or per cent of 1RM where no load is known; sets are those of one session.
/// </summary>
internal static class P24_OneThingAtATime
{
    /// <summary>The most of one exercise in one week of a block.</summary>
    private struct Peak
    {
        public DateOnly First;
        public string? Name;
        public int Load;
        public int Percent;
        public int Sets;

        public void Add(DateOnly date, Item item)
        {
            if (Name is null)
                (First, Name) = (date, item.Name);
            foreach (var set in item.Asked.Sets)
            {
                Load = Math.Max(Load, set.Load?.Grams ?? 0);
                Percent = Math.Max(Percent, set.Percent1Rm ?? 0);
            }

            Sets = Math.Max(Sets, item.Sets);
        }
    }

    public static void Look(RuleContext c, Report report)
    {
        foreach (var id in c.ExerciseIds)
        {
            Programmes.Block? block = null;
            var monday = DateOnly.MinValue;
            Peak last = default, now = default, ahead = default;
            foreach (var session in c.ExposuresOf(id))
            {
                if (session.Session.Deload || session.IsRehab)
                    continue;
                var (week, here) = (TrainingWeek.MondayOf(session.Date), c.BlockOn(session.Date));
                if (week != monday || !ReferenceEquals(here, block))
                {
                    Judge(monday, last, ahead, report);
                    // What was measured in another block is no measure for this one.
                    last = !ReferenceEquals(here, block) ? default : now.Name is null ? last : now;
                    (monday, block, now, ahead) = (week, here, default, default);
                }

                foreach (var item in session.Items)
                {
                    if (item.Rehab || !string.Equals(item.Exercise.Id, id, StringComparison.Ordinal))
                        continue;
                    now.Add(session.Date, item);
                    // What was done of the week is a fact; the rest of it is judged by itself.
                    if (!session.IsDone)
                        ahead.Add(session.Date, item);
                }
            }

            Judge(monday, last, ahead, report);
        }
    }

    private static void Judge(DateOnly monday, in Peak last, in Peak ahead, Report report)
    {
        if (last.Name is null || ahead.Name is null || ahead.Sets <= last.Sets || !Heavier(ahead, last))
            return;
        report.Add(ahead.First, $"{ahead.Name} gets more load and more sets ({last.Sets} to {ahead.Sets}) in the week of "
            + $"{Wording.Day(monday)}; change one of them at a time.");
    }

    private static bool Heavier(in Peak now, in Peak last) =>
        now.Load > 0 && last.Load > 0 ? now.Load > last.Load : now.Percent > 0 && last.Percent > 0 && now.Percent > last.Percent;
}
