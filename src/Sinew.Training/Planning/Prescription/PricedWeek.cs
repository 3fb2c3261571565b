using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The best week (<see cref="WeekSets"/>) under its <see cref="Ceiling"/>: where a painful tissue would have more hard sets than it may, each of them
/// is made dearer and the week solved again, until it has not. So sets go before exercises, and what a week must hold goes last.
/// </summary>
internal sealed class PricedWeek(Ceiling? ceiling, ImmutableArray<Exercise> exercises)
{
    /// <summary>Dearer than anything is worth: at this price nothing is left.</summary>
    private const int MostPrice = 1 << 20;

    private readonly WeekSets weekSets = new();

    /// <summary>Solves a week; the values of its candidates are what they were solved with.</summary>
    /// <param name="candidates">The exercises, session by session.</param>
    /// <param name="monday">The week.</param>
    /// <param name="drafts">Its sessions with what they hold already.</param>
    /// <param name="seconds">Time of each session after its warm-up.</param>
    /// <param name="hardSets">Most hard sets of the week.</param>
    /// <param name="upTo">Most hard sets of the sessions up to each, by session; empty where only the whole week is limited.</param>
    /// <param name="filled">By exercise: index of its filling, or −1 if it is left out.</param>
    /// <returns>The greatest value.</returns>
    public int Solve(List<Candidate> candidates, DateOnly monday, List<Draft> drafts, int[] seconds, int hardSets, int[] upTo, out int[] filled)
    {
        var worth = weekSets.Solve(candidates, seconds, hardSets, upTo, out filled);
        for (var price = Objective.LeastPrice; ceiling is not null && Over(candidates, monday, drafts, filled) is { Count: > 0 } over && price <= MostPrice; price *= 2)
        {
            foreach (var candidate in candidates)
            {
                if (!over.Exists(id => PainfulTissue.Concerns(exercises[candidate.Fillings[0].Exercise], id)))
                    continue;
                for (var i = 0; i < candidate.Fillings.Count; i++)
                    candidate.Fillings[i] = candidate.Fillings[i] with { Value = candidate.Fillings[i].Value - (price * candidate.Fillings[i].Hard) };
            }

            worth = weekSets.Solve(candidates, seconds, hardSets, upTo, out filled);
        }

        return worth;
    }

    private List<ConditionId> Over(List<Candidate> candidates, DateOnly monday, List<Draft> drafts, int[] filled)
    {
        var over = new List<ConditionId>();
        foreach (var (complaint, most) in ceiling!.HardSets(monday))
        {
            var hard = Burden.HardOf(drafts, complaint);
            for (var i = 0; i < filled.Length; i++)
            {
                if (filled[i] >= 0 && candidates[i].Fillings[filled[i]] is var filling && PainfulTissue.Concerns(exercises[filling.Exercise], complaint))
                    hard += filling.Hard;
            }

            if (hard > most)
                over.Add(complaint);
        }

        return over;
    }
}
