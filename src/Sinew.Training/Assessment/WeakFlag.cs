using System.Collections.Immutable;
using Sinew.Training.Runners;

namespace Sinew.Training.Assessment;

/// <summary>A test whose latest result is weak on at least one side. Both sides are then trained.</summary>
/// <param name="Test">The test.</param>
/// <param name="Latest">Its latest occasion.</param>
/// <param name="Norm">The usual value for age and sex, or null.</param>
/// <param name="Limit">The value it had to reach, or to stay under where less is better.</param>
public sealed record WeakFlag(FitnessTest Test, Occasion Latest, double? Norm, double Limit)
{
    /// <summary>The weak tests of a runner in the order of the battery; only the latest occasion of each test counts.</summary>
    public static ImmutableArray<WeakFlag> Of(TestBattery battery, Runner runner, DateOnly today)
    {
        var flags = ImmutableArray.CreateBuilder<WeakFlag>();
        foreach (var test in battery.Tests)
        {
            if (Occasion.Of(test, runner, today) is not [.., var latest])
                continue;
            var age = runner.AgeOn(latest.Date);
            if (latest.Worst(test) is { } worst && test.IsWeak(worst, age, runner.Sex))
                flags.Add(new(test, latest, test.NormAt(age, runner.Sex), test.WeakLimitAt(age, runner.Sex)!.Value));
        }

        return flags.ToImmutable();
    }
}
