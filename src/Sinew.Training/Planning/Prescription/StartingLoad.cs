using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Deliberately low first loads by body mass where equipment forces a number .</summary>
internal static class StartingLoad
{
    // Share of body mass, women then men; of the total, in one hand or in both.
    private static readonly Dictionary<string, (double Women, double Men)> Shares = new(StringComparer.Ordinal)
    {
        ["goblet_squat"] = (0.10, 0.15),
        ["kb_deadlift"] = (0.20, 0.30),
        ["rdl_db"] = (0.20, 0.25),
        ["split_squat_db"] = (0.10, 0.15),
        ["step_up_loaded"] = (0.10, 0.15),
        ["hip_thrust_barbell"] = (0.30, 0.40),
        ["trap_bar_deadlift"] = (0.40, 0.50),
        ["back_squat"] = (0.30, 0.40),
        ["single_arm_row"] = (0.08, 0.12),
        ["shoulder_press"] = (0.10, 0.16),
        ["leg_press"] = (0.6, 0.8),
    };

    /// <summary>The guess as the exercise holds its load (one hand's share where one is held in each), or null.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="date">Day of the session.</param>
    /// <param name="strengthWeeks">Weeks of strength before it: after R-701's twelve nobody has "never lifted".</param>
    public static Load? Of(Runner runner, Exercise exercise, DateOnly date, int strengthWeeks)
    {
        if (runner.BodyMassKg is not { } mass || !Shares.TryGetValue(exercise.Id, out var share))
            return null;
        var age = runner.AgeOn(date);
        var factor = age >= 65 || runner.Bmi >= 30 ? 0.7 : age >= 50 ? 0.8 : 1;
        if (runner.Level == StrengthLevel.Novice && strengthWeeks < Prerequisites.NoviceWeeks)
            factor *= 0.8;
        var kg = mass * (runner.Sex == Sex.Male ? share.Men : share.Women) * factor / (exercise.Loading == Loading.Pair ? 2 : 1);
        return new Load((int)Math.Min(kg * 1000, 2_000_000));
    }
}
