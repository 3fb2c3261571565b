using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>Joins the log with the plan that was promised. The order in which facts were written down changes nothing.</summary>
public static class Exposures
{
    /// <summary>
    /// The exposures of an exercise before a day, oldest first; rehab is left out. A session that no plan asked for, or in which another
    /// exercise was planned, is measured against <paramref name="otherwise"/>. Of two entries of one session the later counts, of one day the fuller.
    /// </summary>
    /// <param name="log">What was done.</param>
    /// <param name="promised">The plan with its past sessions, or null.</param>
    /// <param name="exercise">Which exercise.</param>
    /// <param name="before">First day that does not count.</param>
    /// <param name="phase">Phase of sessions that no plan holds.</param>
    /// <param name="otherwise">What is expected of such sessions.</param>
    public static ImmutableArray<Exposure> Of(
        TrainingLog log, Programme? promised, Exercise exercise, DateOnly before, Phase phase, Asked otherwise)
    {
        var plan = (promised?.Sessions ?? []).DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var found = new List<Exposure>();
        var entries = log.Sessions.Where(s => s.Date < before && s.Status != SessionStatus.Missed).ToArray();
        foreach (var session in entries.Where(s => s.Id is null).Concat(entries.Where(s => s.Id is not null).GroupBy(s => s.Id, StringComparer.Ordinal).Select(LoggedSession.CountingOf)))
        {
            ImmutableArray<LoggedSet> sets = [.. session.Sets.Where(s => string.Equals(s.Exercise, exercise.Id, StringComparison.Ordinal))];
            if (sets.IsEmpty)
                continue;
            var planned = session.Id is { } id ? plan.GetValueOrDefault(id) : null;
            var item = planned is null ? null : Item(planned, exercise.Id, session.Status);
            if (item?.Slot != Slot.Rehab && planned?.Class != SessionClass.R)
            {
                found.Add(new(
                    session.Date, session.Id ?? "", planned?.Phase ?? phase, planned?.Deload ?? false,
                    item is null ? otherwise : AskedOf(item, exercise, planned!.Phase), sets));
            }
        }

        return InOrder(found);
    }

    /// <summary>Oldest first, ties by id and then by what was done; of two of one id and day only the fuller.</summary>
    internal static ImmutableArray<Exposure> InOrder(IEnumerable<Exposure> exposures) =>
    [
        .. exposures.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ThenByDescending(e => e.Sets.Length)
            .ThenBy(Content, StringComparer.Ordinal).DistinctBy(e => (e.Date, e.Id.Length == 0 ? Content(e) : e.Id)),
    ];

    private static PrescribedExercise? Item(Session session, string id, SessionStatus status)
    {
        bool Is(PrescribedExercise item) => string.Equals(item.Exercise, id, StringComparison.Ordinal);
        var shortened = status == SessionStatus.Short ? session.Short.Exercises.FirstOrDefault(Is) : null;
        return shortened ?? session.Exercises.FirstOrDefault(Is);
    }

    private static Asked AskedOf(PrescribedExercise item, Exercise exercise, Phase phase)
    {
        var first = item.Sets[0];
        var (lo, hi) = (item.Sets.Min(s => s.Lo), item.Sets.Max(s => s.Hi));
        var tempo = first.Tempo;
        var rung = Tempos.RungOf(tempo, exercise.Tempo);
        if (rung == Rung.AsDosed && exercise.DoseIn(phase) is { } dose && hi > dose.Hi)
            rung = Rung.MoreReps;
        var left = item.Sets.Count(s => s.Side == Side.Left);
        var right = item.Sets.Count(s => s.Side == Side.Right);
        var shared = item.Sets.Length - left - right;
        var side = shared > 0 || (left > 0 && right > 0) ? (first.Side == Side.Both ? LoggedSide.Both : LoggedSide.Each)
            : left > 0 ? LoggedSide.Left : LoggedSide.Right;
        var sets = shared + (left > 0 && right > 0 ? Math.Min(left, right) : left + right);
        return new(Math.Max(1, sets), lo, hi, item.Sets.Min(s => s.Rir), tempo, Heaviest(item), side, rung);
    }

    private static Load? Heaviest(PrescribedExercise item)
    {
        Load? heaviest = null;
        foreach (var set in item.Sets)
        {
            if (set.Load is { } load && (heaviest is not { } known || load > known))
                heaviest = load;
        }

        return heaviest;
    }

    private static string Content(Exposure exposure) => string.Join('|', exposure.Sets.Select(s => string.Create(
        CultureInfo.InvariantCulture, $"{(int)s.Side},{s.Reps},{s.Seconds},{s.Load?.Grams},{s.Rir},{s.Pain},{s.FormBroke}")))
        + exposure.Asked + exposure.Phase + exposure.Deload;
}
