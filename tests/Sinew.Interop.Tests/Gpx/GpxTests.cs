using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Sinew.Training.Running;
using static Sinew.Interop.Tests.Reading;

namespace Sinew.Interop.Tests.Gpx;

public sealed class GpxTests
{
    private const string Head = "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\">";

    [Fact]
    public void A_run_is_its_way_and_its_time()
    {
        var run = Only($"<?xml version=\"1.0\"?>{Head}<trk><name>Morning lap</name><type>running</type><trkseg>{Points(0, 600, 3)}</trkseg></trk></gpx>");
        Assert.Equal((Sport.Running, 600, "Morning lap"), (run.Sport, run.Seconds, run.Name));
        Assert.InRange(run.Metres!.Value, 1790, 1810);
        Assert.InRange(run.MovingSeconds!.Value, 590, 600);
        Assert.Equal(150, run.AvgHr);
        Assert.Equal(Morning, run.StartUtc);
        Assert.Equal(Morning.AddHours(1), run.Start);
        Assert.InRange(run.PaceVariation!.Value, 0, 0.01);
    }

    [Theory]
    [InlineData("<gpx version=\"1.0\" xmlns=\"http://www.topografix.com/GPX/1/0\">")]
    [InlineData("<gpx>")]
    [InlineData("<g:gpx xmlns:g=\"urn:other\">")]
    public void Any_namespace_will_do(string head)
    {
        var end = head.StartsWith("<g:", StringComparison.Ordinal) ? "</g:gpx>" : "</gpx>";
        Assert.Equal(600, Only($"{head}<trk><trkseg>{Points(0, 600, 3)}</trkseg></trk>{end}").Seconds);
    }

    [Fact]
    public void The_way_between_segments_does_not_count_but_the_time_does()
    {
        var run = Only($"{Head}<trk><trkseg>{Points(0, 300, 3)}</trkseg><trkseg>{Points(900, 1200, 3)}</trkseg></trk></gpx>");
        Assert.Equal(1200, run.Seconds);
        Assert.InRange(run.Metres!.Value, 1785, 1810);
        Assert.InRange(run.MovingSeconds ?? 600, 590, 600);
    }

    [Theory]
    [InlineData("running", "", 3, Sport.Running)]
    [InlineData("Run", "", 1, Sport.Running)]
    [InlineData("trail_running", "", 1, Sport.Running)]
    [InlineData("9", "", 8, Sport.Running)]
    [InlineData("1", "", 3, Sport.Cycling)]
    [InlineData("10", "", 3, Sport.Walking)]
    [InlineData("16", "", 3, Sport.Swimming)]
    [InlineData("Wandern", "", 3, Sport.Walking)]
    [InlineData("Other", "", 3, Sport.Other)]
    [InlineData("Fliegenfischen", "", 3, Sport.Other)]
    [InlineData("Fliegenfischen", "Laufen mit Anna", 3, Sport.Running)]
    [InlineData("", "Evening Ride", 3, Sport.Cycling)]
    [InlineData("", "brunch and truncated", 1, Sport.Other)]
    [InlineData("", "", 3, Sport.Running)]
    [InlineData("unknown", "", 3, Sport.Running)]
    [InlineData("", "", 1.4, Sport.Other)]
    [InlineData("", "", 8, Sport.Other)]
    public void A_sport_is_told_by_type_then_title_then_speed(string type, string title, double speed, Sport expected) =>
        Assert.Equal(expected, Only($"{Head}<trk><name>{title}</name><type>{type}</type><trkseg>{Points(0, 600, speed)}</trkseg></trk></gpx>").Sport);

    [Fact]
    public void A_ride_through_town_is_no_run_though_its_mean_speed_is_a_runners() =>
        Assert.Equal(Sport.Other, Only($"{Head}<trk><trkseg>{Points(0, 300, 2)}</trkseg><trkseg>{Points(300, 400, 8)}</trkseg></trk></gpx>").Sport);

    [Fact]
    public void A_written_offset_is_the_local_time()
    {
        var run = Only($"{Head}<trk><trkseg>{Points(0, 600, 3).Replace("Z</time>", "+00:00</time>", StringComparison.Ordinal)}</trkseg></trk></gpx>");
        Assert.Equal(Morning.AddHours(1), run.Start);
        run = Only($"{Head}<trk><trkseg><trkpt lat=\"1\" lon=\"2\"><time>2026-03-14T15:30:00.5+09:00</time></trkpt>{Points(10, 600, 3)}</trkseg></trk></gpx>");
        Assert.Equal(new DateTime(2026, 3, 14, 15, 30, 0, 500), run.Start);
        Assert.Equal(Morning.AddMilliseconds(500), run.StartUtc);
    }

    [Fact]
    public void Without_times_it_cannot_be_dated_unless_the_file_has_one()
    {
        var points = string.Concat(Enumerable.Range(0, 10).Select(i => $"<trkpt lat=\"50.00{i}\" lon=\"7\"/>"));
        Assert.Contains("cannot be dated", Refused($"{Head}<trk><trkseg>{points}</trkseg></trk></gpx>"), StringComparison.Ordinal);
        var run = Only($"{Head}<metadata><time>2026-03-14T06:30:00Z</time></metadata><trk><type>run</type><trkseg>{points}</trkseg></trk></gpx>");
        Assert.Equal((0, Morning), (run.Seconds, run.StartUtc));
        Assert.InRange(run.Metres!.Value, 1000, 1002);
    }

    [Fact]
    public void Points_that_are_nowhere_and_times_that_are_none_are_passed_over()
    {
        var run = Only($"""
            {Head}<trk><trkseg>{Points(0, 300, 3)}
            <trkpt lat="200" lon="0"><time>2026-03-14T06:35:01Z</time></trkpt>
            <trkpt><time>2026-03-14T06:35:02Z</time></trkpt>
            <trkpt lat="x" lon=""><time>yesterday</time></trkpt>
            <trkpt lat="50.0081" lon="7"><time>12:30</time></trkpt>
            {Points(310, 600, 3)}</trkseg></trk></gpx>
            """);
        Assert.Equal(600, run.Seconds);
        Assert.InRange(run.Metres!.Value, 1780, 1810);
    }

    [Fact]
    public void Tracks_that_go_on_within_the_hour_are_one_run_others_are_not()
    {
        var result = Read($"""
            {Head}<trk><type>run</type><trkseg>{Points(0, 600, 3)}</trkseg></trk>
            <trk><type>run</type><trkseg>{Points(1200, 1800, 3)}</trkseg></trk>
            <trk><type>bike</type><trkseg>{Points(2000, 2600, 6)}</trkseg></trk>
            <trk><type>bike</type><trkseg>{Points(20000, 20600, 6)}</trkseg></trk></gpx>
            """);
        Assert.Empty(result.Rejected);
        Assert.Equal([1800, 600, 600], result.Activities.Select(a => a.Seconds));
        Assert.InRange(result.Activities[0].Metres!.Value, 3580, 3620);
    }

    [Theory]
    [InlineData("<rte><rtept lat=\"1\" lon=\"2\"/></rte>", "only a route")]
    [InlineData("<wpt lat=\"1\" lon=\"2\"><time>2026-03-14T06:30:00Z</time></wpt>", "only a route")]
    [InlineData("", "no track")]
    [InlineData("<trk><trkseg/></trk>", "without a point")]
    [InlineData("<trk><trkseg><trkpt lat=\"1\" lon=\"2\"><time>2026-03-14T06:30:00Z</time></trkpt></trkseg></trk>", "no duration and no distance")]
    public void What_is_no_recording_is_named(string content, string reason) =>
        Assert.Contains(reason, Refused($"{Head}{content}</gpx>"), StringComparison.Ordinal);

    [Fact]
    public void A_broken_off_file_is_kept_up_to_there()
    {
        var result = Read($"{Head}<trk><type>run</type><trkseg>{Points(0, 600, 3)}<trkpt lat=\"1\" lo");
        Assert.Equal(600, Assert.Single(result.Activities).Seconds);
        Assert.Contains("malformed XML", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Climb_counts_hills_not_noise()
    {
        var text = new StringBuilder($"{Head}<trk><trkseg>");
        for (var at = 0; at <= 600; at += 10)
            text.Append(Point(at, at * 3, Math.Abs(300 - at) * -0.1 + (at % 20 == 0 ? 1 : 0)));
        Assert.InRange(Only(text.Append("</trkseg></trk></gpx>").ToString()).AscentM!.Value, 25, 32);
    }

    [Fact]
    public void Every_sample_has_the_way_and_time_that_a_document_tree_tells()
    {
        foreach (var sample in Samples.Of("gpx").Where(s => s.Path.EndsWith(".gpx", StringComparison.Ordinal)))
        {
            var points = XDocument.Load(sample.File).Descendants().Where(e => e.Name.LocalName == "trkseg").Select(s => s.Elements()
                .Select(p => (Lat: Number(p.Attribute("lat")?.Value), Lon: Number(p.Attribute("lon")?.Value),
                    Time: p.Elements().FirstOrDefault(t => t.Name.LocalName == "time")?.Value)).ToList()).ToList();
            double metres = 0;
            foreach (var segment in points)
            {
                var placed = segment.Where(p => p.Lat is >= -90 and <= 90 && p.Lon is >= -180 and <= 180).ToList();
                foreach (var (a, b) in placed.Zip(placed.Skip(1)))
                    metres += Between(a.Lat, a.Lon, b.Lat, b.Lon);
            }

            var times = points.SelectMany(s => s).Where(p => p.Time is not null)
                .Select(p => DateTimeOffset.Parse(p.Time!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)).ToList();
            var result = Read(sample.Bytes);
            if (times.Count < 2)
            {
                Assert.True(result.Activities.IsEmpty && result.Rejected.Length == 1, sample.Path);
                continue;
            }

            var seconds = (times[^1] - times[0]).TotalSeconds;
            Assert.True(result.Rejected.IsEmpty && result.Activities.Length == 1, sample.Path);
            Assert.True(Math.Abs(result.Activities[0].Metres!.Value - metres) <= 0.01 * metres, $"{sample.Path}: {result.Activities[0].Metres}, not {metres}");
            Assert.True(Math.Abs(result.Activities[0].Seconds - seconds) <= 0.01 * seconds, $"{sample.Path}: {result.Activities[0].Seconds}, not {seconds}");
        }
    }

    /// <summary>Points every 10 s due north at this speed in m/s, heart rate 150.</summary>
    public static string Points(int from, int to, double speed)
    {
        var text = new StringBuilder();
        for (var at = from; at <= to; at += 10)
            text.Append(Point(at, at * speed, 100));
        return text.ToString();
    }

    // The angle between two places by the dot product of their directions: another way than the haversine.
    private static double Between(double lat1, double lon1, double lat2, double lon2)
    {
        double[] Direction(double lat, double lon) =>
            [Math.Cos(lat * Math.PI / 180) * Math.Cos(lon * Math.PI / 180), Math.Cos(lat * Math.PI / 180) * Math.Sin(lon * Math.PI / 180), Math.Sin(lat * Math.PI / 180)];
        double[] a = Direction(lat1, lon1), b = Direction(lat2, lon2);
        var chord = Math.Sqrt(Math.Pow(a[0] - b[0], 2) + Math.Pow(a[1] - b[1], 2) + Math.Pow(a[2] - b[2], 2));
        return 2 * 6_371_000 * Math.Asin(Math.Min(1, chord / 2));
    }

    private static string Point(int at, double metres, double height) => string.Create(CultureInfo.InvariantCulture,
        $"<trkpt lat=\"{50 + (metres / 111_195):F7}\" lon=\"7\"><ele>{height:F1}</ele><time>{Morning.AddSeconds(at):yyyy-MM-ddTHH:mm:ss}Z</time><extensions><x:TrackPointExtension xmlns:x=\"urn:x\"><x:hr>150</x:hr></x:TrackPointExtension></extensions></trkpt>");

    private static double Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
}
