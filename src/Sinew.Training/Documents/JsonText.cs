using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Sinew.Training.Documents;

/// <summary>Bytes to a JSON tree, or the one reason why they are none: size, encoding, depth, syntax.</summary>
internal static class JsonText
{
    /// <summary>Objects and lists within one another, at most; no published format needs half of it.</summary>
    public const int MaxDepth = 32;

    private const string Rfc =
        "JSON (RFC 8259): names and text in double quotes, a comma between entries but not after the last, no comments";

    public static JsonElement? Parse(ReadOnlySpan<byte> utf8, int maxBytes, Report report)
    {
        if (utf8.Length > maxBytes)
        {
            report.Problem("$", $"{utf8.Length} bytes", $"at most {maxBytes} bytes");
            return null;
        }

        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        if (!Utf8.IsValid(utf8))
        {
            report.Problem("$", "text that is not UTF-8", "UTF-8");
            return null;
        }

        // The scan comes first because only a reader tells depth from syntax; its own limit is out of the way.
        var scan = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (scan.Read())
            {
                if (!IsWhole(scan))
                {
                    report.Problem("$", At(utf8, (int)scan.TokenStartIndex), "text whose \\ud800 to \\udfff come in pairs");
                    return null;
                }

                if (scan.CurrentDepth < MaxDepth || scan.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                    continue;
                report.Problem("$", At(utf8, (int)scan.TokenStartIndex), $"at most {MaxDepth} objects and lists within one another");
                return null;
            }
        }
        catch (JsonException fault)
        {
            var offset = Offset(utf8, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            report.Problem("$", At(utf8, offset), Rfc);
            return null;
        }

        var reader = new Utf8JsonReader(utf8);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>False for names and text with half a surrogate pair: no text type can hold them.</summary>
    private static bool IsWhole(in Utf8JsonReader token)
    {
        if (!token.ValueIsEscaped || token.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
            return true;
        try
        {
            return token.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static int Offset(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(utf8.Length, start + byteInLine);
    }

    /// <summary><c>line 3, column 7: "}"</c>; columns count characters from 1.</summary>
    private static string At(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var found = "end of text";
        if (offset < utf8.Length)
        {
            Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _);
            found = $"'{Shown.Line(rune.ToString())}'";
        }

        return $"line {line}, column {column}: {found}";
    }
}
