using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>P-33: the whole allocator table of the rule book passes, and what it never gives does not.</summary>
public sealed class SeasonRuleTests
{
    private static readonly Dictionary<string, double> Km = new(StringComparer.Ordinal)
    {
        ["5k"] = 5,
        ["10k"] = 10,
        ["HM"] = 21.1,
        ["M"] = 42.2,
        ["ultra"] = 80,
    };

    [Theory]
    [InlineData("Novice", "5k", "3-3-0-0-1-1 4-4-0-0-1-1 4-6-0-0-1-1 4-7-0-0-2-1 4-9-0-0-2-1 4-8-5-0-2-1 4-8-6-3-2-1")]
    [InlineData("Novice", "HM", "3-3-0-0-1-1 4-4-0-0-1-1 4-6-0-0-1-1 4-7-0-0-2-1 4-9-0-0-2-1 4-8-4-0-3-1 4-8-4-3-4-1")]
    [InlineData("Novice", "M", "4-3-0-0-1-2 4-5-0-0-1-2 4-6-0-0-2-2 4-8-0-0-2-2 4-8-4-0-2-2 4-8-4-0-6-2")]
    [InlineData("Intermediate", "10k", "1-2-4-0-2-1 1-4-4-0-2-1 1-4-5-0-3-1 1-4-4-3-3-1 2-4-6-4-3-1 2-6-8-4-3-1")]
    [InlineData("Intermediate", "ultra", "1-2-3-0-2-2 1-3-4-0-2-2 1-4-4-0-3-2 1-4-4-2-3-2 1-4-6-3-4-2 2-4-6-3-7-2")]
    [InlineData("Advanced", "5k", "1-1-3-0-2-1 1-1-3-2-2-1 1-1-4-3-2-1 1-1-6-3-2-1 1-3-6-3-2-1 1-3-8-5-2-1 1-5-10-5-2-1")]
    [InlineData("Advanced", "M", "1-1-4-0-2-2 1-1-3-3-2-2 1-1-5-3-2-2 1-2-6-3-2-2 1-3-6-3-5-2 1-3-7-5-6-2")]
    public void Every_row_of_the_allocator_table_is_a_season(string level, string race, string rows)
    {
        foreach (var row in rows.Split(' '))
        {
            var weeks = row.Split('-').Select(int.Parse).ToArray();
            Assert.Equal("", Season(Monday, Enum.Parse<StrengthLevel>(level), Km[race], weeks));
        }
    }

    [Theory]
    [InlineData("Novice", "10k", "2-4-0-0-1-1", "a foundation of two weeks")]
    [InlineData("Novice", "10k", "3-4-3-0-1-1", "maximal strength too early")]
    [InlineData("Novice", "10k", "4-5-0-0-0-1", "no sharpening")]
    [InlineData("Novice", "10k", "4-8-4-1-2-1", "one week of power")]
    [InlineData("Intermediate", "10k", "1-1-4-0-2-1", "maximal strength after two weeks")]
    [InlineData("Intermediate", "10k", "1-4-2-0-2-1", "two weeks of maximal strength")]
    [InlineData("Intermediate", "M", "1-4-4-0-4-1", "a marathon with one week of taper")]
    [InlineData("Intermediate", "10k", "1-4-4-0-2-4", "four weeks of taper")]
    [InlineData("Advanced", "5k", "1-1-0-3-2-1", "power after one week of strength")]
    [InlineData("Intermediate", "10k", "1-2-0-0-2-1", "building with six weeks left")]
    [InlineData("Novice", "10k", "3-0-0-0-2-1", "a novice sharpens with six weeks left")]
    public void What_the_allocator_never_gives_is_refused(string level, string race, string row, string why)
    {
        var weeks = row.Split('-').Select(int.Parse).ToArray();
        Assert.True(Season(Monday, Enum.Parse<StrengthLevel>(level), Km[race], weeks) == "P-33", why);
    }

    [Theory]
    [InlineData("Novice", "10k", "3-3-0-0-0-1")]
    [InlineData("Novice", "10k", "2-0-0-0-0-1")]
    [InlineData("Intermediate", "HM", "0-0-0-0-6-1")]
    [InlineData("Advanced", "M", "0-0-0-0-3-2")]
    [InlineData("Advanced", "M", "0-0-0-0-0-1")]
    public void With_too_few_weeks_only_what_protects_is_left(string level, string race, string row) =>
        Assert.Equal("", Season(Monday, Enum.Parse<StrengthLevel>(level), Km[race], [.. row.Split('-').Select(int.Parse)]));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void A_season_may_begin_on_any_day(int day) =>
        Assert.Equal("", Season(Monday.AddDays(day), StrengthLevel.Intermediate, 10, [1, 4, 5, 0, 3, 1]));

    [Fact]
    public void Without_a_race_the_cycle_repeats_and_nothing_tapers()
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym);
        var cycle = Blocks((Phase.AA, 2), (Phase.GS, 6), (Phase.MS, 6), (Phase.PW, 4), (Phase.MT, 2), (Phase.GS, 6), (Phase.MS, 6));
        Assert.Equal("", Floors(runner, cycle));
        Assert.Equal("P-33", Floors(runner, Blocks((Phase.AA, 2), (Phase.GS, 6), (Phase.TP, 1), (Phase.GS, 6))));
        Assert.Equal("P-33", Floors(runner, Blocks((Phase.AA, 2), (Phase.GS, 6), (Phase.MS, 6), (Phase.AA, 2), (Phase.GS, 6))));
        Assert.Equal("P-33", Floors(runner, Blocks((Phase.AA, 2), (Phase.GS, 6), (Phase.TR, 1), (Phase.GS, 6))));
    }

    [Fact]
    public void Between_two_close_races_there_is_recovery_and_sharpening_only()
    {
        // Races in week 12 and 16, both on Sunday.
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym,
            new Race(Monday.AddDays(83), RaceEvent.K10, 10, 0, RacePriority.A, ""), new Race(Monday.AddDays(111), RaceEvent.K10, 10, 0, RacePriority.A, ""));
        (Phase, int)[] first = [(Phase.AA, 1), (Phase.GS, 4), (Phase.MS, 4), (Phase.MT, 2), (Phase.TP, 1), (Phase.TR, 1)];
        Assert.Equal("", Floors(runner, Blocks([.. first, (Phase.MT, 2), (Phase.TP, 1), (Phase.TR, 1)])));
        Assert.Equal("", Floors(runner, Blocks([.. first, (Phase.MT, 3), (Phase.TR, 1)])));
        Assert.Equal("P-33", Floors(runner, Blocks([.. first, (Phase.GS, 1), (Phase.MT, 1), (Phase.TP, 1), (Phase.TR, 1)])));
    }

    [Fact]
    public void A_race_on_saturday_ends_the_taper_that_day()
    {
        var race = new Race(Monday.AddDays(82), RaceEvent.K10, 10, 0, RacePriority.A, "");
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym, race);
        var blocks = Blocks((Phase.AA, 1), (Phase.GS, 4), (Phase.MS, 4), (Phase.MT, 2), (Phase.TP, 1));
        var taper = blocks[^1];
        var recovery = new Block(Phase.TR, race.Date.AddDays(1), race.Date.AddDays(8), [PlanBuilder.Why()]);
        Assert.Equal("", Floors(runner, blocks.SetItem(4, taper with { To = race.Date }).Add(recovery)));
        Assert.Equal("P-33", Floors(runner, blocks.Add(recovery with { From = taper.To.AddDays(1) })));
        Assert.Equal("P-33", Floors(runner, blocks.SetItem(4, taper with { To = race.Date }).Add(recovery with { Phase = Phase.GS })));
    }

    [Theory]
    [InlineData(1, "P-33")]
    [InlineData(2, "")]
    public void A_race_within_recovery_prolongs_it(int weeks, string expected)
    {
        var race = new Race(Monday.AddDays(83), RaceEvent.Half, 21.1, 0, RacePriority.A, "");
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym, race, race with { Date = race.Date.AddDays(6) });
        var blocks = Blocks((Phase.AA, 1), (Phase.GS, 4), (Phase.MS, 4), (Phase.MT, 2), (Phase.TP, 1), (Phase.TR, weeks), (Phase.GS, 4));
        Assert.Equal(expected, Floors(runner, blocks));
    }

    [Fact]
    public void While_a_bone_stress_injury_is_suspected_there_is_recovery_only_and_no_taper()
    {
        var race = new Race(Monday.AddDays(83), RaceEvent.Half, 21.1, 0, RacePriority.A, "");
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym, race);
        Assert.Equal("P-33", Floors(runner, Blocks((Phase.TR, 18))));
        var hurt = runner with { Conditions = [new(ConditionId.BsiSuspected, null, BoneSite.Other, null, 2, false, false)] };
        Assert.Equal("P-05", Floors(hurt, Blocks((Phase.TR, 18))));
    }

    private static string Season(DateOnly today, StrengthLevel level, double km, int[] weeks)
    {
        var race = new Race(TrainingWeek.MondayOf(today).AddDays((7 * weeks.Sum()) - 1), RaceEvent.Other, km, 0, RacePriority.A, "");
        var runner = Make("Ref", 1992, level, [], People.Gym, race);
        var blocks = Blocks([.. weeks.Select((w, i) => ((Phase)i, w)).Where(p => p.w > 0)]);
        return Floors(runner, blocks.SetItem(0, blocks[0] with { From = today }), today);
    }

    private static ImmutableArray<Block> Blocks(params (Phase Phase, int Weeks)[] weeks)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var from = Monday;
        foreach (var (phase, count) in weeks)
        {
            blocks.Add(new(phase, from, from.AddDays((7 * count) - 1), [PlanBuilder.Why("R-430")]));
            from = from.AddDays(7 * count);
        }

        return blocks.ToImmutable();
    }

    private static string Floors(Runner runner, ImmutableArray<Block> blocks, DateOnly? today = null)
    {
        var from = today ?? Monday;
        var runs = RunPattern.Expand(runner, from, blocks[^1].To).Where(r => r.Date >= from).Select(r => new ListedRun(r, null));
        return Gate.Floors(new("season", runner, new(from, "", runner.Level, [], blocks, [.. runs], [], [], [])));
    }
}
