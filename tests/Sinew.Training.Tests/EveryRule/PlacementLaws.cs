using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Training.Tests.EveryRule;

/// <summary>Placement floors, P-10 to P-21.</summary>
internal static class PlacementLaws
{
    private const int Hour = 60;

    // Days without lower-body strength after an A or B race, by row of the race table.
    private static readonly int[] Recovery = [2, 2, 4, 7, 14, 14];

    public static readonly Law[] All =
    [
        new("P-10", LongRunDays), new("P-11", HeavyBeforeRuns), new("P-12", ModerateBeforeRuns), new("P-13", Races), new("P-14", HeavyApart),
        new("P-15", AfterLongRuns), new("P-16", KeyRunDays), new("P-17", AFreeDay), new("P-18", HardDays), new("P-19", SessionsAWeek),
        new("P-20", RunsUntouched), new("P-21", WhereThereIsTime), new("R-620", Rehab),
    ];

    private static void LongRunDays(Planned p, Verdict v)
    {
        foreach (var s in p.All)
            v.Hold(!p.Diary.LongDay(s.Day), p, s, "stands on the day of a long run");
    }

    private static void HeavyBeforeRuns(Planned p, Verdict v)
    {
        foreach (var s in p.Sessions.Where(s => s.Class == SessionClass.H || s.Introduces))
            v.Hold(HoursToNext(p, s) >= 24 * Hour, p, s, "ends less than 24 h before a key or long run");
    }

    private static void ModerateBeforeRuns(Planned p, Verdict v)
    {
        var fresh = p.Today.DayNumber + 14;
        for (var n = 0; n < p.Sessions.Length; n++)
        {
            var s = p.Sessions[n];
            // After a break of 14 days or more the first two weeks count like those of a new programme.
            if (n > 0 && s.Day - p.Sessions[n - 1].Day >= 14)
                fresh = s.Day + 14;
            if (s.Class == SessionClass.M)
                v.Hold(HoursToNext(p, s) >= (s.Day < fresh ? 20 : 12) * Hour, p, s, "ends too shortly before a key or long run");
        }
    }

    /// <summary>Minutes from the session's end to the next key run, long run or race.</summary>
    public static int HoursToNext(Planned p, Held s) =>
        p.Diary.All.Where(e => (e.Key || e.Long) && e.From >= s.To).Select(e => e.From - s.To).DefaultIfEmpty(int.MaxValue).Min();

    private static void Races(Planned p, Verdict v)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var s in p.All)
        {
            foreach (var race in p.Diary.Races)
            {
                var days = race.Date.DayNumber - s.Day;
                if (days is < 0 or > 21)
                    continue;
                v.Hold(days >= 2 && days >= Floors.Least(race, s.Class == SessionClass.R ? SessionClass.M : s.Class), p, s, "stands inside a race's cut-off");
                if (s.Rehab.Any(i => i.Asked.Sets.Any(x => x.Measure == Measure.Reps && x.Hi <= 6)))
                    v.Hold(days >= Floors.Least(race, SessionClass.H), p, s, "holds heavy rehab inside a race's cut-off");
                v.Hold(s.Rehab.IsEmpty || days >= Floors.Least(race, SessionClass.M), p, s, "holds rehab inside a race's cut-off");
                v.Hold(!s.LandsHard || days >= Floors.Least(race, SessionClass.H), p, s, "lands hard inside a race's cut-off");
                if (race.Priority == RacePriority.A && days < (Floors.Row(race) >= 4 ? 21 : 14))
                {
                    foreach (var i in s.Whole.Where(i => i.Exercise.SorenessRisk >= 2 || i.Exercise.Impact >= 1))
                        v.Hold(last.TryGetValue(i.Exercise.Id, out var day) && s.Day - day <= 28, p, s, "is new shortly before a race", i.Exercise.Id);
                }
            }

            foreach (var i in s.Whole)
                last[i.Exercise.Id] = s.Day;
        }
    }

    private static void HeavyApart(Planned p, Verdict v)
    {
        var heavy = p.Sessions.Where(s => s.Class == SessionClass.H).ToArray();
        foreach (var (a, b) in heavy.Zip(heavy.Skip(1)))
            v.Hold(b.From - a.From >= (b.Age >= 50 ? 72 : 48) * Hour, p, b, "starts too soon after the heavy session before");
        foreach (var s in heavy)
        {
            foreach (var cross in p.Diary.All.Where(e => e.HardCross && Math.Abs(e.Run.Date.DayNumber - s.Day) <= 4))
            {
                var latest = cross.Run.Start is null ? cross.To : cross.From;
                var apart = s.From >= latest ? s.From - latest : s.From <= cross.From ? cross.From - s.From : 0;
                var age = p.Runner.AgeOn(s.Day > cross.Run.Date.DayNumber ? s.Session.Date : cross.Run.Date);
                v.Hold(apart >= (age >= 50 ? 72 : 48) * Hour, p, s, "starts too close to a hard class");
            }
        }
    }

    private static void AfterLongRuns(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            if (p.Diary.Long90Day(s.Day - 1) || p.Diary.RaceDay(s.Day - 1))
                v.Hold(!s.Loading && !s.LandsHard, p, s, "stands on the day after a long run or race");
            foreach (var race in p.Diary.Races.Where(r => r.Priority != RacePriority.C && r.Date.DayNumber < s.Day))
            {
                if (s.Day - race.Date.DayNumber <= Recovery[Floors.Row(race)])
                    v.Hold(s.Class == SessionClass.L && s.Rehab.IsEmpty, p, s, "trains the legs soon after a race");
            }
        }
    }

    private static void KeyRunDays(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            foreach (var run in p.Diary.On(s.Day).Where(e => e.Key))
                v.Hold(s.From - run.To >= (s.Class switch { SessionClass.H => 6, SessionClass.M => 3, _ => 0 }) * Hour, p, s, "stands too close to the day's key run");
        }
    }

    // The vocabulary's class R: 20 minutes at most, only for a complaint, heavy loading of one protocol 48 hours apart, one rehab a day beside no other session.
    private static void Rehab(Planned p, Verdict v)
    {
        var last = new Dictionary<string, Held>(StringComparer.Ordinal);
        foreach (var s in p.All.Where(s => s.Class == SessionClass.R || !s.Rehab.IsEmpty))
        {
            var protocols = Protocol.All.Where(x => p.Runner.Conditions.Any(c => x.Conditions.Contains(c.Id))).ToArray();
            v.Hold(s.Rehab.All(i => protocols.Any(x => Named(x).Contains(i.Exercise.Id))), p, s, "is rehab that no complaint asks for");
            v.Hold(s.Class != SessionClass.R || (s.Items.IsEmpty && s.Session.Format == SessionFormat.Rehab && s.Session.Minutes <= 20), p, s, "is no rehab, or too long for it");
            v.Hold(s.Class != SessionClass.R || p.All.Count(x => x.Day == s.Day) == 1, p, s, "stands alone beside another session");
            var slow = s.Class == SessionClass.R || s.Rehab.Any(i => i.Asked.Sets.Any(y => y.Measure == Measure.Reps && y.Rir <= 2));
            v.Hold(!slow || !p.Diary.On(s.Day).Exists(e => e.From >= s.To), p, s, "stands before the day's run");
            foreach (var protocol in protocols.Where(x => s.Rehab.Any(i => i.Asked.Sets.Any(y => y.Measure == Measure.Reps && y.Rir <= 2) && Named(x).Contains(i.Exercise.Id))))
            {
                if (last.TryGetValue(protocol.Id, out var before))
                    v.Hold(s.From - before.From >= 48 * Hour, p, s, "loads the same tissue heavily within 48 hours");
                last[protocol.Id] = s;
            }
        }

        static IEnumerable<string> Named(Protocol protocol) =>
            protocol.Stages.Concat(protocol.Irritable is { } calm ? [calm] : []).SelectMany(x => x.Doses).SelectMany(d => d.AnyOf);
    }

    private static void AFreeDay(Planned p, Verdict v)
    {
        if (p.Runner.Availability.TrainOnLastRestDay)
            return;
        foreach (var w in p.Weeks)
        {
            var free = Enumerable.Range(w.Monday.DayNumber, 7).Where(p.Diary.FreeDay).ToList();
            if (free.Count > 0 && !w.Sessions.IsEmpty)
                v.Hold(free.Exists(d => !w.Sessions.Any(s => s.Day == d && s.Loading)), p, w.Monday, "no day is left without a run or heavy or moderate work");
        }
    }

    private static void HardDays(Planned p, Verdict v)
    {
        var heavy = p.Sessions.Where(s => s.Class == SessionClass.H).Select(s => s.Day).ToHashSet();
        foreach (var s in p.Sessions.Where(s => s.Class == SessionClass.H))
        {
            var length = 1;
            for (var d = s.Day - 1; Hard(d); d--)
                length++;
            for (var d = s.Day + 1; Hard(d); d++)
                length++;
            v.Hold(length < 3, p, s, "stands in a row of three hard days");
        }

        bool Hard(int d) => heavy.Contains(d) || p.Diary.LongDay(d) || p.Diary.KeyDay(d) || p.Diary.RaceDay(d) || p.Diary.On(d).Exists(e => e.HardCross);
    }

    private static void SessionsAWeek(Planned p, Verdict v)
    {
        foreach (var w in p.Weeks.Where(w => !w.Sessions.IsEmpty))
        {
            var counted = w.Sessions.Where(s => s.Class != SessionClass.R).ToArray();
            var mini = counted.Count(s => s.Session.Format == SessionFormat.Mini);
            v.Hold(counted.Length <= 4 && counted.Length - mini <= 3, p, w.Monday, "too many sessions a week");
            v.Hold(counted.Select(s => s.Day).Distinct().Count() == counted.Length, p, w.Monday, "two sessions on one day");
            v.Hold(!counted.Any(s => p.Diary.On(s.Day).Exists(e => e.HardCross)), p, w.Monday, "a session on the day of a hard class");
        }
    }

    private static void RunsUntouched(Planned p, Verdict v)
    {
        if (p.Plan.Blocks.IsEmpty)
            return;
        var wanted = p.Runs.Where(r => r.Date >= p.Today && r.Date <= p.Plan.Blocks[^1].To).Select(Told).Order(StringComparer.Ordinal);
        v.Hold(wanted.SequenceEqual(p.Plan.Runs.Select(r => Told(r.Run)).Order(StringComparer.Ordinal), StringComparer.Ordinal), p, p.Today, "the runs are not those of the runner");

        static string Told(PlannedRun r) => $"{r.Date:O} {r.Kind} {r.Minutes} {Math.Round(r.Km, 6)} {r.Start} {r.Hard} {r.Source}";
    }

    private static void WhereThereIsTime(Planned p, Verdict v)
    {
        foreach (var s in p.All)
        {
            v.Hold(Openings(p, s.Session.Date.DayOfWeek).Any(o => s.From % 1440 >= o.From && (s.From % 1440) + s.Session.Minutes <= o.To && s.Session.Minutes <= o.Minutes * 1.1), p, s, "stands outside the runner's time");
            v.Hold(!p.Diary.All.Exists(e => s.From < e.To && e.From < s.To), p, s, "overlaps a run");
            foreach (var run in p.Diary.On(s.Day).Where(e => e.Easy && s.Loading))
                v.Hold(s.From >= run.To || run.From - s.To >= 6 * Hour, p, s, "neither follows the easy run nor precedes it by six hours");
        }
    }

    private static IEnumerable<(int From, int To, int Minutes)> Openings(Planned p, DayOfWeek day)
    {
        var time = p.Runner.Availability;
        var windows = time.Windows.Where(w => w.Day == day).Select(w => (Minute(w.From), Minute(w.To), w.Minutes ?? time.Minutes)).ToArray();
        return windows.Length > 0 ? windows : time.Days.Contains(day) ? [(Minute(time.Earliest), Minute(time.Latest), time.Minutes)] : [];

        static int Minute(TimeOnly t) => (t.Hour * 60) + t.Minute;
    }
}
