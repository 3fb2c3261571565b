using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>Usual values of one age band.</summary>
/// <param name="From">First whole year of age.</param>
/// <param name="To">Last whole year of age, inclusive.</param>
/// <param name="Male">Value for men.</param>
/// <param name="Female">Value for women.</param>
public sealed record NormBand(int From, int To, double Male, double Female);

/// <summary>A norm that falls with age along a line .</summary>
/// <param name="Base">Value of a woman at age 0.</param>
/// <param name="LossPerYear">What each year takes.</param>
/// <param name="Male">What being a man adds.</param>
public sealed record NormLine(double Base, double LossPerYear, double Male);

/// <summary>From when on a value is weak; what is null does not apply.</summary>
/// <param name="Below">Weak below this value,</param>
/// <param name="UntilAge">up to this age, inclusive.</param>
/// <param name="UnderNorm">Weak below the norm less this.</param>
/// <param name="From">Where less is better: weak from this value on.</param>
public sealed record WeakLimits(double? Below, int? UntilAge, double? UnderNorm, double? From);

/// <summary>One test of the battery (rule book, section 5). Its source is a YAML file that a coach can edit.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">As a runner reads it.</param>
/// <param name="Unit">reps, s, kg, cm, Nm/kg or faults.</param>
/// <param name="Sided">Done one side at a time.</param>
/// <param name="LowerIsBetter">Less is better, as with faults; no side index is made of it.</param>
/// <param name="Rules">Rules; the first is the one behind the weak flag.</param>
/// <param name="Movements">Movements that a weak result names.</param>
/// <param name="Quality">Tests of one quality support each other .</param>
/// <param name="Equipment">What it needs.</param>
/// <param name="How">How to do it and what stops it.</param>
/// <param name="Error">What a difference must exceed, in the unit; null if unknown or given in per cent.</param>
/// <param name="ErrorPercent">The same in per cent of the better side; null if unknown or given in the unit.</param>
/// <param name="RetestWeeks">Weeks until it is worth repeating .</param>
/// <param name="Weak">When a value is weak.</param>
/// <param name="Target">What a runner aims for, or null.</param>
/// <param name="Norms">Usual values by age band, ascending; may be empty.</param>
/// <param name="NormLine">Usual value along a line, or null.</param>
/// <param name="Injuries">Conditions that match a difference between sides .</param>
/// <param name="NotWhen">What forbids it.</param>
public sealed record FitnessTest(
    TestId Id, string Name, string Unit, bool Sided, bool LowerIsBetter, ImmutableArray<string> Rules, ImmutableArray<Movement> Movements,
    string Quality, Flags<Implement> Equipment, string How, double? Error, double? ErrorPercent, int RetestWeeks, WeakLimits Weak,
    double? Target, ImmutableArray<NormBand> Norms, NormLine? NormLine, Flags<ConditionId> Injuries, Flags<TestBar> NotWhen)
{
    /// <summary>The usual value at an age; unspecified sex takes the stricter. Null where no norm is known for that age.</summary>
    public double? NormAt(int age, Sex sex)
    {
        if (NormLine is { } line)
            return line.Base - (line.LossPerYear * age) + (sex == Sex.Female ? 0 : line.Male);
        foreach (var band in Norms)
        {
            if (age >= band.From && age <= band.To)
                return sex switch { Sex.Male => band.Male, Sex.Female => band.Female, _ => Math.Max(band.Male, band.Female) };
        }

        return null;
    }

    /// <summary>
    /// The value below which a result is weak at an age, the strictest of those that apply; null if none does. Where
    /// <see cref="LowerIsBetter"/>, a result of this value or more is weak.
    /// </summary>
    public double? WeakLimitAt(int age, Sex sex)
    {
        if (LowerIsBetter)
            return Weak.From;
        var absolute = age <= (Weak.UntilAge ?? int.MaxValue) ? Weak.Below : null;
        var byNorm = NormAt(age, sex) - Weak.UnderNorm;
        return absolute is { } a && byNorm is { } n ? Math.Max(a, n) : absolute ?? byNorm;
    }

    /// <summary>True if a result is weak at an age.</summary>
    public bool IsWeak(double value, int age, Sex sex) =>
        WeakLimitAt(age, sex) is { } limit && (LowerIsBetter ? value >= limit : value < limit);
}
