using Sinew.Training.Exercises;

namespace Sinew.Training.Tests.Styles;

/// <summary>The GOREWEAR article's doses as its rules R-044 … R-056 state them, written down again by hand.</summary>
internal static class ArticleTable
{
    public static readonly (string Rule, string Says, Measure Measure, int Lo, int Hi, int SetsLo, int SetsHi, string[] Exercises)[] Gorewear =
    [
        ("R-044", "45–60 s with about 60 s rest, three to five rounds", Measure.Time, 45, 60, 3, 5, ["plank"]),
        ("R-045", "15–20 repetitions, three to four sets", Measure.Reps, 15, 20, 3, 4, ["russian_twist"]),
        ("R-046", "10–20 repetitions, three sets", Measure.Reps, 10, 20, 3, 3, ["squat_to_press"]),
        ("R-047", "8–12 slow repetitions, three to four sets", Measure.Reps, 8, 12, 3, 4, ["v_sit"]),
        ("R-048", "8–15 repetitions, three to four sets", Measure.Reps, 8, 15, 3, 4, ["single_arm_row"]),
        ("R-049", "8–15 repetitions, three to four sets", Measure.Reps, 8, 15, 3, 4, ["shoulder_press"]),
        ("R-051", "10–30 repetitions, three to five sets", Measure.Reps, 10, 30, 3, 5, ["goblet_squat", "bw_squat"]),
        ("R-052", "10–20 repetitions a side, three to five sets", Measure.Reps, 10, 20, 3, 5, ["reverse_lunge", "forward_lunge"]),
        ("R-053", "8–15 repetitions a side, three to four sets", Measure.Reps, 8, 15, 3, 4, ["split_squat", "split_squat_db"]),
        ("R-054", "8–15 repetitions, three to four sets", Measure.Reps, 8, 15, 3, 4, ["glute_bridge", "glute_bridge_loaded"]),
        ("R-055", "8–15 repetitions a side, three to four sets", Measure.Reps, 8, 15, 3, 4, ["step_up", "step_up_loaded"]),
        ("R-056", "10–20 repetitions, three to five sets", Measure.Reps, 10, 20, 3, 5, ["rdl_barbell", "rdl_db", "single_leg_rdl_bw"]),
    ];
}
