using System.Globalization;

namespace Sinew.Training.Units;

/// <summary>
/// External load in exact grams, so that plates add up without rounding. Never negative. For a pair of dumbbells it is the load of
/// <em>one</em> of them where the exercise holds one in each hand or one alone.
/// </summary>
/// <param name="Grams">Whole grams, 0 or more.</param>
public readonly record struct Load(int Grams) : IComparable<Load>
{
    /// <summary>No external load.</summary>
    public static readonly Load Zero;

    /// <summary>Kilograms, exact.</summary>
    public decimal Kg => Grams / 1000m;

    /// <summary>From kilograms; a fraction of a gram is rounded down (P-45).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above 2 000 kg.</exception>
    public static Load FromKg(decimal kg) =>
        kg is >= 0 and <= 2000 ? new((int)decimal.Floor(kg * 1000m)) : throw new ArgumentOutOfRangeException(nameof(kg), kg, "0 to 2000 kg");

    /// <inheritdoc/>
    public int CompareTo(Load other) => Grams.CompareTo(other.Grams);

    /// <summary>Lighter.</summary>
    public static bool operator <(Load a, Load b) => a.Grams < b.Grams;

    /// <summary>Heavier.</summary>
    public static bool operator >(Load a, Load b) => a.Grams > b.Grams;

    /// <summary>Lighter or equal.</summary>
    public static bool operator <=(Load a, Load b) => a.Grams <= b.Grams;

    /// <summary>Heavier or equal.</summary>
    public static bool operator >=(Load a, Load b) => a.Grams >= b.Grams;

    /// <summary>"22.5 kg", culture-invariant.</summary>
    public override string ToString() => Kg.ToString("0.###", CultureInfo.InvariantCulture) + " kg";
}
