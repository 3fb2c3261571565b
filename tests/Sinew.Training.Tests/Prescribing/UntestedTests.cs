using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>What nobody has tested or shown is not taken for granted (P-29, P-30, R-560).</summary>
public class UntestedTests
{
    private static readonly WeekEntry[] Week =
        [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00")];

    [Theory]
    [InlineData(64, null, true)]
    [InlineData(65, null, false)]
    [InlineData(81, null, false)]
    [InlineData(65, 24, true)]
    [InlineData(81, 24, true)]
    [InlineData(81, 17, false)]
    public void From_65_on_no_jump_comes_before_a_heel_rise_test_vouches_for_it(int age, int? raises, bool jumps)
    {
        foreach (var level in Enum.GetValues<StrengthLevel>())
        {
            var plan = Planned(age, level, raises);
            Assert.Equal(jumps, plan.Sessions.SelectMany(s => s.Exercises).Any(e => Catalogue.Default[e.Exercise].Impact > 0));
        }
    }

    [Fact]
    public void Who_is_kept_from_jumps_at_70_reads_why_and_what_opens_them()
    {
        var plan = Planned(70, StrengthLevel.Intermediate, null);
        var told = plan.Findings.Select(f => f.Text).Concat(plan.Blocks.SelectMany(b => b.Why.Select(w => w.Text)));
        Assert.Contains(told, t => t.Contains("from 65 on they wait for a test", StringComparison.Ordinal) && t.Contains("20 on each side", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pull_up")]
    [InlineData("triceps_dip")]
    public void Only_the_advanced_get_the_whole_body_on_the_arms_before_the_easier_one_is_shown(string id)
    {
        foreach (var level in Enum.GetValues<StrengthLevel>())
        {
            var runner = Runner(51, level, null);
            var permitted = new Permitted(runner, Catalogue.Default, SomeRunner.Monday);
            foreach (var phase in (Phase[])[Phase.AA, Phase.GS, Phase.MS, Phase.MT])
                Assert.Equal(level == StrengthLevel.Advanced, permitted.Allows(Catalogue.Default[id], phase, SomeRunner.Monday.AddDays(84), 30));
        }

        var open = new Permitted(Runner(51, StrengthLevel.Intermediate, null), Catalogue.Default, SomeRunner.Monday);
        Assert.True(open.Allows(Catalogue.Default["pull_up_assisted"], Phase.GS, SomeRunner.Monday, 4));
    }

    // a band has no kilograms and no 5RM; a cable has.
    [Theory]
    [InlineData(Implement.Band, false)]
    [InlineData(Implement.Cable, true)]
    public void A_band_in_the_place_of_a_cable_makes_no_lift_heavy(Implement owned, bool heavy)
    {
        var runner = Runner(40, StrengthLevel.Intermediate, null) with { Equipment = Equipment.Nothing with { Owned = Equipment.Everybody.With(owned).With(Implement.Anchor) } };
        var pull = Catalogue.Default["cable_pull_through"];
        Assert.True(runner.Equipment.Allows(pull));
        Assert.Equal(heavy, Kit.Heavy(runner, pull, [], null));
    }

    private static Programme Planned(int age, StrengthLevel level, int? raises)
    {
        var runner = Runner(age, level, raises);
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        var check = Check.Run(plan, runner, Catalogue.Default);
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        return plan;
    }

    private static Runner Runner(int age, StrengthLevel level, int? raises)
    {
        var kit = Equipment.Everybody;
        foreach (var thing in Enum.GetValues<Implement>())
            kit = kit.With(thing);
        return SomeRunner.With(Week, age: age) with
        {
            Level = level,
            Equipment = Equipment.Nothing with { Owned = kit },
            Tests = raises is { } n ? [new(TestId.HeelRise, SomeRunner.Monday.AddDays(-3), null, n, n, null)] : [],
        };
    }
}
