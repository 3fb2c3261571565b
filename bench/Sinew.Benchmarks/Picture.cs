using System.Globalization;
using System.Net;
using System.Text;

namespace Sinew.Benchmarks;

/// <summary>
/// Draws text from standard input, with a terminal's colours if it has any, as an SVG that follows light and dark: the picture in the README
/// is real output. Bars are drawn as shapes and every piece at its own column, so that no font can push them apart.
/// </summary>
internal static class Picture
{
    private const double Advance = 7.8;
    private const int LineHeight = 18;
    private const int Margin = 20;
    private const int Baseline = 13;
    private const int Bar = 14;

    private const string Style = """
        text{font:13px ui-monospace,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace;white-space:pre}
        .page{fill:#f4f8f9}.p{fill:#121e23}.b{fill:#121e23;font-weight:650}.q{fill:#53646b}.a{fill:#07495f;font-weight:650}.g{fill:#17603a}.w{fill:#76560a}.r{fill:#951b1b}
        @media(prefers-color-scheme:dark){.page{fill:#0a0f12}.p,.b{fill:#edf1f2}.q{fill:#9aabb2}.a{fill:#bfe4fd}.g{fill:#93d8ac}.w{fill:#e6c46f}.r{fill:#ffa3a3}}
        """;

    /// <summary>Writes the picture: at most so many lines, and none of a day that does not fit whole.</summary>
    public static int Write(string file, int most)
    {
        var lines = new List<List<AnsiPiece>>();
        while (lines.Count <= most && Console.In.ReadLine() is { } line)
            lines.Add(Ansi.Pieces(line));
        if (lines.Count > most)
        {
            var day = lines.FindLastIndex(l => l.Count > 0 && l[0].Column == 0);
            lines.RemoveRange(day, lines.Count - day);
        }

        while (lines.Count > 0 && lines[^1].Count == 0)
            lines.RemoveAt(lines.Count - 1);
        var width = (int)((lines.SelectMany(l => l).Max(p => p.Column + p.Text.Length) * Advance) + (2 * Margin));
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"A season and a week planned by sinew\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<style>\n{Style}\n</style>\n<rect class=\"page\" width=\"100%\" height=\"100%\" rx=\"12\"/>\n");
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var piece in lines[i])
                Draw(svg, piece, Margin + (i * LineHeight));
        }

        svg.Append("</svg>\n");
        File.WriteAllText(file, svg.ToString());
        return 0;
    }

    private static void Draw(StringBuilder svg, AnsiPiece piece, int top)
    {
        var x = Margin + (piece.Column * Advance);
        var eighths = piece.Text[0] - '▁' + 1;
        if (eighths is >= 1 and <= 8)
        {
            var high = eighths * Bar / 8.0;
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{piece.Class}\" x=\"{x:0.#}\" y=\"{top + 1 + Bar - high:0.##}\" width=\"{piece.Text.Length * Advance:0.#}\" height=\"{high:0.##}\"/>\n");
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{piece.Class}\" x=\"{x:0.#}\" y=\"{top + Baseline}\" textLength=\"{piece.Text.Length * Advance:0.#}\" xml:space=\"preserve\">{WebUtility.HtmlEncode(piece.Text)}</text>\n");
    }
}
