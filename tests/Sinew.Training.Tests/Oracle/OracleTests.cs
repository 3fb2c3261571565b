namespace Sinew.Training.Tests.Oracle;

/// <summary>Schedule against brute force: same costs, same days, same starts, same classes.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Schedule_finds_what_trying_everything_finds()
    {
        // A fresh seed each time, printed; SINEW_SEED repeats one.
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var given) ? given : (ulong)Environment.TickCount64;
        output.WriteLine($"seeds {seed} to {seed + 499}");
        for (var i = 0UL; i < 500; i++)
        {
            if (Comparison.Difference(seed + i) is { } difference)
                Assert.Fail(difference);
        }
    }

    // Days and hours alike, a moderate and a light session on either of two days.
    [Fact]
    public void The_heavier_class_stands_first_where_nothing_else_decides() => Assert.Null(Comparison.Difference(112300153));

    // Once read by the day, not by the session that had been promised.
    [Theory]
    [InlineData(43576927)] // a session meant heavy, done a day early in its milder form
    [InlineData(620000225)] // a moderate one done as a primer
    public void A_session_is_what_it_was_meant_to_be_on_whatever_day_it_is_done(ulong seed) => Assert.Null(Comparison.Difference(seed));

    [Fact]
    public void The_oracles_shortcuts_leave_no_better_season_out()
    {
        // Only cases small enough to try every start of every class in every combination of weeks.
        var looked = 0;
        for (var seed = 1UL; looked < 40; seed++)
        {
            var small = ScheduleCase.Of(seed);
            if (small.Wants.Where(w => w.To >= small.Today).Sum(w => w.Count) > 2)
                continue;
            var (quick, slow) = (small.Oracle().Solve(), small.Oracle(prune: false).Solve());
            Assert.Equal(slow.Bill, quick.Bill);
            Assert.Equal(Comparison.Show(slow.Sessions), Comparison.Show(quick.Sessions));
            looked++;
        }
    }
}
