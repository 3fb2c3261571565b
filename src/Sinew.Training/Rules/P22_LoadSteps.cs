using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-22: a load is at most 10 % above the heaviest of the exercise's last three exposures outside deload, taper and rehab, and at most 20 %
/// (novice foundation 30 %) above the week in which its last 28 days of the same phase began. A bigger step is allowed only to the
/// next load the runner owns, at the bottom of the range (or one above, R-502) with one more in reserve. Where a set names no
/// kilograms, its per cent of 1RM is the load.
/// </summary>
internal static class P22_LoadSteps
{
    private const int StepPercent = 110;
    private const int MonthPercent = 120;
    private const int NoviceFoundationPercent = 130;
    private const int MonthDays = 28;
    private const int Exposures = 3;

    /// <summary>What a change of units does to a load is no step.</summary>
    public const int RoundingGrams = 5;

    private sealed record Asked(SessionFacts Session, Item Item, int Percent);

    private sealed record Done(SessionFacts Session, Item Item, Load Load)
    {
        public int Rir => Item.Asked.Sets.Min(s => s.Rir);

        public int Hi => Item.Asked.Sets.Max(s => s.Hi);
    }

    public static void Look(RuleContext c, Report report)
    {
        var (done, asked) = (new List<Done>(), new List<Asked>());
        foreach (var id in c.ExerciseIds)
        {
            // What the next one is measured against: neither lighter weeks nor taper nor rehab.
            done.Clear();
            asked.Clear();
            foreach (var session in c.ExposuresOf(id))
            {
                foreach (var item in session.Everything)
                {
                    if (session.IsDone || !string.Equals(item.Exercise.Id, id, StringComparison.Ordinal))
                        continue;
                    if (Heaviest(item) is { } load)
                        Look(c, new(session, item, load), done, report);
                    else if (!item.Rehab && !session.IsRehab && MostPercent(item) is { } percent)
                        Look(c, new(session, item, percent), asked, report);
                }

                if (session.Session.Deload || session.Session.Phase == Phase.TP || session.IsRehab)
                    continue;
                foreach (var item in session.Items)
                {
                    if (item.Rehab || !string.Equals(item.Exercise.Id, id, StringComparison.Ordinal))
                        continue;
                    if (Heaviest(item) is { } load)
                        done.Add(new(session, item, load));
                    if (MostPercent(item) is { } percent)
                        asked.Add(new(session, item, percent));
                }
            }
        }
    }

    private static void Look(RuleContext c, Asked now, List<Asked> counted, Report report)
    {
        if (counted.Count == 0)
            return;
        var before = 0;
        for (var i = Math.Max(0, counted.Count - Exposures); i < counted.Count; i++)
            before = Math.Max(before, counted[i].Percent);
        if (now.Percent * 100 > before * StepPercent)
            report.About(now.Session, now.Item.Name, $"goes from {before} % to {now.Percent} % of the one-repetition maximum; one step is 10 % of the load at most.");
        var (began, start) = (default(DateOnly?), 0);
        foreach (var d in counted)
        {
            if (!IsOfMonth(c, d.Session, now.Session))
                continue;
            began ??= d.Session.Date;
            if (d.Session.Date >= TrainingWeek.MondayOf(began.Value).AddDays(7))
                break;
            start = Math.Max(start, d.Percent);
        }

        if (began is not { } since)
            return;
        var cap = c.Runner.Level == StrengthLevel.Novice && now.Session.Session.Phase == Phase.AA ? NoviceFoundationPercent : MonthPercent;
        if (now.Percent * 100 > start * cap)
        {
            report.About(now.Session, now.Item.Name, $"stands at {now.Percent} % of the one-repetition maximum, up from {start} % on {Wording.Day(since)}; "
                + $"four weeks of one block allow {cap - 100} %.");
        }
    }

    private static void Look(RuleContext c, Done now, List<Done> done, Report report)
    {
        if (now.Item.Rehab || now.Session.IsRehab || done.Count == 0)
            return;
        var before = done[Math.Max(0, done.Count - Exposures)];
        for (var i = Math.Max(0, done.Count - Exposures) + 1; i < done.Count; i++)
            before = done[i].Load > before.Load ? done[i] : before;
        if (Above(now.Load, before.Load, StepPercent) && !OnlyStepLeft(c, now, before, done[^1]))
        {
            report.About(now.Session, now.Item.Name, $"goes from {before.Load} to {now.Load}; one step is 10 % at most.");
        }

        var (began, first) = (default(DateOnly?), default(Done));
        foreach (var d in done)
        {
            if (!IsOfMonth(c, d.Session, now.Session))
                continue;
            began ??= d.Session.Date;
            if (d.Session.Date >= TrainingWeek.MondayOf(began.Value).AddDays(7))
                break;
            first = first is null || d.Load > first.Load ? d : first;
        }

        if (first is not { } start)
            return;
        var novice = c.Runner.Level == StrengthLevel.Novice && now.Session.Session.Phase == Phase.AA;
        var cap = novice ? NoviceFoundationPercent : MonthPercent;
        if (Above(now.Load, start.Load, cap) && now.Load != Next(c, now.Item, start.Load))
        {
            report.About(now.Session, now.Item.Name, $"stands at {now.Load}, up from {start.Load} on {Wording.Day(start.Session.Date)}; "
                + $"four weeks of one block allow {cap - 100} %.");
        }
    }

    private static bool OnlyStepLeft(RuleContext c, Done now, Done before, Done last) =>
        now.Load == Next(c, now.Item, before.Load) && now.Rir > Math.Min(last.Rir, RirOfDose(now)) && now.Hi <= BottomOf(now, last) + 1;

    private static int RirOfDose(Done now) => now.Item.Exercise.DoseIn(now.Session.Session.Phase)?.Rir ?? int.MaxValue;

    /// <summary>The bottom of the range: of the dose if there is one, else of the exposure before.</summary>
    private static int BottomOf(Done now, Done last) =>
        now.Item.Exercise.DoseIn(now.Session.Session.Phase)?.Lo ?? last.Item.Asked.Sets.Min(s => s.Lo);

    /// <summary>The next heavier load the runner owns for the exercise, or null.</summary>
    private static Load? Next(RuleContext c, Item item, Load from)
    {
        var owned = c.OwnedFor(item.Exercise);
        foreach (var load in owned.Loads)
        {
            if (load > from)
                return load;
        }

        return null;
    }

    private static bool IsOfMonth(RuleContext c, SessionFacts then, SessionFacts now) => then.Session.Phase == now.Session.Phase
        && now.Date.DayNumber - then.Date.DayNumber <= MonthDays && ReferenceEquals(c.BlockOn(then.Date), c.BlockOn(now.Date));

    private static int? MostPercent(Item item)
    {
        int? most = null;
        foreach (var set in item.Asked.Sets)
            most = set.Percent1Rm is { } percent && !(percent <= most) ? percent : most;
        return most;
    }

    private static bool Above(Load load, Load reference, int percent) => ((long)load.Grams - RoundingGrams) * 100 > (long)reference.Grams * percent;

    private static Load? Heaviest(Item item)
    {
        Load? heaviest = null;
        foreach (var set in item.Asked.Sets)
        {
            if (set.Load is { } load && (heaviest is not { } known || load > known))
                heaviest = load;
        }

        return heaviest;
    }
}
