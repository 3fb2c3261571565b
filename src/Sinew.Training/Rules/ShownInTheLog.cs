using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Rules;

/// <summary>Whether an exercise was done before a day as a prerequisite asks (section 9: "true by log"), read from what was written down alone.</summary>
internal static class ShownInTheLog
{
    private const int Painless = 2; // R-601's safe band

    public static bool Before(RuleContext c, DateOnly day, string id, Prerequisite needed)
    {
        if (c.Logged.IsEmpty || !c.Catalogue.TryFind(id, out var exercise))
            return false;
        var kilograms = needed.LoadBw * c.Runner.BodyMassKg;
        if (needed.LoadBw is not null && kilograms is null)
            return false;
        foreach (var session in c.Logged)
        {
            if (session.Date >= day || !string.Equals(session.Exercise, id, StringComparison.Ordinal))
                continue;
            LoggedSet[] good = [.. session.Sets.Where(s => s is { FormBroke: false, Pain: <= Painless } && Reaches(session, s, exercise, needed, kilograms))];
            var missing = exercise.Unilateral
                ? Math.Max(good.Count(s => s.Side == LoggedSide.Left), good.Count(s => s.Side == LoggedSide.Right))
                : 0;
            if (good.Length - missing >= (needed.Sets ?? 1))
                return true;
        }

        return false;
    }

    private static bool Reaches(LoggedExercise session, LoggedSet set, Exercise exercise, Prerequisite needed, double? kilograms)
    {
        var jump = exercise.Measure == Measure.Contacts;
        var done = exercise.Measure == Measure.Time ? set.Seconds : set.Reps;
        if (done is null && jump && session.Asked is { } asked)
            done = asked.Sets.Select(s => s.Lo).Min();
        var enough = done >= (needed.Reps ?? 1);
        var heavy = kilograms is null || (set.Load is { } load && (double)load.Kg >= kilograms);
        var fresh = needed.Rir is null || set.Rir >= needed.Rir || (jump && set.Rir is null);
        return enough && heavy && fresh;
    }
}
