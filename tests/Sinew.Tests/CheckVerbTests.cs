using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sinew.Tests;

public sealed class CheckVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_the_program_planned_breaks_no_floor()
    {
        var ran = SinewProgram.Run("check", Planned(_ => { }), "--runner", SinewProgram.Nina).Gave(0);
        Assert.All(ran.OutLines, line => Assert.Matches("^(advice P-|  )", line));
    }

    [Fact]
    public void A_session_moved_to_the_long_run_day_breaks_a_floor_on_that_day()
    {
        var moved = Planned(plan => plan["sessions"]![0]!["date"] = "2026-11-29");
        var ran = SinewProgram.Run("check", moved, "--runner", SinewProgram.Nina).Gave(1);
        Assert.Contains(ran.OutLines, line => line.StartsWith("P-10 2026-11-29 ", StringComparison.Ordinal));
        Assert.All(ran.OutLines, line => Assert.Matches(@"^((advice )?P-\d\d (\d{4}-\d\d-\d\d )?|  )\S.+$", line));
        Assert.All(ran.OutLines, line => Assert.InRange(line.Length, 1, 100));
        Assert.Matches(@"^\d+ broken floors?(; \d+ pieces? of advice(, for \d+ cases; --format json names each)?)?\.\n$", ran.Err);

        var json = JsonNode.Parse(SinewProgram.Run("check", moved, "--runner", SinewProgram.Nina, "--format", "json").Gave(1).Out)!;
        Assert.False((bool)json["accepted"]!);
        Assert.Contains(json["floors"]!.AsArray(), f => (string?)f!["rule"] == "P-10" && (string?)f["date"] == "2026-11-29");
    }

    [Fact]
    public void An_exercise_that_the_runner_must_not_do_breaks_a_floor()
    {
        var plan = Planned(_ => { });
        var runner = folder.Runner(r => r["screening"]!["redFlags"] = new JsonArray("cauda_equina"));
        Assert.Contains(SinewProgram.Run("check", plan, "--runner", runner).Gave(1).OutLines, line => line.StartsWith("P-01 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "$.schema")]
    [InlineData("", "is empty")]
    [InlineData("""{"schema":"sinew.plan/2"}""", "$.schema")]
    [InlineData("""{"schema":"sinew.plan/1","sessions":[{"exercises":[{"exercise":"flying"}]}]}""", "$.sessions[0]")]
    public void A_file_that_is_no_plan_is_bad_input(string text, string where) =>
        Assert.Contains(SinewProgram.Run("check", folder.Write("bad.json", text), "--runner", SinewProgram.Nina).Refused().ErrLines, l => l.StartsWith($"plan {folder.File("bad.json")}: {where}", StringComparison.Ordinal));

    [Fact]
    public void Missing_files_are_bad_input()
    {
        var none = folder.File("none.json");
        Assert.Equal($"plan {none}: there is no such file\n", SinewProgram.Run("check", none, "--runner", SinewProgram.Nina).Refused().Err);
        Assert.Equal($"runner {none}: there is no such file\n", SinewProgram.Run("check", Planned(_ => { }), "--runner", none).Refused().Err);
    }

    [Fact]
    public void What_is_wrong_or_unknown_says_in_which_of_the_two_files_it_stands()
    {
        var plan = Planned(p => p["colour"] = "blue");
        var runner = folder.Runner(r => r["sex"] = "femal");
        var ran = SinewProgram.Run("check", plan, "--runner", runner).Refused();
        Assert.Equal([$"warning: plan {plan}: $.colour: unknown field, ignored", $"runner {runner}: $.sex: \"femal\" (did you mean female?); allowed: unspecified, female, male"], ran.ErrLines);
    }

    [Theory]
    [InlineData("60", 60, 60)]
    [InlineData("7", 40, 40)]
    [InlineData("120", 100, 120)]
    [InlineData("300", 100, 140)]
    [InlineData("wide", 100, 100)]
    public void A_pipe_is_as_wide_as_COLUMNS_says_text_up_to_100_and_tables_up_to_140(string columns, int text, int table)
    {
        var moved = Planned(plan => plan["sessions"]![0]!["date"] = "2026-11-29");
        foreach (var (args, most) in new[] { (new[] { "check", moved, "--runner", SinewProgram.Nina }, text), (["plan", SinewProgram.Nina, "--today", "2026-11-23"], table) })
        {
            var lines = SinewProgram.Run(args, [("COLUMNS", columns)]).OutLines;
            Assert.All(lines, line => Assert.InRange(line.Length, 1, most));
            Assert.Contains(lines, line => line.Length > most - 12);
            // A bar of the season, a session's row or a week's line may be longer; sentences are not.
            Assert.All(lines.Where(l => l.StartsWith("  ○ ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 1, text));
        }
    }

    [Fact]
    public void Advice_that_comes_back_is_told_once_and_json_keeps_every_case()
    {
        // Only two exercises are left of every session: week after week lacks the same.
        var bare = Planned(plan =>
        {
            foreach (var session in plan["sessions"]!.AsArray())
            {
                var exercises = session!["exercises"]!.AsArray();
                while (exercises.Count > 2)
                    exercises.RemoveAt(2);
            }
        });
        var ran = SinewProgram.Run("check", bare, "--runner", SinewProgram.Nina);
        var told = string.Join('\n', ran.OutLines).Replace("\n  ", " ", StringComparison.Ordinal).Split('\n').Where(l => l.StartsWith("advice ", StringComparison.Ordinal)).ToArray();
        var wants = JsonNode.Parse(SinewProgram.Run("check", bare, "--runner", SinewProgram.Nina, "--format", "json").Out)!["wants"]!.AsArray();
        Assert.True(told.Length < wants.Count, $"{told.Length} of {wants.Count}");
        Assert.Contains($"{told.Length} pieces of advice, for {wants.Count} cases;", ran.Err, StringComparison.Ordinal);
        Assert.Equal(wants.Count, told.Sum(l => l.Contains(" Like this twice: ", StringComparison.Ordinal) ? 2 : Regex.Match(l, @" Like this (\d+) times: ") is { Success: true } m ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : 1));
        // What is told first of each is a case of its own, word for word.
        Assert.All(told, l => Assert.Contains(wants, w => l.StartsWith($"advice {w!["rule"]} {w["date"]} {w["text"]}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_with_a_past_that_is_checked_without_its_log_says_so_in_one_line()
    {
        var later = Planned(plan => plan["today"] = "2026-12-08");
        Assert.StartsWith("warning: This plan goes on from an earlier one: ", Assert.Single(SinewProgram.Run("check", later, "--runner", SinewProgram.Nina).ErrLines, l => l.Contains("--log", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("--log", SinewProgram.Run("check", Planned(_ => { }), "--runner", SinewProgram.Nina).Err, StringComparison.Ordinal);
    }

    private string Planned(Action<JsonNode> edit)
    {
        var plan = JsonNode.Parse(SinewProgram.Run("plan", SinewProgram.Nina, "--today", "2026-11-23", "--format", "json").Gave(0).Out)!;
        edit(plan);
        return folder.Write("plan.json", plan.ToJsonString());
    }
}
