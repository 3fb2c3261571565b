using System.Text.RegularExpressions;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Programmes;

public partial class RuleBookTests
{
    private static readonly string[] Promises =
    [
        "prevents injur", "prevent injur", "avoids injur", "protects against injur", "injury-proof", "makes you faster", "make you faster",
        "you will run", "will improve", "will lose", "you will get", "guarantees", "cures", "burns fat", "improves vo2max", "raises vo2max",
    ];

    [Fact]
    public void The_book_holds_every_rule_conflict_and_invariant()
    {
        var ids = RuleBook.Default.Rules.Select(r => r.Id).ToHashSet();
        Assert.All(Enumerable.Range(1, 118), n => Assert.Contains($"R-{n:000}", ids));
        Assert.All(Enumerable.Range(1, 29), n => Assert.Contains($"X-{n:00}", ids));
        Assert.All(Enumerable.Range(1, 45), n => Assert.Contains($"P-{n:00}", ids));
        Assert.Equal(394, ids.Count);
    }

    [Fact]
    public void Rules_stand_in_order_R_X_P_by_number()
    {
        var rules = RuleBook.Default.Rules;
        Assert.Equal(("R-001", "P-45"), (rules[0].Id, rules[^1].Id));
        Assert.Equal(rules.Select(r => r.Id).OrderBy(id => "RXP".IndexOf(id[0], StringComparison.Ordinal)).ThenBy(id => id, StringComparer.Ordinal), rules.Select(r => r.Id));
    }

    [Fact]
    public void Every_rule_is_graded_and_names_a_source() => Assert.All(RuleBook.Default.Rules, rule =>
    {
        Assert.Contains(rule.Grade, new[] { "A", "B", "C" });
        Assert.True(RuleBook.Default.TryFindSource(rule.Source, out _), $"{rule.Id} {rule.Source}");
        Assert.NotEmpty(rule.AppliesTo);
    });

    [Fact]
    public void Design_decisions_and_articles_never_pass_for_evidence() =>
        Assert.All(RuleBook.Default.Rules.Where(r => r.Source is "D" or "S0" or "S1" or "S2" or "S3" or "S4"), r => Assert.Equal("C", r.Grade));

    [Fact]
    public void Statements_are_short_whole_and_plain() => Assert.All(RuleBook.Default.Rules, rule =>
    {
        Assert.InRange(rule.Title.Split(' ').Length, 2, 6);
        Assert.InRange(rule.Statement.Length, 30, 330);
        Assert.EndsWith(".", rule.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", rule.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', rule.Statement);
        Assert.True(char.IsAsciiLetterUpper(rule.Statement[0]) || char.IsAsciiDigit(rule.Statement[0]), rule.Id);
    });

    [Fact]
    public void No_text_promises_anything()
    {
        var book = RuleBook.Default;
        var texts = book.Rules.Select(r => (r.Id, Text: r.Title + ". " + r.Statement)).Concat(book.Sources.Select(s => (Id: s.Key, Text: s.Finding)));
        Assert.All(texts, t => Assert.DoesNotContain(Promises, promise => t.Text.Contains(promise, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Only_wants_may_go_unmet()
    {
        Assert.Equal(["P-35", "P-36", "P-37"], RuleBook.Default.Rules.Where(r => r.Kind == "want").Select(r => r.Id));
        Assert.All(RuleBook.Default.Rules, r => Assert.Equal(r.Id[0] == 'P', r.Kind is "floor" or "want"));
    }

    [Fact]
    public void Sources_say_how_far_they_were_verified() =>
        Assert.All(RuleBook.Default.Sources, s => Assert.True(s.Citation.Length > 5 && s.Finding.Length > 10 && s.Verified.Length > 5, s.Key));

    [Fact]
    public void Rules_named_inside_rules_exist() =>
        Assert.All(RuleBook.Default.Rules, r => Assert.All(Ids(r.Statement), id => Assert.True(RuleBook.Default.TryFind(id, out _), $"{r.Id} names {id}")));

    [Fact]
    public void Every_rule_named_in_code_exists()
    {
        var named = Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Ids(File.ReadAllText(f)).Select(id => (Id: id, File: Path.GetFileName(f))))
            .Distinct()
            .ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.True(RuleBook.Default.TryFind(n.Id, out _), $"{n.File} names {n.Id}"));
    }

    [Fact]
    public void Because_carries_source_and_grade()
    {
        Assert.Equal(new Reason("R-303", "Run first.", "DOM13", "B"), RuleBook.Default.Because("R-303", "Run first."));
        Assert.Throws<KeyNotFoundException>(() => RuleBook.Default.Because("R-999", ""));
    }

    private static IEnumerable<string> Ids(string text) => RuleId().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\b(R-\d{3}|[XP]-\d{2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RuleId();
}
