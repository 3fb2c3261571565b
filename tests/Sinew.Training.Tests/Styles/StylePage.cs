using System.Globalization;
using System.Text;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Styles;

/// <summary>A page of docs/styles: the data's own words and tables between two marks, the rest written by hand.</summary>
internal static class StylePage
{
    private const string Begin = "<!-- from the data -->", End = "<!-- end -->";

    public static string FileOf(ArticleStyle style) => Repository.At("docs", "styles", style.Id + ".md");

    public static string Read(ArticleStyle style) => File.ReadAllText(FileOf(style)).ReplaceLineEndings("\n");

    public static void Write(ArticleStyle style, string text) => File.WriteAllText(FileOf(style), text, new UTF8Encoding(false));

    /// <summary>The page with its table as the data have it now.</summary>
    public static string Renewed(ArticleStyle style)
    {
        var text = Read(style);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from > 0 && to > from, $"{style.Id}: the marks of the data's part are missing");
        return $"# {style.Name}\n{text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..from]}{Begin}\n{Data(style)}{text[to..]}";
    }

    private static string Data(ArticleStyle style)
    {
        Assert.True(RuleBook.Default.TryFindSource(style.Article, out var source));
        var text = new StringBuilder();
        Line(text, $"> {style.Summary}");
        Line(text, $"");
        Line(text, $"`\"style\": \"{style.Id}\"` in runner.json · article {style.Article}: {source.Citation}");
        Line(text, $"");
        Line(text, $"| the article states | | rule |");
        Line(text, $"|---|---|---|");
        Row(text, "sessions a week", Range(style.Sessions.Lo, style.Sessions.Hi), style.Sessions.Rule);
        if (style.Minutes is { } minutes)
            Row(text, "minutes of a session", minutes.Hi == 120 ? $"{minutes.Lo} or more" : Range(minutes.Lo, minutes.Hi), minutes.Rule);
        if (style.Mini is { } mini)
            Row(text, "or mini sessions", $"{mini.Lo} a week of about {mini.Hi} minutes", mini.Rule);
        if (style.Days is { } days)
            Row(text, "days", days.Off ? "days off first; run first on a shared day" : "light days or days without a run", days.Rule);
        if (style.Exercises is { } exercises)
            Row(text, "exercises of a session", $"{Range(exercises.Lo, exercises.Hi)} of {style.Lines.Length}", exercises.Rule);
        if (style.Ramp is { } ramp)
            Row(text, "exercises at first", $"{style.RampFrom}, then {Range(ramp.Lo, ramp.Hi)} more a week", ramp.Rule);
        if (style.Sets is { } sets)
            Row(text, "sets of each", Range(sets.Lo, sets.Hi), sets.Rule);
        if (style.Reps is { } reps)
            Row(text, "repetitions of each", $"{reps.Lo} and more (planned {Range(reps.Lo, reps.Hi)})", reps.Rule);
        if (style.Reserve is { } reserve)
            Row(text, "repetitions in reserve", Range(reserve.Lo, reserve.Hi), reserve.Rule);
        foreach (var (rule, says) in new[]
                 {
                     (style.Ease, "newcomers ease in"), (style.Balance, "as many sets behind as in front"), (style.Order, "towards a race: strength, power, endurance"),
                     (style.Ladder, "newcomers: body weight, bands, weights"), (style.Ultra, "before an ultra: a base block, then less"),
                 })
        {
            if (rule.Length > 0)
                Row(text, "also", says, rule);
        }

        Line(text, $"");
        Line(text, $"| exercise | the article's dose | rule | in the catalogue, hardest first | stands in where none may |");
        Line(text, $"|---|---|---|---|---|");
        foreach (var line in style.Lines)
            Line(text, $"| {line.Name}{(line.Stated ? "" : " *(Sinew's choice)*")} | {Dose(line)} | {line.Rule} | {Ids(line.Exercises)} | {Ids(line.Easier)} |");
        Line(text, $"");
        if (!style.Templates.IsEmpty)
            Line(text, $"Sessions of a week, in turn: {string.Join("; ", style.Templates.Select(t => string.Join(", ", t.Select(l => StyleWords.Lower(style[l].Name)))))}.");
        if (!style.MiniTemplates.IsEmpty)
            Line(text, $"Mini sessions, in turn: {string.Join("; ", style.MiniTemplates.Select(t => string.Join(", ", t.Select(l => StyleWords.Lower(style[l].Name)))))}.");
        var coverage = StyleCoverage.Of(style);
        Line(text, $"Of R-223's {StyleCoverage.Count} movements the exercises it states cover {coverage.Covered.Length}{(coverage.Missing.IsEmpty ? "" : $"; missing: {string.Join(", ", coverage.Missing)}")}.");
        Line(text, $"");
        Line(text, $"Left open by the article, and Sinew's choice: {string.Join("; ", style.Open.Select(StyleWords.Lower))}.");
        return text.ToString();
    }

    private static string Dose(StyleLine line)
    {
        var amount = line.Amount is { } a ? Range(a.Lo, a.Hi) + (line.Measure == Measure.Time ? " s" : "") : "";
        var dose = line.Sets is { } s ? $"{Range(s.Lo, s.Hi)} × {amount}" : amount;
        return line.RestSeconds is { } rest ? string.Create(CultureInfo.InvariantCulture, $"{dose}, {rest} s of rest") : dose.Length > 0 ? dose : "open";
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Select(i => Catalogue.Default[i].Name)) is { Length: > 0 } names ? names : "nothing";

    private static string Range(int lo, int hi) => lo == hi ? lo.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{lo}–{hi}");

    private static void Row(StringBuilder text, string what, string value, string rule) => Line(text, $"| {what} | {value} | {rule} |");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
