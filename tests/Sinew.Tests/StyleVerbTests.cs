using System.Text.Json.Nodes;

namespace Sinew.Tests;

/// <summary>The articles' styles through the program, as text and as JSON.</summary>
public sealed class StyleVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("asics-basics", "novice", "")]
    [InlineData("asics-basics", "advanced", "gym")]
    [InlineData("gorewear-ten", "intermediate", "home")]
    [InlineData("gorewear-ten", "novice", "")]
    [InlineData("gorewear-short", "advanced", "home")]
    [InlineData("gorewear-short", "intermediate", "")]
    [InlineData("twenty-minutes", "novice", "gym")]
    [InlineData("twenty-minutes", "intermediate", "home")]
    [InlineData("movements-of-running", "advanced", "")]
    [InlineData("movements-of-running", "novice", "home")]
    [InlineData("runners-on-track", "intermediate", "gym")]
    [InlineData("runners-on-track", "novice", "")]
    public void A_style_is_named_and_printed_set_by_set(string style, string level, string kit)
    {
        var file = folder.Runner(r =>
        {
            r["style"] = style;
            r["experience"] = new JsonObject { ["strength"] = level };
            r["equipment"] = kit switch
            {
                "home" => new JsonArray("dumbbell:2.5-30", "bench", "step", "band", "miniband"),
                "gym" => new JsonArray("dumbbell:2.5-40", "barbell", "rack", "trapbar", "bench", "box", "step", "cable", "pulldown", "machine_legcurl", "low_bar", "pullup_bar"),
                _ => [],
            };
        });
        var text = SinewProgram.Run("plan", file, "--today", "2026-11-23").Gave(0).Out;
        Assert.Contains($"style {style} · ", text, StringComparison.Ordinal);
        Assert.Matches(@"\d × \d+(–\d+)?( s)?( each side)?.* · rest \d+ s", text);
        Assert.DoesNotContain("not built yet", text, StringComparison.Ordinal);
        var plan = JsonNode.Parse(SinewProgram.Run("plan", file, "--today", "2026-11-23", "--format", "json").Gave(0).Out)!;
        var sources = plan["sessions"]!.AsArray().SelectMany(s => s!["exercises"]!.AsArray()).SelectMany(e => e!["why"]!.AsArray()).Select(w => (string)w!["source"]!).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("sinew", sources);
        var written = folder.Write("plan.json", plan.ToJsonString());
        _ = SinewProgram.Run("check", written, "--runner", file).Gave(0);
    }
}
