using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Programmes;

/// <summary>A load in the log that looks like a slip of the pen.</summary>
/// <param name="Date">Day of the session.</param>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="Name">Its name.</param>
/// <param name="Load">What was written down.</param>
public sealed record DoubtfulLoad(DateOnly Date, string Exercise, string Name, Load Load);

/// <summary>An exercise of a session whose sets were written down, beside what had been asked.</summary>
/// <param name="Date">Day on which it was done.</param>
/// <param name="Session">Id of the session; empty if no plan asked for it.</param>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="Asked">What was asked, or null if no plan asked for it.</param>
/// <param name="Deload">Asked in a lighter week.</param>
/// <param name="Sets">The sets in the order done; at least one.</param>
public sealed record LoggedExercise(DateOnly Date, string Session, string Exercise, PrescribedExercise? Asked, bool Deload, ImmutableArray<LoggedSet> Sets);

/// <summary>
/// What became of a promised plan, by the log: facts that planning and checking start from. Without one logged session the past counts as
/// done as promised; else a promised session without an entry was not done.
/// </summary>
/// <param name="Done">Sessions as they were done, by start; loads, repetitions and reserve are those written down.</param>
/// <param name="Missed">Promised sessions that were not done, by start.</param>
/// <param name="Assumed">Nothing was logged: the past is taken as done.</param>
/// <param name="Doubtful">Loads that look mistyped; they count as not written down.</param>
public sealed record Performed(ImmutableArray<Session> Done, ImmutableArray<Session> Missed, bool Assumed, ImmutableArray<DoubtfulLoad> Doubtful)
{
    /// <summary>Nothing before.</summary>
    public static readonly Performed Nothing = new([], [], false, []);

    /// <summary>What was written down of each exercise, by date: pain, form and misses speak from here (P-25).</summary>
    public ImmutableArray<LoggedExercise> Logged { get; init; } = [];

    /// <summary>More than this nobody lifts: a slip, or grams. A design decision.</summary>
    internal const int MostKg = 600;

    /// <summary>A load above so many times the heaviest asked for or lifted before looks like a slip of the pen; a design decision.</summary>
    private const int TooMuchTimes = 2;

    /// <summary>The same where only a first guess for the body mass stands against it, low on purpose .</summary>
    private const int TooMuchForAGuess = 5;

    /// <summary>Per cent of a doubted load up to which another one is the same, and both are believed.</summary>
    private const int AlikePercent = 120;

    /// <summary>A session that nobody planned and whose sets are unknown counts as heavy from this effort on .</summary>
    private const double HardEffort = 7;

    // Class H in the rule book's vocabulary: at most 2 in reserve; a soreness-prone exercise in its first three times with more than one set or
    // less than 4 in reserve; 60 contacts of impact 2 or more.
    private const int HeavyReserve = 2;
    private const int SoreMaking = 3;
    private const int Introductions = 3;
    private const int EasyReserve = 4;
    private const int HardLanding = 2;
    private const int HeavyLandings = 60;

    /// <summary>Reads the log against the promised plan.</summary>
    /// <param name="promised">The plan as it was shown, with its past; or null.</param>
    /// <param name="log">What was done; the order of its entries does not matter.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="today">Sessions before this day are past; those of this day are, once they are logged.</param>
    public static Performed Of(Programme? promised, TrainingLog log, Catalogue catalogue, DateOnly today)
    {
        ImmutableArray<Session> shown = promised?.Sessions ?? [];
        if (log.Sessions.IsEmpty)
            return new([.. InOrder(shown.Where(s => s.Date < today))], [], !shown.IsEmpty, []);
        var entries = Entries(log, today);
        var logged = new List<LoggedExercise>();
        var done = new List<Session>();
        var missed = new List<Session>();
        foreach (var session in shown.DistinctBy(s => s.Id, StringComparer.Ordinal))
        {
            if (!entries.Remove(session.Id, out var entry))
            {
                if (session.Date < today)
                    missed.Add(session);
            }
            else if (entry.Status == SessionStatus.Missed)
            {
                if (session.Date <= today)
                    missed.Add(session);
            }
            else
            {
                done.Add(AsDone(session, entry, catalogue));
                logged.AddRange(Exercises(entry, Planned(session, entry.Status), session.Deload));
            }
        }

        // What no promised plan knows was done all the same.
        foreach (var other in entries.Values.Concat(log.Sessions.Where(s => s.Id is null && s.Date <= today)).Where(s => s.Status != SessionStatus.Missed))
        {
            done.Add(Unplanned(other, catalogue));
            logged.AddRange(Exercises(other, [], false));
        }

        var doubtful = ImmutableArray.CreateBuilder<DoubtfulLoad>();
        var performed = new Performed(AsHeavyAsItWas(Plausible(done, shown, doubtful), catalogue), [.. InOrder(missed)], false, doubtful.ToImmutable());
        return performed with
        {
            Logged = [.. logged.OrderBy(l => l.Date).ThenBy(l => l.Session, StringComparer.Ordinal).Select(l => l with { Sets = [.. l.Sets.Select(s => performed.Clean(l.Date, s))] })],
        };
    }

    private static IEnumerable<LoggedExercise> Exercises(LoggedSession entry, ImmutableArray<PrescribedExercise> planned, bool deload) =>
        entry.Sets.GroupBy(s => s.Exercise, StringComparer.Ordinal).Select(g => new LoggedExercise(
            entry.Date, entry.Id ?? "", g.Key, planned.FirstOrDefault(p => string.Equals(p.Exercise, g.Key, StringComparison.Ordinal)), deload, [.. g]));

    // The short version first, where that was done.
    private static ImmutableArray<PrescribedExercise> Planned(Session session, SessionStatus status) =>
        status == SessionStatus.Short ? [.. session.Short.Exercises, .. session.Exercises] : session.Exercises;

    /// <summary>The log without the loads that look mistyped.</summary>
    public TrainingLog Clean(TrainingLog log)
    {
        if (Doubtful.IsEmpty)
            return log;
        return log with { Sessions = [.. log.Sessions.Select(s => s with { Sets = [.. s.Sets.Select(x => Clean(s.Date, x))] })] };
    }

    private LoggedSet Clean(DateOnly date, LoggedSet set) =>
        set.Load is { } load && Doubtful.Any(d => d.Date == date && d.Exercise == set.Exercise && load.Grams * 2L > d.Load.Grams) ? set with { Load = null } : set;

    private static Dictionary<string, LoggedSession> Entries(TrainingLog log, DateOnly today) =>
        log.Sessions.Where(s => s.Id is not null && s.Date <= today).GroupBy(s => s.Id!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, LoggedSession.CountingOf, StringComparer.Ordinal);

    private static IEnumerable<Session> InOrder(IEnumerable<Session> sessions) => sessions.OrderBy(s => s.StartsAt).ThenBy(s => s.Id, StringComparer.Ordinal);

    private static Session AsDone(Session session, LoggedSession entry, Catalogue catalogue)
    {
        var planned = entry.Status == SessionStatus.Short && !session.Short.Exercises.IsEmpty ? session.Short.Exercises : session.Exercises;
        var minutes = entry.Minutes ?? (entry.Status == SessionStatus.Short ? session.Short.Minutes : session.Minutes);
        return session with
        {
            Date = entry.Date,
            Minutes = minutes,
            Exercises = entry.Sets.IsEmpty ? planned : Written(entry.Sets, [.. planned, .. session.Exercises], catalogue),
        };
    }

    private static Session Unplanned(LoggedSession entry, Catalogue catalogue)
    {
        var exercises = Written(entry.Sets, [], catalogue);
        var legs = exercises.Any(e => catalogue.TryFind(e.Exercise, out var known) && (known.IsLowerWork || known.Impact > 0));
        var heavy = entry.Sets.IsEmpty ? entry.Rpe >= HardEffort
            : exercises.Any(e => catalogue.TryFind(e.Exercise, out var known) && known.IsLowerWork && e.Sets.Any(s => s.Rir <= HeavyReserve));
        var sessionClass = heavy ? SessionClass.H : legs || entry.Sets.IsEmpty ? SessionClass.M : SessionClass.L;
        return new(
            entry.Id ?? "", entry.Date, new TimeOnly(18, 0), entry.Minutes ?? 45, sessionClass, SessionFormat.Full, Placement.OwnDay, Calendar.Phase.GS, false,
            exercises, new(0, []), [RuleBook.Default.Because("R-014", "Done outside the plan.")]);
    }

    private static ImmutableArray<PrescribedExercise> Written(ImmutableArray<LoggedSet> sets, ImmutableArray<PrescribedExercise> planned, Catalogue catalogue)
    {
        var written = ImmutableArray.CreateBuilder<PrescribedExercise>();
        foreach (var group in sets.GroupBy(s => s.Exercise, StringComparer.Ordinal))
        {
            if (!catalogue.TryFind(group.Key, out var exercise))
                continue;
            var asked = planned.FirstOrDefault(p => string.Equals(p.Exercise, group.Key, StringComparison.Ordinal));
            var like = asked?.Sets[0] ?? Like(exercise);
            written.Add(new(
                exercise.Id, exercise.Name, asked?.Slot ?? SlotOf(exercise), [.. group.Select(s => As(s, like))], asked?.Alternatives ?? [], asked?.Why ?? []));
        }

        return written.ToImmutable();
    }

    private static SetPrescription As(LoggedSet set, SetPrescription like)
    {
        var amount = (like.Measure == Measure.Time ? set.Seconds : set.Reps) ?? set.Reps ?? set.Seconds ?? like.Hi;
        return like with
        {
            Lo = amount,
            Hi = amount,
            Load = set.Load ?? like.Load,
            Percent1Rm = set.Load is null || set.Load == like.Load ? like.Percent1Rm : null,
            Rir = set.Rir ?? like.Rir,
            Side = set.Side switch { LoggedSide.Left => Side.Left, LoggedSide.Right => Side.Right, LoggedSide.Each => Side.Each, _ => like.Side },
        };
    }

    private static SetPrescription Like(Exercise exercise)
    {
        var dose = exercise.Doses.FirstOrDefault(d => d is not null);
        return new(
            exercise.Measure, dose?.Lo ?? 1, dose?.Hi ?? 1, exercise.Unilateral ? Side.Each : Side.Both, null, null, dose?.Rir ?? 3, exercise.Tempo,
            dose?.RestSeconds ?? 90);
    }

    private static Slot SlotOf(Exercise exercise) => exercise switch
    {
        { Measure: Measure.Contacts } => Slot.Power,
        { Pattern: Pattern.Calf } => Slot.Calf,
        { Region: Region.Upper } => Slot.Upper,
        { Region: Region.Core } => Slot.Trunk,
        _ => Slot.Main,
    };

    // 80 kg in place of 8 must not become the next session's measure. Written a second time it is believed, the first time as well.
    private static ImmutableArray<Session> Plausible(List<Session> done, ImmutableArray<Session> shown, ImmutableArray<DoubtfulLoad>.Builder doubtful)
    {
        var promised = shown.DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var believed = new Dictionary<string, int>(StringComparer.Ordinal);
        while (true)
        {
            var count = believed.Count;
            var sessions = Plausible(done, promised, believed, doubtful);
            if (believed.Count == count)
                return sessions;
            doubtful.Clear();
        }
    }

    private static ImmutableArray<Session> Plausible(
        List<Session> done, Dictionary<string, Session> promised, Dictionary<string, int> believed, ImmutableArray<DoubtfulLoad>.Builder doubtful)
    {
        var heaviest = new Dictionary<string, int>(StringComparer.Ordinal);
        var suspects = new Dictionary<string, int>(StringComparer.Ordinal);
        var sessions = ImmutableArray.CreateBuilder<Session>(done.Count);
        foreach (var session in InOrder(done))
        {
            var asked = promised.GetValueOrDefault(session.Id)?.Exercises ?? [];
            var exercises = session.Exercises;
            for (var i = 0; i < exercises.Length; i++)
            {
                var one = exercises[i];
                var now = Heaviest(one);
                var lifted = heaviest.GetValueOrDefault(one.Exercise);
                var (known, times) = (lifted, TooMuchTimes);
                if (asked.FirstOrDefault(a => string.Equals(a.Exercise, one.Exercise, StringComparison.Ordinal)) is { } own && Heaviest(own) > known)
                    (known, times) = (Heaviest(own), lifted > 0 || own.Sets.Any(s => s.Percent1Rm is not null) ? TooMuchTimes : TooMuchForAGuess);
                if (exercises[i].Sets.Any(static s => s.Load?.Grams > MostKg * 1000))
                {
                    doubtful.Add(new(session.Date, one.Exercise, one.Name, one.Sets.Max(static s => s.Load)!.Value));
                    exercises = exercises.SetItem(i, one = one with { Sets = [.. one.Sets.Select(s => s.Load?.Grams > MostKg * 1000 ? s with { Load = known > 0 ? new Load(known) : null } : s)] });
                    now = Heaviest(one);
                }

                var limit = (long)known * times;
                if (known > 0 && now > limit && now > (long)believed.GetValueOrDefault(one.Exercise) * AlikePercent / 100)
                {
                    if (suspects.TryGetValue(one.Exercise, out var before) && now <= (long)before * AlikePercent / 100)
                        believed.TryAdd(one.Exercise, Math.Max(now, before));
                    suspects[one.Exercise] = now;
                    doubtful.Add(new(session.Date, one.Exercise, one.Name, new(now)));
                    exercises = exercises.SetItem(i, one with { Sets = [.. one.Sets.Select(s => s.Load is { } l && l.Grams > limit ? s with { Load = new Load(known) } : s)] });
                    now = known;
                }

                heaviest[one.Exercise] = Math.Max(known, now);
            }

            sessions.Add(session with { Exercises = exercises });
        }

        return sessions.MoveToImmutable();
    }

    // Who kept less in reserve, or met a sore-making exercise too hard, had a heavy session whatever was asked for (vocabulary, class H).
    private static ImmutableArray<Session> AsHeavyAsItWas(ImmutableArray<Session> sessions, Catalogue catalogue)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = sessions.ToBuilder();
        for (var i = 0; i < all.Count; i++)
        {
            var session = all[i];
            var (heavy, landings) = (false, 0);
            foreach (var one in session.Exercises)
            {
                if (!catalogue.TryFind(one.Exercise, out var exercise))
                    continue;
                var before = times.GetValueOrDefault(one.Exercise);
                times[one.Exercise] = before + 1;
                if (one.Slot == Slot.Rehab)
                    continue;
                heavy |= exercise.IsLowerWork && one.Sets.Any(s => s.Rir <= HeavyReserve);
                heavy |= exercise.SorenessRisk >= SoreMaking && before < Introductions && (one.Sets.Length > 1 || one.Sets[0].Rir < EasyReserve);
                landings += exercise.Impact >= HardLanding ? one.Sets.Sum(s => s.Hi) : 0;
            }

            if (session.Class is SessionClass.L or SessionClass.M or SessionClass.P && (heavy || landings >= HeavyLandings))
                all[i] = session with { Class = SessionClass.H };
        }

        return all.ToImmutable();
    }

    private static int Heaviest(PrescribedExercise one) => one.Sets.Max(s => s.Load?.Grams ?? 0);
}
