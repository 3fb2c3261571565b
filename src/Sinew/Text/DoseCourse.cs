using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>How the dose of an exercise goes through a block, in one line: "2 × 8–12 · RIR 4 · rest 60 s; from 4 Jan 3 × 8–12, RIR 3; deload 1 × 8 · RIR 4".</summary>
internal static class DoseCourse
{
    private const string LeftOut = "left~out";

    /// <param name="course">The exercise in each session of a kind, by date; null where a session lacks it.</param>
    /// <param name="each">Its load is held in each hand.</param>
    /// <param name="reserve">The reserve of deloads that is told elsewhere.</param>
    public static string Of(IReadOnlyList<(Session Session, PrescribedExercise? Exercise)> course, bool each, string reserve)
    {
        var usual = course.Where(c => !SessionKind.IsLight(c.Session)).ToArray();
        var light = course.Where(c => SessionKind.IsLight(c.Session)).ToArray();
        if (usual.Length == 0)
            (usual, light) = (light, []);
        var clauses = new List<string>();
        Usual(usual, each, clauses);
        var beside = Array.Find(usual, c => c.Exercise is not null).Exercise;
        var kinds = light.GroupBy(c => c.Exercise is { } e ? beside is null ? Say.Sets(e, each) : Say.Beside(e, beside, each, reserve) : LeftOut, StringComparer.Ordinal).ToArray();
        foreach (var kind in kinds)
            clauses.Add(Light(kind.Key, kinds.Length == 1 ? "" : string.Join(", ", kind.Select(c => On(c.Session)))));
        return string.Join("; ", clauses).Replace('~', Span.Glue);
    }

    private static string Light(string dose, string dates) => dose == LeftOut
        ? $"{LeftOut} in {(dates.Length > 0 ? $"the deload of {dates}" : "deloads")}"
        : $"deload {dates}{(dates.Length > 0 ? " " : "")}{dose}";

    private static void Usual((Session Session, PrescribedExercise? Exercise)[] usual, bool each, List<string> clauses)
    {
        var runs = new List<(Session First, int Count, PrescribedExercise? Exercise)>();
        foreach (var (session, exercise) in usual)
        {
            if (runs.Count > 0 && Same(runs[^1].Exercise, exercise, each))
                runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            else
                runs.Add((session, 1, exercise));
        }

        PrescribedExercise? before = null;
        for (var i = 0; i < runs.Count; i++)
        {
            var (first, count, exercise) = runs[i];
            if (i == 0 && exercise is null)
                continue;
            var what = exercise is null ? LeftOut : before is null ? Say.Sets(exercise, each) : Say.Change(exercise, before, each);
            // One session apart, and then on as before.
            var alone = i > 0 && count == 1 && i + 1 < runs.Count && runs[i - 1].Exercise is not null && Same(runs[i - 1].Exercise, runs[i + 1].Exercise, each);
            clauses.Add(i == 0 ? what : $"{(alone ? "on" : "from")} {On(first)} {what}");
            if (alone)
                i++;
            else
                before = exercise ?? before;
        }
    }

    private static string On(Session session) => Say.Date(session.Date, session.Date.Year).Replace(' ', Span.Glue);

    // As it is told: how much is kept in reserve in a hold, for one, is not.
    private static bool Same(PrescribedExercise? one, PrescribedExercise? other, bool each) =>
        one is null ? other is null : other is not null && Say.Sets(one, each) == Say.Sets(other, each);
}
