using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>Load and progression, P-22 to P-34 and P-45.</summary>
internal static class LoadLaws
{
    public static readonly Law[] All =
    [
        new("P-22", LoadSteps), new("P-23", HardSets), new("P-24", OneThingAtATime), new("P-26", AfterABreak), new("P-27", InReserve), new("P-28", Deloads),
        new("P-29", Levels), new("P-31", Owned), new("P-33", Season), new("P-34", Ultra), new("P-45", RoundedDown),
    ];

    private static void LoadSteps(Planned p, Verdict v)
    {
        foreach (var exposures in Exposures(p))
        {
            for (var n = 1; n < exposures.Count; n++)
            {
                var (s, i) = exposures[n];
                if (i.Kg == 0 && i.Asked.Sets.Max(x => x.Percent1Rm) is { } percent)
                {
                    var percents = exposures.Take(n).Where(e => !e.Session.Session.Deload && e.Session.Session.Phase != Phase.TP)
                        .Select(e => e.Item.Asked.Sets.Max(x => x.Percent1Rm) ?? 0).Where(x => x > 0).TakeLast(3).ToArray();
                    v.Hold(percents.Length == 0 || percent <= 1.1 * percents.Max(), p, s, $"goes from {string.Join(' ', percents)} to {percent} %", i.Exercise.Id);
                }

                var counted = exposures.Take(n).Where(e => !e.Session.Session.Deload && e.Session.Session.Phase != Phase.TP && e.Item.Kg > 0).ToList();
                if (i.Kg == 0 || counted.Count == 0)
                    continue;
                var before = counted.TakeLast(3).Max(e => e.Item.Kg);
                var next = p.Runner.Equipment.LoadsFor(i.Exercise).Select(l => l.Kg).FirstOrDefault(kg => kg > before);
                var dose = i.Exercise.DoseIn(s.Session.Phase);
                var onlyStep = i.Kg == next && i.Asked.Sets.All(x => x.Rir > Math.Min(counted[^1].Item.Asked.Sets.Min(y => y.Rir), dose?.Rir ?? 99));
                v.Hold(i.Kg <= 1.1m * before || onlyStep, p, s, $"goes from {before} to {i.Kg} kg", i.Exercise.Id);

                var month = counted.FindAll(e => s.Day - e.Session.Day <= 28 && Block(p, e.Session) == Block(p, s));
                if (month.Count == 0)
                    continue;
                var start = month.Where(e => TrainingWeek.MondayOf(e.Session.Session.Date) == TrainingWeek.MondayOf(month[0].Session.Session.Date)).Max(e => e.Item.Kg);
                var cap = p.Runner.Level == StrengthLevel.Novice && s.Session.Phase == Phase.AA ? 1.3m : 1.2m;
                var nextOfStart = p.Runner.Equipment.LoadsFor(i.Exercise).Select(l => l.Kg).FirstOrDefault(kg => kg > start);
                v.Hold(i.Kg <= cap * start || i.Kg == nextOfStart, p, s, $"goes from {start} to {i.Kg} kg in four weeks", i.Exercise.Id);
            }
        }
    }

    private static void HardSets(Planned p, Verdict v)
    {
        var held = 0;
        foreach (var w in p.Weeks.Where(w => w.HardSets > 0))
        {
            held++;
            if (held <= 2 || ReEntry(p, w) is not null)
                continue;
            var before = p.Weeks.Where(x => x.Index < w.Index && x.Index >= w.Index - 4).Max(x => x.HardSets);
            var rising = p.Weeks[w.Index - 1].Km is > 0 and var km && w.Km > (km * 1.1) + 1e-9;
            v.Hold(w.HardSets <= Math.Max(before * 1.2, before + 3), p, w.Monday, $"{w.HardSets} hard sets after {before}");
            v.Hold(!rising || w.HardSets <= before, p, w.Monday, $"{w.HardSets} hard sets after {before} while the kilometres rise");
        }
    }

    private static void OneThingAtATime(Planned p, Verdict v)
    {
        foreach (var exposures in Exposures(p))
        {
            var weeks = exposures.Where(e => !e.Session.Session.Deload).GroupBy(e => (TrainingWeek.MondayOf(e.Session.Session.Date), Block(p, e.Session)))
                .Select(g => (g.Key, First: g.First(), Kg: g.Max(e => e.Item.Kg), Sets: g.Max(e => e.Item.Sets))).ToArray();
            foreach (var (a, b) in weeks.Zip(weeks.Skip(1)).Where(x => x.First.Key.Item2 == x.Second.Key.Item2 && x.First.Kg > 0))
                v.Hold(b.Kg <= a.Kg || b.Sets <= a.Sets, p, b.First.Session, "gets more load and more sets in one week", b.First.Item.Exercise.Id);
        }
    }

    private static void AfterABreak(Planned p, Verdict v)
    {
        foreach (var w in p.Weeks)
        {
            if (ReEntry(p, w) is not var (before, row) || w.HardSets == 0)
                continue;
            var most = p.Weeks.Where(x => x.Monday <= before.Session.Date && x.Monday.AddDays(6) > before.Session.Date.AddDays(-28)).Max(x => x.HardSets);
            var sets = w.Sessions.Where(s => s.From > before.From).Sum(s => s.HardSets);
            var allowed = row switch { 0 => most - 1, 1 => most * 0.67, 2 => most * 0.6, _ => most };
            v.Hold(most == 0 || sets <= Math.Max(1, allowed), p, w.Monday, $"{sets} hard sets after a break, {most} before");
            foreach (var s in w.Sessions.Where(s => s.From > before.From && row == 3))
                v.Hold(s.Class == SessionClass.L || s.Session.Phase is Phase.AA or Phase.TR, p, s, "does not begin anew after eight weeks");
            foreach (var s in w.Sessions.Where(s => s.From > before.From))
                NoHeavier(p, v, s, before, row);
        }

        // The week back is seven days from the first session on, wherever Sunday stands; the one after it too where two are asked for.
        foreach (var (before, first) in p.Sessions.Zip(p.Sessions.Skip(1)).Where(x => x.Second.Day - x.First.Day >= 8))
        {
            var days = first.Day - before.Day;
            var row = (days >= 56 ? 3 : days >= 28 ? 2 : days >= 14 ? 1 : 0) + (first.Age >= 65 ? 1 : 0);
            for (var from = first.Day; row < 3 && from <= first.Day + (row == 2 ? 7 : 0); from += 7)
            {
                var week = p.Sessions.Where(s => s.Day >= from && s.Day < from + 7 && s.From >= first.From).ToArray();
                var most = p.Weeks.Where(x => x.Monday <= before.Session.Date && x.Monday.AddDays(6) > before.Session.Date.AddDays(-28)).Max(x => x.HardSets);
                var sets = week.Sum(s => s.HardSets);
                v.Hold(sets == 0 || most == 0 || sets <= Math.Max(1, row switch { 0 => most - 1, 1 => most * 0.67, _ => most * 0.6 }), p, first.Session.Date, $"{sets} hard sets in seven days after a break, {most} before");
                foreach (var s in week)
                    NoHeavier(p, v, s, before, row);
            }
        }
    }

    private static void NoHeavier(Planned p, Verdict v, Held s, Held before, int row)
    {
        foreach (var i in s.Items.Where(i => i.Kg > 0))
        {
            var kg = p.Sessions.Where(x => x.From <= before.From && !x.Session.Deload).SelectMany(x => x.Items.Where(y => y.Exercise.Id == i.Exercise.Id))
                .TakeLast(3).Select(y => y.Kg).DefaultIfEmpty(0).Max();
            v.Hold(kg == 0 || i.Kg <= row switch { 0 => 1m, 1 => 0.9m, _ => 0.8m } * kg, p, s, $"takes {i.Kg} kg after a break, {kg} before", i.Exercise.Id);
        }
    }

    // Last session before a break of 8 days or more that ends in this week (after 28 days and more, or in the one before), and R-542's row.
    private static (Held Before, int Row)? ReEntry(Planned p, PlannedWeek week)
    {
        if (Here(week) is { } here)
            return here;
        return week.Index > 0 && Here(p.Weeks[week.Index - 1]) is { Row: >= 2 } earlier ? earlier : null;

        (Held Before, int Row)? Here(PlannedWeek w)
        {
            foreach (var s in w.Sessions)
            {
                if (p.Sessions.LastOrDefault(x => x.From < s.From) is { } before && s.Day - before.Day is >= 8 and var days)
                    return (before, Math.Min(3, (days >= 56 ? 3 : days >= 28 ? 2 : days >= 14 ? 1 : 0) + (s.Age >= 65 ? 1 : 0)));
            }

            return null;
        }
    }

    private static void InReserve(Planned p, Verdict v)
    {
        for (var n = 0; n < p.Sessions.Length; n++)
        {
            var s = p.Sessions[n];
            var young = p.Runner.Level == StrengthLevel.Novice && p.StrengthWeeksBefore(s.Session.Date) < 4;
            foreach (var i in s.Rehab)
                v.Hold(i.Asked.Sets.All(x => x.Rir >= 1), p, s, "leaves nothing in reserve", i.Exercise.Id);
            foreach (var i in s.Everything)
            {
                var least = n == 0 ? 4 : young ? 3 : s.Session.Phase is Phase.MT or Phase.TP && i.Lower ? 2 : 1;
                v.Hold(i.Asked.Sets.All(x => x.Rir >= least), p, s, $"leaves fewer than {least} in reserve", i.Exercise.Id);
            }
        }
    }

    private static void Deloads(Planned p, Verdict v)
    {
        var since = 0;
        foreach (var w in p.Weeks)
        {
            if (w.Phase is not (Phase.AA or Phase.GS or Phase.MS or Phase.PW) || w.Sessions.IsEmpty || w.Deload)
            {
                if (w.Deload && w.Index > 0)
                {
                    var before = p.Weeks.Where(x => x.Index < w.Index && x.Index >= w.Index - 3).Max(x => x.HardSets);
                    v.Hold(w.HardSets <= 0.6 * before, p, w.Monday, $"the deload holds {w.HardSets} hard sets after {before}");
                }

                since = 0;
                continue;
            }

            // A first week of fewer than four days counts as part of the second.
            since += w.Index == 0 && p.Today > w.Monday.AddDays(3) ? 0 : 1;
            var often = p.Runner.Level == StrengthLevel.Novice || p.Runner.AgeOn(w.Monday) >= 50;
            v.Hold(since < (often ? 4 : 6), p, w.Monday, "a deload is overdue");
        }
    }

    private static void Levels(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            var weeks = p.StrengthWeeksBefore(s.Session.Date);
            var novice = p.Runner.Level == StrengthLevel.Novice;
            // What a novice has not shown a coach sees.
            var declared = p.Runner.Level switch { StrengthLevel.Novice => p.Runner.Supervised ? 2 : 1, StrengthLevel.Intermediate => 3, _ => 4 };
            var level = p.Runner.Level switch { StrengthLevel.Novice => (s.Session.Phase == Phase.AA ? 1 : 2) + (weeks >= 12 ? 1 : 0), StrengthLevel.Intermediate => 3, _ => 4 };
            foreach (var e in s.Offered)
            {
                v.Hold(e.Level <= level + 1 && !(novice && s.Session.Phase == Phase.AA && e.Level >= 4), p, s, "is too difficult", e.Id);
                foreach (var group in e.Prerequisites)
                {
                    // Those that the plan alone can meet: weeks of strength and a coach.
                    if (group.All(n => n.Coached || n.StrengthWeeks is not null))
                        v.Hold(group.Any(n => n.Coached ? p.Runner.Supervised : weeks >= n.StrengthWeeks), p, s, "comes too early", e.Id);

                    // Those that only somebody's showing can meet: without a log that is a tested maximum, or the declared level, never the weeks since.
                    if (group.All(n => n.Exercise is not null) && (e.Level > declared + (e.Id is "pull_up" or "triceps_dip" ? 0 : 1) || e.Impact >= 3))
                        v.Hold(group.Any(n => p.Runner.Tests.Any(t => t.Exercise == n.Exercise)), p, s, "asks for what nobody has shown", e.Id);
                }
            }
        }
    }

    private static void Owned(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var i in s.Whole)
                v.Hold(i.Exercise.Equipment.Any(n => n.Members().All(p.Runner.Equipment.Owned.Has)), p, s, "needs what the runner does not own", i.Exercise.Id);
        }
    }

    private static void Season(Planned p, Verdict v)
    {
        var next = p.Today;
        foreach (var b in p.Plan.Blocks)
        {
            v.Hold(b.From == next && b.To >= b.From, p, b.From, "blocks leave a gap or overlap");
            next = b.To.AddDays(1);
        }

        foreach (var s in p.Sessions)
            v.Hold(s.Session.Phase == p.PhaseOn(s.Session.Date), p, s, "is of another phase than its block");
        foreach (var race in p.Runner.Races.Where(r => r.Priority == RacePriority.A && r.Date > p.Today && r.Date < next.AddDays(-1)))
            v.Hold(p.PhaseOn(race.Date) is Phase.TP or Phase.TR or Phase.MT, p, race.Date, $"an A race in {p.PhaseOn(race.Date)}");
    }

    private static void Ultra(Planned p, Verdict v)
    {
        var from = 0;
        foreach (var race in p.Runner.Races.Where(r => r.Priority == RacePriority.A && r.Date >= p.Today).OrderBy(r => r.Date))
        {
            var season = p.Weeks.Where(w => w.Monday.AddDays(6).DayNumber >= from && w.Monday <= race.Date).ToList();
            from = race.Date.DayNumber + 1;
            var end = season.FindLastIndex(w => w.Phase is Phase.AA or Phase.GS or Phase.MS);
            if (Floors.Row(race) < 4 || end < 0)
                continue;
            var best = season.Take(end + 1).Where(w => !w.Deload).Select(w => w.HardSets).DefaultIfEmpty(0).Max();
            // Three weeks of recovery are the ultra's season as well; it is no longer than the plan, which holds the recovery of its last race.
            var whole = season.Concat(p.Weeks.Where(w => w.Monday > race.Date && w.Monday <= race.Date.AddDays(21))).ToList();
            foreach (var w in season.Skip(end + 1).Where(w => w.HardSets > 0))
            {
                var counted = season.Where(x => x.Index < w.Index && !x.Deload && !x.HasRace).TakeLast(4).ToArray();
                if (w.Index >= 4 && counted.Length > 0 && w.Km > p.Weeks[w.Index - 4].Km + 1e-9)
                    v.Hold(w.HardSets <= counted.Max(x => x.HardSets), p, w.Monday, "hard sets rise with the kilometres towards an ultra");
                if (whole.Count(x => x.Km >= w.Km - 1e-9) * 4 <= whole.Count)
                    v.Hold(w.HardSets <= 0.5 * best, p, w.Monday, $"{w.HardSets} hard sets in a week of many kilometres, {best} in the base");
            }
        }
    }

    private static void RoundedDown(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var i in s.Whole.Where(i => i.Kg > 0))
            {
                var owned = p.Runner.Equipment.LoadsFor(i.Exercise);
                var tests = p.Runner.Tests.Where(t => t.Id == TestId.E1rm && t.Exercise == i.Exercise.Id).Select(t => t.Value ?? 0).ToArray();
                v.Hold(i.Asked.Sets.All(x => x.Load is null || owned.Contains(x.Load.Value)), p, s, "cannot be loaded like that", i.Exercise.Id);
                if (tests.Length > 0)
                    v.Hold(i.Asked.Sets.All(x => x.Percent1Rm is not { } percent || x.Load is not { } load || (double)load.Kg <= tests.Max() * percent / 100), p, s, "is heavier than its per cent", i.Exercise.Id);
            }
        }
    }

    private static IEnumerable<List<(Held Session, Item Item)>> Exposures(Planned p) => p.Sessions.SelectMany(s => s.Items.Select(i => (Session: s, Item: i)))
        .GroupBy(x => x.Item.Exercise.Id, StringComparer.Ordinal).Select(g => g.ToList());

    private static int Block(Planned p, Held s) => p.Plan.Blocks.Count(b => b.To < s.Session.Date);
}
