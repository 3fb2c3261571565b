using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>A rule for people: what it says, how binding it is, how strong its evidence is and where it comes from.</summary>
internal static class RulePage
{
    private const int Column = 12;

    public static void Write(Page page, RuleText rule, RuleBook book)
    {
        page.Line(7, new Span($"{rule.Id}  {rule.Title}", Ink.Strong));
        page.Blank();
        page.Line(0, rule.Statement);
        page.Blank();
        Fact(page, "For", rule.AppliesTo);
        Fact(page, "Kind", rule.Kind switch
        {
            "floor" => "a floor: no plan breaks it, whoever edits the plan",
            "want" => "a want: met where possible, else a finding says why not",
            _ => "a rule of coaching or science that the plan follows",
        });
        Fact(page, "Evidence", rule.Grade switch
        {
            "A" => "A: a meta-analysis, several trials or a position stand",
            "B" => "B: one trial, a cohort, a consensus or guideline",
            _ => "C: expert opinion, coaching convention or a decision of ours",
        });
        if (!book.TryFindSource(rule.Source, out var source))
            return;
        Fact(page, "Source", source.Doi.Length > 0 ? $"{source.Citation} doi:{source.Doi}" : source.Citation);
        if (source.Finding.Length > 0)
            Fact(page, "", source.Finding);
        Fact(page, "Checked", source.Verified);
    }

    private static void Fact(Page page, string label, string text) => page.Term(Column, new Span(label, Ink.Quiet), text);
}
