using System.Text.Json.Nodes;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

public sealed class HistoryVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_history_in_text_shows_counts_what_was_rejected_and_the_week()
    {
        var export = MadeExport.Make(TrueWeek.Usual(31));
        var ran = SinewProgram.Run("history", folder.Write("export.zip", export.Zip), "--zone", "Europe/Berlin", "--today", "2026-11-24").Gave(0);
        Assert.Equal("", ran.Err);
        Assert.Matches(@"^\d+ activities: \d+ running", ran.Out);
        // Every broken file has its row in the table: none is lost.
        Assert.DoesNotContain("could not be read", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"\n{export.Broken.Count} counted by what is left of them", ran.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  Sun  long +\d+ min", ran.Out);
        Assert.Matches(@"(?m)^  Mon  rest$", ran.Out);
    }

    [Fact]
    public void What_is_lost_is_counted_apart_from_what_its_row_tells()
    {
        var export = MadeExport.Make(TrueWeek.Usual(31));
        folder.Write("export.zip", export.Zip);
        folder.Write("broken.fit", [14, 16, 1]);
        var ran = SinewProgram.Run("history", folder.Path, "--zone", "Europe/Berlin", "--today", "2026-11-24").Gave(0);
        Assert.Contains("\n1 could not be read\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"\n{export.Broken.Count} counted by what is left of them", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_after_the_day_asked_for_are_in_neither_sums_nor_chart()
    {
        var export = folder.Write("export.zip", MadeExport.Make(TrueWeek.Usual(31)).Zip);
        string Shown(string today) => SinewProgram.Run("history", export, "--zone", "Europe/Berlin", "--today", today).Gave(0).Out;
        var (then, now) = (Shown("2026-10-20"), Shown("2026-11-24"));
        Assert.Matches(@"\nRuns from \d+ \w+ 2026 to (1\d|20) Oct 2026, ", then);
        Assert.Matches(@"\nRuns from \d+ \w+ 2026 to \d+ Nov 2026, ", now);
        Assert.Matches(@"\n\d+ runs after 20 Oct 2026 are left out of all that follows\.\n", then);
        Assert.DoesNotContain("left out", now, StringComparison.Ordinal);
        Assert.NotEqual(now.Split('\n').Single(l => l.StartsWith("26 weeks", StringComparison.Ordinal)), then.Split('\n').Single(l => l.StartsWith("26 weeks", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_shows_the_running_week_that_it_read_and_how_sure_it_is()
    {
        var export = folder.Write("export.zip", MadeExport.Make(TrueWeek.Usual(61)).Zip);
        var runner = folder.Runner(r =>
        {
            foreach (var typed in new[] { "week", "runs", "volume" })
                r[typed] = new JsonArray();
        });
        var plan = SinewProgram.Run("plan", runner, "--history", export, "--today", "2026-11-24").Gave(0).Out;
        Assert.Matches(@"\nYour running week, read from \d+ activities\n", plan);
        Assert.Matches(@"(?m)^  Sun  long +\d+ min .*(sure|likely|a guess), in \d+ of \d+ weeks$", plan);
        Assert.DoesNotContain("Your running week, read from", SinewProgram.Run("plan", SinewProgram.Nina, "--history", export, "--today", "2026-11-24").Gave(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_archive_whatever_its_name_says_is_told_alike_alone_and_in_a_folder()
    {
        var bytes = new byte[3000];
        new Random(7).NextBytes(bytes);
        var file = folder.Write("export.zip", bytes);
        foreach (var path in new[] { file, folder.Path })
            Assert.Contains("export.zip: not a zip archive: ", SinewProgram.Run("history", path).Refused().Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_in_json_is_of_its_schema()
    {
        var export = MadeExport.Make(TrueWeek.Usual(32));
        var history = JsonNode.Parse(SinewProgram.Run("history", folder.Write("export.zip", export.Zip), "--zone", "Europe/Berlin", "--today", "2026-11-24", "--format", "json").Gave(0).Out)!;
        Assert.Equal("sinew.history/1", (string?)history["schema"]);
        Assert.True(history["activities"]!.AsArray().Count >= export.Activities.Count);
        Assert.Equal(["tue", "thu", "sat", "sun"], history["inferred"]!["week"]!.AsArray().Select(e => (string?)e!["day"]));
    }

    [Fact]
    public void The_zone_moves_the_starts()
    {
        var export = folder.Write("export.zip", MadeExport.Make(TrueWeek.Usual(33)).Zip);
        var berlin = Starts("Europe/Berlin");
        var kolkata = Starts("Asia/Kolkata");
        Assert.Equal(berlin.Count, kolkata.Count);
        Assert.All(berlin.Zip(kolkata), s => Assert.InRange((s.Second - s.First).TotalHours, 3.5, 4.5));

        List<DateTime> Starts(string zone) => [.. JsonNode.Parse(SinewProgram.Run("history", export, "--zone", zone, "--format", "json").Gave(0).Out)!["activities"]!.AsArray()
            .Select(a => DateTime.Parse((string)a!["start"]!, System.Globalization.CultureInfo.InvariantCulture)).Order()];
    }

    [Fact]
    public void A_history_in_which_nothing_is_readable_is_bad_input_and_every_file_is_named()
    {
        folder.Write("notes.gpx", "not a track");
        folder.Write("broken.fit", [14, 16, 1]);
        folder.Write("empty.tcx", "");
        foreach (var format in new[] { "text", "json" })
        {
            var ran = SinewProgram.Run("history", folder.Path, "--format", format).Refused();
            Assert.StartsWith("No activity was found in ", ran.Err, StringComparison.Ordinal);
            foreach (var name in new[] { "notes.gpx: ", "broken.fit: ", "empty.tcx: " })
                Assert.Contains(name, ran.Err, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_without_a_file_is_bad_input_and_told_what_can_be_read()
    {
        var ran = SinewProgram.Run("history", folder.Path).Refused();
        Assert.StartsWith("No activity was found in ", ran.Err, StringComparison.Ordinal);
        Assert.Contains("FIT, GPX and TCX", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void One_run_is_counted_in_the_singular_and_why_it_makes_no_week_is_said()
    {
        var run = folder.Write("run.gpx", """
            <gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
            <trkpt lat="52.0" lon="13.0"><time>2026-11-22T08:00:00Z</time></trkpt><trkpt lat="52.05" lon="13.0"><time>2026-11-22T08:30:00Z</time></trkpt>
            <trkpt lat="52.1" lon="13.0"><time>2026-11-22T09:00:00Z</time></trkpt></trkseg></trk></gpx>
            """);
        string[] args = ["history", run, "--zone", "Europe/Berlin", "--today", "2026-11-24"];
        var text = SinewProgram.Run(args).Gave(0).Out;
        Assert.StartsWith("1 activity: 1 running\n", text, StringComparison.Ordinal);
        Assert.Contains(" km in 60 min.", text, StringComparison.Ordinal);
        Assert.Contains("None. There are too few runs in the last weeks", text, StringComparison.Ordinal);
        var json = JsonNode.Parse(SinewProgram.Run([.. args, "--format", "json"]).Gave(0).Out)!;
        Assert.Null(json["inferred"]);
        Assert.StartsWith("There are too few runs", (string?)json["whyNot"], StringComparison.Ordinal);

        var late = SinewProgram.Run("history", run, "--zone", "Europe/Berlin", "--today", "2027-11-24").Gave(0).Out.ReplaceLineEndings(" ");
        Assert.Contains("The last run in the history is 367 days old", late, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_bad_input_for_history_and_plan()
    {
        Assert.Contains("there is no such file or folder", Assert.Single(SinewProgram.Run("history", folder.File("none")).Refused().ErrLines), StringComparison.Ordinal);
        Assert.Contains("there is no such file or folder", Assert.Single(SinewProgram.Run("plan", SinewProgram.Nina, "--history", folder.File("none")).Refused().ErrLines), StringComparison.Ordinal);
    }
}
