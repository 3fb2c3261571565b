using System.Globalization;

namespace Sinew.Interop.Csv;

/// <summary>Numbers as exports of several languages write them.</summary>
public static class NumberText
{
    /// <summary>
    /// Reads a decimal number with point or comma. Of two different marks the last is the decimal one; a mark that occurs twice or more
    /// groups thousands; a single mark is decimal. Blanks and apostrophes are passed over. Not finite, or not a number: false.
    /// </summary>
    public static bool TryParse(string text, out double value)
    {
        value = 0;
        var plain = new string([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '\u2019'))]);
        if (plain.Length is 0 or > 64)
            return false;
        var commas = plain.Count(c => c == ',');
        var points = plain.Count(c => c == '.');
        if (commas > 0 && points > 0)
        {
            var last = plain.LastIndexOf(',') > plain.LastIndexOf('.') ? ',' : '.';
            plain = plain.Replace(last == ',' ? "." : ",", "", StringComparison.Ordinal).Replace(',', '.');
        }
        else if (commas > 1 || points > 1)
        {
            plain = plain.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        }
        else
        {
            plain = plain.Replace(',', '.');
        }

        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    /// <summary>Reads seconds: a number, or <c>m:ss</c> or <c>h:mm:ss</c>.</summary>
    public static bool TryParseSeconds(string text, out double seconds)
    {
        seconds = 0;
        var parts = text.Split(':');
        if (parts.Length > 3)
            return false;
        foreach (var part in parts)
        {
            if (!TryParse(part, out var value) || value < 0)
                return false;
            seconds = (seconds * 60) + value;
        }

        return true;
    }
}
