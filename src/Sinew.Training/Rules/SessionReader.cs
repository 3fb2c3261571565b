using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// Joins a plan's sessions with the catalogue and counts how often each exercise has been done before. Without a reported complaint
/// whose protocol names it nothing is rehab, whatever its place is called.
/// </summary>
internal static class SessionReader
{
    public static ImmutableArray<SessionFacts> Read(Programme plan, Runner runner, Catalogue catalogue, Performed? performed)
    {
        var done = new Dictionary<string, (int Times, DateOnly Last)>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<SessionFacts>();
        var facts = performed is null ? [] : performed.Done.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var sessions = performed is null ? plan.Sessions : [.. performed.Done, .. plan.Sessions.Where(s => s.Date >= plan.Today && !facts.Contains(s.Id))];
        foreach (var session in sessions.OrderBy(s => s.StartsAt).ThenBy(s => s.Id, StringComparer.Ordinal))
        {
            var unknown = ImmutableArray.CreateBuilder<string>();
            var items = Join(session, session.Exercises, false);
            var brief = Join(session, session.Short.Exercises, true);
            all.Add(new(session, items, brief, unknown.ToImmutable(), runner, plan.Today, session.Date < plan.Today || (session.Date == plan.Today && facts.Contains(session.Id))));
            foreach (var id in items.Select(i => i.Exercise.Id).Distinct(StringComparer.Ordinal))
                done[id] = (done.TryGetValue(id, out var before) ? before.Times + 1 : 1, session.Date);

            ImmutableArray<Item> Join(Session of, ImmutableArray<PrescribedExercise> asked, bool brief)
            {
                var joined = ImmutableArray.CreateBuilder<Item>();
                foreach (var one in asked.IsDefault ? [] : asked.Where(a => !a.Sets.IsDefaultOrEmpty))
                {
                    foreach (var id in Alternatives(one).Where(a => !catalogue.TryFind(a, out _)))
                        unknown.Add(id);
                    if (!catalogue.TryFind(one.Exercise, out var exercise))
                    {
                        unknown.Add(one.Exercise);
                        continue;
                    }

                    var known = done.TryGetValue(one.Exercise, out var before);
                    var rehab = one.Slot == Slot.Rehab && RehabReading.IsNamed(runner, one.Exercise);
                    joined.Add(new(one, exercise, brief, rehab, known ? before.Times + 1 : 1, known ? before.Last : null));
                }

                return joined.ToImmutable();
            }
        }

        return all.ToImmutable();

        static ImmutableArray<string> Alternatives(PrescribedExercise one) => one.Alternatives.IsDefault ? [] : one.Alternatives;
    }
}
