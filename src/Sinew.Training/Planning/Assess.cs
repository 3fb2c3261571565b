using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a runner needs more of than the default: from conditions, tests, age. Nothing is diagnosed .</summary>
public static class Assess
{
    /// <summary>Age from which calves get work in every session .</summary>
    public const int MastersFrom = 40;

    /// <summary>Age from which balance work belongs in the week .</summary>
    public const int BalanceFrom = 65;

    /// <summary>
    /// The needs on a day: conditions first, then weak tests, then differences between sides, since weakness outranks asymmetry,
    /// then age. Women have none of their own. A movement can appear more than once, for different causes. The order of results and
    /// conditions in the input changes nothing (P-42).
    /// </summary>
    public static ImmutableArray<Need> Needs(Runner runner, DateOnly today)
    {
        var battery = TestBattery.Default;
        return
        [
            .. runner.Conditions.OrderBy(c => (int)c.Id).ThenBy(c => (int?)c.Side).ThenBy(c => c.Pain).SelectMany(OfCondition),
            .. WeakFlag.Of(battery, runner, today).SelectMany(flag => OfTest(flag, runner.Sex)),
            .. OfTrunk(TrunkRatios.Of(battery, runner, today)),
            .. NoiseGate.Passed(battery, runner, today)
                .Select(d => Make(d.Test.Movements[0], NeedKind.Asymmetry, AssessWords.Difference(d), "R-592")),
            .. OfAge(runner.AgeOn(today)),
        ];
    }

    /// <summary>
    /// Differences between sides of 10 % or more that did not pass the noise gate: good to know, nothing to act on, worth a retest on the
    /// day given. Then the other tests, with the day on which each is due again. A test that this runner must not do has no such day
    ///
    /// </summary>
    public static ImmutableArray<Finding> Findings(Runner runner, DateOnly today)
    {
        var battery = TestBattery.Default;
        var passed = NoiseGate.Passed(battery, runner, today).Select(d => d.Test.Id).ToHashSet();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var due = new List<(FitnessTest Test, DateOnly? Date)>();
        foreach (var test in battery.Tests)
        {
            if (Occasion.Of(test, runner, today) is not [.., var latest])
                continue;
            var again = Retest.Of(test, runner, today, latest.Date);
            if (test is { Sided: true, LowerIsBetter: false } && !passed.Contains(test.Id) && latest.Sides is { } sides && sides.Percent >= NoiseGate.TwoTests)
                findings.Add(new("R-592", Severity.Info, AssessWords.NoVerdict(test, sides, again), again.Date is { } date ? [date] : []));
            else if (again.Barred is null)
                due.Add((test, again.Date));
        }

        foreach (var day in due.GroupBy(d => d.Date).OrderBy(g => g.Key))
            findings.Add(new("R-586", Severity.Info, AssessWords.DueTests([.. day.Select(d => d.Test)], day.Key), day.Key is { } date ? [date] : []));
        return findings.ToImmutable();
    }

    /// <summary>The tests that <see cref="Findings"/> asks to repeat, in the order of the battery.</summary>
    public static ImmutableArray<FitnessTest> Repeats(Runner runner, DateOnly today) =>
    [
        .. TestBattery.Default.Tests.Where(t => Occasion.Of(t, runner, today) is [.., var latest] && Retest.Of(t, runner, today, latest.Date).Barred is null),
    ];

    private static IEnumerable<Need> OfCondition(Condition condition) =>
        Protocol.All.FirstOrDefault(p => p.Conditions.Contains(condition.Id)) is { } protocol
            ? protocol.Movements.Select((movement, i) => Make(
                movement, NeedKind.Condition, i == 0 ? AssessWords.Reported(condition, protocol, movement) : AssessWords.ReportedToo(condition, protocol, movement), protocol.Rule))
            : [];

    // The first movement tells the numbers, the others that they hang on the same test; an exercise gets a short reason.
    private static IEnumerable<Need> OfTest(WeakFlag flag, Sex sex) => flag.Test.Movements.Select((movement, i) =>
    {
        var text = i == 0 ? AssessWords.Weak(flag, sex) : AssessWords.WeakToo(flag, movement);
        var because = AssessWords.Answer(flag, movement);
        return new Need(movement, NeedKind.Weak, text, [.. flag.Test.Rules.Select(rule => RuleBook.Default.Because(rule, because))]);
    });

    private static IEnumerable<Need> OfTrunk(TrunkRatios? ratios) => ratios is { Flagged: true }
        ? [Make(Movement.SpinalExtension, NeedKind.Weak, AssessWords.Trunk(ratios), "R-573")]
        : [];

    private static IEnumerable<Need> OfAge(int age)
    {
        if (age >= MastersFrom)
            yield return Make(Movement.PlantarFlexion, NeedKind.Population, FormattableString.Invariant($"At {age}, the calves get work in every lower-body session."), "R-703");
        if (age >= BalanceFrom)
            yield return Make(Movement.Stabilisation, NeedKind.Population, FormattableString.Invariant($"At {age}, balance work belongs in the week."), "R-702");
    }

    private static Need Make(Movement movement, NeedKind kind, string text, params ReadOnlySpan<string> rules)
    {
        var why = ImmutableArray.CreateBuilder<Reason>(rules.Length);
        foreach (var rule in rules)
            why.Add(RuleBook.Default.Because(rule, text));
        return new(movement, kind, text, why.DrainToImmutable());
    }
}
