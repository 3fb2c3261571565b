using Sinew.Training.Planning;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.RulePages;

/// <summary>
/// Each rule that can be named has a page that says what the catalogue says, with examples that do what they say. With
/// <c>SINEW_UPDATE_SNAPSHOTS=1</c> in the environment the catalogue's part and the sentences of the examples are written anew; an example
/// that fires where it should not, or does not where it should, fails all the same.
/// </summary>
public class RulePageTests
{
    public static TheoryData<string> Pages => [.. RulePage.Ids];

    [Fact]
    public void Every_rule_that_can_be_named_has_a_page() =>
        Assert.Equal("", string.Join(' ', NameableRules.All().Except(RulePage.Ids, StringComparer.Ordinal)));

    [Fact]
    public void Every_page_is_about_a_rule_that_can_be_named() =>
        Assert.Equal("", string.Join(' ', RulePage.Ids.Except(NameableRules.All(), StringComparer.Ordinal)));

    [Fact]
    public void A_need_without_a_reason_is_never_made() // Else R-039 could be named and would need a page.
    {
        for (var seed = 1UL; seed <= 500; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            Assert.DoesNotContain(Assess.Needs(runner, today), n => n.Why.IsDefaultOrEmpty);
        }
    }

    [Fact]
    public void The_contents_list_every_page()
    {
        var contents = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        foreach (var id in RulePage.Ids)
        {
            Assert.True(RuleBook.Default.TryFind(id, out var rule), id);
            Assert.Contains($"- [{id}]({id}.md) {rule.Title}\n", contents.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_the_catalogue_says_and_its_examples_behave(string id)
    {
        var page = RulePage.Read(id);
        var renewed = page.Renewed();
        if (Environment.GetEnvironmentVariable("SINEW_UPDATE_SNAPSHOTS") == "1" && !renewed.Text.Contains("<!-- but it: ", StringComparison.Ordinal))
        {
            renewed.Write();
            page = renewed;
        }

        Assert.Equal("", string.Join('\n', renewed.Text.Split('\n').Where(l => l.Contains("<!-- but it: ", StringComparison.Ordinal))));
        Assert.Equal(renewed.Text, page.Text);
        Assert.True(page.ShowsBoth, "One example has to fire and one must not");
        Assert.Equal([], page.Empty); // Lines of examples that do not fire for want of any session.
        Assert.Contains("\n## What it means for you\n", page.Text, StringComparison.Ordinal);
    }
}
