using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>What stands on a day whatever is planned around it.</summary>
/// <param name="Class">Class of its session, the heaviest of several.</param>
/// <param name="From">Its start in minutes after midnight.</param>
/// <param name="Count">Sessions done that day.</param>
/// <param name="Big">Of them full or short, not mini (P-19).</param>
internal readonly record struct KeptDay(SessionClass Class, int From, int Count, int Big);

/// <summary>A missed session that may still slide .</summary>
/// <param name="Until">Last weekday it may stand on.</param>
/// <param name="Promised">Sessions promised up to that day anyway.</param>
internal readonly record struct Slide(int Until, int Promised);

/// <summary>What Schedule finds when a season has begun: sessions done, sessions promised, and those that were missed this week.</summary>
internal sealed class Kept
{
    private const int MostMini = 22; // P-19: 20 minutes and a tenth.
    private const int SlideDays = 2; // 48 hours.

    private readonly Dictionary<DateOnly, int> promised = [];
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
        ImmutableArray<Session> missed = [.. course.Performed.Missed.Where(s => s.Class != SessionClass.R && s.Date >= monday)];
        // What was missed today is promised no more: it may slide, not move.
        isDone.UnionWith(missed.Select(s => s.Id));
        foreach (var session in shown.Where(s => s.Date >= today && !isDone.Contains(s.Id)))
            promised[session.Date] = MinutesOf(session.Start);
        foreach (var session in held.Where(s => s.Date >= monday && s.Date <= today))
        {
            ref var day = ref done[session.Date.DayNumber - monday.DayNumber];
            var big = session.Format != SessionFormat.Mini || session.Minutes > MostMini ? 1 : 0;
            var own = new KeptDay(Meant(session), MinutesOf(session.Start), 1, big);
            // Of two in one day the heavier counts, of equals the later.
            var heaviest = day is { } known && Weight(known.Class) > Weight(own.Class) ? known : own;
            day = heaviest with { Count = 1 + (day?.Count ?? 0), Big = big + (day?.Big ?? 0) };
        }

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

        Before = Week(monday.AddDays(-7), shown, held, meant, Meant);

        // What was promised may have been milder than its place; what nobody planned stands for itself.
        SessionClass Meant(Session session) => shown.FirstOrDefault(s => s.Id == session.Id) is { } own && meant.FirstOrDefault(m => m.Date == own.Date)?.Class is { } placed
            && Weight(placed) > Weight(session.Class) ? placed : session.Class;
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

    /// <summary>One of them was heavy: the week has had its heavy session.</summary>
    public bool HeavyDone => Array.Exists(done, d => d is { Class: SessionClass.H });

    /// <summary>Sessions promised for the rest of this week.</summary>
    public int PromisedThisWeek => promised.Keys.Count(d => d < monday.AddDays(7));

    /// <summary>The start promised for a day, or null.</summary>
    public int? PromisedOn(DateOnly date) => promised.TryGetValue(date, out var start) ? start : null;

    /// <summary>Nothing may be planned: it is past, the runner is ill, or the day's session is done.</summary>
    public bool IsClosed(DateOnly date) =>
        date < today || date < notBefore || (date == today && missedToday) || (date < monday.AddDays(7) && done[date.DayNumber - monday.DayNumber] is not null);

    private static WeekOption? Week(DateOnly monday, ImmutableArray<Session> shown, ImmutableArray<Session> held, ImmutableArray<PlacedSession> meant, Func<Session, SessionClass> classOf)
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
            if (classOf(session) == SessionClass.H && session.Date >= monday && session.Date < monday.AddDays(7))
                (heavyDay, heavyFrom) = (session.Date.DayNumber - monday.DayNumber, MinutesOf(session.Start));
        }

        return mask == 0 && heavyDay < 0 ? null : new((byte)mask, 0, 0, 0, 0, 0, 0, 0, 0, (sbyte)heavyDay, (short)heavyFrom);
    }

    private static int Weight(SessionClass sessionClass) => sessionClass switch { SessionClass.H => 2, SessionClass.M => 1, _ => 0 };

    private static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
