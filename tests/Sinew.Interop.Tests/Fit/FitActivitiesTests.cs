using Sinew.Interop.Fit;
using Sinew.Training.Running;
using static Sinew.Interop.Tests.Fit.FitBuilder;
using static Sinew.Interop.Tests.Reading;

namespace Sinew.Interop.Tests.Fit;

public sealed class FitActivitiesTests
{
    private static readonly uint Start = Time(Morning);

    [Theory]
    [InlineData(false, 14, true)]
    [InlineData(false, 14, false)]
    [InlineData(false, 12, false)]
    [InlineData(true, 14, true)]
    [InlineData(true, 12, false)]
    public void A_run_is_read_in_either_byte_order_and_with_any_header(bool bigEndian, int header, bool headerCrc)
    {
        var run = Only(new FitBuilder(bigEndian, header, headerCrc).AddRun(Morning, 1800, 6000, 148, TimeSpan.FromHours(9), ascent: 42).ToArray());

        Assert.Equal((Sport.Running, 1800, 6000, 148, 42), (run.Sport, run.Seconds, run.Metres, run.AvgHr, run.AscentM));
        Assert.Equal(Morning, run.StartUtc);
        Assert.Equal(Morning.AddHours(9), run.Start);
        Assert.Equal(Enumerable.Repeat(new Lap(300, 1000, 148), 6), run.Laps);
        Assert.Equal(1800, run.MovingSeconds!.Value, 6.0);
        Assert.InRange(run.PaceVariation!.Value, 0, 0.01);
        Assert.Equal(["file"], run.Sources);
    }

    [Fact]
    public void Without_local_time_in_the_file_the_zone_decides()
    {
        Assert.Equal(new DateTime(2026, 3, 14, 7, 30, 0), Only(FitBuilder.Run(Morning, 600, 2000)).Start);
        Assert.Equal(new DateTime(2026, 7, 1, 8, 0, 0), Only(FitBuilder.Run(new DateTime(2026, 7, 1, 6, 0, 0, DateTimeKind.Utc), 600, 2000)).Start);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(17u)]
    [InlineData(4_000_000_000u)]
    public void A_nonsense_local_time_is_ignored(uint local)
    {
        var file = new FitBuilder().FileId(4, Start).Totals(18, Start, 600, 2000).Activity(Start + 600, local).ToArray();
        Assert.Equal(new DateTime(2026, 3, 14, 7, 30, 0), Only(file).Start);
    }

    [Fact]
    public void Timer_time_counts_not_the_coffee_stop()
    {
        var file = new FitBuilder().FileId(4, Start).Totals(18, Start, 1800, 6000, elapsed: 3000).ToArray();
        Assert.Equal(1800, Only(file).Seconds);
    }

    [Fact]
    public void What_the_session_leaves_out_comes_from_the_laps()
    {
        var file = new FitBuilder().FileId(4, Start).Totals(19, Start, 300, 1000, 140).Totals(19, Start + 300, 500, 1500, 156)
            .Totals(18, Start, null, null).ToArray();
        var run = Only(file);
        Assert.Equal((800, 2500, 150), (run.Seconds, run.Metres, run.AvgHr));
    }

    [Fact]
    public void Without_a_session_the_laps_make_the_run()
    {
        var run = Only(new FitBuilder().FileId(4, Start).Totals(19, Start, 300, 1000).Totals(19, Start + 300, 500, 1500).ToArray());
        Assert.Equal((Sport.Running, 800, 2500, Morning), (run.Sport, run.Seconds, run.Metres, run.StartUtc));
    }

    [Fact]
    public void Without_session_and_laps_the_records_make_the_run_and_pauses_do_not_count()
    {
        var file = new FitBuilder().FileId(4, Start);
        for (uint at = 0; at <= 300; at += 10)
            file.Record(Start + at, at * 3, 150);
        file.Message(1, 21, Field.Of(253, U32, Start + 300), Field.Of(0, Enum8, 0), Field.Of(1, Enum8, 4));
        for (uint at = 900; at <= 1200; at += 10)
            file.Record(Start + at, (at - 600) * 3, 150);
        var run = Only(file.ToArray());
        Assert.Equal((Sport.Running, 600, 1800, 600), (run.Sport, run.Seconds, run.Metres, run.MovingSeconds));
    }

    [Fact]
    public void A_record_without_distance_still_has_places()
    {
        var file = new FitBuilder().FileId(4, Start);
        for (uint at = 0; at <= 600; at += 5)
            file.Message(2, 20, Field.Of(253, U32, Start + at), Field.Of(0, S32, 600_000_000 + (int)(at * 322)), Field.Of(1, S32, 100_000_000));
        var run = Only(file.ToArray());
        Assert.Equal(Sport.Running, run.Sport);
        Assert.InRange(run.Metres!.Value, 1790, 1810);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_triathlon_is_three_sports_whether_its_summary_comes_first_or_last(bool first)
    {
        var file = new FitBuilder().FileId(4, Start);
        void Summary() => file
            .Totals(18, Start, 900, 750, 150, 5, 18).Totals(18, Start + 900, 120, 100, 140, 3)
            .Totals(18, Start + 1020, 1800, 15000, 145, 2).Totals(18, Start + 2820, 1200, 4800, 170)
            .Totals(19, Start, 900, 750, 150, 5).Totals(19, Start + 2820, 600, 2500, 168).Totals(19, Start + 3420, 600, 2300, 172);
        if (first)
            Summary();
        for (uint at = 0; at <= 4020; at += 10)
            file.Record(Start + at, at * 4, at < 2820 ? 140 : 170);
        if (!first)
            Summary();
        var result = Read(file.Activity(Start + 4020, null).ToArray());

        Assert.Empty(result.Rejected);
        Assert.Equal([Sport.Swimming, Sport.Other, Sport.Cycling, Sport.Running], result.Activities.Select(a => a.Sport));
        var run = result.Activities[3];
        Assert.Equal((1200, 4800, Morning.AddSeconds(2820)), (run.Seconds, run.Metres, run.StartUtc));
        Assert.Equal([2500, 2300], run.Laps.Select(l => l.Metres!.Value));
        Assert.InRange(run.HrVariation!.Value, 0, 0.01);
        Assert.Single(result.Activities[0].Laps);
        Assert.Empty(result.Activities[2].Laps);
    }

    [Fact]
    public void Chained_files_are_all_read()
    {
        byte[] chained = [.. FitBuilder.Run(Morning, 600, 2000), .. new FitBuilder(true).AddRun(Morning.AddDays(1), 900, 3000).ToArray(), 0, 0, 0];
        var result = Read(chained);
        Assert.Empty(result.Rejected);
        Assert.Equal([2000, 3000], result.Activities.Select(a => a.Metres!.Value));
    }

    [Fact]
    public void A_straps_heart_rates_chained_behind_a_swim_are_no_complaint()
    {
        byte[] chained = [.. FitBuilder.Run(Morning, 600, 2000), .. new FitBuilder().Message(0, 132, Field.Of(253, U32, Start)).ToArray()];
        Assert.Equal(2000, Only(chained).Metres);
    }

    [Fact]
    public void A_strength_session_keeps_its_sets_in_order()
    {
        var file = new FitBuilder().FileId(4, Start)
            .Message(1, 225, Field.Of(254, U32, Start + 2000), Field.Of(0, U32, 41_500), Field.Of(3, U16, 8), Field.Of(4, U16, 40 * 16),
                Field.Of(5, U8, 1), Field.Of(6, U32, Start), Field.Of(7, U16, 28, 65534, null), Field.Of(8, U16, 37, null, null), Field.Of(10, U16, 0))
            .Message(1, 225, Field.Of(254, U32, Start + 2000), Field.Of(0, U32, 90_000), Field.Of(3, U16, (object?)null), Field.Of(4, U16, (object?)null),
                Field.Of(5, U8, 0), Field.Of(6, U32, Start + 42), Field.Of(7, U16, null, null, null), Field.Of(8, U16, null, null, null), Field.Of(10, U16, 1))
            .Message(1, 225, Field.Of(254, U32, Start + 2000), Field.Of(0, U32, 30_000), Field.Of(3, U16, 12), Field.Of(4, U16, 0),
                Field.Of(5, U8, 1), Field.Of(6, U32, Start + 132), Field.Of(7, U16, 1, 28, null), Field.Of(8, U16, 18, null, null), Field.Of(10, U16, 2))
            .Totals(18, Start, 2000, 0, 95, 10, 20).Activity(Start + 2000, null).ToArray();
        var read = FitActivities.ReadFile(file, new ReadContext("file", Berlin));

        Assert.Equal(Sport.Strength, Assert.Single(read.Result.Activities).Sport);
        Assert.Equal("activity", Assert.Single(read.Heads).Type);
        Assert.Equal([(0, 41.5, false, 8, 40), (1, 90, true, null, null), (2, 30, false, (int?)12, (double?)0)],
            read.Sets.Select(s => (s.Order, s.Seconds!.Value, s.IsRest!.Value, s.Reps, s.WeightKg)));
        Assert.Equal([28], read.Sets[0].Categories);
        Assert.Equal([37], read.Sets[0].Subtypes);
        Assert.Equal([1, 28], read.Sets[2].Categories);
        Assert.Equal([18, -1], read.Sets[2].Subtypes);
        Assert.Equal(Morning.AddSeconds(132), read.Sets[2].StartUtc);
    }

    [Theory]
    [InlineData(1, 3, Sport.Running)]
    [InlineData(0, 1, Sport.Running)]
    [InlineData(4, 1, Sport.Running)]
    [InlineData(2, 0, Sport.Cycling)]
    [InlineData(21, 28, Sport.Cycling)]
    [InlineData(17, 0, Sport.Walking)]
    [InlineData(10, 20, Sport.Strength)]
    [InlineData(4, 20, Sport.Strength)]
    [InlineData(10, 43, Sport.Mobility)]
    [InlineData(10, 26, Sport.Other)]
    [InlineData(62, 70, Sport.Other)]
    [InlineData(82, 0, Sport.Other)]
    [InlineData(0, 0, Sport.Other)]
    public void A_sport_is_told_by_sport_and_sub_sport(int sport, int sub, Sport expected) =>
        Assert.Equal(expected, Only(FitBuilder.Run(Morning, 600, 2000, sport: sport, subSport: sub)).Sport);

    [Theory]
    [InlineData(5, "workout")]
    [InlineData(6, "course")]
    [InlineData(2, "settings")]
    [InlineData(32, "monitoring")]
    [InlineData(99, "file type 99")]
    public void A_file_of_another_type_is_no_activity(int type, string name)
    {
        var file = new FitBuilder().FileId(type, Start).Totals(19, Start, 300, 1000).Record(Start, 0, null).ToArray();
        Assert.Equal($"not an activity: {name}", Refused(file));
    }

    [Fact]
    public void An_activity_file_with_nothing_in_it_says_so() =>
        Assert.StartsWith("an activity file without a session", Refused(new FitBuilder().FileId(4, Start).ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_changed_byte_is_noticed_and_the_run_kept()
    {
        var file = FitBuilder.Run(Morning, 600, 2000);
        file[^1] ^= 1;
        var result = Read(file);
        Assert.Equal(2000, Assert.Single(result.Activities).Metres);
        Assert.Contains("checksum is wrong", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_cut_off_anywhere_never_throws_and_keeps_what_its_records_tell()
    {
        var whole = FitBuilder.Run(Morning, 600, 2000);
        for (var length = 12; length < whole.Length; length++)
        {
            var result = Read(whole[..length]);
            Assert.NotEmpty(Assert.Single(result.Rejected).Reason);
            Assert.True(result.Activities.Length <= 1);
        }

        var half = Read(whole[..(whole.Length / 2)]);
        Assert.InRange(Assert.Single(half.Activities).Metres!.Value, 500, 1500);
        Assert.Equal(Morning, half.Activities[0].StartUtc);
        Assert.Contains("records", half.Rejected[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_was_never_finished_is_kept()
    {
        var file = FitBuilder.Run(Morning, 600, 2000);
        file.AsSpan(4, 4).Clear();
        var result = Read(file);
        Assert.Equal(2000, Assert.Single(result.Activities).Metres);
        Assert.Contains("never finished", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_jumps_back_harms_no_total()
    {
        var file = new FitBuilder().FileId(4, Start);
        for (uint at = 0; at <= 600; at += 10)
            file.Record(Start + (at > 300 ? at - 200 : at), at * 3, 150);
        var run = Only(file.Totals(18, Start, 600, 1800).ToArray());
        Assert.Equal((600, 1800), (run.Seconds, run.Metres));
        Assert.InRange(run.MovingSeconds!.Value, 550, 600);
        Assert.InRange(run.PaceVariation!.Value, 0, 0.01);
    }

    [Fact]
    public void Intervals_vary_more_than_an_even_run()
    {
        var file = new FitBuilder().FileId(4, Start);
        double metres = 0;
        for (uint at = 0; at <= 2400; at += 5)
        {
            file.Record(Start + at, metres, at / 120 % 2 == 0 ? 175 : 140);
            metres += 5 * (at / 120 % 2 == 0 ? 5.0 : 2.5);
        }

        var run = Only(file.Totals(18, Start, 2400, metres).ToArray());
        // Half the windows at 5, half at 2.5 m/s: deviation 1.25 around 3.75.
        Assert.InRange(run.PaceVariation!.Value, 0.30, 0.34);
        Assert.InRange(run.HrVariation!.Value, 0.10, 0.12);
    }

    [Fact]
    public void A_sample_limit_keeps_what_came_before()
    {
        var result = Read(FitBuilder.Run(Morning, 600, 2000, every: 1), new ReadLimits(MaxSamples: 100));
        Assert.Equal(2000, Assert.Single(result.Activities).Metres);
        Assert.Contains("more than 100 records", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var stream = new MemoryStream(FitBuilder.Run(Morning, 600, 2000));
        Assert.Throws<OperationCanceledException>(() => FileReader.Read(stream, new ReadContext("file", Berlin, stop.Token)));
    }
}
