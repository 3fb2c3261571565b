using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("figure")]
    [InlineData("simulate")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("user")]
    [InlineData("backup")]
    [InlineData("restore")]
    public void A_verb_that_is_not_built_yet_says_so(string verb)
    {
        var ran = SinewProgram.Run(verb, "x", "--anything").Refused();
        Assert.Contains($"{verb} is not built yet", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "--calendar", "runs.ics")]
    [InlineData("plan", "--feed", "me")]
    [InlineData("plan", "--format", "ics")]
    [InlineData("plan", "--format", "html")]
    [InlineData("check", "--calendar", "runs.ics")]
    public void An_option_that_is_not_built_yet_says_so(string verb, string option, string value)
    {
        string[] rest = verb == "check" ? ["--runner", SinewProgram.Nina] : [];
        var ran = SinewProgram.Run([verb, SinewProgram.Nina, option, value, .. rest], []).Refused();
        Assert.Contains($"{(option == "--format" ? $"{option} {value}" : option)} is not built yet", ran.Err, StringComparison.Ordinal);
        Assert.Contains($"Help: sinew {verb} --help", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--weeks", "0", "allowed: 1 to 52")]
    [InlineData("--weeks", "53", "allowed: 1 to 52")]
    [InlineData("--weeks", "two", "allowed: 1 to 52")]
    [InlineData("--weeks", "99999999999", "allowed: 1 to 52")]
    [InlineData("--today", "23.11.2026", "allowed: a date as 2026-11-23")]
    [InlineData("--today", "2026-02-30", "allowed: a date as 2026-11-23")]
    [InlineData("--today", "0001-01-01", "allowed: a date as 2026-11-23")]
    [InlineData("--zone", "Mars/Base", "allowed: a time zone name as Europe/Berlin")]
    [InlineData("--zone", "../../etc/passwd", "allowed: a time zone name as Europe/Berlin")]
    [InlineData("--format", "xml", "allowed: text, json")]
    public void A_wrong_value_is_answered_with_the_right_ones(string option, string value, string allowed)
    {
        var ran = SinewProgram.Run("plan", SinewProgram.Nina, option, value).Refused();
        Assert.Contains(allowed, ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("check", "plan.json")]
    [InlineData("history")]
    [InlineData("walk")]
    [InlineData("plan", "a.json", "b.json")]
    [InlineData("plan", "--history")]
    [InlineData("--nonsense")]
    public void A_command_that_is_not_complete_is_bad_usage(params string[] args) =>
        Assert.Contains("Help: sinew", SinewProgram.Run(args).Refused().Err, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help", "plan", "check", "history", "exercises", "explain")]
    [InlineData("plan --help", "--history", "--log", "--today", "--weeks", "--zone", "--format", "--output")]
    [InlineData("check --help", "--runner", "--log", "--format")]
    [InlineData("history --help", "--zone", "--today", "--format")]
    [InlineData("exercises --help", "NAME")]
    [InlineData("explain --help", "RULE")]
    public void Help_names_what_there_is(string command, params string[] parts)
    {
        var ran = SinewProgram.Run(command.Split(' ')).Gave(0);
        Assert.Equal("", ran.Err);
        Assert.All(parts, p => Assert.Contains(p, ran.Out, StringComparison.Ordinal));
        foreach (var promised in new[] { "not built yet", "--calendar", "--feed", "ics", "serve" })
            Assert.DoesNotContain(promised, ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_what_may_be_left_out_and_gives_a_runner_to_start_from()
    {
        var all = SinewProgram.Run("--help").Gave(0).Out;
        Assert.Contains("exercises [NAME]", all, StringComparison.Ordinal);
        Assert.Contains("explain [RULE…]", all, StringComparison.Ordinal);
        var help = SinewProgram.Run("plan", "--help").Gave(0).Out;
        foreach (var thing in Enum.GetValues<Implement>().Where(i => !Equipment.Everybody.Has(i)))
            Assert.Matches($@"\b{Code<Implement>.Of(thing)}\b", help);
        var start = help[help.IndexOf("{ \"schema\"", StringComparison.Ordinal)..(help.LastIndexOf("} }", StringComparison.Ordinal) + 3)];
        Assert.InRange(start.Split('\n').Length, 5, 10);
        Assert.Equal("", SinewProgram.Run(["plan", "-"], [], start).Gave(0).Err);
    }

    [Theory]
    [InlineData("Did you mean plan?", "pln", "me.json")]
    [InlineData("Did you mean check?", "chekc")]
    [InlineData("Did you mean --history?", "plan", "me.json", "--histroy", "x")]
    [InlineData("Did you mean --runner?", "check", "plan.json", "--runer", "me.json")]
    [InlineData("There is no option --histroy.", "plan", "--histroy")]
    public void A_verb_or_option_that_is_misspelt_is_answered_with_the_right_one(string answer, params string[] args)
    {
        var ran = SinewProgram.Run(args).Refused();
        Assert.Contains(answer, ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("no such file", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", SinewProgram.Run("--version").Gave(0).Out);

    [Fact]
    public void Without_a_verb_there_is_a_week_of_a_made_up_runner_and_what_to_do_next()
    {
        var ran = SinewProgram.Run().Gave(0);
        Assert.Contains("■ Strength", ran.Out, StringComparison.Ordinal);
        Assert.Contains("is made up", ran.Out, StringComparison.Ordinal);
        Assert.Contains("sinew plan RUNNER.json", ran.Out, StringComparison.Ordinal);
        // Who follows the README has no command of that name.
        Assert.Contains("dotnet run --project src/Sinew -- plan RUNNER.json", ran.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
