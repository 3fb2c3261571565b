using System.Text;

namespace Sinew.CatalogueCompiler;

/// <summary>
/// The compiled catalogue: a header line, then one line per item, its cells separated by tabs, the first naming the kind. Inside a cell
/// tab, line feed and backslash are escaped. The version in the header changes whenever a cell is added, removed or read differently.
/// </summary>
internal sealed class Table
{
    public const string Header = "sinew-catalogue\t1";

    /// <summary>Separates free texts inside one cell; no text holds it.</summary>
    public const char TextSeparator = '\u001f';

    private readonly StringBuilder text = new StringBuilder().Append(Header).Append('\n');

    public void Row(string kind, params ReadOnlySpan<string> cells)
    {
        text.Append(kind);
        foreach (var cell in cells)
            text.Append('\t').Append(Escape(cell));
        text.Append('\n');
    }

    /// <summary>One cell of several free texts.</summary>
    public static string Texts(IEnumerable<string> texts) => string.Join(TextSeparator, texts);

    public void Save(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
            Directory.CreateDirectory(directory);
        File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Escape(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
