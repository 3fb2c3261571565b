using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using TestResult = Sinew.Training.Runners.TestResult;

namespace Sinew.Training.Tests.Assessment;

/// <summary>Runners with test results.</summary>
internal static class Tested
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Runner Runner(int age, Sex sex, params TestResult[] tests) => new(
        "", Today.AddYears(-age), sex, 62, 168, null, StrengthLevel.Novice, false, RaceEvent.K10, [], [], [], [],
        new([], 40, 2, SessionStyle.Standard, new(6, 0), new(21, 0), [], false), Equipment.Nothing, [], [], null,
        [.. tests], ProgrammeStyle.Sinew, new(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));

    public static TestResult Sides(TestId id, double? left, double? right, int daysAgo = 3) =>
        new(id, Today.AddDays(-daysAgo), null, left, right, null);

    public static TestResult Value(TestId id, double value, int daysAgo = 3) => new(id, Today.AddDays(-daysAgo), null, null, null, value);

    public static Runner With(this Runner runner, params ConditionId[] ids) => runner with
    {
        Conditions = [.. ids.Select(id => new Condition(id, BodySide.Right, null, null, 2, false, true))],
    };
}
