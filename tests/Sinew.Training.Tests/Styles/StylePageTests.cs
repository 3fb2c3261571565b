using System.Text.RegularExpressions;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Styles;

/// <summary>Each style has a page whose tables are those of its data. With <c>SINEW_UPDATE_SNAPSHOTS=1</c> they are written anew.</summary>
public partial class StylePageTests
{
    public static TheoryData<string> Styles => [.. ArticleStyle.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_page_says_what_the_data_say(string id)
    {
        Assert.True(ArticleStyle.TryFind(id, out var style));
        var renewed = StylePage.Renewed(style);
        if (Environment.GetEnvironmentVariable("SINEW_UPDATE_SNAPSHOTS") == "1")
            StylePage.Write(style, renewed);
        var page = StylePage.Read(style);
        Assert.Equal(renewed, page);
        foreach (var section in new[] { "What the article says", "What the style fixes", "What is left open, and who decides", "Where a floor or the science differs" })
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| the article | you get | rule |\n", page, StringComparison.Ordinal);
        foreach (Match match in RuleId().Matches(page))
            Assert.True(RuleBook.Default.TryFind(match.Value, out _), $"{match.Value} is no rule");
        foreach (var rule in style.Rules)
            Assert.Contains(rule, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_list_every_style_and_nothing_else()
    {
        var contents = File.ReadAllText(Repository.At("docs", "styles", "README.md"));
        foreach (var style in ArticleStyle.All)
            Assert.Contains($"]({style.Id}.md)", contents, StringComparison.Ordinal);
        Assert.Equal(ArticleStyle.All.Length, Directory.EnumerateFiles(Repository.At("docs", "styles"), "*.md").Count() - 1);
        Assert.Contains("(styles/README.md)", File.ReadAllText(Repository.At("docs", "index.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b[RXP]-\d{2,3}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleId();
}
