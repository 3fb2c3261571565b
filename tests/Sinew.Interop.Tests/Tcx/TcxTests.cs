using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Sinew.Training.Running;
using static Sinew.Interop.Tests.Reading;

namespace Sinew.Interop.Tests.Tcx;

public sealed class TcxTests
{
    private const string Head = "<TrainingCenterDatabase xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\">";

    [Fact]
    public void A_run_is_the_sum_of_its_laps()
    {
        var run = Only(Run());
        Assert.Equal((Sport.Running, 900, 3000, 150), (run.Sport, run.Seconds, run.Metres, run.AvgHr));
        Assert.Equal([new Lap(300, 1000, 140), new Lap(600, 2000, 155)], run.Laps);
        Assert.Equal((Morning, Morning.AddHours(1)), (run.StartUtc, run.Start));
        Assert.Equal("With Anna", run.Name);
        Assert.InRange(run.MovingSeconds!.Value, 880, 900);
        Assert.InRange(run.PaceVariation!.Value, 0, 0.01);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("  \r\n\t")]
    [InlineData("\uFEFF \n")]
    [InlineData("\0\n")]
    public void White_space_before_the_declaration_is_tolerated(string before) => Assert.Equal(900, Only(before + Run()).Seconds);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void Other_encodings_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Run().Replace("With Anna", "Dünen", StringComparison.Ordinal).Replace("utf-8", name, StringComparison.Ordinal);
        Assert.Equal("Dünen", Only([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Name);
    }

    [Theory]
    [InlineData("Biking", Sport.Cycling)]
    [InlineData("Other", Sport.Other)]
    [InlineData("", Sport.Running)]
    public void The_sport_is_the_attribute_else_the_speed(string sport, Sport expected) =>
        Assert.Equal(expected, Only(Run().Replace("Sport=\"Running\"", $"Sport=\"{sport}\"", StringComparison.Ordinal)).Sport);

    [Fact]
    public void Laps_without_totals_leave_it_to_the_points()
    {
        var run = Only(Run().Replace("TotalTimeSeconds", "X", StringComparison.Ordinal).Replace("<DistanceMeters>1000</", "<X>1</", StringComparison.Ordinal)
            .Replace("</X><DistanceMeters>", "</X><DistanceMeters>", StringComparison.Ordinal).Replace("<X>1</DistanceMeters>", "", StringComparison.Ordinal)
            .Replace("<DistanceMeters>2000</DistanceMeters>", "", StringComparison.Ordinal));
        Assert.Equal((900, 3000), (run.Seconds, run.Metres));
    }

    [Fact]
    public void Several_activities_are_several_runs()
    {
        var second = Activity().Replace("2026-03-14", "2026-03-15", StringComparison.Ordinal);
        var result = Read($"{Head}<Activities>{Activity()}{second}</Activities></TrainingCenterDatabase>");
        Assert.Empty(result.Rejected);
        Assert.Equal([14, 15], result.Activities.Select(a => a.Start.Day));
        Assert.All(result.Activities, a => Assert.Equal(3000, a.Metres));
    }

    [Theory]
    [InlineData("<Courses><Course><Name>c</Name><Lap><TotalTimeSeconds>5</TotalTimeSeconds></Lap></Course></Courses>", "not an activity: course")]
    [InlineData("<Workouts><Workout Sport=\"Running\"/></Workouts>", "not an activity: workout")]
    [InlineData("<Activities/>", "no activity in it")]
    [InlineData("<Activities><Activity Sport=\"Running\"><Lap><TotalTimeSeconds>5</TotalTimeSeconds></Lap></Activity></Activities>", "cannot be dated")]
    [InlineData("<Activities><Activity Sport=\"Running\"><Id>2026-03-14T06:30:00Z</Id></Activity></Activities>", "no duration and no distance")]
    public void What_is_no_activity_is_named(string content, string reason) =>
        Assert.Contains(reason, Refused($"{Head}{content}</TrainingCenterDatabase>"), StringComparison.Ordinal);

    [Fact]
    public void A_broken_off_file_is_kept_up_to_there()
    {
        var whole = Run();
        var result = Read(whole[..(whole.Length - 200)]);
        Assert.Equal(300, Assert.Single(result.Activities).Laps[0].Seconds);
        Assert.Contains("malformed XML", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_has_the_totals_that_a_document_tree_tells()
    {
        foreach (var sample in Samples.Of("tcx"))
        {
            var laps = XDocument.Parse(File.ReadAllText(sample.File).Trim()).Descendants().Where(e => e.Name.LocalName == "Lap").ToList();
            double Total(string name) => laps.Sum(l => double.Parse(
                l.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? "0", CultureInfo.InvariantCulture));
            var result = Read(sample.Bytes);
            Assert.True(result.Rejected.IsEmpty && result.Activities.Length == 1, sample.Path);
            double seconds = Total("TotalTimeSeconds"), metres = Total("DistanceMeters");
            Assert.True(Math.Abs(result.Activities[0].Seconds - seconds) <= 0.01 * seconds, $"{sample.Path}: {result.Activities[0].Seconds}, not {seconds}");
            Assert.True(Math.Abs(result.Activities[0].Metres!.Value - metres) <= 0.01 * metres, $"{sample.Path}: {result.Activities[0].Metres}, not {metres}");
        }
    }

    public static string Run() => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>{Head}<Activities>{Activity()}</Activities></TrainingCenterDatabase>";

    private static string Activity() =>
        $"<Activity Sport=\"Running\"><Id>2026-03-14T06:30:00Z</Id>{Lap(0, 300, 1000, 140)}{Lap(300, 600, 2000, 155)}<Notes>With Anna</Notes></Activity>";

    private static string Lap(int from, int seconds, double metres, int hr)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <Lap StartTime="{Morning.AddSeconds(from):yyyy-MM-ddTHH:mm:ss}Z"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>
            <DistanceMeters>{metres}</DistanceMeters><AverageHeartRateBpm><Value>{hr}</Value></AverageHeartRateBpm>
            <MaximumHeartRateBpm><Value>190</Value></MaximumHeartRateBpm><Track>
            """));
        for (var at = from; at <= from + seconds; at += 10)
            text.Append(CultureInfo.InvariantCulture, $"<Trackpoint><Time>{Morning.AddSeconds(at):yyyy-MM-ddTHH:mm:ss}Z</Time><AltitudeMeters>10</AltitudeMeters><DistanceMeters>{at * 3000 / 900}</DistanceMeters><HeartRateBpm><Value>{hr}</Value></HeartRateBpm></Trackpoint>");
        return text.Append("</Track></Lap>").ToString();
    }
}
