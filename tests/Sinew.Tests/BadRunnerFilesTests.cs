using System.Text;
using System.Text.Json.Nodes;

namespace Sinew.Tests;

public sealed class BadRunnerFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Something set in the example's runner, and where the problem must be named.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "schema", "\"sinew.runner/2\"", "$.schema: " },
        { "schema", "null", "$.schema: missing" },
        { "born", "null", "$.born: missing" },
        { "born", "\"14.3.1997\"", "$.born: \"14.3.1997\"" },
        { "born", "\"2097-03-14\"", "$.born: " },
        { "born", "\"1700-03-14\"", "$.born: " },
        { "sex", "\"F\"", "$.sex: \"F\"" },
        { "name", "42", "$.name: 42" },
        { "name", "\"a\\u001b[31mb\"", "$.name: " },
        { "bodyMassKg", "-1", "$.bodyMassKg: -1" },
        { "bodyMassKg", "1e999", "$.bodyMassKg: " },
        { "heightCm", "\"tall\"", "$.heightCm: \"tall\"" },
        { "timeZone", "\"not a zone!\"", "$.timeZone: " },
        { "experience", "[]", "$.experience: " },
        { "event", "\"10 km\"", "$.event: \"10 km\"" },
        { "races", "[{}]", "$.races[0].date: missing" },
        { "races", "[{\"date\":\"2027-02-29\",\"event\":\"10k\"}]", "$.races[0].date: \"2027-02-29\"" },
        { "races", "[{\"date\":\"2027-02-28\",\"event\":\"other\"}]", "$.races[0].km: missing" },
        { "week", "{\"day\":\"tue\"}", "$.week: " },
        { "week", "[{\"day\":\"thurs\",\"kind\":\"easy\"}]", "$.week[0].day: \"thurs\"" },
        { "week", "[{\"day\":\"thu\",\"kind\":\"fast\"}]", "$.week[0].kind: \"fast\"" },
        { "week", "[{\"day\":\"thu\",\"kind\":\"easy\",\"start\":\"25:00\"}]", "$.week[0].start: \"25:00\"" },
        { "week", "[{\"day\":\"thu\",\"kind\":\"easy\",\"minutes\":-5}]", "$.week[0].minutes: -5" },
        { "runs", "[{\"date\":\"soon\",\"kind\":\"easy\"}]", "$.runs[0].date: \"soon\"" },
        { "volume", "[{\"from\":\"2027-01-04\",\"km\":-1}]", "$.volume[0].km: -1" },
        { "availability", "{\"days\":[\"mon\",\"someday\"]}", "$.availability.days[1]: \"someday\"" },
        { "availability", "{\"sessionsPerWeek\":99}", "$.availability.sessionsPerWeek: 99" },
        { "equipment", "[\"rocket\"]", "$.equipment[0]: \"rocket\"" },
        { "equipment", "[\"dumbbell:heavy\"]", "$.equipment[0]: \"dumbbell:heavy\"" },
        { "conditions", "[{\"id\":\"sore\"}]", "$.conditions[0].id: \"sore\"" },
        { "conditions", "[{\"id\":\"achilles\",\"pain\":11}]", "$.conditions[0].pain: 11" },
        { "screening", "{\"parq\":\"clear\",\"redFlags\":[\"tired\"]}", "$.screening.redFlags[0]: \"tired\"" },
        { "tests", "[{\"id\":\"heel_rise\",\"date\":\"2026-11-20\"}]", "$.tests[0]" },
        { "style", "\"yoga\"", "$.style: \"yoga\"" },
        { "policies", "{\"lastPhase\":\"maybe\"}", "$.policies.lastPhase: \"maybe\"" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_wrong_value_is_named_with_what_is_allowed(string field, string value, string named)
    {
        var text = File.ReadAllText(SinewProgram.Nina);
        var runner = JsonNode.Parse(text)!.AsObject();
        runner[field] = "HERE";
        var ran = SinewProgram.Run("plan", folder.Write("runner.json", runner.ToJsonString().Replace("\"HERE\"", value, StringComparison.Ordinal)), "--today", "2026-11-23").Refused();
        Assert.Contains(ran.ErrLines, line => line.StartsWith(named, StringComparison.Ordinal));
        Assert.All(ran.ErrLines, line => Assert.Matches(@"^\$\S*: .+; allowed: .+", line));
    }

    public static TheoryData<string, string> Texts => new()
    {
        { "cut off", "{\"schema\":\"sinew.runner/1\",\"born\":\"19" },
        { "a list", "[]" },
        { "a number", "42" },
        { "null", "null" },
        { "trailing text", "{\"schema\":\"sinew.runner/1\",\"born\":\"1990-01-01\"} x" },
        { "comments", "{ // me\n}" },
        { "the same twice", "{\"schema\":\"sinew.runner/1\",\"born\":\"1990-01-01\",\"born\":\"1991-01-01\"}" },
        { "deep", new string('[', 100_000) },
        { "yaml", "schema: sinew.runner/1\nborn: 1990-01-01\n" },
        { "html", "<!DOCTYPE html><html><body>Please log in</body></html>" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_that_is_no_runner_is_refused_in_words(string what, string text)
    {
        var ran = SinewProgram.Run("plan", folder.Write("runner.json", text)).Refused();
        Assert.All(ran.ErrLines, line => Assert.Matches(@"^\$\S*: .+; allowed: .+", line));
        Assert.True(ran.Err.Length < 2000, what);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\uFEFF\r\n")]
    public void An_empty_file_is_named_and_called_empty(string text)
    {
        var file = folder.Write("me.json", text);
        Assert.StartsWith($"{file}: is empty; allowed: ", Assert.Single(SinewProgram.Run("plan", file).Refused().ErrLines), StringComparison.Ordinal);
        Assert.StartsWith("standard input: is empty", Assert.Single(SinewProgram.Run(["plan", "-"], [], text).Refused().ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_text_are_refused_in_words()
    {
        foreach (var bytes in new byte[][] { [0xFF, 0xFE, 0x7B, 0x00], [0x50, 0x4B, 3, 4, 0, 0, 0x80, 0xC0], [.. Encoding.UTF8.GetBytes("{\"name\":\""), 0xC3, 0x28, (byte)'"', (byte)'}'] })
            Assert.StartsWith("$", Assert.Single(SinewProgram.Run("plan", folder.Write("runner.json", bytes)).Refused().ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_without_being_read_to_its_end()
    {
        var huge = folder.File("huge.json");
        using (var file = File.Create(huge))
            file.SetLength(3L << 30);
        Assert.Contains("allowed: at most 1048576 bytes", Assert.Single(SinewProgram.Run("plan", huge).Refused().ErrLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_told_apart()
    {
        Assert.Contains("is a folder", SinewProgram.Run("plan", folder.Path).Refused().Err, StringComparison.Ordinal);
        Assert.Contains("there is no such file", SinewProgram.Run("plan", folder.File("none.json")).Refused().Err, StringComparison.Ordinal);
        Assert.Contains("there is no such file", SinewProgram.Run("plan", "").Refused().Err, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var runner = folder.Runner(r =>
        {
            r["born"] = "yesterday";
            r["sex"] = "x";
            r["week"]![1]!["kind"] = "fun";
        });
        Assert.Equal(["$.born", "$.sex", "$.week[1].kind"], SinewProgram.Run("plan", runner).Refused().ErrLines.Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }
}
