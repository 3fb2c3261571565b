using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sinew.Training.Documents;

/// <summary>How values and names of a document are quoted in a problem: on one line, short, nothing invisible.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any() ? "{…}" : "{}",
        JsonValueKind.Array => element.GetArrayLength() > 0 ? "[…]" : "[]",
        _ => Line(element.GetRawText()),
    };

    /// <summary>A path segment: <c>.name</c>, or <c>["odd name"]</c>.</summary>
    public static string Segment(string name) =>
        name.Length is > 0 and <= Longest && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0])
            ? "." + name
            : "[\"" + Line(name) + "\"]";

    public static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest)
                return line.Append('…').ToString();
            if (IsVisible(rune))
                line.Append(rune);
            else
                line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return line.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
