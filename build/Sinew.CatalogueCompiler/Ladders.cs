namespace Sinew.CatalogueCompiler;

/// <summary>Where one exercise stands among its neighbours.</summary>
internal sealed record Rung(string Id, int Level, IReadOnlyList<string> Harder, IReadOnlyList<string> Easier, Fields Where);

/// <summary>Ladders lead somewhere: neighbours exist and name each other, harder is never of a lower level, and nothing goes in circles.</summary>
internal static class Ladders
{
    public static void Check(IReadOnlyDictionary<string, Rung> rungs)
    {
        foreach (var rung in rungs.Values)
        {
            var ladder = rung.Where;
            foreach (var id in rung.Harder)
            {
                if (!rungs.TryGetValue(id, out var harder))
                    ladder.Problem("harder", $"there is no exercise '{id}'");
                else if (!harder.Easier.Contains(rung.Id, StringComparer.Ordinal))
                    ladder.Problem("harder", $"'{id}' does not name '{rung.Id}' as easier");
                else if (harder.Level < rung.Level)
                    ladder.Problem("harder", $"'{id}' has level {harder.Level}, below level {rung.Level} of '{rung.Id}'");
            }

            foreach (var id in rung.Easier)
            {
                if (!rungs.TryGetValue(id, out var easier))
                    ladder.Problem("easier", $"there is no exercise '{id}'");
                else if (!easier.Harder.Contains(rung.Id, StringComparer.Ordinal))
                    ladder.Problem("easier", $"'{id}' does not name '{rung.Id}' as harder");
            }

            if (rung is { Level: >= 2, Easier.Count: 0 })
                ladder.Problem("easier", "from level 2 on there must be something easier");
            if (Reaches(rung, rung.Id, rungs, []))
                ladder.Problem("harder", $"the way up from '{rung.Id}' leads back to it");
        }
    }

    private static bool Reaches(Rung from, string goal, IReadOnlyDictionary<string, Rung> rungs, HashSet<string> seen)
    {
        foreach (var id in from.Harder)
        {
            if (id == goal || (seen.Add(id) && rungs.TryGetValue(id, out var next) && Reaches(next, goal, rungs, seen)))
                return true;
        }

        return false;
    }
}
