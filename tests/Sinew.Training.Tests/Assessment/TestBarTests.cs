using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Assessment.Tested;

namespace Sinew.Training.Tests.Assessment;

public class TestBarTests
{
    [Theory]
    [InlineData(10, 7, true)]
    [InlineData(10, 6, false)]
    [InlineData(21.1, 9, false)]
    [InlineData(21.1, 10, true)]
    [InlineData(42.2, 13, false)]
    [InlineData(42.2, 14, true)]
    [InlineData(42.2, -1, true)]
    public void No_maximal_test_close_to_an_A_race(double km, int daysBefore, bool allowed)
    {
        var race = new Race(Today.AddDays(daysBefore), RaceEvent.Other, km, 0, RacePriority.A, "");
        var runner = Runner(29, Sex.Female) with { Races = [race] };
        Assert.Equal(allowed, !TestBars.On(runner, Today, Today, 3).Has(TestBar.NearRace));
        Assert.False(TestBars.On(runner with { Races = [race with { Priority = RacePriority.B }] }, Today, Today, 3).Has(TestBar.NearRace));
    }

    [Fact]
    public void Pain_bone_balance_pregnancy_birth_and_age_bar_the_heel_rise()
    {
        var heelRise = TestBattery.Default[TestId.HeelRise].NotWhen;
        bool Barred(Runner runner) => !heelRise.And(TestBars.On(runner, Today, Today, 0)).IsEmpty;
        var nina = Runner(29, Sex.Female);
        var screening = new Screening(true, [], false, false, null, null, null);
        Assert.False(Barred(nina));
        Assert.False(Barred(nina.With(ConditionId.Achilles))); // pain 2
        Assert.True(Barred(nina with { Conditions = [new(ConditionId.Achilles, null, null, null, 3, false, true)] }));
        Assert.True(Barred(nina.With(ConditionId.BsiSuspected)));
        Assert.True(Barred(nina.With(ConditionId.BalanceImpaired)));
        Assert.True(Barred(nina with { Screening = screening with { Trimester = 1 } }));
        Assert.True(Barred(nina with { Screening = screening with { PostpartumWeeks = 11 } }));
        Assert.False(Barred(nina with { Screening = screening with { PostpartumWeeks = 12 } }));
        Assert.False(Barred(Runner(74, Sex.Female)));
        Assert.True(Barred(Runner(75, Sex.Female)));
    }

    [Fact]
    public void Hops_need_a_jump_level()
    {
        var hops = TestBattery.Default[TestId.HopSingle].NotWhen;
        Assert.True(hops.Has(TestBar.PlyoBelow_2));
        Assert.True(TestBars.On(Runner(29, Sex.Male), Today, Today, 1).Has(TestBar.PlyoBelow_2));
        Assert.False(TestBars.On(Runner(29, Sex.Male), Today, Today, 2).Has(TestBar.PlyoBelow_2));
    }
}
