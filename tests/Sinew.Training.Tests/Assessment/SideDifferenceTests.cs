using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using TestResult = Sinew.Training.Runners.TestResult;
using static Sinew.Training.Tests.Assessment.Tested;

namespace Sinew.Training.Tests.Assessment;

public class SideDifferenceTests
{
    [Theory]
    [InlineData(24, 18, 75)]
    [InlineData(18, 24, 75)]
    [InlineData(20, 20, 100)]
    [InlineData(0, 0, 100)]
    [InlineData(0, 10, 0)]
    public void The_index_is_weaker_by_stronger(double left, double right, double index) =>
        Assert.Equal(index, new Symmetry(left, right).Index, 6);

    // Latest left and right, earlier left and right, whether it counts.
    [Theory]
    [InlineData(TestId.HeelRise, 24, 18, 24, 18, false)] // 6 is noise
    [InlineData(TestId.HeelRise, 30, 23, 30, 29, true)] // 7 beats it, same side twice
    [InlineData(TestId.HeelRise, 30, 23, 29, 30, false)] // the sides changed places
    [InlineData(TestId.HeelRise, 30, 23, 30, 30, false)] // no difference before
    [InlineData(TestId.HeelRise, 60, 52, 60, 50, false)] // 8 repetitions are only 13 %
    [InlineData(TestId.SidePlank, 80, 65, 80, 60, false)] // 15 s is noise
    [InlineData(TestId.SidePlank, 80, 64, 80, 60, true)]
    [InlineData(TestId.SlBridge, 20, 17, 20, 15, false)]
    [InlineData(TestId.SlBridge, 20, 16, 20, 15, true)]
    [InlineData(TestId.Copenhagen, 20, 17, 20, 10, false)]
    [InlineData(TestId.HopSingle, 100, 85, 100, 85, true)] // exactly 15 %
    [InlineData(TestId.HopSingle, 100, 86, 100, 85, false)]
    [InlineData(TestId.HipAbduction, 1.6, 0.8, 1.6, 0.8, false)] // error unknown: no verdict
    [InlineData(TestId.SlSquatQuality, 0, 6, 0, 6, false)] // faults make no index
    public void A_difference_counts_only_beyond_noise_and_twice(TestId test, double left, double right, double left0, double right0, bool counts)
    {
        var runner = Runner(29, Sex.Female, Sides(test, left, right), Sides(test, left0, right0, 60));
        Assert.Equal(counts, NoiseGate.Passed(TestBattery.Default, runner, Today).Length == 1);
    }

    [Fact]
    public void One_occasion_is_no_verdict_without_an_injury_on_that_side()
    {
        var once = Runner(29, Sex.Female, Sides(TestId.HeelRise, 30, 20));
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, once, Today));
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, once.With(ConditionId.ShoulderPain), Today));
        var found = Assert.Single(NoiseGate.Passed(TestBattery.Default, once.With(ConditionId.Achilles), Today));
        Assert.Equal((BodySide.Right, null), (found.Weaker, found.Since));
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, Sides(TestId.HeelRise, 20, 30)).With(ConditionId.Achilles), Today));
    }

    [Fact]
    public void Two_tests_of_one_quality_support_each_other_from_ten_per_cent()
    {
        TestResult[] single = [Sides(TestId.HopSingle, 100, 88), Sides(TestId.HopSingle, 100, 90, 60)];
        TestResult[] triple = [Sides(TestId.HopTriple, 500, 440), Sides(TestId.HopTriple, 500, 490, 60)];
        TestResult[] other = [Sides(TestId.HopTriple, 440, 500), Sides(TestId.HopTriple, 490, 500, 60)];
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, single), Today));
        Assert.Equal(2, NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, [.. single, .. triple]), Today).Length);
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, [.. single, .. other]), Today));
    }

    [Fact]
    public void A_missing_side_gives_no_verdict_and_the_occasion_before_it_does_not_step_in()
    {
        TestResult[] before = [Sides(TestId.HeelRise, 30, 20, 30), Sides(TestId.HeelRise, 30, 20, 60)];
        Assert.Single(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, before), Today));
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, [.. before, Sides(TestId.HeelRise, 30, null)]), Today));
    }

    [Fact]
    public void Results_in_the_future_and_the_order_of_results_change_nothing()
    {
        TestResult[] results = [Sides(TestId.HeelRise, 30, 20, 30), Sides(TestId.HeelRise, 30, 20, 60), Sides(TestId.HeelRise, 30, 30, -1)];
        Assert.Single(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, results), Today));
        Assert.Single(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, [.. results.Reverse()]), Today));
        Assert.Empty(NoiseGate.Passed(TestBattery.Default, Runner(29, Sex.Female, results), Today.AddDays(1)));
    }

    [Fact]
    public void Tries_of_one_day_are_one_occasion_and_the_better_counts()
    {
        var runner = Runner(29, Sex.Female, Sides(TestId.HeelRise, 30, 20), Sides(TestId.HeelRise, 28, 29));
        var occasion = Assert.Single(Occasion.Of(TestBattery.Default[TestId.HeelRise], runner, Today));
        Assert.Equal(new Symmetry(30, 29), occasion.Sides);
    }
}
