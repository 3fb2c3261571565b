using System.Collections.Immutable;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>What is known when a season has begun, as it was written down; the same facts for Schedule and for the oracle.</summary>
/// <param name="Start">First day of the season.</param>
/// <param name="NotBefore">First day after an illness, or null.</param>
/// <param name="Meant">Where sessions were placed when the season was planned.</param>
/// <param name="Promised">The sessions that were shown; null if there was no plan.</param>
/// <param name="Done">Sessions that were done, by start.</param>
/// <param name="Missed">Promised sessions that were not.</param>
internal sealed record Facts(
    DateOnly Start, DateOnly? NotBefore, ImmutableArray<PlacedSession> Meant, ImmutableArray<Session>? Promised, ImmutableArray<Session> Done, ImmutableArray<Session> Missed)
{
    /// <summary>Schedule's own reading of them.</summary>
    public Kept Kept(Runner runner, Season season, DateOnly today)
    {
        var promised = Promised is { } shown ? new Programme(Start, runner.Name, runner.Level, [], season.Blocks, [], shown, [], []) : null;
        return new(Course.Of(runner, today, promised, new(Done, Missed, false, []), []), NotBefore, Meant);
    }
}

/// <summary>
/// The oracle's reading of a past. What was done stands where it stood, asks no leave and costs nothing by itself; it takes the place of a
/// wanted session and counts for the floors. What was promised may move (cost 4). Rehab of class R is no part of it.
/// </summary>
internal sealed class Behind
{
    private readonly List<Session> open;
    private readonly List<Session> missed;
    private readonly int today;
    private readonly int monday;
    private readonly int? notBefore;

    public Behind(Facts facts, DateOnly day)
    {
        (today, monday) = (day.DayNumber, day.DayNumber - Diary.Weekday(day.DayNumber));
        notBefore = facts.NotBefore?.DayNumber;
        var shown = (facts.Promised ?? []).Where(s => s.Class != SessionClass.R).ToList();
        var done = facts.Done.Where(s => s.Class != SessionClass.R).ToList();
        missed = [.. facts.Missed.Where(s => s.Class != SessionClass.R && s.Date.DayNumber >= monday)];
        open = [.. shown.Where(s => s.Date.DayNumber >= today && !done.Exists(d => d.Id == s.Id) && !missed.Exists(m => m.Id == s.Id))];
        All = [.. done.Where(s => s.Date.DayNumber <= today).Select(s => Fact(s, shown.Find(p => p.Id == s.Id), facts.Meant))];
        ThisWeek = [.. All.Where(s => s.Day >= monday)];
        if (missed.Count > 0)
            Most = shown.Count(s => s.Date.DayNumber >= monday && s.Date.DayNumber < monday + 7);

        // The habit is what was planned: a missed session does not end it.
        var before = facts.Meant.Select(m => m.Date.DayNumber).Where(WeekBefore).ToList();
        if (before.Count == 0)
            before = [.. shown.Select(s => s.Date.DayNumber).Where(WeekBefore)];
        WeekdaysBefore = before.Aggregate(0, (bits, d) => bits | (1 << Diary.Weekday(d)));

        bool WeekBefore(int d) => d >= monday - 7 && d < monday;
    }

    /// <summary>Everything done so far.</summary>
    public IReadOnlyList<Trial> All { get; }

    /// <summary>Done in the week of today.</summary>
    public IReadOnlyList<Trial> ThisWeek { get; }

    /// <summary>Weekdays that were planned for the week before; 0 if nothing was.</summary>
    public int WeekdaysBefore { get; }

    /// <summary>P-26: after a miss a week never holds more sessions than were planned for it; null without a miss.</summary>
    public int? Most { get; }

    /// <summary>Nothing more may stand on the day: it is over, the runner is ill, its session was done or missed.</summary>
    public bool IsClosed(int day) =>
        day < today || day < notBefore || ThisWeek.Any(s => s.Day == day) || missed.Exists(m => m.Date.DayNumber == day && day == today);

    /// <summary>The promised start of a day as an absolute minute, or null.</summary>
    public int? PromisedOn(int day) => open.FindLast(s => s.Date.DayNumber == day)?.StartsAt;

    /// <summary>(4): promised sessions of a week that do not stand where they were promised.</summary>
    public int Moved(int weekMonday, IReadOnlyList<Trial> week) =>
        open.Count(s => s.Date.DayNumber >= weekMonday && s.Date.DayNumber < weekMonday + 7 && !week.Any(t => !t.Fact && t.From == s.StartsAt));

    /// <summary>
    /// R-541 in the week of today: what it holds beyond the done and the promised are missed sessions that slid by two days at most. By
    /// the last day of each of them there stand as many sessions as were promised by then and had to slide by then.
    /// </summary>
    public bool SlidTooFar(IReadOnlyList<Trial> week)
    {
        if (Most is null)
            return false;
        var planned = week.Where(t => !t.Fact).Select(t => t.Day).ToList();
        var more = planned.Count - open.Count(s => s.Date.DayNumber < monday + 7);
        if (more <= 0)
            return false;
        var last = missed.Select(m => m.Date.DayNumber + 2).Where(d => d >= today && d < monday + 7).ToList();
        return !Sets(last).Any(slid => slid.Count == more && slid.TrueForAll(d =>
            planned.Count(p => p <= d) >= open.Count(s => s.Date.DayNumber <= d) + slid.Count(s => s <= d)));
    }

    private static IEnumerable<List<int>> Sets(List<int> of) =>
        Enumerable.Range(0, 1 << of.Count).Select(bits => of.Where((_, i) => (bits & (1 << i)) != 0).ToList());

    // A session is what it was meant to be, where what was prescribed or done came out milder, on whatever day it was done; what nobody promised is
    // what it was. Mini: 20 minutes and a tenth (P-19).
    private static Trial Fact(Session s, Session? promised, ImmutableArray<PlacedSession> meant)
    {
        var own = s.Class;
        if (promised is not null && meant.FirstOrDefault(m => m.Date == promised.Date) is { } placed)
            own = Harder(placed.Class, own);
        return new(s.Date.DayNumber, s.StartsAt, s.Minutes, own)
        {
            Fact = true,
            FactIsMini = s is { Format: SessionFormat.Mini, Minutes: <= 22 },
        };

        static SessionClass Harder(SessionClass meant, SessionClass done) =>
            meant == SessionClass.H || (meant == SessionClass.M && done is not (SessionClass.H or SessionClass.M)) ? meant : done;
    }
}
