namespace Sinew.Training.Tests.Oracle;

/// <summary>Seasons of random runners against the laws of the rule book and an independent reading of its tables.</summary>
public sealed class SeasonLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_season_runs_from_today_over_its_races_in_the_order_of_the_rule_book()
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("SINEW_SEED"), out var given) ? given : (ulong)Environment.TickCount64;
        output.WriteLine($"seeds {seed} to {seed + 1999}");
        for (var i = 0UL; i < 2000; i++)
        {
            if (SeasonLaws.Broken(seed + i) is { } broken)
                Assert.Fail(broken);
        }
    }
}
