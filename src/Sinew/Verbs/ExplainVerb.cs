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
        using var writer = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false));
        var page = new Page(writer, !Console.IsOutputRedirected);
        if (id is null)
        {
            foreach (var known in book.Rules)
                page.Line(7, new Span($"{known.Id}  ", Ink.Accent), known.Title);
            return Exit.Done;
        }

        if (!book.TryFind(id.ToUpperInvariant(), out var rule))
            throw new BadInputException([$"There is no rule '{id}'.", "Rules are named R-001 to R-815, X-01 to X-29 and P-01 to P-45; `sinew explain` lists them."]);
        page.Line(0, new Span($"{rule.Id}  {rule.Title}", Ink.Strong));
        page.Blank();
        page.Line(0, rule.Statement);
        page.Blank();
        page.Line(12, new Span("For         ", Ink.Quiet), rule.AppliesTo);
        page.Line(12, new Span("Kind        ", Ink.Quiet), rule.Kind switch
        {
            "floor" => "a floor: no plan breaks it, whoever edits the plan",
            "want" => "a want: met where possible, else a finding says why not",
            _ => "a rule of coaching or science that the plan follows",
        });
        page.Line(12, new Span("Evidence    ", Ink.Quiet), rule.Grade switch
        {
            "A" => "A: a meta-analysis, several trials or a position stand",
            "B" => "B: one trial, a cohort, a consensus or guideline",
            _ => "C: expert opinion, coaching convention or a decision of ours",
        });
        if (book.TryFindSource(rule.Source, out var source))
        {
            page.Line(12, new Span("Source      ", Ink.Quiet), source.Citation, source.Doi.Length > 0 ? $" doi:{source.Doi}" : "");
            if (source.Finding.Length > 0)
                page.Line(12, new Span("            ", Ink.Quiet), source.Finding);
            page.Line(12, new Span("Checked     ", Ink.Quiet), source.Verified);
        }

        return Exit.Done;
    }
}
