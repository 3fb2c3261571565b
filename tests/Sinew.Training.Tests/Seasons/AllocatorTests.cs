using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Seasons;

/// <summary>The allocator's table of section 3: weeks AA-GS-MS-PW-MT-TP for 8, 10, 12, 14, 16, 20 and 24 weeks to the race.</summary>
public sealed class AllocatorTests
{
    [Theory]
    [InlineData(StrengthLevel.Novice, RaceRow.UpTo5k, "3-3-0-0-1-1 4-4-0-0-1-1 4-6-0-0-1-1 4-7-0-0-2-1 4-9-0-0-2-1 4-8-5-0-2-1 4-8-6-3-2-1")]
    [InlineData(StrengthLevel.Novice, RaceRow.K10, "3-3-0-0-1-1 4-4-0-0-1-1 4-6-0-0-1-1 4-7-0-0-2-1 4-9-0-0-2-1 4-8-4-0-3-1 4-8-5-3-3-1")]
    [InlineData(StrengthLevel.Novice, RaceRow.Half, "3-3-0-0-1-1 4-4-0-0-1-1 4-6-0-0-1-1 4-7-0-0-2-1 4-9-0-0-2-1 4-8-4-0-3-1 4-8-4-3-4-1")]
    [InlineData(StrengthLevel.Novice, RaceRow.Marathon, "SH 4-3-0-0-1-2 4-5-0-0-1-2 4-6-0-0-2-2 4-8-0-0-2-2 4-8-4-0-2-2 4-8-4-0-6-2")]
    [InlineData(StrengthLevel.Novice, RaceRow.UltraOver100, "SH 4-3-0-0-1-2 4-5-0-0-1-2 4-6-0-0-2-2 4-8-0-0-2-2 4-8-4-0-2-2 4-8-4-0-6-2")]
    [InlineData(StrengthLevel.Intermediate, RaceRow.UpTo5k, "SH 1-2-4-0-2-1 1-4-4-0-2-1 1-4-5-0-3-1 1-4-4-3-3-1 2-4-6-4-3-1 2-6-8-4-3-1")]
    [InlineData(StrengthLevel.Intermediate, RaceRow.K10, "SH 1-2-4-0-2-1 1-4-4-0-2-1 1-4-5-0-3-1 1-4-4-3-3-1 2-4-6-4-3-1 2-6-8-4-3-1")]
    [InlineData(StrengthLevel.Intermediate, RaceRow.Half, "SH 1-2-4-0-2-1 1-4-4-0-2-1 1-4-5-0-3-1 1-4-4-3-3-1 2-4-6-3-4-1 2-6-7-4-4-1")]
    [InlineData(StrengthLevel.Intermediate, RaceRow.Marathon, "SH 1-2-3-0-2-2 1-3-4-0-2-2 1-4-4-0-3-2 1-4-4-2-3-2 1-4-6-3-4-2 2-4-6-4-6-2")]
    [InlineData(StrengthLevel.Intermediate, RaceRow.UltraTo100, "SH 1-2-3-0-2-2 1-3-4-0-2-2 1-4-4-0-3-2 1-4-4-2-3-2 1-4-6-3-4-2 2-4-6-3-7-2")]
    [InlineData(StrengthLevel.Advanced, RaceRow.UpTo5k, "1-1-3-0-2-1 1-1-3-2-2-1 1-1-4-3-2-1 1-1-6-3-2-1 1-3-6-3-2-1 1-3-8-5-2-1 1-5-10-5-2-1")]
    [InlineData(StrengthLevel.Advanced, RaceRow.K10, "1-1-3-0-2-1 1-1-3-2-2-1 1-1-4-3-2-1 1-1-6-3-2-1 1-3-6-3-2-1 1-3-7-5-3-1 1-5-9-5-3-1")]
    [InlineData(StrengthLevel.Advanced, RaceRow.Half, "1-1-3-0-2-1 1-1-3-2-2-1 1-1-4-3-2-1 1-1-6-3-2-1 1-3-6-3-2-1 1-3-6-5-4-1 1-4-9-5-4-1")]
    [InlineData(StrengthLevel.Advanced, RaceRow.Marathon, "SH 1-1-4-0-2-2 1-1-3-3-2-2 1-1-5-3-2-2 1-2-6-3-2-2 1-3-6-3-5-2 1-3-7-5-6-2")]
    [InlineData(StrengthLevel.Advanced, RaceRow.UltraTo100, "SH 1-1-4-0-2-2 1-1-3-3-2-2 1-1-5-3-2-2 1-2-6-3-2-2 1-3-6-3-5-2 1-3-6-5-7-2")]
    public void The_weeks_to_the_race_are_divided_as_the_table_says(StrengthLevel level, RaceRow row, string table)
    {
        int[] weeks = [8, 10, 12, 14, 16, 20, 24];
        var got = weeks.Select(n => Allocator.Allocate(n, level, row) is { } a ? string.Join('-', a) : "SH");
        Assert.Equal(table, string.Join(' ', got));
    }

    [Fact]
    public void Whatever_the_number_of_weeks_the_phases_sum_up_and_keep_their_minimum()
    {
        foreach (var level in Enum.GetValues<StrengthLevel>())
        {
            foreach (var row in Enum.GetValues<RaceRow>())
            {
                for (var n = 1; n <= Allocator.MostWeeks; n++)
                {
                    if (Allocator.Allocate(n, level, row) is not { } a)
                        continue;
                    Assert.Equal(n, a.Sum());
                    Assert.True(a[2] is 0 or >= 3, $"MS {a[2]}");
                    Assert.True(a[3] is 0 or >= 2, $"PW {a[3]}");
                    Assert.True(a[4] >= 1 && a[5] >= (row >= RaceRow.Marathon ? 2 : 1));
                    Assert.True(a[3] == 0 || a[1] + a[2] >= 4, "PW before four weeks of GS and MS");
                    Assert.True(a[2] == 0 || level != StrengthLevel.Novice || a[0] + a[1] >= 8, "a novice's MS before eight weeks");
                }
            }
        }
    }
}
