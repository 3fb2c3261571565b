using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Rehab that lies behind, as it was promised and as it was done: how many sessions this week has had, when the last one was, which exercises
/// it held, and what they took from their hosts. Nothing of it is worked out anew.
/// </summary>
internal sealed class RehabPast
{
    private const int HeavyRir = 2;

    /// <summary>More than this many times the body's mass is taken for a slip of the pen, where nothing lifted before tells; a design decision.</summary>
    private const int MostTimesMass = 3;
    private const int UsualMassKg = 70;

    private readonly Permitted permitted;
    private readonly ImmutableArray<Session> done;
    private readonly ImmutableArray<Session> shown;
    private readonly ImmutableArray<LoggedExercise> logged;
    private readonly DateOnly today;
    private readonly double mostGrams;
    private readonly Dictionary<DateOnly, Cover> covers = [];

    /// <summary>Reads what was promised and done.</summary>
    public RehabPast(Runner runner, Course course, Permitted permitted)
    {
        (this.permitted, today) = (permitted, course.Today);
        mostGrams = (runner.BodyMassKg ?? UsualMassKg) * MostTimesMass * 1000;
        done = [.. course.Performed.Done.Where(HasRehab)];
        logged = [.. course.Performed.Logged.Where(l => l.Asked is { Slot: Slot.Rehab } && l.Sets.Any(static x => x.Load is not null))];
        shown = [.. Past.Of(course).Where(HasRehab)];
        // The general sessions of weeks gone by were chosen beside what was promised; those of this week stand beside what was done.
        var now = TrainingWeek.MondayOf(course.Today);
        foreach (var session in shown.Where(s => s.Date < now).Concat(done.Where(s => s.Date >= now)))
        {
            var monday = TrainingWeek.MondayOf(session.Date);
            foreach (var exercise in session.Exercises.Where(e => e.Slot == Slot.Rehab))
            {
                if (permitted.IndexOf(exercise.Exercise) is >= 0 and var index)
                    covers[monday] = covers.GetValueOrDefault(monday) | Covers.Of(permitted.Catalogue.Exercises[index]);
            }
        }
    }

    /// <summary>The exercise stands in a session for a protocol: one of its own, and chosen for it where a reason tells.</summary>
    public static bool IsFor(Protocol protocol, PrescribedExercise exercise) => exercise.Slot == Slot.Rehab && Names(protocol, exercise.Exercise)
        && (exercise.Why.IsDefaultOrEmpty || exercise.Why.Any(r => string.Equals(r.Rule, protocol.Rule, StringComparison.Ordinal)));

    /// <summary>What rehab covered in a week that has begun.</summary>
    public Cover CoverIn(DateOnly monday) => covers.GetValueOrDefault(monday);

    /// <summary>Seconds that the general session of a day gave to rehab.</summary>
    public int SecondsAfter(PlacedSession host) => After(host).SelectMany(static e => e.Sets).Sum(Work.SecondsOf);

    /// <summary>By place in the catalogue: what rehab appended to the general session of a day.</summary>
    public IReadOnlyCollection<int> AppendedTo(PlacedSession host) => [.. After(host).Select(e => permitted.IndexOf(e.Exercise))];

    /// <summary>Sessions of a module that a week has asked for already, done or missed: nothing is made up for .</summary>
    public int CountIn(DateOnly monday, Module module) =>
        shown.Count(s => s.Date >= monday && s.Date < monday.AddDays(7) && IsOf(module, s) && !IsHome(module, s));

    /// <summary>
    /// The last session of a module that was done and keeps its distance to the next, or null. Daily tasks keep none; what another module asked
    /// for does where it names the same exercise and that was hard.
    /// </summary>
    public Session? LastOf(Module module) => done.LastOrDefault(s => (IsOf(module, s) && !IsHome(module, s))
        || s.Exercises.Any(e => e.Slot == Slot.Rehab && Names(module.Protocol, e.Exercise) && IsHard(e)));

    /// <summary>A module was promised or done between two days, both included.</summary>
    public bool Knows(Module module, DateOnly first, DateOnly last) => shown.Any(s => s.Date >= first && s.Date <= last && IsOf(module, s));

    /// <summary>The exercises of a module's last session by their place in the catalogue; the next ones take their turn.</summary>
    public HashSet<int> LastTurn(Module module) => done.LastOrDefault(s => IsOf(module, s)) is { } last ? Indexes(module, last).ToHashSet() : [];

    /// <summary>When a module's exercises were done.</summary>
    public IEnumerable<(int Index, DateOnly Date)> Done(Module module) => done.SelectMany(s => Indexes(module, s).Select(i => (i, s.Date)));

    /// <summary>What a module's exercises were last done with, by the log and their place in the catalogue.</summary>
    public IEnumerable<(int Index, LastLift Lift)> Lifted(Module module)
    {
        foreach (var times in logged.Where(l => IsFor(module.Protocol, l.Asked!)).GroupBy(l => l.Exercise, StringComparer.Ordinal))
        {
            if (permitted.IndexOf(times.Key) is >= 0 and var index && LastLift.Of([.. times], today) is { } lift && lift.Load.Grams <= mostGrams)
                yield return (index, lift);
        }
    }

    // Rehab never has a general session's day to itself: where it alone stands on one, it took all of that session's time.
    private IEnumerable<PrescribedExercise> After(PlacedSession host) =>
        shown.Where(s => s.Date == host.Date).SelectMany(static s => s.Exercises).Where(static e => e.Slot == Slot.Rehab);

    private static bool HasRehab(Session session) => session.Exercises.Any(e => e.Slot == Slot.Rehab);

    private static bool IsOf(Module module, Session session) => session.Exercises.Any(e => IsFor(module.Protocol, e));

    // What was heavy was no daily task, whatever the stage of that day is called now.
    private static bool IsHome(Module module, Session session) => module.StageOn(session.Date) is { } stage && Module.IsHome(stage)
        && !session.Exercises.Any(e => IsFor(module.Protocol, e) && IsHard(e));

    private static bool IsHard(PrescribedExercise exercise) => exercise.Sets.Any(static s => s.Measure == Exercises.Measure.Reps && s.Rir <= HeavyRir);

    private IEnumerable<int> Indexes(Module module, Session session) =>
        session.Exercises.Where(e => IsFor(module.Protocol, e)).Select(e => permitted.IndexOf(e.Exercise)).Where(i => i >= 0);

    private static bool Names(Protocol protocol, string exercise)
    {
        foreach (var stage in protocol.Irritable is { } calm ? protocol.Stages.Add(calm) : protocol.Stages)
        {
            if (stage.Doses.Any(d => d.AnyOf.Contains(exercise, StringComparer.Ordinal)))
                return true;
        }

        return false;
    }
}
