using System.Collections.Immutable;
using System.Globalization;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Running;

public class DuplicatesTests
{
    private static readonly DateTime Morning = new(2026, 9, 1, 7, 0, 0, DateTimeKind.Unspecified);

    private static RunActivity A(string source, double minutesLater = 0, double minutes = 60, double? km = 10, bool utc = true) =>
        MadeRuns.Run(Morning.AddMinutes(minutesLater), minutes, km, source: source) with { StartUtc = utc ? Morning.AddMinutes(minutesLater - 120) : null };

    [Theory]
    [InlineData(1.9, 60, 10.0, true)] // the phone was started later
    [InlineData(1.9, 56, 9.3, true)]
    [InlineData(1.0, 60, 12.0, false)] // another distance
    [InlineData(0.0, 80, 10.1, true)] // elapsed beside timer time
    [InlineData(5.0, 60, 10.0, true)] // they overlap by 92 %
    [InlineData(15.0, 50, 10.0, false)]
    [InlineData(70.0, 60, 10.0, false)] // the second loop of the day
    public void Two_files_tell_of_one_run_if_they_agree(double later, double minutes, double km, bool same)
    {
        Assert.Equal(same, Duplicates.AreSame(A("a.fit"), A("b.gpx", later, minutes, km)));
        Assert.Equal(same, Duplicates.AreSame(A("b.gpx", later, minutes, km), A("a.fit")));
    }

    [Theory]
    [InlineData("a.fit", "b.gpx", 120, 60, 10, true)] // local time written as UTC
    [InlineData("a.fit", "b.gpx", 570, 60.3, 10.05, true)] // half past nine hours ahead
    [InlineData("a.fit", "b.gpx", 127, 60, 10, false)] // no offset there is
    [InlineData("a.fit", "b.gpx", 120, 62, 10, false)]
    [InlineData("a.fit", "b.gpx", 120, 60, 10.3, false)]
    [InlineData("a.fit", "b.gpx", 900, 60, 10, false)] // beyond fourteen hours
    [InlineData("a.fit", "b.fit", 120, 60, 10, false)] // FIT always knows UTC: a second run
    [InlineData("a.csv", "a.csv", 660, 60, 10, false)] // typed by hand, morning and evening
    public void A_wrong_zone_is_seen_through(string one, string other, double later, double minutes, double km, bool same) =>
        Assert.Equal(same, Duplicates.AreSame(A(one), A(other, later, minutes, km)));

    [Fact]
    public void Sports_differ_but_unknown_is_like_any()
    {
        Assert.False(Duplicates.AreSame(A("a.fit"), A("b.gpx") with { Sport = Sport.Cycling }));
        Assert.True(Duplicates.AreSame(A("a.fit"), A("b.gpx") with { Sport = Sport.Other }));
    }

    [Fact]
    public void A_file_that_knows_local_time_alone_is_compared_by_local_time() =>
        Assert.True(Duplicates.AreSame(A("a.fit"), A("b.csv", 1, utc: false)));

    [Fact]
    public void The_richest_is_kept_and_the_others_fill_its_gaps()
    {
        var fit = A("x.zip!a.fit.gz") with { AvgHr = 150, Laps = [new Lap(600, 1000, null)] };
        var gpx = A("b.gpx", 0.2) with { AvgHr = 149, AscentM = 80, Name = "Morning Run" };
        var row = A("activities.csv", 0, 66) with { Name = "City 10", IsRace = true, MovingSeconds = 3590 };
        var one = Assert.Single(Duplicates.Merge([row, gpx, fit]));
        Assert.Equal((3600.0, 150.0, 80.0, 3590.0), (one.Seconds, one.AvgHr!.Value, one.AscentM!.Value, one.MovingSeconds!.Value));
        Assert.True(one.IsRace);
        Assert.Equal("Morning Run", one.Name);
        Assert.Single(one.Laps);
        Assert.Equal(["activities.csv", "b.gpx", "x.zip!a.fit.gz"], one.Sources);
    }

    [Fact]
    public void Neither_order_nor_repetition_nor_a_second_merge_changes_the_result()
    {
        for (ulong seed = 1; seed <= 150; seed++)
        {
            var random = new MadeRuns(seed);
            var runs = Enumerable.Range(0, 2 + random.Below(25)).SelectMany(i => Accounts(random, i)).ToList();
            var first = Duplicates.Merge(runs);
            Check(first, Duplicates.Merge(random.Shuffled(runs)), seed);
            Check(first, Duplicates.Merge([.. runs, .. runs]), seed);
            Check(first, Duplicates.Merge(first), seed);
            Check(first, Duplicates.Merge([.. first, .. random.Shuffled(runs)]), seed);
            var cut = random.Below(runs.Count);
            Check(first, Duplicates.Merge([.. runs.Skip(cut), .. runs.Take(cut)]), seed);
            Assert.Equal(runs.SelectMany(r => r.Sources).Distinct().Order(StringComparer.Ordinal), first.SelectMany(r => r.Sources).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_hundred_thousand_rows_of_one_minute_end()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => A("a.csv", 0, 1 + (i * 1.3), 1 + i));
        Assert.NotEmpty(Duplicates.Merge(rows));
    }

    // A run a day, each told by one to four files that differ a little, some in a wrong zone.
    private static IEnumerable<RunActivity> Accounts(MadeRuns random, int day)
    {
        var run = A("", (day * 1440) + random.Below(600), 20 + random.Below(90), 3 + random.Below(20));
        string[] endings = [".fit", ".tcx.gz", ".gpx", ".csv"];
        for (var i = 0; i <= random.Below(4); i++)
        {
            var shift = random.Next() < 0.2 ? 120 : 0;
            yield return run with
            {
                Start = run.Start.AddMinutes(shift).AddSeconds(random.Below(3)),
                StartUtc = random.Next() < 0.2 ? null : run.StartUtc!.Value.AddMinutes(shift).AddSeconds(random.Below(3)),
                Seconds = run.Seconds * (1 + (0.004 * random.Next())),
                Metres = random.Next() < 0.1 ? null : run.Metres * (1 + (0.004 * random.Next())),
                AvgHr = random.Next() < 0.5 ? 140 + random.Below(9) : null,
                Name = random.Next() < 0.5 ? "" : "Run " + random.Below(3),
                Sources = [day + "-" + i + endings[i]],
            };
        }
    }

    private static void Check(ImmutableArray<RunActivity> expected, ImmutableArray<RunActivity> actual, ulong seed) =>
        Assert.True(Text(expected) == Text(actual), $"seed {seed}\n{Text(expected)}\n---\n{Text(actual)}");

    private static string Text(ImmutableArray<RunActivity> runs) => string.Join('\n', runs.Select(r => string.Create(
        CultureInfo.InvariantCulture,
        $"{r.Start:s} {r.StartUtc:s} {r.Sport} {r.Seconds} {r.Metres} {r.AvgHr} {r.AscentM} {r.Name} {string.Join(',', r.Sources)}")));
}
