using System.Buffers;
using System.Text;
using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Documents;

public class HistoryDocumentTests
{
    private static readonly RunActivity Intervals = new(
        new(2026, 11, 19, 18, 3, 12), null, Sport.Running, 3541, 3320.4999, 10210.4321, 41.0, 158, 0.2, null, false, "Track", [],
        ["runs/2026-11-19.fit", "export.zip/activities/123.tcx.gz"]);

    [Fact]
    public void A_history_is_written_as_the_example_shows_it()
    {
        var entry = new WeekEntry(DayOfWeek.Thursday, RunKind.Intervals, 60, 10.2, new(18, 0), false, null, null);
        var report = new HistoryReport(
            [new(Intervals, RunKind.Intervals)], [new("runs/broken.gpx", null, "The file ends in the middle of a track point.")],
            new([new(entry, 6, 8, 0.8)], null, 1, 10, 0, null, null, 0.8, new(2026, 9, 28), new(2026, 11, 19)));

        using var example = JsonDocument.Parse(Formats.Example("history"));
        using var written = JsonDocument.Parse(Write(report));
        Assert.Equal(JsonSerializer.Serialize(example), JsonSerializer.Serialize(written));
    }

    [Fact]
    public void Nothing_found_is_still_every_field_and_activities_stand_by_start()
    {
        Assert.Equal(
            """{"schema":"sinew.history/1","activities":[],"rejected":[],"inferred":null,"whyNot":"Too few."}""",
            Encoding.UTF8.GetString(Write(new([], [], null) { WhyNot = "Too few." }, minified: true)));

        var swim = new RunActivity(new(2026, 11, 1, 7, 0, 0), null, Sport.Swimming, 1800, null, null, null, null, null, null, false, "", [], []);
        var bytes = Write(new([new(Intervals, RunKind.Intervals), new(swim, null)], [new("activities.csv", 17, "No date.")], null));
        using var written = JsonDocument.Parse(bytes);
        Assert.Equal(
            ["2026-11-01T07:00:00", "2026-11-19T18:03:12"],
            written.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("start").GetString()));
        Assert.Empty(Formats.SchemaProblems("history", bytes));
    }

    [Fact]
    public void The_inferred_week_can_be_pasted_into_a_runner_file()
    {
        using var history = JsonDocument.Parse(Formats.Example("history"));
        var week = history.RootElement.GetProperty("inferred").GetProperty("week").GetRawText();

        var result = RunnerDocument.Read(Formats.Utf8(Formats.Runner("\"week\":" + week)), Formats.Today);

        Assert.True(result.IsRead);
        Assert.Equal(["$.week[0].confidence: unknown field, ignored"], result.Warnings);
    }

    private static byte[] Write(HistoryReport report, bool minified = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        HistoryDocument.Write(report, buffer, minified);
        return buffer.WrittenSpan.ToArray();
    }
}
