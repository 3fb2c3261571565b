using System.Globalization;
using System.Text.Json.Nodes;
using Sinew.Interop.Tests;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

public sealed class EndToEndTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(41, "de")]
    [InlineData(42, "en")]
    [InlineData(43, "fr")]
    public void An_export_becomes_a_week_with_strength_standing_around_the_runs(ulong seed, string language)
    {
        var truth = TrueWeek.Usual(seed, language);
        var export = folder.Write("export.zip", MadeExport.Make(truth).Zip);
        var runner = folder.Runner(r =>
        {
            foreach (var typed in new[] { "week", "runs", "volume" })
                r[typed] = new JsonArray();
        });
        var ran = SinewProgram.Run("plan", runner, "--history", export, "--today", "2026-11-23", "--format", "json").Gave(0);
        Assert.Equal(5, ran.ErrLines.Length);
        var plan = JsonNode.Parse(ran.Out)!;

        var week = plan["runs"]!.AsArray().Where(r => Date(r!) <= new DateOnly(2026, 11, 29)).ToArray();
        Assert.All(week, r => Assert.Equal("history", (string?)r!["source"]));
        Assert.Equal(["2026-11-24 easy", "2026-11-26 intervals", "2026-11-28 easy", "2026-11-29 long"], week.Select(r => $"{r!["date"]} {r["kind"]}"));
        Assert.All(truth.Runs.Zip(week), pair => Assert.InRange((int)pair.Second!["minutes"]!, pair.First.Minutes * 0.9, pair.First.Minutes * 1.1));

        var longRuns = plan["runs"]!.AsArray().Where(r => (string?)r!["kind"] == "long").Select(r => Date(r!)).ToHashSet();
        Assert.NotEmpty(plan["sessions"]!.AsArray());
        Assert.All(plan["sessions"]!.AsArray(), s => Assert.DoesNotContain(Date(s!), longRuns));
        Checked(folder.Write("plan.json", ran.Out), runner);
    }

    [Fact]
    public void A_real_runners_year_is_planned_and_nothing_is_broken()
    {
        var table = Samples.Of("csv-strava-bulk").MaxBy(s => new FileInfo(s.File).Length)!.File;
        var runner = folder.Write("runner.json", """
            { "schema": "sinew.runner/1", "born": "1985-06-01", "timeZone": "Europe/Copenhagen", "event": "10k", "screening": { "parq": "clear" },
              "races": [ { "date": "2021-09-05", "event": "10k" } ] }
            """);
        var ran = SinewProgram.Run("plan", runner, "--history", table, "--today", "2021-05-01", "--format", "json").Gave(0);
        var plan = JsonNode.Parse(ran.Out)!;
        Assert.Contains(plan["runs"]!.AsArray(), r => (string?)r!["source"] == "history");
        Assert.NotEmpty(plan["sessions"]!.AsArray());
        Checked(folder.Write("plan.json", ran.Out), runner);
    }

    // Nothing broken; a want that is not met is one that the plan itself has told.
    private static void Checked(string plan, string runner)
    {
        var told = JsonNode.Parse(File.ReadAllText(plan))!["findings"]!.AsArray().Select(f => (string)f!["rule"]!).ToHashSet(StringComparer.Ordinal);
        var check = SinewProgram.Run("check", plan, "--runner", runner).Gave(0);
        foreach (var line in check.OutLines)
        {
            Assert.StartsWith("advice ", line, StringComparison.Ordinal);
            Assert.True(told.Contains(line.Split(' ')[1]), line);
        }
    }

    private static DateOnly Date(JsonNode node) => DateOnly.Parse((string)node["date"]!, CultureInfo.InvariantCulture);
}
