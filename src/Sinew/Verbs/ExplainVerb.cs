using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sinew.Text;
using Sinew.Training.Assessment;
using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Verbs;

/// <summary><c>sinew explain RULE…</c>: rules in words, how strong they are and where they come from; or a test, how it is done.</summary>
internal static class ExplainVerb
{
    private const int ShortestWord = 3;

    /// <summary>So many known rules are offered for one that nobody knows.</summary>
    private const int Offered = 3;

    public static Command Create()
    {
        var rule = new Argument<string[]>("RULE") { Description = "Optional. One or more such as R-303, X-04 or P-14, words of a title such as long run, or a test such as heel rise. Without it: all rules by title.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("explain", "Explain the rules that a reason or finding names, or how a test is done.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule) ?? []));
        return command;
    }

    private static int Run(string[] words)
    {
        var book = RuleBook.Default;
        if (words.Length == 0)
        {
            Inputs.WritePage(null, page => List(page, book.Rules));
            return Exit.Done;
        }

        var asked = Asked(words);
        var answers = asked.Select(id => Answer(id, book)).ToArray();
        var unknown = asked.Where((_, at) => answers[at] is null).ToArray();
        if (unknown.Length > 0)
            throw new BadInputException([.. unknown.Select(id => $"There is no rule '{id}'.{Meant(id, book)}"), "`sinew explain` lists all rules."]);
        Inputs.WritePage(null, page =>
        {
            for (var at = 0; at < answers.Length; at++)
            {
                if (at > 0)
                    page.Blank();
                answers[at]!(page);
            }
        });
        return Exit.Done;
    }

    // Ids may stand as a plan prints them: "(R-502, R-506)". Words that are no ids are one title, up to the next id.
    private static string[] Asked(string[] words)
    {
        string[] typed = [.. words.SelectMany(w => w.Split([',', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries))];
        if (!typed.Any(t => Published(t) is not null))
            return [string.Join(' ', words).Trim()];
        var asked = new List<string>();
        for (var at = 0; at < typed.Length; at++)
        {
            if (at > 0 && Published(typed[at]) is null && Published(typed[at - 1]) is null)
                asked[^1] += " " + typed[at];
            else
                asked.Add(typed[at]);
        }

        return [.. asked.DistinctBy(id => Published(id) ?? id, StringComparer.Ordinal)];
    }

    // What to write about an id, a test or words of a title; null where nothing is known.
    private static Action<Page>? Answer(string id, RuleBook book)
    {
        if (book.TryFind(Published(id) ?? id, out var rule))
            return page => RulePage.Write(page, rule, book);
        var isWord = id.Length >= ShortestWord;
        var tests = isWord ? TestText.Find(id) : [];
        var titled = isWord ? book.Rules.Where(r => Plain(r.Title).Contains(Plain(id), StringComparison.Ordinal)).ToArray() : [];
        return titled.Length == 0 && tests.IsEmpty ? null : page => Found(page, tests, titled);
    }

    // The nearest numbers of the same letter; of words the title they most likely meant.
    private static string Meant(string id, RuleBook book)
    {
        if (Published(id) is { } published)
        {
            var number = Number(published);
            string[] near = [.. book.Rules.Where(r => r.Id[0] == published[0]).OrderBy(r => Math.Abs(Number(r.Id) - number)).Take(Offered).Select(r => r.Id).Order(StringComparer.Ordinal)];
            return $" The nearest are {string.Join(", ", near[..^1])} and {near[^1]}.";
        }

        return Near.Of(id, book.Rules.Select(r => r.Title)) is { } title ? $" Did you mean {book.Rules.First(r => r.Title == title).Id}, {title}?" : "";
    }

    private static int Number(string published) => int.Parse(published.AsSpan(2), CultureInfo.InvariantCulture);

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

    // r303 and p4 are R-303 and P-04 to anybody; null: no such thing.
    private static string? Published(string typed)
    {
        var bare = typed.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal);
        return bare.Length is > 1 and <= 4 && bare[0] is 'R' or 'X' or 'P' && bare.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? $"{bare[0]}-{bare[1..].PadLeft(bare[0] == 'R' ? 3 : 2, '0')}"
            : null;
    }

    private static string Plain(string text) => text.Replace('-', ' ').ToLowerInvariant();

    private static void List(Page page, IEnumerable<RuleText> rules)
    {
        foreach (var rule in rules)
            page.Line(7, new Span($"{rule.Id}  ", Ink.Accent), rule.Title);
    }
}
