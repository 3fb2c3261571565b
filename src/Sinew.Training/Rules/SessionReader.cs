using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// Joins a plan's sessions with the catalogue and counts how often each exercise has been done before. Without a reported complaint
/// whose protocol names it nothing is rehab, whatever its place is called; what was done as rehab was rehab, also when the complaint has gone.
/// </summary>
internal static class SessionReader
{
    public static ImmutableArray<SessionFacts> Read(Programme plan, Runner runner, Catalogue catalogue, Performed? performed)
    {
        HashSet<string> facts = performed is null ? [] : [.. performed.Done.Select(s => s.Id)];
        var sessions = performed is null ? plan.Sessions : [.. performed.Done, .. plan.Sessions.Where(s => s.Date >= plan.Today && !facts.Contains(s.Id))];
        var done = new Dictionary<string, (int Times, DateOnly Last)>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<SessionFacts>(sessions.Length);
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var session in sessions.Sort(static (a, b) => a.StartsAt != b.StartsAt ? a.StartsAt.CompareTo(b.StartsAt) : string.CompareOrdinal(a.Id, b.Id)))
        {
            unknown.Clear();
            var isDone = session.Date < plan.Today || (session.Date == plan.Today && facts.Contains(session.Id));
            var items = Join(session.Exercises, false, isDone, runner, catalogue, done, unknown);
            var brief = Join(session.Short.Exercises, true, isDone, runner, catalogue, done, unknown);
            all.Add(new(session, items, brief, unknown.ToImmutable(), runner, plan.Today, isDone));
            for (var i = 0; i < items.Length; i++)
            {
                if (!StandsBefore(items, i))
                    done[items[i].Exercise.Id] = (done.TryGetValue(items[i].Exercise.Id, out var before) ? before.Times + 1 : 1, session.Date);
            }
        }

        return all.ToImmutable();
    }

    private static bool StandsBefore(ImmutableArray<Item> items, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (string.Equals(items[i].Exercise.Id, items[at].Exercise.Id, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ImmutableArray<Item> Join(
        ImmutableArray<PrescribedExercise> asked, bool brief, bool isDone, Runner runner, Catalogue catalogue, Dictionary<string, (int Times, DateOnly Last)> done,
        ImmutableArray<string>.Builder unknown)
    {
        if (asked.IsDefault)
            return [];
        var joined = ImmutableArray.CreateBuilder<Item>(asked.Length);
        foreach (var one in asked)
        {
            if (one.Sets.IsDefaultOrEmpty)
                continue;
            foreach (var id in one.Alternatives.IsDefault ? [] : one.Alternatives)
            {
                if (!catalogue.TryFind(id, out _))
                    unknown.Add(id);
            }

            if (!catalogue.TryFind(one.Exercise, out var exercise))
            {
                unknown.Add(one.Exercise);
                continue;
            }

            var known = done.TryGetValue(one.Exercise, out var before);
            var rehab = one.Slot == Slot.Rehab && (isDone || RehabReading.IsNamed(runner, one.Exercise));
            joined.Add(new(one, exercise, brief, rehab, known ? before.Times + 1 : 1, known ? before.Last : null));
        }

        return joined.DrainToImmutable();
    }
}
