using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What is not as it was promised, session by session, and why.</summary>
internal static class Differences
{
    private const int LongPause = 8; // R-542
    private const int LookBack = 28; // A design decision: the weeks that sets and loads look back.

    /// <summary>The changes from today on, by date; empty without a promised plan.</summary>
    public static ImmutableArray<Change> Of(Programme programme, Course course, RunnerNow now, Catalogue catalogue)
    {
        if (course.Promised is not { } promised)
            return [];
        var missed = course.Performed.Missed.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var done = course.Performed.Done.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var horizon = promised.Sessions.IsEmpty ? course.Today : promised.Sessions.Max(s => s.Date);
        var after = programme.Sessions.Where(s => s.Date >= course.Today && !done.Contains(s.Id)).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var before = promised.Sessions.Where(s => !done.Contains(s.Id) && (s.Date >= course.Today || after.ContainsKey(s.Id)))
            .DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var changes = new List<Change>();
        var why = new Causes(programme, course, now, catalogue, missed, after.Values);
        foreach (var (id, old) in before)
        {
            if (!after.TryGetValue(id, out var fresh))
                changes.Add(new(ChangeKind.Dropped, id, old, null, why.Of(old, null)));
            else if (old.Date != fresh.Date || old.Start != fresh.Start)
                changes.Add(new(ChangeKind.Moved, id, old, fresh, why.Of(old, fresh)));
            else if (!SameContent(old, fresh))
                changes.Add(new(ChangeKind.Changed, id, old, fresh, why.Of(old, fresh)));
        }

        // Beyond the promised weeks nothing was promised: new weeks are no change.
        foreach (var (id, fresh) in after)
        {
            if (!before.ContainsKey(id) && fresh.Date <= horizon)
                changes.Add(new(ChangeKind.Added, id, null, fresh, why.Of(null, fresh)));
        }

        return [.. changes.OrderBy(c => (c.After ?? c.Before)!.StartsAt).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is to be done is the same, whatever is said about it.</summary>
    public static bool SameContent(Session a, Session b) =>
        (a.Minutes, a.Class, a.Format, a.Placement, a.Phase, a.Deload) == (b.Minutes, b.Class, b.Format, b.Placement, b.Phase, b.Deload)
        && Same(a.Exercises, b.Exercises) && a.Short.Minutes == b.Short.Minutes && Same(a.Short.Exercises, b.Short.Exercises);

    private static bool Same(ImmutableArray<PrescribedExercise> a, ImmutableArray<PrescribedExercise> b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (!string.Equals(a[i].Exercise, b[i].Exercise, StringComparison.Ordinal) || a[i].Slot != b[i].Slot || !a[i].Sets.SequenceEqual(b[i].Sets))
                return false;
        }

        return true;
    }

    private sealed class Causes
    {
        private readonly Programme programme;
        private readonly Course course;
        private readonly RunnerNow now;
        private readonly Catalogue catalogue;
        private readonly HashSet<string> missed;
        private readonly HashSet<string> lightFirst;
        private readonly DateOnly lightUntil;

        public Causes(Programme programme, Course course, RunnerNow now, Catalogue catalogue, HashSet<string> missed, IEnumerable<Session> ahead)
        {
            (this.programme, this.course, this.now, this.catalogue, this.missed) = (programme, course, now, catalogue, missed);
            Session[] light = [.. ahead.Where(s => s.Class != SessionClass.R).OrderBy(s => s.StartsAt).Take(now.LightFirst)];
            lightFirst = light.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
            lightUntil = light.Select(s => s.Date).DefaultIfEmpty(DateOnly.MinValue).Max();
        }

        public ImmutableArray<Reason> Of(Session? before, Session? after)
        {
            var why = new List<Reason>();
            var date = (after ?? before)!.Date;
            if (before is not null && missed.Contains(before.Id) && after is not null)
                why.Add(Because.Of("R-541", $"Missed on {Words.Date(before.Date)}{(now.WasIll(before.Date) ? " while you were ill" : "")}: {(date.DayNumber - before.Date.DayNumber <= Naming.SlideDays ? "it still fits within two days" : "this one stands in its place")}, and nothing else moves closer for it."));
            if ((now.NotBefore is { } open && (before ?? after)!.Date < open) || date == course.Today)
                why.AddRange(now.Why);
            if (after is not null && lightFirst.Contains(after.Id))
                why.AddRange(now.LightWhy);
            if (after is null && before!.Class != SessionClass.R && before.Date <= lightUntil)
                why.Add(Because.Of("R-545", "It goes: after a fever a day without strength lies between the light sessions."));
            if (course.StepBackFrom is not null || course.Restarted || course.Gap >= LongPause)
                why.Add(Because.Of("R-542", $"{Units.Plural.Of(course.Gap ?? 0, "day")} without strength: you come back with less, and go on from there."));
            if (after is not null && before is not null && before.Phase != after.Phase)
                why.Add(Because.Of("R-548", $"The weeks {Ahead()} were divided anew: this one now belongs to {PhaseName(after.Phase)}."));
            if (before?.Deload == true && after?.Deload == false && !course.Early.IsEmpty)
                why.Add(Because.Of(Deloads.EarlyRule, "The lighter week comes earlier, so this one need not be."));
            if (RunsDiffer(date) || (before is not null && RunsDiffer(before.Date)))
                why.Add(Because.Of("R-063", "Your runs around it are not those it was planned for; strength follows them."));
            why.AddRange(Repeated(before, after));
            if (now.Complaints.Any(c => Concern(c, before, after)))
                why.AddRange(now.PainWhy);
            why.AddRange(now.FewerWhy);
            why.AddRange(after?.Why.Where(r => IsOfTheLog(r.Rule) && before?.Why.Contains(r) != true) ?? []);
            foreach (var exercise in after?.Exercises ?? [])
            {
                if (Progress(exercise, before) is { } progress)
                    why.Add(progress);
            }

            if (why.Count == 0)
                why.AddRange(now.PainWhy);
            if (why.Count == 0)
                why.Add(after is null ? Gone(before!) : Else(before, after));
            return [.. why.Distinct()];
        }

        // A week of a load programme that hurt since the promise is repeated: its sessions are not what they were.
        private IEnumerable<Reason> Repeated(Session? before, Session? after)
        {
            foreach (var counted in programme.Rehab)
            {
                var protocol = Protocol.All.First(p => string.Equals(p.Id, counted.Protocol, StringComparison.Ordinal));
                var (from, to) = (TrainingWeek.MondayOf(course.Promised!.Today), TrainingWeek.MondayOf(course.Today));
                if (Work(before).SequenceEqual(Work(after)) || !RehabPain.Weeks(protocol, now.Log).Any(week => week >= from && week < to))
                    continue;
                if (RehabPain.Last(protocol, now.Log, catalogue, to.AddDays(-1)) is { } hurt)
                    yield return Because.Of("R-603", hurt + ": that week of the load programme is done again first, and those after it follow.");

                IEnumerable<(string Exercise, SetPrescription Set)> Work(Session? session) =>
                    session?.Exercises.Where(e => RehabPast.IsFor(protocol, e)).SelectMany(e => e.Sets.Select(s => (e.Exercise, s))) ?? [];
            }
        }

        // What loads the place, or its load programme, is not what it was.
        private bool Concern(ConditionId complaint, Session? before, Session? after)
        {
            var (old, fresh) = (before?.Exercises ?? [], after?.Exercises ?? []);
            return old.Where(e => !fresh.Any(f => Is(e, f))).Concat(fresh.Where(e => !old.Any(o => Is(e, o))))
                .Any(e => e.Slot == Slot.Rehab || (catalogue.TryFind(e.Exercise, out var known) && PainfulTissue.Concerns(known, complaint)));

            static bool Is(PrescribedExercise a, PrescribedExercise b) => string.Equals(a.Exercise, b.Exercise, StringComparison.Ordinal) && a.Slot == b.Slot && a.Sets.SequenceEqual(b.Sets);
        }

        private Reason Gone(Session before) =>
            before.Class == SessionClass.R && programme.Sessions.Any(s => s.Date == before.Date && s.Exercises.Any(e => e.Slot == Slot.Rehab))
                ? Because.Of("R-118", "Its work stands at the end of that day's session now.")
                : Because.Of("R-118", "It has no place any more beside the sessions around it.");

        // What an exercise newly says about its next dose, with its name; a step and its cause in one.
        private static Reason? Progress(PrescribedExercise exercise, Session? before)
        {
            Reason[] fresh = [.. exercise.Why.Where(r => DoseReasons.Is(r) && before?.Exercises.Any(e => e.Why.Contains(r)) != true)];
            if (fresh.Length == 0)
                return null;
            var said = fresh.Length > 1 && fresh[1].Rule == "R-506" ? fresh[1] with { Text = $"{fresh[0].Text} {fresh[1].Text}" } : fresh[0];
            return DoseReasons.Of(exercise.Name, said);
        }

        // What is known to differ, the nearest first; a plan does not keep the file it was made from.
        private Reason Else(Session? before, Session after)
        {
            var promised = course.Promised!;
            foreach (var gone in before?.Exercises ?? [])
            {
                if (!after.Exercises.Any(e => string.Equals(e.Exercise, gone.Exercise, StringComparison.Ordinal)) && catalogue.TryFind(gone.Exercise, out var known) && !now.Runner.Equipment.Allows(known))
                    return Because.Of("R-118", $"{gone.Name} asks for equipment that your file no longer names.");
            }

            if (programme.Level != promised.Level)
                return Because.Of("R-118", $"You count as {LevelName(programme.Level)} in strength now, no longer as {LevelName(promised.Level)}.");
            if (programme.Needs.FirstOrDefault(n => !promised.Needs.Any(p => Same(n, p))) is { } fresh)
                return Because.Of("R-118", $"New among what deserves more: {fresh.Text}");
            if (promised.Needs.FirstOrDefault(n => !programme.Needs.Any(p => Same(n, p))) is { } past)
                return Because.Of("R-118", $"No longer among what deserves more: {past.Text}");
            if (now.LightFirst > 0)
                return Because.Of("R-545", "After the light sessions it builds up again, week by week.");
            if (now.HasSets)
                return Because.Of("R-118", "Loads, repetitions and sets go on from what you logged.");
            var lately = course.Performed.Missed.Count(s => course.Today.DayNumber - s.Date.DayNumber <= LookBack);
            return lately > 0 ? Because.Of("R-541", $"{Units.Plural.Of(lately, "session")} before it {(lately == 1 ? "was" : "were")} not done: it follows from what was.")
                : Because.Of("R-118", "It follows from the days gone by or from your file.");

            static bool Same(Need a, Need b) => (a.Movement, a.Kind) == (b.Movement, b.Kind);
        }

        private string Ahead() => now.Runner.Races.Any(r => r.Priority == RacePriority.A && r.Date >= course.Today) ? "to your race" : "ahead";

        // What a session itself says about the log.
        private static bool IsOfTheLog(string rule) => rule is "R-602" or "R-603" or "R-606" or Deloads.EarlyRule;

        private static string LevelName(StrengthLevel level) => level switch
        {
            StrengthLevel.Novice => "a novice",
            StrengthLevel.Intermediate => "intermediate",
            _ => "advanced",
        };

        private static string PhaseName(Phase phase) => phase switch
        {
            Phase.AA => "the foundation",
            Phase.GS => "general strength",
            Phase.MS => "maximal strength",
            Phase.PW => "power",
            Phase.MT => "sharpening",
            Phase.TP => "the taper",
            _ => "recovery",
        };

        private bool RunsDiffer(DateOnly date)
        {
            // What stands beyond its last day no plan has told.
            var (from, to) = (date.AddDays(-1), date.AddDays(2));
            var last = course.Promised!.Blocks is [.., { To: var end }] ? end : date;
            to = to < last ? to : last;
            return !Runs(course.Promised!, from, to).SequenceEqual(Runs(programme, from, to));
        }

        private IEnumerable<(DateOnly, RunKind, int, TimeOnly?)> Runs(Programme plan, DateOnly from, DateOnly to)
        {
            var first = course.Today > from ? course.Today : from;
            return plan.Runs.Where(r => r.Run.Date >= first && r.Run.Date <= to).Select(r => (r.Run.Date, r.Run.Kind, r.Run.Minutes, r.Run.Start));
        }
    }
}
