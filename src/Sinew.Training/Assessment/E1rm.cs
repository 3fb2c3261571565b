using Sinew.Training.Exercises;
using Sinew.Training.Units;

namespace Sinew.Training.Assessment;

/// <summary>Formulas for the one-repetition maximum .</summary>
public enum E1rmFormula
{
    /// <summary>w(1 + r/30); w at r = 1.</summary>
    Epley,

    /// <summary>36w/(37 − r).</summary>
    Brzycki,

    /// <summary>100w/(48.8 + 53.8e^(−0.075r)).</summary>
    Wathan,

    /// <summary>100w/(52.2 + 41.9e^(−0.055r)).</summary>
    Mayhew,

    /// <summary>w·r^0.10.</summary>
    Lombardi,

    /// <summary>w(1 + 0.025r).</summary>
    OConner,

    /// <summary>100w/(101.3 − 2.67123r).</summary>
    Lander,
}

/// <summary>An estimated one-repetition maximum.</summary>
/// <param name="Kg">Kilograms, not rounded.</param>
/// <param name="Repetitions">Repetitions including the reserve, 1 to 12.</param>
/// <param name="Rough">True from 11 repetitions on .</param>
public sealed record E1rmEstimate(double Kg, int Repetitions, bool Rough);

/// <summary>Estimates of the one-repetition maximum from a set (R-511 to R-513, P-32).</summary>
public static class E1rm
{
    /// <summary>Beyond these repetitions, reserve included, an estimate is refused (R-513, P-32).</summary>
    public const int MostRepetitions = 12;

    /// <summary>Up to these repetitions an estimate is not called rough .</summary>
    public const int GoodRepetitions = 10;

    /// <summary>Pain above which a set gives no estimate (P-32).</summary>
    public const int MostPain = 2;

    // per cent of the maximum at 1 to 12 repetitions.
    private static ReadOnlySpan<byte> Percents => [100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 73, 70];

    /// <summary>Per cent of the maximum that allows these repetitions, 1 to 12 .</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more.</exception>
    public static int PercentAt(int repetitions) => repetitions is >= 1 and <= MostRepetitions
        ? Percents[repetitions - 1]
        : throw new ArgumentOutOfRangeException(nameof(repetitions), repetitions, "1 to 12");

    /// <summary>One formula's estimate in kilograms for r repetitions, the reserve included, 1 to 12 .</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more repetitions (P-32).</exception>
    public static double By(E1rmFormula formula, double kg, int r)
    {
        if (r is < 1 or > MostRepetitions)
            throw new ArgumentOutOfRangeException(nameof(r), r, "1 to 12");
        return formula switch
        {
            E1rmFormula.Epley => r == 1 ? kg : kg * (1 + (r / 30.0)),
            E1rmFormula.Brzycki => 36 * kg / (37 - r),
            E1rmFormula.Wathan => 100 * kg / (48.8 + (53.8 * Math.Exp(-0.075 * r))),
            E1rmFormula.Mayhew => 100 * kg / (52.2 + (41.9 * Math.Exp(-0.055 * r))),
            E1rmFormula.Lombardi => kg * Math.Pow(r, 0.10),
            E1rmFormula.OConner => kg * (1 + (0.025 * r)),
            E1rmFormula.Lander => 100 * kg / (101.3 - (2.67123 * r)),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, null),
        };
    }

    /// <summary>
    /// The mean of Epley and Brzycki for repetitions done plus repetitions in reserve, or null where none is valid: nothing lifted, more
    /// than 12 in all, no external load, a band, or pain above 2 (P-32).
    /// </summary>
    /// <param name="load">External load of the set.</param>
    /// <param name="loading">How the exercise is loaded.</param>
    /// <param name="reps">Repetitions done.</param>
    /// <param name="rir">Repetitions in reserve, 0 or more.</param>
    /// <param name="pain">Highest pain during the set, 0 to 10.</param>
    public static E1rmEstimate? Estimate(Load load, Loading loading, int reps, int rir, int pain)
    {
        var r = reps + rir;
        if (loading is Loading.None or Loading.Band || load <= Load.Zero || reps < 1 || rir < 0 || r > MostRepetitions || pain > MostPain)
            return null;
        var kg = (double)load.Kg;
        return new((By(E1rmFormula.Epley, kg, r) + By(E1rmFormula.Brzycki, kg, r)) / 2, r, r > GoodRepetitions);
    }
}
