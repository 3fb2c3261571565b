using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Rehab around the general programme (ADR 0008): the days a module would like first, so that Schedule can leave them free where that costs
/// nothing that matters; then, beside the general sessions as they stand, its sessions of class R and what is appended to general ones.
/// The first module may have days of its own; a second one is appended.
/// </summary>
internal sealed class RehabPlan
{
    /// <summary>A general session keeps at least this much for itself, and half of its time.</summary>
    private const int LeastHostMinutes = 30;

    /// <summary>Appended rehab shorter than this is not worth its place.</summary>
    private const int LeastSeconds = 150;

    private static readonly List<RehabSpot> NoSpot = [];

    private readonly Season season;
    private readonly Modules modules;
    private readonly Course course;
    private readonly RehabSpots spots;
    private readonly RehabDoses doses;
    private readonly List<RehabBlock> blocks = [];
    private readonly HashSet<int>[] turns;
    private readonly RehabPast past;
    private readonly HashSet<(Module Module, int Span)> foundIn = [];
    private readonly HashSet<DateOnly> heldWeeks;

    /// <summary>Prepares the rehab of a runner who has modules.</summary>
    public RehabPlan(Runner runner, Permitted permitted, Season season, RunCalendar calendar, Modules modules, Course course)
    {
        (this.season, this.modules, this.course) = (season, modules, course);
        past = new(runner, course, permitted);
        heldWeeks = [.. course.Performed.Done.Where(s => s.Class != SessionClass.R && s.Date >= course.Start).Select(s => TrainingWeek.MondayOf(s.Date))];
        spots = new(runner, calendar, season, course.Start);
        doses = new(runner, permitted, season, calendar, modules, course.Start);
        turns = [.. modules.All.Select(past.LastTurn)];
        foreach (var module in modules.All)
            doses.Remember(module, past.Done(module), past.Lifted(module));
    }

    /// <summary>What was placed, by date.</summary>
    public IReadOnlyList<RehabBlock> Blocks => blocks;

    /// <summary>
    /// Modules of which nothing has found a place or is open, span by span: a place after the end of a span changes nothing in it.
    /// </summary>
    public List<IdleModule> Idle()
    {
        var idle = new List<IdleModule>();
        for (int from = 0, to; from < season.Weeks.Length; from = to)
        {
            to = season.SpanEnd(from);
            var (first, last) = (spots.First.AddDays(7 * from), spots.First.AddDays((7 * to) - 1));
            foreach (var module in modules.All)
            {
                if (!foundIn.Contains((module, from)) && !past.Knows(module, first, last))
                    idle.Add(new(module, first, last));
            }
        }

        return idle;
    }

    /// <summary>First days of weeks in which a module got fewer sessions than its stage asks for, and how many.</summary>
    public List<(Module Module, DateOnly Week, int Placed, int Wanted)> Short { get; } = [];

    /// <summary>
    /// Days after easy runs that rehab could have for itself if the general sessions went elsewhere, of the weeks in which they stand in its
    /// way; empty if they do not.
    /// </summary>
    /// <param name="general">General sessions where Schedule puts them by itself.</param>
    /// <param name="firstWeek">First week to look at.</param>
    /// <param name="endWeek">The week after the last one, where a span ends: those after it change nothing before it.</param>
    public HashSet<DateOnly> Days(ImmutableArray<PlacedSession> general, int firstWeek, int endWeek)
    {
        var days = new HashSet<DateOnly>();
        var wanted = Wanted(modules.All[0], general);
        if (!wanted.Any(w => w > 0))
            return days;
        var now = new int[wanted.Length];
        foreach (var spot in Path(SpotsOf(modules.All[0], true, general, 7 * endWeek), wanted))
            now[spot.Day / 7] += spot.Cost <= RehabSpot.LaterThatDay ? 1 : 0;
        foreach (var spot in Path(SpotsOf(modules.All[0], true, [], 7 * endWeek), wanted))
        {
            if (spot.Day / 7 >= firstWeek && spot.Cost <= RehabSpot.LaterThatDay && now[spot.Day / 7] < wanted[spot.Day / 7])
                days.Add(spots.First.AddDays(spot.Day));
        }

        return days;
    }

    /// <summary>
    /// The general sessions that leave days to rehab are worse if more of them stand on the eve of a long run than where Schedule puts them
    /// by itself.
    /// </summary>
    public bool IsWorse(ScheduleResult alone, ScheduleResult beside, int firstWeek, int endWeek) => Eves(beside, firstWeek, endWeek) > Eves(alone, firstWeek, endWeek);

    private int Eves(ScheduleResult schedule, int from, int to) => schedule.Sessions.Count(s => s.Week >= from && s.Week < to && spots.IsEve(DayOf(s.Date)));

    // Span by span, each after the last session of those before.
    private List<RehabSpot> Path(List<RehabSpot>[] days, int[] wanted, int first = 0, int count = 0, int? before = null)
    {
        var path = new List<RehabSpot>();
        while (first < days.Length)
        {
            var end = 7 * season.SpanEnd(first / 7);
            path.AddRange(RehabPath.Best(days.AsSpan(0, end), wanted, first, count, before));
            (first, count, before) = (end, 0, path.Count > 0 ? path[^1].StartsAt : before);
        }

        return path;
    }

    /// <summary>Places the rehab beside the general sessions, and keeps time for what is appended to them; what lies behind is as it was.</summary>
    /// <param name="general">General sessions, by date.</param>
    public ImmutableArray<PlacedSession> Place(ImmutableArray<PlacedSession> general)
    {
        var placed = general.ToBuilder();
        for (var s = 0; s < placed.Count; s++)
        {
            if (course.IsPast(placed[s].Date))
                placed[s] = placed[s] with { Reserved = placed[s].Reserved + past.SecondsAfter(placed[s]) };
        }

        for (var m = 0; m < modules.All.Length; m++)
        {
            var module = modules.All[m];
            var chosen = new List<RehabSpot>();
            var wanted = Wanted(module, general);
            if (wanted.Any(w => w > 0))
                chosen.AddRange(Ahead(module, SpotsOf(module, m == 0, placed.ToImmutable(), spots.Days), wanted));
            for (var s = 0; s < placed.Count; s++)
            {
                // A daily task is also done, and seen, at the end of each general session.
                if (!course.IsPast(placed[s].Date) && module.StageOn(placed[s].Date) is { } stage && Module.IsHome(stage) && spots.IsOpen(DayOf(placed[s].Date))
                    && HostSeconds(placed[s]) >= LeastSeconds)
                    chosen.Add(new(DayOf(placed[s].Date), placed[s].Start, 0, s, RehabSpot.Appended));
            }

            foreach (var spot in chosen.OrderBy(s => s.StartsAt))
                Fill(module, m, spot, general, placed);
            Tell(module, wanted);
        }

        // Of two modules in one session the first one comes first.
        RehabBlock[] ordered = [.. blocks.OrderBy(b => b.Spot.StartsAt)];
        blocks.Clear();
        blocks.AddRange(ordered);
        for (var s = 0; s < placed.Count; s++)
        {
            var session = placed[s];
            var monday = TrainingWeek.MondayOf(session.Date);
            var own = s;
            placed[s] = session with
            {
                Appended = course.IsPast(session.Date) ? past.AppendedTo(session) : [.. blocks.Where(b => b.Spot.Host == own).SelectMany(b => b.Items).Select(i => i.Index)],
                Elsewhere = blocks.Where(b => TrainingWeek.MondayOf(DateOf(b)) == monday).Aggregate(past.CoverIn(monday), (c, b) => c | b.Cover),
            };
        }

        return placed.DrainToImmutable();
    }

    // From today on, after what was done.
    private List<RehabSpot> Ahead(Module module, List<RehabSpot>[] days, int[] wanted)
    {
        var from = course.IsPast(course.Today) ? course.Today.AddDays(1) : course.Today;
        if (course.NotBefore > from)
            from = course.NotBefore.Value;
        var monday = TrainingWeek.MondayOf(from);
        var last = past.LastOf(module);
        return Path(
            days, wanted, DayOf(from), past.CountIn(monday, module), last is null ? null : last.StartsAt - (spots.First.DayNumber * 1440));
    }

    /// <summary>Date of a block.</summary>
    public DateOnly DateOf(RehabBlock block) => spots.First.AddDays(block.Spot.Day);

    /// <summary>Where a block's day stands to its runs.</summary>
    public Placement PlacementOf(RehabBlock block) => spots.PlacementAt(block.Spot.Day);

    /// <summary>By itself it would stand before the day's run, or in it.</summary>
    public bool IsBeforeARun(RehabBlock block) => spots.IsBeforeARun(block.Spot.Day, block.Spot.From);

    /// <summary>Exercises of a module's stage that are open on a date, with their whole sets.</summary>
    public List<RehabItem> OpenOn(Module module, DateOnly date) => doses.Open(module, date, 0);

    private void Fill(Module module, int m, RehabSpot spot, ImmutableArray<PlacedSession> general, ImmutableArray<PlacedSession>.Builder placed)
    {
        var date = spots.First.AddDays(spot.Day);
        var seconds = spot.Host < 0 ? SecondsOf(spot) : HostSeconds(placed[spot.Host]);
        var items = doses.Fill(module, date, seconds, WeeksBefore(date, general), i => blocks.Exists(b => b.Spot.Day == spot.Day && b.Items.Exists(x => x.Index == i)), turns[m]);
        if (items.Count == 0)
            return;
        _ = foundIn.Add((module, SpanOf(spot.Day / 7)));
        if (spot.Day / 7 >= season.Told)
            return;
        turns[m] = [.. items.Select(i => i.Index)];
        var block = new RehabBlock(module, spot, items);
        blocks.Add(block);
        if (spot.Host >= 0)
            placed[spot.Host] = placed[spot.Host] with { Reserved = placed[spot.Host].Reserved + block.Seconds };
    }

    private List<RehabSpot>[] SpotsOf(Module module, bool mayStandAlone, ImmutableArray<PlacedSession> placed, int count)
    {
        var days = new List<RehabSpot>[count];
        Array.Fill(days, NoSpot);
        var busy = new HashSet<int>();
        for (var s = 0; s < placed.Length; s++)
        {
            var day = DayOf(placed[s].Date);
            if (day >= count)
                continue;
            busy.Add(day);
            if (placed[s].Placement != Placement.BeforeRun && spots.IsOpen(day) && HostSeconds(placed[s]) is var room && room >= LeastSeconds && room >= doses.Least(module, placed[s].Date, 0))
                days[day] = [.. days[day], new(day, placed[s].Start, 0, s, room >= doses.Whole(module, placed[s].Date, 0) ? RehabSpot.Appended : RehabSpot.AppendedInPart)];
        }

        foreach (var block in blocks)
            busy.Add(block.Spot.Day);
        for (var d = 0; d < days.Length && mayStandAlone; d++)
        {
            if (!busy.Contains(d) && doses.Least(module, spots.First.AddDays(d), 0) is var least && least < int.MaxValue)
                days[d] = spots.Alone(d).FindAll(s => SecondsOf(s) >= least);
        }

        return days;
    }

    private static int SecondsOf(RehabSpot alone) => (alone.Minutes - Draft.WarmUpMinutes) * 60;

    // Seconds a general session can give: half of its own, no more than class R may take; a primer gives none.
    private static int HostSeconds(PlacedSession host) => host.Budget < LeastHostMinutes || host.Class == SessionClass.P ? 0
        : Math.Min(RehabSpots.MostMinutes - Draft.WarmUpMinutes, (host.Budget - Draft.WarmUpMinutes) / 2) * 60 - host.Reserved;

    // As many a week as the stage of its days asks for, a part of a week its share; nothing for a daily task.
    private int[] Wanted(Module module, ImmutableArray<PlacedSession> general)
    {
        var wanted = new int[spots.Days / 7];
        for (var w = 0; w < wanted.Length; w++)
        {
            var (share, before) = (0.0, -1);
            for (var d = 0; d < 7; d++)
            {
                var day = (w * 7) + d;
                var date = spots.First.AddDays(day);
                if (date >= season.Weeks[0].From && !spots.IsRaceTime(day) && module.StageOn(date) is { } stage && !Module.IsHome(stage) && doses.Any(module, date, Before(date, ref before)))
                    share += stage.PerWeek / 7;
            }

            wanted[w] = (int)Math.Round(share + 0.01, MidpointRounding.AwayFromZero);
        }

        return wanted;

        // The same for all days of a week.
        int Before(DateOnly date, ref int known) => known >= 0 ? known : known = general.IsEmpty ? 0 : WeeksBefore(date, general);
    }

    private void Tell(Module module, int[] wanted)
    {
        for (var w = 0; w < wanted.Length; w++)
        {
            var got = blocks.Count(b => b.Module == module && b.Spot.Day / 7 == w) + (w == course.FirstWeek ? past.CountIn(spots.First.AddDays(7 * w), module) : 0);
            if (got < Least(module, wanted[w]) && w >= course.FirstWeek && w < season.Told)
                Short.Add((module, season.Weeks[Math.Min(w, season.Weeks.Length - 1)].From, got, wanted[w]));
        }
    }

    // Every second day is three or four times a week.
    private static int Least(Module module, int wanted) =>
        module.Entry is { PerWeek: var often } && Math.Floor(often) < often ? Math.Min(wanted, (int)Math.Floor(often)) : wanted;

    // The week in which a week's span begins.
    private int SpanOf(int week)
    {
        var from = 0;
        while (season.SpanEnd(from) is var to && to <= week && to < season.Weeks.Length)
            from = to;
        return from;
    }

    private int DayOf(DateOnly date) => date.DayNumber - spots.First.DayNumber;

    // A week counts if strength was done in it, or is to come.
    private int WeeksBefore(DateOnly date, ImmutableArray<PlacedSession> general)
    {
        var monday = TrainingWeek.MondayOf(date);
        var weeks = heldWeeks.Where(w => w < monday).ToHashSet();
        foreach (var session in general)
        {
            if (session.Date < monday && !course.IsPast(session.Date))
                weeks.Add(TrainingWeek.MondayOf(session.Date));
        }

        return weeks.Count;
    }
}
