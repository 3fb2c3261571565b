using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>One kind of session in a block: the same exercises from week to week, give or take two, in the same order.</summary>
internal sealed class SessionKind
{
    /// <summary>Exercises that a session may have beyond those of its kind, and lack of them.</summary>
    private const int MostApart = 2;

    /// <summary>Fewer in common are no kind.</summary>
    private const int LeastShared = 3;

    private readonly List<Session> sessions = [];
    private List<string> keys = [];

    private SessionKind(SessionClass sessionClass) => Class = sessionClass;

    /// <summary>The class of all of them but a deload, which may be lighter.</summary>
    public SessionClass Class { get; }

    /// <summary>Its sessions by date; a deload is one of them.</summary>
    public IEnumerable<Session> Sessions => sessions.OrderBy(s => s.StartsAt);

    /// <summary>The kinds of these weeks, rehab last.</summary>
    public static List<SessionKind> Of(IReadOnlyCollection<WeekView> weeks)
    {
        var kinds = new List<SessionKind>();
        foreach (var session in weeks.SelectMany(w => w.Sessions).OrderBy(IsLight).ThenBy(s => s.StartsAt))
        {
            var kind = kinds.Where(k => k.Fits(session)).OrderBy(k => k.Apart(session)).ThenBy(k => k.sessions[^1].Date.DayOfWeek != session.Date.DayOfWeek).FirstOrDefault();
            if (kind is null)
                kinds.Add(kind = new(session.Class));
            kind.keys = Merged(kind.keys, Keys(session))!;
            kind.sessions.Add(session);
        }

        return [.. kinds.OrderBy(k => k.Class == SessionClass.R).ThenBy(k => k.Sessions.First().StartsAt)];
    }

    /// <summary>Lighter than the weeks around it. A load programme goes on through a deload week.</summary>
    public static bool IsLight(Session session) => session.Deload && session.Class != SessionClass.R;

    /// <summary>A session is of this kind.</summary>
    public bool Holds(Session session) => sessions.Contains(session);

    /// <summary>The reserve of most sets of its deloads, as it is told; empty where none is, or where all its weeks are deloads.</summary>
    public string DeloadReserve => !sessions.Exists(s => !IsLight(s)) ? ""
        : sessions.Where(IsLight).SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab).SelectMany(e => e.Sets).Select(Say.ReserveOf).Where(r => r.Length > 0)
            .GroupBy(r => r, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";

    /// <summary>"deload moderate at RIR 5", what holds for all its deloads; empty where nothing has to be said.</summary>
    public string Deload
    {
        get
        {
            if (!sessions.Exists(s => !IsLight(s)))
                return "";
            var classes = sessions.Where(s => IsLight(s) && s.Class != Class).Select(s => Say.Class(s.Class)).Distinct(StringComparer.Ordinal).ToArray();
            var words = (classes.Length == 1 ? " " + classes[0] : "") + (DeloadReserve.Length > 0 ? $" at{Span.Glue}{DeloadReserve}" : "");
            return words.Length == 0 ? "" : " · deload" + words;
        }
    }

    /// <summary>Its exercises in order, each as it stands in every session; null where one lacks it.</summary>
    public IEnumerable<(string Name, IReadOnlyList<(Session Session, PrescribedExercise? Exercise)> Course)> Rows() => keys.Select(key =>
    {
        (Session Session, PrescribedExercise? Exercise)[] course = [.. Sessions.Select(s => (s, At(s, key)))];
        return (course.First(c => c.Exercise is not null).Exercise!.Name, (IReadOnlyList<(Session, PrescribedExercise?)>)course);
    });

    private static PrescribedExercise? At(Session session, string key)
    {
        var at = Keys(session).IndexOf(key);
        return at < 0 ? null : session.Exercises[at];
    }

    // A session without a slot of its own in the week: two of one kind in a week are the same to the last set.
    private bool Fits(Session session)
    {
        if ((session.Class != Class && (!IsLight(session) || Class == SessionClass.R)) || Merged(keys, Keys(session)) is null)
            return false;
        var same = sessions.Where(s => TrainingWeek.MondayOf(s.Date) == TrainingWeek.MondayOf(session.Date));
        if (same.Any(s => !Keys(s).SequenceEqual(Keys(session), StringComparer.Ordinal) || !s.Exercises.Zip(session.Exercises).All(p => p.First.Sets.SequenceEqual(p.Second.Sets))))
            return false;
        var own = Keys(session);
        var shared = own.Count(keys.Contains);
        return (own.Count == shared && (IsLight(session) || shared == keys.Count))
            || (shared >= LeastShared && own.Count - shared <= MostApart && keys.Count - shared <= MostApart);
    }

    private int Apart(Session session)
    {
        var own = Keys(session);
        var shared = own.Count(keys.Contains);
        return own.Count + keys.Count - (2 * shared);
    }

    // An exercise of general work and of rehab are two, and so is one that stands twice.
    private static List<string> Keys(Session session)
    {
        var keys = new List<string>(session.Exercises.Length);
        foreach (var exercise in session.Exercises)
        {
            var key = exercise.Slot == Slot.Rehab ? exercise.Exercise + " rehab" : exercise.Exercise;
            while (keys.Contains(key))
                key += "+";
            keys.Add(key);
        }

        return keys;
    }

    // One order for both, or null where they contradict each other.
    private static List<string>? Merged(List<string> known, List<string> own)
    {
        var merged = new List<string>(known);
        var last = -1;
        foreach (var key in own)
        {
            var at = merged.IndexOf(key);
            if (at >= 0 && at <= last)
                return null;
            if (at < 0)
                merged.Insert(last + 1, key);
            last = at < 0 ? last + 1 : at;
        }

        return merged;
    }
}
