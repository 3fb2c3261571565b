using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Progression;

/// <summary>One session's best estimate and the smoothed line through it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Best">Highest valid estimate of the session .</param>
/// <param name="SmoothKg">Smoothed kilograms, not rounded.</param>
public sealed record E1rmPoint(DateOnly Date, E1rmEstimate Best, double SmoothKg);

/// <summary>Course of a lift's estimated maximum .</summary>
/// <param name="Points">One for each session with a valid set, oldest first.</param>
/// <param name="ChangePercent">Smoothed change from the first to the last point; 0 below two.</param>
/// <param name="Shows">More than 5 % over three sessions or more: large enough to speak of.</param>
/// <param name="Why">Reasons; empty where it does not show.</param>
public sealed record E1rmTrend(ImmutableArray<E1rmPoint> Points, double ChangePercent, bool Shows, ImmutableArray<Reason> Why)
{
    private const double Alpha = 0.3;
    private const double LeastPercent = 5;
    private const int LeastSessions = 3;

    /// <summary>
    /// The trend up to a day, inclusive. Sets without a load, a number or a reserve, with pain above 2 or more than 12 repetitions in all
    /// count nothing (P-32); nor do sets whose form broke.
    /// </summary>
    public static E1rmTrend Of(TrainingLog log, Exercise exercise, DateOnly today)
    {
        var sessions = log.Sessions.Where(s => s.Date <= today && s.Status != SessionStatus.Missed)
            .GroupBy(s => (s.Date, Id: s.Id ?? "")).OrderBy(g => g.Key.Date).ThenBy(g => g.Key.Id, StringComparer.Ordinal);
        var points = ImmutableArray.CreateBuilder<E1rmPoint>();
        foreach (var session in sessions)
        {
            var best = session.SelectMany(s => s.Sets).Select(s => Estimate(s, exercise)).OfType<E1rmEstimate>()
                .OrderByDescending(e => e.Kg).ThenBy(e => e.Repetitions).FirstOrDefault();
            if (best is null)
                continue;
            var smooth = points.Count == 0 ? best.Kg : (Alpha * best.Kg) + ((1 - Alpha) * points[^1].SmoothKg);
            points.Add(new(session.Key.Date, best, smooth));
        }

        var change = points.Count < 2 ? 0 : ((points[^1].SmoothKg / points[0].SmoothKg) - 1) * 100;
        var shows = points.Count >= LeastSessions && Math.Abs(change) > LeastPercent;
        return new(points.ToImmutable(), change, shows, shows
            ? [Told.By("R-515", FormattableString.Invariant($"Estimated {change:+0;-0} % over {points.Count} sessions."))]
            : []);
    }

    private static E1rmEstimate? Estimate(LoggedSet set, Exercise exercise) =>
        string.Equals(set.Exercise, exercise.Id, StringComparison.Ordinal) && !set.FormBroke
        && set is { Load: { } load, Reps: { } reps, Rir: { } rir } ? E1rm.Estimate(load, exercise.Loading, reps, rir, set.Pain) : null;
}
