using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>Where a lift stands against body mass. A rough guide: no threshold for injury or performance is validated.</summary>
public enum StrengthMark
{
    /// <summary>Below basic.</summary>
    BelowBasic,

    /// <summary>Basic.</summary>
    Basic,

    /// <summary>Solid.</summary>
    Solid,

    /// <summary>Strong.</summary>
    Strong,
}

/// <summary>The marks of R-585.</summary>
public static class StrengthMarks
{
    // basic, solid, strong as shares of body mass, women and men. The calf raise counts the load added for eight repetitions.
    private static readonly Dictionary<string, (double[] Female, double[] Male)> Marks = new(StringComparer.Ordinal)
    {
        ["back_squat"] = ([0.6, 0.8, 1.0], [0.75, 1.0, 1.25]),
        ["trap_bar_deadlift"] = ([0.8, 1.1, 1.4], [1.0, 1.4, 1.75]),
        ["hip_thrust_barbell"] = ([0.8, 1.2], [1.0, 1.5]),
        ["calf_raise_single_loaded"] = ([0.1, 0.25, 0.4], [0.1, 0.25, 0.4]),
    };

    /// <summary>
    /// The mark of an estimated maximum; unspecified sex takes the stricter, that is the men's. Null if the exercise has no marks.
    /// </summary>
    public static StrengthMark? Of(string exercise, double kg, double bodyMassKg, Sex sex, int age)
    {
        if (!Marks.TryGetValue(exercise, out var marks))
            return null;
        var share = kg / bodyMassKg;
        var mark = StrengthMark.BelowBasic;
        foreach (var limit in sex == Sex.Female ? marks.Female : marks.Male)
        {
            // A hair of tolerance: 0.6 × 0.9 × body mass must reach itself.
            if (share + 1e-9 >= limit * AgeFactor(age))
                mark++;
        }

        return mark;
    }

    //
    private static double AgeFactor(int age) => age switch { >= 60 => 0.7, >= 50 => 0.8, >= 40 => 0.9, _ => 1 };
}
