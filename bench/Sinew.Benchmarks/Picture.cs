using System.Globalization;
using System.Net;
using System.Text;

namespace Sinew.Benchmarks;

/// <summary>Draws text from standard input as an SVG that follows light and dark: the picture in the README is real output.</summary>
internal static class Picture
{
    private const double Advance = 7.8;
    private const int LineHeight = 18;
    private const int Margin = 20;

    /// <summary>Writes the picture; the first lines only, at most <paramref name="most"/>.</summary>
    public static int Write(string file, int most)
    {
        var lines = new List<string>();
        while (lines.Count < most && Console.In.ReadLine() is { } line)
            lines.Add(line.TrimEnd());
        var width = (int)((lines.Max(l => l.Length) * Advance) + (2 * Margin));
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"A season and a week planned by sinew\">\n");
        svg.Append("<style>rect{fill:#f4f8f9}text{fill:#121e23;font:13px ui-monospace,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace;white-space:pre}");
        svg.Append(".s{fill:#07495f;font-weight:650}@media(prefers-color-scheme:dark){rect{fill:#0a0f12}text{fill:#edf1f2}.s{fill:#bfe4fd}}</style>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"12\"/>\n");
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var strong = lines[i].Contains('■', StringComparison.Ordinal) || lines[i].StartsWith("strength", StringComparison.Ordinal) ? " class=\"s\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{Margin + 13 + (i * LineHeight)}\"{strong} xml:space=\"preserve\">{WebUtility.HtmlEncode(lines[i])}</text>\n");
        }

        svg.Append("</svg>\n");
        File.WriteAllText(file, svg.ToString());
        return 0;
    }
}
