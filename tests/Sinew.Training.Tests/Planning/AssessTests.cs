using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Assessment.Tested;

namespace Sinew.Training.Tests.Planning;

public class AssessTests
{
    private static Runner Nina => Runner(
        29, Sex.Female, Sides(TestId.HeelRise, 24, 18), Sides(TestId.SidePlank, 42, 40), Sides(TestId.SlBridge, 15, 14));

    [Fact]
    public void Nina_has_weak_calves_trunk_and_hamstrings_and_no_imbalance()
    {
        var needs = Assess.Needs(Nina, Today);
        Assert.Equal(
            [Movement.PlantarFlexion, Movement.Stabilisation, Movement.HipAbduction, Movement.KneeFlexion],
            needs.Select(n => n.Movement));
        Assert.All(needs, n => Assert.Equal(NeedKind.Weak, n.Kind));
        Assert.Equal(
            "Single-leg heel rise: right 18, left 24. A runner of your age and sex usually manages 30; below 22 counts as weak. Both sides are trained.",
            needs[0].Text);
        Assert.Equal("Side plank: right 40 s, left 42 s. Below 45 s counts as weak. Both sides are trained.", needs[1].Text);
        Assert.Equal(["R-571", "R-570"], needs[0].Why.Select(w => w.Rule));
        Assert.Equal(("HEB17", "C"), (needs[0].Why[0].Source, needs[0].Why[0].Grade));
    }

    [Fact]
    public void Nina_is_told_that_her_difference_may_be_chance()
    {
        var finding = Assert.Single(Assess.Findings(Nina, Today), f => f.Rule == "R-592");
        Assert.Equal(("R-592", Severity.Info), (finding.Rule, finding.Severity));
        Assert.Contains("may be chance", finding.Text, StringComparison.Ordinal);
        Assert.Equal([Today.AddDays(-3 + 56)], finding.Dates);
    }

    [Fact]
    public void A_second_heel_rise_test_makes_a_large_difference_a_need_after_weakness()
    {
        var runner = Runner(29, Sex.Female, Sides(TestId.HeelRise, 32, 14), Sides(TestId.HeelRise, 30, 25, 60), Sides(TestId.Plank, null, null));
        var needs = Assess.Needs(runner, Today);
        Assert.Equal([NeedKind.Weak, NeedKind.Asymmetry], needs.Select(n => n.Kind));
        Assert.Equal("R-592", Assert.Single(needs[1].Why).Rule);
        Assert.Equal(
            "Single-leg heel rise: right 14, left 32, so the right side reaches 44 % of the other, the same side as on 2026-09-24. Differences up to 6.5 repetitions may be chance in this test.",
            needs[1].Text);
        Assert.DoesNotContain(Assess.Findings(runner, Today), f => f.Rule == "R-592");
    }

    [Fact]
    public void Only_the_latest_result_counts_and_none_from_the_future()
    {
        Assert.Empty(Assess.Needs(Runner(29, Sex.Female, Sides(TestId.SidePlank, 40, 40, 60), Sides(TestId.SidePlank, 50, 50)), Today));
        Assert.Single(Assess.Needs(Runner(29, Sex.Female, Value(TestId.Plank, 30), Value(TestId.Plank, 90, -1)), Today));
        Assert.Empty(Assess.Needs(Runner(29, Sex.Female, Value(TestId.Plank, 30, -1)), Today));
    }

    [Theory]
    [InlineData(null, 18.0, "Single-leg heel rise: right 18. A runner")]
    [InlineData(18.0, null, "Single-leg heel rise: left 18. A runner")]
    [InlineData(18.0, 18.0, "Single-leg heel rise: 18 on both sides. A runner")]
    public void One_measured_side_is_enough_for_weakness(double? left, double? right, string begin) =>
        Assert.StartsWith(begin, Assert.Single(Assess.Needs(Runner(29, Sex.Female, Sides(TestId.HeelRise, left, right)), Today)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_sided_test_with_one_value_counts_for_both_sides() =>
        Assert.Equal(
            "Single-leg heel rise: 18. A runner of your age and sex usually manages 30; below 22 counts as weak. Both sides are trained.",
            Assert.Single(Assess.Needs(Runner(29, Sex.Female, Value(TestId.HeelRise, 18)), Today)).Text);

    [Fact]
    public void Unspecified_sex_takes_the_stricter_norm_and_says_age_alone()
    {
        Assert.Empty(Assess.Needs(Runner(29, Sex.Female, Value(TestId.HeelRise, 28)), Today));
        var need = Assert.Single(Assess.Needs(Runner(29, Sex.Unspecified, Value(TestId.HeelRise, 28)), Today));
        Assert.Contains("A runner of your age usually manages 37; below 29", need.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_age_on_the_day_of_the_test_chooses_the_norm()
    {
        // 30 today, 29 when tested: norm 30, not 27.
        var runner = Runner(30, Sex.Female, Value(TestId.HeelRise, 20, 3));
        Assert.Contains("usually manages 30", Assert.Single(Assess.Needs(runner, Today)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_are_weak_when_they_are_many()
    {
        var needs = Assess.Needs(Runner(29, Sex.Male, Sides(TestId.SlSquatQuality, 4, 1)), Today);
        Assert.Equal([Movement.Stabilisation, Movement.HipAbduction], needs.Select(n => n.Movement));
        Assert.Equal("Single-leg squat quality: left 4 faults, right 1 fault. 3 faults or more count as weak. Both sides are trained.", needs[0].Text);
    }

    [Fact]
    public void Ruth_is_below_average_in_the_chair_and_gets_calves_and_balance_for_her_age()
    {
        var needs = Assess.Needs(Runner(67, Sex.Female, Value(TestId.ChairStand, 10), Sides(TestId.HeelRise, 12, 12)).With(ConditionId.Osteoporosis), Today);
        Assert.Equal(
            [
                (Movement.SpinalExtension, NeedKind.Condition), (Movement.HipExtension, NeedKind.Condition), (Movement.Stabilisation, NeedKind.Condition),
                (Movement.TripleExtension, NeedKind.Weak), (Movement.PlantarFlexion, NeedKind.Population), (Movement.Stabilisation, NeedKind.Population),
            ],
            needs.Select(n => (n.Movement, n.Kind)));
        Assert.Contains("10. Below 11 counts as weak.", needs[3].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(39, 0)]
    [InlineData(40, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    public void Age_brings_calves_and_then_balance(int age, int needs) => Assert.Equal(needs, Assess.Needs(Runner(age, Sex.Female), Today).Length);

    [Theory]
    [InlineData(60, 59, 44, 30, false)]
    [InlineData(60, 60, 30, 30, true)] // flexors outlast: ratio 1.0
    [InlineData(100, 60, 75, 30, true)] // a side plank of three quarters
    [InlineData(100, 60, 74, 74, false)]
    public void Trunk_ratios_matter_with_low_back_pain_only(double extensor, double flexor, double left, double right, bool flagged)
    {
        var runner = Runner(
            29, Sex.Male, Value(TestId.ExtensorHold, extensor * 2), Value(TestId.FlexorHold, flexor * 2), Sides(TestId.SidePlank, left * 2, right * 2));
        Assert.DoesNotContain(Assess.Needs(runner, Today), n => n.Why[0].Rule == "R-573");
        var needs = Assess.Needs(runner.With(ConditionId.LowBackFlexionIntolerant), Today);
        Assert.Equal(flagged, needs.Any(n => n is { Movement: Movement.SpinalExtension, Kind: NeedKind.Weak } && n.Why[0].Rule == "R-573"));
        Assert.Contains(needs, n => n.Why[0].Rule == "R-630");
    }

    [Fact]
    public void A_reported_condition_names_its_movement_and_rule()
    {
        var need = Assert.Single(Assess.Needs(Runner(29, Sex.Male).With(ConditionId.Achilles), Today));
        Assert.Equal((Movement.PlantarFlexion, NeedKind.Condition, "R-620"), (need.Movement, need.Kind, need.Why[0].Rule));
        Assert.Equal("You reported pain in the middle of the Achilles tendon (right, pain 2 of 10). Its load protocol is for the calves.", need.Text);
    }

    [Theory]
    [InlineData(ConditionId.BsiSuspected)]
    [InlineData(ConditionId.WristPain)]
    [InlineData(ConditionId.UncontrolledHypertension)]
    public void Conditions_without_a_load_protocol_ask_for_no_movement(ConditionId id) =>
        Assert.Empty(Assess.Needs(Runner(29, Sex.Male).With(id), Today));

    [Fact]
    public void A_runner_without_tests_and_troubles_has_no_needs() => Assert.Empty(Assess.Needs(Runner(29, Sex.Unspecified), Today));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_was_tested_the_order_of_the_input_changes_nothing(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 200; n++)
        {
            var tests = Enumerable.Range(0, random.Next(12)).Select(_ => Any(random)).ToArray();
            var conditions = Enumerable.Range(0, random.Next(4))
                .Select(_ => new Condition((ConditionId)random.Next(30), random.Next(2) == 0 ? BodySide.Left : null, null, null, random.Next(11), false, true))
                .ToArray();
            var runner = Runner(random.Next(12, 96), (Sex)random.Next(3), tests) with { Conditions = [.. conditions] };
            random.Shuffle(tests);
            random.Shuffle(conditions);
            var shuffled = runner with { Tests = [.. tests], Conditions = [.. conditions] };

            var needs = Assess.Needs(runner, Today);

            Assert.Equal(needs.Select(Line), Assess.Needs(shuffled, Today).Select(Line));
            Assert.Equal(Assess.Findings(runner, Today).Select(f => f.Text), Assess.Findings(shuffled, Today).Select(f => f.Text));
            Assert.All(needs, need => Assert.NotEmpty(need.Why));
            var kinds = needs.Select(need => need.Kind).ToArray();
            if (kinds.Contains(NeedKind.Asymmetry))
                Assert.True(Array.LastIndexOf(kinds, NeedKind.Weak) < Array.IndexOf(kinds, NeedKind.Asymmetry), "R-596");
        }
    }

    private static string Line(Need need) => $"{need.Movement} {need.Kind} {need.Text}";

    private static Sinew.Training.Runners.TestResult Any(Random random)
    {
        var id = (TestId)random.Next(15);
        return random.Next(4) == 0
            ? Value(id, random.Next(130), random.Next(-5, 90))
            : Sides(id, random.Next(8) == 0 ? null : random.Next(60), random.Next(60), random.Next(-5, 90));
    }
}
