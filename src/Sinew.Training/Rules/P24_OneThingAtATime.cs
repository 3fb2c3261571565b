using Sinew.Training.Calendar;

namespace Sinew.Training.Rules;

/// <summary>
/// P-24: within a block the load and the sets of an exercise never rise in the same week, measured against its last week that was no deload
/// . Loads are compared, or per cent of 1RM where no load is known; sets are those of one session.
/// </summary>
internal static class P24_OneThingAtATime
{
    private sealed record Peak(DateOnly First, string Name, Programmes.Block? Block, int Load, int Percent, int Sets);

    public static void Look(RuleContext c, Report report)
    {
        foreach (var id in c.ExerciseIds)
        {
            Peak? last = null;
            var trained = c.ExposuresOf(id).Where(s => !s.Session.Deload && !s.IsRehab);
            foreach (var week in trained.GroupBy(s => (Monday: TrainingWeek.MondayOf(s.Date), Block: c.BlockOn(s.Date))))
            {
                if (Of(c, week, id) is not { } now)
                    continue;
                // What was done of the week is a fact; the rest of it is judged by itself.
                if (last is not null && Of(c, week.Where(s => !s.IsDone), id) is { } ahead && Both(ahead, last))
                {
                    report.Add(ahead.First, $"{ahead.Name} gets more load and more sets ({last.Sets} to {ahead.Sets}) in the week of "
                        + $"{Wording.Day(week.Key.Monday)}; change one of them at a time.");
                }

                last = now;
            }
        }
    }

    private static Peak? Of(RuleContext c, IEnumerable<SessionFacts> sessions, string id)
    {
        var held = sessions.SelectMany(s => s.Of(id).Where(i => !i.Rehab).Select(i => (Session: s, Item: i))).ToArray();
        if (held.Length == 0)
            return null;
        var (session, item) = held[0];
        return new(
            session.Date, item.Name, c.BlockOn(session.Date), held.Max(h => h.Item.Asked.Sets.Max(s => s.Load?.Grams ?? 0)),
            held.Max(h => h.Item.Asked.Sets.Max(s => s.Percent1Rm ?? 0)), held.Max(h => h.Item.Sets));
    }

    private static bool Both(Peak now, Peak last) => ReferenceEquals(last.Block, now.Block) && now.Sets > last.Sets && Heavier(now, last);

    private static bool Heavier(Peak now, Peak last) =>
        now.Load > 0 && last.Load > 0 ? now.Load > last.Load : now.Percent > 0 && last.Percent > 0 && now.Percent > last.Percent;
}
