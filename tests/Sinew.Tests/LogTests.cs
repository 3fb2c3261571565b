using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sinew.Tests;

/// <summary>Planning and checking with what was done.</summary>
public sealed class LogTests : IDisposable
{
    private const string Start = "2026-11-23";
    private const string Later = "2026-12-08";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_log_plans_on_from_what_was_done_and_says_what_changed()
    {
        var (log, promised) = Log();
        var again = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--log", log, "--today", Later, "--format", "json").Gave(0));
        var past = promised["sessions"]!.AsArray().Where(s => string.CompareOrdinal((string?)s!["date"], Later) < 0).Select(s => s!.ToJsonString()).ToArray();
        Assert.NotEmpty(past);
        Assert.Equal(past, again["sessions"]!.AsArray().Select(s => s!.ToJsonString()).Take(past.Length));
        Assert.NotEmpty(again["changes"]!.AsArray());
        Assert.All(again["changes"]!.AsArray(), c => Assert.NotEmpty(c!["why"]!.AsArray()));
        var plan = folder.Write("again.json", again.ToJsonString());
        SinewProgram.Run("check", plan, "--runner", SinewProgram.Nina, "--log", log).Gave(0);
    }

    [Fact]
    public void The_text_says_what_changed_before_the_season_and_shows_nothing_that_is_past()
    {
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--log", Log().Path, "--today", Later).Gave(0);
        Assert.Contains("\nWhat changed\n", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Tue 24 Nov", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_changed_together_say_what_changed_in_one_of_them()
    {
        // Three weeks of nothing: the reasons name no exercise.
        var (log, _) = Log();
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--log", log, "--today", "2026-12-29").Gave(0);
        Assert.Contains("without strength: you come back with less", ran.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n           Such as ([^\n]+ )?on \d+ [A-Z][a-z]{2}( \d{4})?:", ran.Out);
    }

    [Fact]
    public void The_plan_of_somebody_else_is_said_before_all_else_and_a_plan_without_a_name_is_anybodys()
    {
        var (log, promised) = Log();
        var otto = folder.Runner(r => r["name"] = "Otto");
        var lines = SinewProgram.Run("plan", otto, "--log", log, "--today", Later).Gave(0).OutLines.Where(l => l.Length > 0).ToArray();
        Assert.StartsWith("Otto", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"△ The promised plan in the log was made for {promised["runner"]}, the runner file is", lines[1], StringComparison.Ordinal);

        var plan = folder.Write("plan.json", promised.ToJsonString());
        Assert.StartsWith($"warning: This plan was made for {promised["runner"]}, and the runner file is for Otto", SinewProgram.Run("check", plan, "--runner", otto).Gave(0).Err, StringComparison.Ordinal);
        Assert.DoesNotContain("was made for", SinewProgram.Run("check", plan, "--runner", SinewProgram.Nina).Gave(0).Err, StringComparison.Ordinal);
        Assert.DoesNotContain("was made for", SinewProgram.Run("check", plan, "--runner", folder.Runner(r => r.AsObject().Remove("name"))).Gave(0).Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_many_changes_share_is_told_once_and_the_row_shown_is_not_a_first_load()
    {
        var (path, promised) = Log();
        var log = JsonNode.Parse(File.ReadAllText(path))!;
        log["pain"] = new JsonArray(new JsonObject { ["date"] = "2026-12-04", ["site"] = "achilles", ["side"] = "left", ["during"] = 4, ["after"] = 4, ["nextMorning"] = 4 });
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--log", folder.Write("sore.json", log.ToJsonString()), "--today", Later).Gave(0);
        var changed = ran.Out[ran.Out.IndexOf("What changed", StringComparison.Ordinal)..ran.Out.IndexOf("The season", StringComparison.Ordinal)];
        Assert.Single(Regex.Matches(changed, "You reported pain of 4 of 10"));
        Assert.Contains("\n  You reported pain of 4 of 10", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("instead of your own load", changed, StringComparison.Ordinal);
        Assert.Matches(@"\n  new      [^\n]*(:|, such as) rehab, \d+ min at \d\d:\d\d\n", changed);
    }

    [Fact]
    public void A_bad_log_is_named_with_every_problem()
    {
        var log = folder.Write("bad.json", """{ "schema": "sinew.log/1", "sessions": [ { "date": "2026-12-01", "status": "don" }, { "date": "x", "status": "done" } ] }""");
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, "--log", log, "--today", Later).Gave(2);
        Assert.Equal("", ran.Out);
        Assert.True(ran.Err.Split('\n').Count(l => l.Contains("bad.json", StringComparison.Ordinal)) >= 2, ran.Err);
    }

    private (string Path, JsonNode Promised) Log()
    {
        var promised = Json(SinewProgram.Run("plan", SinewProgram.Nina, "--today", Start, "--format", "json").Gave(0));
        var sessions = new JsonArray();
        foreach (var session in promised["sessions"]!.AsArray().Where(s => string.CompareOrdinal((string?)s!["date"], Later) < 0))
        {
            var sets = new JsonArray();
            foreach (var exercise in session!["exercises"]!.AsArray())
            {
                foreach (var set in exercise!["sets"]!.AsArray().Where(s => s!["reps"] is not null))
                    sets.Add(new JsonObject { ["exercise"] = (string?)exercise["exercise"], ["side"] = (string?)set!["side"], ["reps"] = (int)set["reps"]![1]!, ["loadKg"] = set["loadKg"]?.DeepClone(), ["rir"] = 4 });
            }

            sessions.Add(new JsonObject { ["id"] = (string?)session["id"], ["date"] = (string?)session["date"], ["status"] = "done", ["sets"] = sets });
        }

        var log = new JsonObject { ["schema"] = "sinew.log/1", ["sessions"] = sessions, ["promised"] = promised.DeepClone() };
        return (folder.Write("log.json", log.ToJsonString()), promised);
    }

    private static JsonNode Json(Ran ran) => JsonNode.Parse(ran.Out)!;
}
