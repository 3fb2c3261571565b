using System.Collections.Immutable;
using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Assessment;
using Sinew.Training.Programmes;

namespace Sinew.Verbs;

/// <summary><c>sinew explain RULE</c>: a rule in words, how strong it is and where it comes from; or a test, how it is done.</summary>
internal static class ExplainVerb
{
    private const int ShortestWord = 3;

    public static Command Create()
    {
        var rule = new Argument<string[]>("RULE") { Description = "Optional. Such as R-303, X-04 or P-14, words of a title such as long run, or a test such as heel rise. Without it: all rules by title.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("explain", "Explain a rule that a reason or finding names, or how a test is done.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule) ?? []));
        return command;
    }

    private static int Run(string[] words)
    {
        var book = RuleBook.Default;
        var id = string.Join(' ', words).Trim();
        if (words.Length == 0)
        {
            Inputs.WritePage(null, page => List(page, book.Rules));
            return Exit.Done;
        }

        if (!book.TryFind(Published(id), out var rule))
        {
            var isWord = id.Length >= ShortestWord;
            var tests = isWord ? TestText.Find(id) : [];
            var titled = isWord ? book.Rules.Where(r => Plain(r.Title).Contains(Plain(id), StringComparison.Ordinal)).ToArray() : [];
            if (titled.Length == 0 && tests.IsEmpty)
                throw new BadInputException([$"There is no rule '{id}'.", "Rules are named R-001 to R-815, X-01 to X-29 and P-01 to P-45; `sinew explain` lists them."]);
            Inputs.WritePage(null, page => Found(page, tests, titled));
            return Exit.Done;
        }

        Inputs.WritePage(null, page => RulePage.Write(page, rule, book));
        return Exit.Done;
    }

    // One test in full, several by name; then the rules of that name.
    private static void Found(Page page, ImmutableArray<FitnessTest> tests, RuleText[] titled)
    {
        if (tests is [var one])
            TestText.Write(page, one);
        foreach (var test in tests.Length > 1 ? tests : [])
            page.Line(7, new Span("test   ", Ink.Accent), test.Name);
        if (tests.Length == 1 && titled.Length > 0)
            page.Blank();
        List(page, titled);
    }

    // r303 and p4 are R-303 and P-04 to anybody.
    private static string Published(string typed)
    {
        var bare = typed.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal);
        return bare.Length is > 1 and <= 4 && bare[0] is 'R' or 'X' or 'P' && bare.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? $"{bare[0]}-{bare[1..].PadLeft(bare[0] == 'R' ? 3 : 2, '0')}"
            : typed;
    }

    private static string Plain(string text) => text.Replace('-', ' ').ToLowerInvariant();

    private static void List(Page page, IEnumerable<RuleText> rules)
    {
        foreach (var rule in rules)
            page.Line(7, new Span($"{rule.Id}  ", Ink.Accent), rule.Title);
    }
}
