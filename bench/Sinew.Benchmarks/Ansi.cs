using System.Globalization;

namespace Sinew.Benchmarks;

/// <summary>A piece of a terminal's line in one style.</summary>
/// <param name="Column">Where it starts, from 0.</param>
/// <param name="Text">At least one character; bars stand in pieces of their own, all of one height.</param>
/// <param name="Class">Of the picture's style: plain, bold, quiet, accent, green, warning, red.</param>
internal readonly record struct AnsiPiece(int Column, string Text, char Class);

/// <summary>Reads a line as a terminal would: text and the styles of escape sequences.</summary>
internal static class Ansi
{
    private const char Escape = '\u001b';

    /// <summary>The visible pieces; none where the line is empty.</summary>
    public static List<AnsiPiece> Pieces(string line)
    {
        var cells = new List<(char Glyph, char Class)>();
        var (bold, quiet, colour) = (false, false, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != Escape)
            {
                if (!char.IsControl(line[i]))
                    cells.Add((line[i], Class(bold, quiet, colour)));
                continue;
            }

            if (i + 1 == line.Length || line[i + 1] != '[')
            {
                i++;
                continue;
            }

            var end = i + 2;
            while (end < line.Length && !char.IsAsciiLetter(line[end]))
                end++;
            if (end < line.Length && line[end] == 'm')
                Apply(line[(i + 2)..end], ref bold, ref quiet, ref colour);
            i = end;
        }

        return Joined(cells);
    }

    private static void Apply(string codes, ref bool bold, ref bool quiet, ref int colour)
    {
        var parts = codes.Split(';').Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case 0:
                    (bold, quiet, colour) = (false, false, 0);
                    break;
                case 1:
                    bold = true;
                    break;
                case 2:
                    quiet = true;
                    break;
                case 22:
                    (bold, quiet) = (false, false);
                    break;
                case 38 when i + 2 < parts.Length && parts[i + 1] == 5:
                    colour = parts[i + 2] % 8;
                    i += 2;
                    break;
                case >= 30 and <= 37:
                    colour = parts[i] - 30;
                    break;
                case 39:
                    colour = 0;
                    break;
                default:
                    break;
            }
        }
    }

    private static char Class(bool bold, bool quiet, int colour) => colour switch
    {
        1 => 'r',
        2 => 'g',
        3 => 'w',
        6 => 'a',
        _ => bold ? 'b' : quiet ? 'q' : 'p',
    };

    private static List<AnsiPiece> Joined(List<(char Glyph, char Class)> cells)
    {
        var pieces = new List<AnsiPiece>();
        for (var from = 0; from < cells.Count;)
        {
            var to = from + 1;
            while (to < cells.Count && cells[to].Class == cells[from].Class && (IsBar(cells[from].Glyph) ? cells[to].Glyph == cells[from].Glyph : !IsBar(cells[to].Glyph)))
                to++;
            var text = string.Concat(cells[from..to].Select(c => c.Glyph));
            var shown = text.TrimStart();
            if (shown.Length > 0)
                pieces.Add(new(to - shown.Length, shown.TrimEnd(), cells[from].Class));
            from = to;
        }

        return pieces;
    }

    private static bool IsBar(char glyph) => glyph is >= '▁' and <= '█';
}
