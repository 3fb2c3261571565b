using System.CommandLine;
using Sinew.Text;
using Sinew.Training.Programmes;

namespace Sinew.Verbs;

/// <summary><c>sinew explain RULE</c>: a rule in words, how strong it is and where it comes from.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var rule = new Argument<string?>("RULE") { Description = "Such as R-303, X-04 or P-14. Without it: all rules by title.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a rule that a reason or finding names.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule)));
        return command;
    }

    private static int Run(string? id)
    {
        var book = RuleBook.Default;
        if (id is null)
        {
            Inputs.WritePage(null, page =>
            {
                foreach (var known in book.Rules)
                    page.Line(7, new Span($"{known.Id}  ", Ink.Accent), known.Title);
            });
            return Exit.Done;
        }

        if (!book.TryFind(id.ToUpperInvariant(), out var rule))
            throw new BadInputException([$"There is no rule '{id}'.", "Rules are named R-001 to R-815, X-01 to X-29 and P-01 to P-45; `sinew explain` lists them."]);
        Inputs.WritePage(null, page => RulePage.Write(page, rule, book));
        return Exit.Done;
    }
}
