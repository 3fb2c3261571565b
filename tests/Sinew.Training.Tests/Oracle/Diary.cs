using Sinew.Training.Calendar;

namespace Sinew.Training.Tests.Oracle;

/// <summary>A run as the oracle sees it: absolute minutes, and whether it is a long run by its own reading of the vocabulary.</summary>
internal sealed record Entry(PlannedRun Run, int From, int To)
{
    public bool Long { get; set; }

    public bool Key => Run.Kind is RunKind.Tempo or RunKind.Intervals or RunKind.Hills or RunKind.Race;

    public bool HardCross => Run.Kind == RunKind.Cross && Run.Hard;

    /// <summary>Easy, recovery, steady, strides, or cross that is not hard; a long run is not treated as easy.</summary>
    public bool Easy => !Long && (Run.Kind is RunKind.Easy or RunKind.Recovery or RunKind.Steady or RunKind.Strides || (Run.Kind == RunKind.Cross && !Run.Hard));
}

/// <summary>The runs and races, read by the words of the rule book and nothing else.</summary>
internal sealed class Diary
{
    private readonly Dictionary<int, List<Entry>> days = [];

    public Diary(IEnumerable<PlannedRun> runs, IEnumerable<Race> races, DateOnly today)
    {
        foreach (var run in runs)
        {
            // Unknown start: the whole of 06:00 to 20:00.
            var midnight = run.Date.DayNumber * 1440;
            var from = run.Start is { } s ? (s.Hour * 60) + s.Minute : 6 * 60;
            var to = run.Start is null ? 20 * 60 : from + run.Minutes;
            if (!days.TryGetValue(run.Date.DayNumber, out var list))
                days.Add(run.Date.DayNumber, list = []);
            list.Add(new(run, midnight + from, midnight + to));
        }

        All = [.. days.Values.SelectMany(d => d)];
        var monday = TrainingWeek.MondayOf(today).DayNumber;
        foreach (var week in days.Keys.Select(d => d - Weekday(d)).Distinct().ToList())
            MarkLong([.. Enumerable.Range(week, 7).SelectMany(On)]);

        // What stands before today is history; what is left of the first week is read once more by itself.
        MarkLong([.. Enumerable.Range(today.DayNumber, monday + 7 - today.DayNumber).SelectMany(On)]);
        Races = [.. races];
        foreach (var run in days.Values.SelectMany(d => d).Where(e => e.Run.Kind == RunKind.Race && !Races.Exists(r => r.Date == e.Run.Date)).ToList())
            Races.Add(new(run.Run.Date, RaceEvent.Other, run.Run.Km, 0, RacePriority.C, ""));
    }

    public List<Race> Races { get; }

    public List<Entry> All { get; }

    /// <summary>0 Monday to 6 Sunday; day number 0, 1 January of the year 1, was a Monday.</summary>
    public static int Weekday(int day) => day % 7;

    public List<Entry> On(int day) => days.TryGetValue(day, out var list) ? list : [];

    public bool LongDay(int day) => On(day).Exists(e => e.Long);

    public bool Long90Day(int day) => On(day).Exists(e => e.Long && e.Run.Minutes >= 90);

    public bool RaceDay(int day) => Races.Exists(r => r.Date.DayNumber == day);

    /// <summary>A key run of the calendar stands here.</summary>
    public bool KeyDay(int day) => On(day).Exists(e => e.Key);

    /// <summary>Without run, race or hard cross.</summary>
    public bool FreeDay(int day) => !RaceDay(day) && On(day).TrueForAll(e => e.Run.Kind == RunKind.Cross && !e.Run.Hard);

    private static void MarkLong(List<Entry> week)
    {
        var runs = week.Where(e => e.Run.Kind != RunKind.Cross).ToList();
        var able = runs.Where(e => e.Run.Kind != RunKind.Race).ToList();
        if (able.Count == 0)
            return;
        if (able.Exists(e => e.Run.Kind == RunKind.Long))
        {
            foreach (var e in able.Where(e => e.Run.Kind == RunKind.Long))
                e.Long = true;
        }
        else
        {
            // The longest; of equals the later day.
            var longest = able[0];
            foreach (var e in able)
            {
                if (e.Run.Minutes > longest.Run.Minutes || (e.Run.Minutes == longest.Run.Minutes && e.From > longest.From))
                    longest = e;
            }

            var others = runs.Where(e => !ReferenceEquals(e, longest)).Select(e => e.Run.Minutes).Order().ToList();
            var twiceMedian = others.Count == 0 ? int.MaxValue / 8 : others[others.Count / 2] + others[(others.Count - 1) / 2];
            if (longest.Run.Minutes >= 60 || longest.Run.Minutes * 8 >= 5 * twiceMedian)
                longest.Long = true;
        }

        foreach (var e in able)
        {
            if (e.Run.Minutes >= 90)
                e.Long = true;
            if (runs.Count >= 5 && (e.Run.Kind is RunKind.Easy or RunKind.Steady) && e.Run.Minutes * 100 >= 28 * runs.Sum(r => r.Run.Minutes))
                e.Long = true;
        }
    }
}
