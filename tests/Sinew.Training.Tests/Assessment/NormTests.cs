using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Assessment;

public class NormTests
{
    [Theory]
    [InlineData(TestId.HeelRise, 19, Sex.Female, null)]
    [InlineData(TestId.HeelRise, 20, Sex.Female, 30.0)]
    [InlineData(TestId.HeelRise, 29, Sex.Female, 30.0)]
    [InlineData(TestId.HeelRise, 30, Sex.Female, 27.0)]
    [InlineData(TestId.HeelRise, 39, Sex.Male, 32.0)]
    [InlineData(TestId.HeelRise, 40, Sex.Male, 28.0)]
    [InlineData(TestId.HeelRise, 59, Sex.Male, 23.0)]
    [InlineData(TestId.HeelRise, 60, Sex.Male, 19.0)]
    [InlineData(TestId.HeelRise, 69, Sex.Female, 19.0)]
    [InlineData(TestId.HeelRise, 70, Sex.Unspecified, 16.0)]
    [InlineData(TestId.HeelRise, 80, Sex.Male, 10.0)]
    [InlineData(TestId.HeelRise, 25, Sex.Unspecified, 37.0)]
    [InlineData(TestId.ChairStand, 59, Sex.Male, null)]
    [InlineData(TestId.ChairStand, 60, Sex.Male, 14.0)]
    [InlineData(TestId.ChairStand, 64, Sex.Female, 12.0)]
    [InlineData(TestId.ChairStand, 67, Sex.Female, 11.0)]
    [InlineData(TestId.ChairStand, 85, Sex.Unspecified, 8.0)]
    [InlineData(TestId.ChairStand, 94, Sex.Female, 4.0)]
    [InlineData(TestId.ChairStand, 95, Sex.Female, null)]
    [InlineData(TestId.Grip, 59, Sex.Male, null)]
    [InlineData(TestId.Grip, 60, Sex.Female, 16.0)]
    [InlineData(TestId.Grip, 60, Sex.Unspecified, 27.0)]
    [InlineData(TestId.SidePlank, 30, Sex.Male, null)]
    public void Norms_follow_age_and_sex_and_the_unsaid_sex_takes_the_stricter(TestId test, int age, Sex sex, double? norm) =>
        Assert.Equal(norm, TestBattery.Default[test].NormAt(age, sex));

    [Theory]
    [InlineData(38, Sex.Male, 1.625)]
    [InlineData(38, Sex.Female, 1.41)]
    [InlineData(38, Sex.Unspecified, 1.625)]
    public void Hip_abduction_falls_along_a_line(int age, Sex sex, double norm) =>
        Assert.Equal(norm, TestBattery.Default[TestId.HipAbduction].NormAt(age, sex)!.Value, 6);

    [Theory]
    [InlineData(TestId.HeelRise, 29, Sex.Female, 22, false)] // norm 30 less 8
    [InlineData(TestId.HeelRise, 29, Sex.Female, 21, true)]
    [InlineData(TestId.HeelRise, 45, Sex.Female, 15, true)] // 24 less 8 is 16
    [InlineData(TestId.HeelRise, 55, Sex.Female, 15, false)] // 21 less 8 is 13: the 15 governs
    [InlineData(TestId.HeelRise, 59, Sex.Female, 14, true)]
    [InlineData(TestId.HeelRise, 60, Sex.Female, 14, false)] // from 60 the 15 no longer holds: 19 less 8
    [InlineData(TestId.HeelRise, 60, Sex.Female, 10, true)]
    [InlineData(TestId.HeelRise, 17, Sex.Male, 15, false)]
    [InlineData(TestId.HeelRise, 17, Sex.Male, 14, true)]
    [InlineData(TestId.HeelRise, 29, Sex.Unspecified, 28, true)] // 37 less 8 is 29
    [InlineData(TestId.SidePlank, 29, Sex.Female, 44.9, true)]
    [InlineData(TestId.SidePlank, 29, Sex.Female, 45, false)]
    [InlineData(TestId.Plank, 29, Sex.Female, 44, true)]
    [InlineData(TestId.SlBridge, 29, Sex.Female, 19, true)]
    [InlineData(TestId.SlBridge, 29, Sex.Female, 20, false)]
    [InlineData(TestId.ChairStand, 67, Sex.Female, 10, true)]
    [InlineData(TestId.ChairStand, 67, Sex.Female, 11, false)]
    [InlineData(TestId.ChairStand, 45, Sex.Female, 3, false)] // no norm at that age
    [InlineData(TestId.Copenhagen, 29, Sex.Male, 9, true)]
    [InlineData(TestId.Copenhagen, 29, Sex.Male, 10, false)]
    [InlineData(TestId.Grip, 61, Sex.Male, 26.9, true)]
    [InlineData(TestId.Grip, 61, Sex.Female, 16, false)]
    [InlineData(TestId.HipAbduction, 38, Sex.Female, 1.05, true)] // 1.41 less 0.354
    [InlineData(TestId.HipAbduction, 38, Sex.Female, 1.06, false)]
    [InlineData(TestId.SlSquatQuality, 29, Sex.Female, 3, true)] // faults: less is better
    [InlineData(TestId.SlSquatQuality, 29, Sex.Female, 2, false)]
    [InlineData(TestId.SlSitToStand, 29, Sex.Female, 0, true)]
    [InlineData(TestId.SlSitToStand, 65, Sex.Female, 0, false)]
    [InlineData(TestId.HopSingle, 29, Sex.Female, 1, false)] // own baseline only
    public void Weak_begins_where_the_rule_book_says(TestId test, int age, Sex sex, double value, bool weak) =>
        Assert.Equal(weak, TestBattery.Default[test].IsWeak(value, age, sex));

    [Fact]
    public void The_battery_has_every_test_with_how_to_do_it()
    {
        Assert.Equal(Enum.GetValues<TestId>(), TestBattery.Default.Tests.Select(t => t.Id));
        Assert.All(TestBattery.Default.Tests, t => Assert.InRange(t.How.Length, 100, 600));
        Assert.All(TestBattery.Default.Tests, t => Assert.All(t.Rules, r => Assert.True(Sinew.Training.Programmes.RuleBook.Default.TryFind(r, out _), r)));
    }
}
