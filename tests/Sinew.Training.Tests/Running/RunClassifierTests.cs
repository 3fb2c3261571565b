using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Running;

public class RunClassifierTests
{
    private static readonly DateTime Start = new(2026, 9, 1, 18, 0, 0, DateTimeKind.Unspecified);

    // Twenty easy runs of 45 min at 6:00 min/km, every other day, with a little scatter.
    private static List<RunActivity> EasyRuns() => [.. Enumerable.Range(0, 20).Select(i => Easy(i) with { AvgHr = 140 + (i % 3), PaceVariation = 0.06 + (0.01 * (i % 3)), HrVariation = 0.05, AscentM = 40 })];

    private static RunActivity Easy(int i) => MadeRuns.Run(Start.AddDays(2 * i), 45 + (i % 3), (45 + (i % 3)) / (6.0 + (0.05 * (i % 4))));

    private static RunKind? KindOf(RunActivity run) => RunClassifier.Classify([.. EasyRuns(), run])[^1].Kind;

    private static RunActivity Run(double minutes, double pace) => MadeRuns.Run(Start.AddDays(21), minutes, minutes / pace);

    private static Lap Lap(double minutes, double pace) => new(minutes * 60, minutes / pace * 1000, null);

    [Fact]
    public void Like_all_the_others_is_easy() => Assert.Equal(RunKind.Easy, KindOf(Run(45, 6.0)));

    [Fact]
    public void Clearly_faster_than_the_runners_own_is_tempo() => Assert.Equal(RunKind.Tempo, KindOf(Run(45, 5.2)));

    [Fact]
    public void A_little_faster_is_no_key_run() => Assert.False(KindOf(Run(45, 5.7))!.Value.IsKey());

    [Fact]
    public void A_few_fast_minutes_are_no_key_run() => Assert.False(KindOf(Run(10, 4.8))!.Value.IsKey());

    [Fact]
    public void Short_and_slow_is_recovery() => Assert.Equal(RunKind.Recovery, KindOf(Run(30, 6.8)));

    [Fact]
    public void Ninety_minutes_are_long() => Assert.Equal(RunKind.Long, KindOf(Run(90, 6.2)));

    [Fact]
    public void A_marked_race_is_a_race_however_slow() => Assert.Equal(RunKind.Race, KindOf(Run(45, 6.5) with { IsRace = true }));

    [Fact]
    public void A_restless_pace_with_a_restless_heart_is_intervals() =>
        Assert.Equal(RunKind.Intervals, KindOf(Run(50, 5.7) with { PaceVariation = 0.27, HrVariation = 0.10 }));

    [Fact]
    public void A_restless_pace_with_a_calm_heart_is_traffic() =>
        Assert.Equal(RunKind.Easy, KindOf(Run(45, 6.05) with { PaceVariation = 0.27, HrVariation = 0.05 }));

    [Fact]
    public void The_same_uphill_is_hills() =>
        Assert.Equal(RunKind.Hills, KindOf(Run(50, 6.4) with { PaceVariation = 0.3, HrVariation = 0.11, AscentM = 350 }));

    [Fact]
    public void Fast_laps_between_slow_ones_are_intervals() => Assert.Equal(RunKind.Intervals, KindOf(Run(50, 5.6) with
    {
        Laps = [Lap(12, 6), Lap(3, 4.2), Lap(2, 7), Lap(3, 4.25), Lap(2, 7), Lap(3, 4.2), Lap(2, 7), Lap(3, 4.3), Lap(2, 7), Lap(15, 6.1)],
    }));

    [Fact]
    public void One_faster_block_between_slow_laps_is_tempo() => Assert.Equal(RunKind.Tempo, KindOf(Run(45, 5.8) with
    {
        Laps = [Lap(10, 6.1), Lap(10, 5.1), Lap(10, 5.1), Lap(15, 6.2)],
    }));

    [Fact]
    public void Kilometres_of_an_even_run_are_no_intervals() => Assert.Equal(RunKind.Easy, KindOf(Run(48, 6) with
    {
        Laps = [Lap(6, 6), Lap(5.9, 5.9), Lap(6.2, 6.2), Lap(5.8, 5.8), Lap(6.3, 6.3), Lap(5.9, 5.9), Lap(6, 6), Lap(5.9, 5.9)],
    }));

    [Fact]
    public void A_racing_heart_at_a_good_pace_is_tempo() => Assert.Equal(RunKind.Tempo, KindOf(Run(45, 5.75) with { AvgHr = 165 }));

    [Fact]
    public void A_racing_heart_at_a_slow_pace_is_a_hot_day() => Assert.False(KindOf(Run(45, 6.3) with { AvgHr = 165 })!.Value.IsKey());

    [Theory]
    [InlineData("6x800 m", RunKind.Intervals)]
    [InlineData("Bahn 5 × 1000", RunKind.Intervals)]
    [InlineData("Fartlek mit Tom", RunKind.Intervals)]
    [InlineData("Hill repeats", RunKind.Hills)]
    [InlineData("Tempodauerlauf", RunKind.Tempo)]
    [InlineData("4k 18min TT", RunKind.Tempo)]
    [InlineData("Recovery run", RunKind.Recovery)]
    [InlineData("Langer Lauf!", RunKind.Long)]
    [InlineData("Afternoon Run", RunKind.Easy)]
    [InlineData("Tempo brutto oggi", RunKind.Easy)]
    [InlineData("Run on 4 x-mas", RunKind.Easy)]
    public void A_title_is_believed_where_it_is_plain(string title, RunKind kind) => Assert.Equal(kind, KindOf(Run(45, 6) with { Name = title }));

    [Fact]
    public void Half_of_the_runs_hard_still_leaves_them_hard()
    {
        var runs = Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? Easy(i) : MadeRuns.Run(Start.AddDays(2 * i), 45, 45 / (5.0 + (0.05 * (i % 3))))).ToList();
        Assert.All(RunClassifier.Classify(runs), r => Assert.Equal((r.Activity.Start - Start).Days / 2 % 2 == 1, r.Kind!.Value.IsKey()));
    }

    [Fact]
    public void A_handful_of_runs_says_nothing_about_fast()
    {
        RunActivity[] runs = [MadeRuns.Run(Start, 45, 7), MadeRuns.Run(Start.AddDays(2), 45, 10)];
        Assert.All(RunClassifier.Classify(runs), r => Assert.False(r.Kind!.Value.IsKey()));
    }

    [Fact]
    public void Other_sports_and_seconds_of_running_have_no_kind()
    {
        RunActivity[] runs = [Run(60, 3) with { Sport = Sport.Cycling }, Run(0.3, 4), Run(40 * 1440, 6), Run(60, 1)];
        Assert.All(RunClassifier.Classify(runs), r => Assert.Null(r.Kind));
    }

    [Fact]
    public void The_longest_of_the_week_is_its_long_run_unless_it_is_a_key_run()
    {
        var monday = new DateTime(2026, 9, 7, 18, 0, 0, DateTimeKind.Unspecified);
        RunActivity[] week = [MadeRuns.Run(monday, 40, 6.5), MadeRuns.Run(monday.AddDays(2), 40, 6.5), MadeRuns.Run(monday.AddDays(6), 55, 9)];
        Assert.Equal([RunKind.Easy, RunKind.Easy, RunKind.Long], RunClassifier.Classify(week).Select(r => r.Kind!.Value));
        week[2] = week[2] with { Name = "10x400" };
        Assert.Equal(RunKind.Intervals, RunClassifier.Classify(week)[2].Kind);
    }

    [Fact]
    public void Ten_thousand_runs_are_no_trouble()
    {
        var runs = Enumerable.Range(0, 10_000).Select(i => MadeRuns.Run(Start.AddDays(-i), 45 + (i % 20), 8)).ToImmutableArray();
        Assert.Equal(10_000, RunClassifier.Classify(runs).Length);
    }
}
