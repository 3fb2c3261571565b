using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>A session that stands on a day whatever is planned around it.</summary>
/// <param name="Class">Its class.</param>
/// <param name="From">Start in minutes after midnight.</param>
/// <param name="IsBig">Full or short, not mini (P-19).</param>
internal readonly record struct KeptDay(SessionClass Class, int From, bool IsBig);

/// <summary>A missed session that may still slide .</summary>
/// <param name="Until">Last weekday it may stand on.</param>
/// <param name="Promised">Sessions promised up to that day anyway.</param>
internal readonly record struct Slide(int Until, int Promised);

/// <summary>What Schedule finds when a season has begun: sessions done, sessions promised, and those that were missed this week.</summary>
internal sealed class Kept
{
    private const int MostMini = 22; // P-19: 20 minutes and a tenth.
    private const int SlideDays = 2; // 48 hours.

    private readonly Dictionary<DateOnly, (SessionClass Class, int Start)> promised = [];
    private readonly KeptDay?[] done = new KeptDay?[7];
    private readonly DateOnly today;
    private readonly DateOnly monday;
    private readonly DateOnly? notBefore;
    private readonly bool missedToday;

    /// <summary>Prepares the search.</summary>
    /// <param name="course">How it has gone.</param>
    /// <param name="notBefore">First day on which strength may be done again after an illness, or null.</param>
    /// <param name="meant">The past days as Schedule meant them.</param>
    public Kept(Course course, DateOnly? notBefore, ImmutableArray<PlacedSession> meant)
    {
        (today, monday, this.notBefore) = (course.Today, TrainingWeek.MondayOf(course.Today), notBefore);
        FirstWeek = course.FirstWeek;
        var shown = course.Promised?.Sessions.RemoveAll(s => s.Class == SessionClass.R) ?? [];
        ImmutableArray<Session> held = course.Performed.Done.RemoveAll(s => s.Class == SessionClass.R);
        var isDone = held.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var session in shown.Where(s => s.Date >= today && !isDone.Contains(s.Id)))
            promised[session.Date] = (session.Class, MinutesOf(session.Start));
        foreach (var session in held.Where(s => s.Date >= monday && s.Date <= today))
        {
            Count++;
            ref var day = ref done[session.Date.DayNumber - monday.DayNumber];
            // Of two in one day the heavier counts.
            if (day is null || session.Class == SessionClass.H)
                day = new(Meant(session), MinutesOf(session.Start), session.Format != SessionFormat.Mini || session.Minutes > MostMini);
        }

        ImmutableArray<Session> missed = [.. course.Performed.Missed.Where(s => s.Class != SessionClass.R && s.Date >= monday)];
        missedToday = missed.Any(s => s.Date == today);
        if (!missed.IsEmpty)
        {
            MostThisWeek = shown.Count(s => s.Date >= monday && s.Date < monday.AddDays(7));
            Slides =
            [
                .. missed.Select(m => m.Date.AddDays(SlideDays)).Where(d => d >= today && d < monday.AddDays(7)).Order()
                    .Select(d => new Slide(d.DayNumber - monday.DayNumber, promised.Keys.Count(p => p >= today && p <= d))),
            ];
        }

        Before = Week(monday.AddDays(-7), shown, held, meant);

        SessionClass Meant(Session session) => meant.FirstOrDefault(m => m.Date == session.Date)?.Class == SessionClass.H ? SessionClass.H : session.Class;
    }

    /// <summary>Index of the week of today; nothing before it is chosen.</summary>
    public int FirstWeek { get; }

    /// <summary>Most sessions of this week where one of it was missed: never more than were promised (P-26, R-541); else null.</summary>
    public int? MostThisWeek { get; }

    /// <summary>Missed sessions that may slide, by day.</summary>
    public ImmutableArray<Slide> Slides { get; } = [];

    /// <summary>The week before this one, or null in the season's first.</summary>
    public WeekOption? Before { get; }

    /// <summary>Sessions done this week by weekday.</summary>
    public KeptDay?[] Done => done;

    /// <summary>Sessions done this week, more than one a day included.</summary>
    public int Count { get; }

    /// <summary>Sessions of this week that were done or are promised.</summary>
    public int Basis => done.Count(d => d is not null) + promised.Keys.Count(d => d < monday.AddDays(7));

    /// <summary>The start promised for a day, or null.</summary>
    public int? PromisedOn(DateOnly date) => promised.TryGetValue(date, out var session) ? session.Start : null;

    /// <summary>Nothing may be planned: it is past, the runner is ill, or the day's session is done.</summary>
    public bool IsClosed(DateOnly date) =>
        date < today || date < notBefore || (date == today && missedToday) || (date < monday.AddDays(7) && done[date.DayNumber - monday.DayNumber] is not null);

    private static WeekOption? Week(DateOnly monday, ImmutableArray<Session> shown, ImmutableArray<Session> held, ImmutableArray<PlacedSession> meant)
    {
        int mask = 0, heavyDay = -1, heavyFrom = 0;
        foreach (var session in meant)
        {
            if (session.Date >= monday && session.Date < monday.AddDays(7))
                mask |= 1 << (session.Date.DayNumber - monday.DayNumber);
        }

        foreach (var session in shown.Where(_ => mask == 0))
        {
            if (session.Date >= monday && session.Date < monday.AddDays(7))
                mask |= 1 << (session.Date.DayNumber - monday.DayNumber);
        }

        foreach (var session in held)
        {
            if ((session.Class == SessionClass.H || meant.Any(m => m.Date == session.Date && m.Class == SessionClass.H)) && session.Date >= monday && session.Date < monday.AddDays(7))
                (heavyDay, heavyFrom) = (session.Date.DayNumber - monday.DayNumber, MinutesOf(session.Start));
        }

        return mask == 0 && heavyDay < 0 ? null : new((byte)mask, 0, 0, 0, 0, 0, 0, 0, 0, (sbyte)heavyDay, (short)heavyFrom);
    }

    private static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
