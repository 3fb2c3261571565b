using System.Globalization;
using Sinew.Training.Exercises;

namespace Sinew.CatalogueCompiler;

/// <summary>What must be true before an exercise is planned: all groups, of each group any one alternative.</summary>
internal static class Prerequisites
{
    /// <summary>
    /// The cell: groups separated by <c>|</c>, alternatives by <c>/</c>, fields by commas, in the order exercise, sets, reps, load_bw, rir,
    /// test, min, min_symmetry, strength_weeks, coached. Exercises named are added to <paramref name="named"/>, to be looked up later.
    /// </summary>
    public static string Compile(Fields exercise, List<(Fields Where, string Key, string Id)> named)
    {
        var groups = exercise.Groups("prerequisites").Select(group => string.Join('/', group.Select(alternative => One(alternative, named))));
        return string.Join('|', groups);
    }

    private static string One(Fields alternative, List<(Fields Where, string Key, string Id)> named)
    {
        if (alternative.Has("exercise"))
        {
            alternative.Only("exercise", "sets", "reps", "load_bw", "rir");
            var id = alternative.Filled("exercise");
            named.Add((alternative, "exercise", id));
            var load = alternative.Has("load_bw") ? Text(alternative.Number("load_bw", 0.01, 5)) : "";
            var rir = alternative.Has("rir") ? Text(alternative.Whole("rir", 0, 9)) : "";
            return $"{id},{Text(alternative.Whole("sets", 1, 10))},{Text(alternative.Whole("reps", 1, 200))},{load},{rir},,,,,";
        }

        if (alternative.Has("test"))
        {
            alternative.Only("test", "min", "min_symmetry");
            var test = alternative.Name<TestId>("test");
            if (alternative.Has("min") == alternative.Has("min_symmetry"))
                alternative.Problem("test", "needs either min or min_symmetry");
            var min = alternative.Has("min") ? Text(alternative.Number("min", 0, 1000)) : "";
            var symmetry = alternative.Has("min_symmetry") ? Text(alternative.Number("min_symmetry", 0.5, 1)) : "";
            return $",,,,,{test},{min},{symmetry},,";
        }

        if (alternative.Has("strength_weeks"))
            return $",,,,,,,,{Text(alternative.Only("strength_weeks").Whole("strength_weeks", 1, 260))},";

        alternative.Only("exercise", "test", "strength_weeks", "coached");
        if (!alternative.YesNo("coached"))
            alternative.Problem(alternative.Start, "one of exercise, test, strength_weeks or coached: true is expected");
        return ",,,,,,,,,1";
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
