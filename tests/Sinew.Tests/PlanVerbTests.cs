using System.Text.Json.Nodes;
using Sinew.Interop.Tests.Generated;

namespace Sinew.Tests;

public sealed class PlanVerbTests : IDisposable
{
    private const string Day = "2026-11-23";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_plan_in_text_shows_season_week_and_reasons_and_nothing_on_stderr()
    {
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day).Gave(0);
        Assert.Equal("", ran.Err);
        Assert.StartsWith("Nina · novice in strength · from 23 Nov 2026 · next race 28 Feb 2027, 10 km\n", ran.Out, StringComparison.Ordinal);
        foreach (var part in new[] { "\nThe season\n", "\nThis week · 23 Nov – 29 Nov 2026 · foundation\n", "\nRIR: ", "\nThe weeks after\n", "■ Strength", "↳ " })
            Assert.Contains(part, ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_in_json_is_of_its_schema_and_has_a_reason_for_every_session()
    {
        var plan = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--format", "json").Gave(0));
        Assert.Equal("sinew.plan/1", (string?)plan["schema"]);
        Assert.Equal(Day, (string?)plan["today"]);
        Assert.NotEmpty(plan["sessions"]!.AsArray());
        Assert.All(plan["sessions"]!.AsArray(), s => Assert.NotEmpty(s!["why"]!.AsArray()));
    }

    [Theory]
    [InlineData("1", 7)]
    [InlineData("3", 21)]
    public void Weeks_cuts_what_is_shown_and_not_the_season(string weeks, int days)
    {
        var all = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--format", "json").Gave(0));
        var some = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--format", "json", "--weeks", weeks).Gave(0));
        var end = new DateOnly(2026, 11, 23).AddDays(days);
        var expected = all["sessions"]!.AsArray().Where(s => DateOnly.Parse((string)s!["date"]!, System.Globalization.CultureInfo.InvariantCulture) < end).Select(s => s!.ToJsonString());
        Assert.Equal(expected, some["sessions"]!.AsArray().Select(s => s!.ToJsonString()));
        Assert.NotEmpty(some["sessions"]!.AsArray());
    }

    [Fact]
    public void A_season_shown_in_part_names_its_race_and_the_part_of_the_block()
    {
        var all = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day).Gave(0).Out;
        Assert.Contains("next race", all.Split('\n')[0], StringComparison.Ordinal);
        var some = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--weeks", "3").Gave(0).Out;
        Assert.Equal(all.Split('\n')[0], some.Split('\n')[0]);
        Assert.Matches(@"\n   The first [0-9]+ weeks? of [0-9]+ weeks ", some);
        Assert.DoesNotContain("   The first ", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_a_session_says_so_first()
    {
        var runner = folder.Runner(r => r["availability"] = new JsonObject { ["days"] = new JsonArray("sun"), ["minutes"] = 45 });
        var text = SinewProgram.Run("plan", runner, "--today", Day).Gave(0).Out;
        Assert.InRange(text.LastIndexOf("No session fits around your runs", StringComparison.Ordinal), 0, text.IndexOf("\nThe season\n", StringComparison.Ordinal));
    }

    [Fact]
    public void What_asks_for_rest_stands_above_the_week()
    {
        var runner = folder.Runner(r => r["conditions"] = new JsonArray(new JsonObject { ["id"] = "pfp", ["pain"] = 7 }));
        var text = string.Join(' ', SinewProgram.Run("plan", runner, "--today", Day).Gave(0).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.InRange(text.IndexOf("leave out every run", StringComparison.Ordinal), 0, text.IndexOf("The season", StringComparison.Ordinal));
        Assert.Contains("Tue 24 Nov easy 45 min at 18:00 do not run it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_is_not_written_over()
    {
        var runner = folder.Write("runner.json", File.ReadAllText(SinewProgram.Nina));
        var ran = SinewProgram.Run("plan", runner, "--today", Day, "-o", runner).Gave(2);
        Assert.Contains("it is read as well, and would be lost", ran.Err, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(SinewProgram.Nina), File.ReadAllText(runner));
    }

    [Fact]
    public void Written_to_a_file_it_is_the_same_as_on_stdout()
    {
        var shown = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day).Gave(0);
        var written = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "-o", folder.File("plan.txt")).Gave(0);
        Assert.Equal("", written.Out);
        Assert.Equal(shown.Out, File.ReadAllText(folder.File("plan.txt")));
    }

    [Fact]
    public void A_runner_comes_from_standard_input_too()
    {
        var piped = SinewProgram.Run(["plan", "-", "--today", Day], [], File.ReadAllText(SinewProgram.Nina)).Gave(0);
        Assert.Equal(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day).Out, piped.Out);
    }

    [Fact]
    public void Today_is_that_of_the_zone()
    {
        // Between these two it is never the same date.
        var east = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--zone", "Pacific/Kiritimati", "--format", "json", "--weeks", "1").Gave(0));
        var west = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--zone", "Pacific/Pago_Pago", "--format", "json", "--weeks", "1").Gave(0));
        Assert.NotEqual((string?)east["today"], (string?)west["today"]);
    }

    [Fact]
    public void A_red_flag_stops_the_plan_which_is_written_all_the_same()
    {
        var runner = folder.Runner(r => r["screening"]!["redFlags"] = new JsonArray("chest_pain"));
        var ran = SinewProgram.Run("plan", runner, "--today", Day, "--format", "json").Gave(1);
        var plan = Json(ran);
        Assert.Empty(plan["sessions"]!.AsArray());
        var stop = Assert.Single(plan["findings"]!.AsArray(), f => (string?)f!["severity"] == "stop");
        Assert.NotEmpty((string)stop!["text"]!);

        var text = SinewProgram.Run("plan", runner, "--today", Day, "-o", folder.File("stop.txt")).Gave(1);
        Assert.Equal("", text.Out);
        Assert.Contains("\nSTOP   ", File.ReadAllText(folder.File("stop.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_that_nobody_knows_is_a_warning_and_the_machines_zone_serves()
    {
        var runner = folder.Runner(r => r["timeZone"] = "Mars/Base");
        var ran = SinewProgram.Run("plan", runner, "--today", Day, "--weeks", "1").Gave(0);
        var warning = Assert.Single(ran.ErrLines);
        Assert.StartsWith("warning: $.timeZone: \"Mars/Base\"", warning, StringComparison.Ordinal);
        Assert.NotEmpty(ran.Out);

        Assert.Equal("", SinewProgram.Run("plan", runner, "--today", Day, "--weeks", "1", "--zone", "Europe/Berlin").Gave(0).Err);
    }

    [Fact]
    public void A_field_that_nobody_knows_is_a_warning()
    {
        var ran = SinewProgram.Run("plan", folder.Runner(r => r["shoeSize"] = 42), "--today", Day, "--weeks", "1").Gave(0);
        Assert.StartsWith("warning: $.shoeSize", Assert.Single(ran.ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_misspelt_is_answered_with_the_right_one()
    {
        var ran = SinewProgram.Run("plan", folder.Runner(r =>
        {
            r["equipmnt"] = r["equipment"]!.DeepClone();
            r.Remove("equipment");
        }), "--today", Day, "--weeks", "1").Gave(0);
        Assert.Equal("warning: $.equipmnt: unknown field, ignored; did you mean equipment?", Assert.Single(ran.ErrLines));
    }

    [Fact]
    public void A_field_in_other_words_is_answered_with_the_right_one()
    {
        var ran = SinewProgram.Run("plan", folder.Runner(r =>
        {
            var run = r["week"]![0]!.AsObject();
            run["begin"] = "18:00";
            run.Remove("start");
        }), "--today", Day, "--weeks", "1").Gave(0);
        Assert.Contains("warning: $.week[0].begin: unknown field, ignored; did you mean start?", ran.ErrLines);
    }

    [Fact]
    public void A_running_week_that_nobody_knows_is_said_before_all_else()
    {
        var runner = folder.Runner(r =>
        {
            r["week"] = new JsonArray();
            r["runs"] = new JsonArray();
        });
        var lines = SinewProgram.Run("plan", runner, "--today", Day).Gave(0).OutLines;
        Assert.StartsWith("△ No running week is known", lines[1], StringComparison.Ordinal);
        Assert.Single(lines, l => l.Contains("No running week is known", StringComparison.Ordinal));
    }

    [Fact]
    public void A_week_that_is_typed_wins_over_the_history_and_the_plan_says_so()
    {
        var export = folder.Write("export.zip", MadeExport.Make(TrueWeek.Usual(61)).Zip);
        var both = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--history", export, "--today", Day, "--format", "json").Gave(0));
        var typed = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--format", "json").Gave(0));
        Assert.Equal(typed["runs"]!.ToJsonString(), both["runs"]!.ToJsonString());
        Assert.Single(both["findings"]!.AsArray(), Says);
        Assert.DoesNotContain(typed["findings"]!.AsArray(), Says);

        static bool Says(JsonNode? finding) => ((string)finding!["text"]!).Contains("the week in the history was not used", StringComparison.Ordinal);
    }

    [Fact]
    public void Each_goal_is_answered()
    {
        var plan = Json(SinewProgram.Run("plan", folder.Runner(r => r["goals"] = new JsonArray("performance", "weight", "injury_prevention")), "--today", Day, "--format", "json").Gave(0));
        Assert.Contains(plan["findings"]!.AsArray(), f => (string)f!["rule"]! == "R-713" && ((string)f["text"]!).StartsWith("For weight, ", StringComparison.Ordinal));
        Assert.Contains(plan["findings"]!.AsArray(), f => (string)f!["rule"]! == "R-225" && ((string)f["text"]!).Contains("not guaranteed", StringComparison.Ordinal));
        Assert.DoesNotContain("goal", SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day).Gave(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_another_tool_than_the_runners_says_that_theirs_does_as_well()
    {
        var dumbbell = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "--weeks", "1").Gave(0);
        Assert.Contains("Kettlebell or dumbbell deadlift", dumbbell.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("does as well", dumbbell.Out, StringComparison.Ordinal);
        var kettlebell = SinewProgram.Run("plan", folder.Runner(r => r["equipment"] = new JsonArray("miniband", "kettlebell:8", "step")), "--today", Day, "--weeks", "1").Gave(0);
        Assert.DoesNotContain("A dumbbell does as well", kettlebell.Out, StringComparison.Ordinal);
        Assert.Matches(@"Bent-over dumbbell row .*\n +A kettlebell does as well\.", kettlebell.Out);
    }

    [Theory]
    [InlineData("no/such/folder/plan.txt")]
    [InlineData(".")]
    [InlineData("")]
    public void A_place_that_cannot_be_written_is_bad_usage(string place)
    {
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--today", Day, "-o", place.Length == 0 ? "" : folder.File(place)).Refused();
        Assert.Contains("cannot be written", Assert.Single(ran.ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_refused_leaves_the_old_file_alone()
    {
        var old = folder.Write("plan.json", "old");
        SinewProgram.Run("plan", folder.Write("bad.json", "{}"), "-o", old).Refused();
        Assert.Equal("old", File.ReadAllText(old));
    }

    private static JsonNode Json(Ran ran) => JsonNode.Parse(ran.Out)!;
}
