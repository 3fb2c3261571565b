namespace Sinew.Training.Tests.Conflicts;

/// <summary>Some coaches lift on its evening; the article's ban wins and is a floor.</summary>
public sealed class X12_Nothing_on_the_day_of_the_long_run
{
    [Fact]
    public void No_session_stands_on_a_long_run_day_even_if_no_other_day_is_free()
    {
        Assert.DoesNotContain(Shown.Planned(Shown.Gym()).Sessions, s => s.Date.DayOfWeek == DayOfWeek.Sunday);
        var runner = Shown.Gym();
        Assert.Empty(Shown.Planned(runner with { Races = [], Availability = runner.Availability with { Days = [DayOfWeek.Sunday] } }).Sessions);
    }
}
