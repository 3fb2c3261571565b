using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Programmes;

namespace Sinew.Verbs;

/// <summary><c>sinew explain RULE</c>: a rule in words, how strong it is and where it comes from.</summary>
internal static class ExplainVerb
{
    private const int ShortestWord = 3;

    public static Command Create()
    {
        var rule = new Argument<string?>("RULE") { Description = "Such as R-303, X-04 or P-14, or a word of a title. Without it: all rules by title.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a rule that a reason or finding names.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule)));
        return command;
    }

    private static int Run(string? id)
    {
        var book = RuleBook.Default;
        if (id is null)
        {
            Inputs.WritePage(null, page => List(page, book.Rules));
            return Exit.Done;
        }

        if (!book.TryFind(Published(id), out var rule))
        {
            var titled = id.Length < ShortestWord ? [] : book.Rules.Where(r => r.Title.Contains(id, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (titled.Length == 0)
                throw new BadInputException([$"There is no rule '{id}'.", "Rules are named R-001 to R-815, X-01 to X-29 and P-01 to P-45; `sinew explain` lists them."]);
            Inputs.WritePage(null, page => List(page, titled));
            return Exit.Done;
        }

        Inputs.WritePage(null, page => RulePage.Write(page, rule, book));
        return Exit.Done;
    }

    // r303 and p4 are R-303 and P-04 to anybody.
    private static string Published(string typed)
    {
        var bare = typed.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal);
        return bare.Length is > 1 and <= 4 && bare[0] is 'R' or 'X' or 'P' && bare.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? $"{bare[0]}-{bare[1..].PadLeft(bare[0] == 'R' ? 3 : 2, '0')}"
            : typed;
    }

    private static void List(Page page, IEnumerable<RuleText> rules)
    {
        foreach (var rule in rules)
            page.Line(7, new Span($"{rule.Id}  ", Ink.Accent), rule.Title);
    }
}
