using System.Text;
using Sinew.Training.Units;

namespace Sinew.Training.Exercises;

/// <summary>
/// The compiled catalogue: a header, then one line per item with tab-separated cells, the first naming the kind. The build makes it from
/// the YAML files (see build/Sinew.CatalogueCompiler) and embeds it; it is trusted, so a fault in it is a bug and throws.
/// </summary>
internal static class CatalogueTable
{
    /// <summary>First line: the format and its version.</summary>
    public const string Header = "sinew-catalogue\t1";

    /// <summary>Separates free texts inside one cell.</summary>
    public const char TextSeparator = '\u001f';

    private static readonly Lazy<string> EmbeddedText = new(ReadEmbedded);

    /// <summary>The table embedded in this assembly.</summary>
    public static string Embedded => EmbeddedText.Value;

    /// <summary>The rows of one kind, in the order of the table.</summary>
    /// <exception cref="FormatException">It is not a table of this version.</exception>
    public static RowsOfKind Rows(ReadOnlySpan<char> table, ReadOnlySpan<char> kind) => new(table, kind);

    private static string ReadEmbedded()
    {
        using var stream = typeof(CatalogueTable).Assembly.GetManifestResourceStream("catalogue.tsv")
            ?? throw new InvalidOperationException("The assembly was built without its catalogue");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Enumerates rows; <c>foreach</c> works on it directly.</summary>
    internal ref struct RowsOfKind
    {
        private readonly ReadOnlySpan<char> kind;
        private ReadOnlySpan<char> rest;

        public RowsOfKind(ReadOnlySpan<char> table, ReadOnlySpan<char> kind)
        {
            this.kind = kind;
            rest = table;
            if (!NextLine().SequenceEqual(Header))
                throw new FormatException("Not a catalogue of this version");
        }

        public Cells Current { get; private set; }

        public readonly RowsOfKind GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!rest.IsEmpty)
            {
                var line = NextLine();
                if (line.Length > kind.Length && line[kind.Length] == '\t' && line.StartsWith(kind))
                {
                    Current = new(line[(kind.Length + 1)..]);
                    return true;
                }
            }

            return false;
        }

        private ReadOnlySpan<char> NextLine() => Cut(ref rest, '\n');
    }

    /// <summary>Reads the cells of one row from left to right.</summary>
    internal ref struct Cells(ReadOnlySpan<char> row)
    {
        private ReadOnlySpan<char> rest = row;

        /// <summary>The next cell as it stands; empty when the row is used up.</summary>
        public ReadOnlySpan<char> Next() => Cut(ref rest, '\t');

        /// <summary>The next cell as text.</summary>
        public string Text() => Plain(Next());

        /// <summary>The next cell as texts.</summary>
        public string[] Texts()
        {
            var cell = Next();
            if (cell.IsEmpty)
                return [];
            var texts = new string[cell.Count(TextSeparator) + 1];
            for (var i = 0; i < texts.Length; i++)
                texts[i] = Plain(Cut(ref cell, TextSeparator));
            return texts;
        }

        /// <summary>The next cell as a whole number.</summary>
        public int Whole() => int.Parse(Next(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>The next cell as a member of a closed vocabulary.</summary>
        public T Code<T>()
            where T : struct, Enum => Member<T>(Next());
    }

    /// <summary>A member of a closed vocabulary.</summary>
    public static T Member<T>(ReadOnlySpan<char> name)
        where T : struct, Enum => Code<T>.TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is unknown");

    /// <summary>Cuts off what stands before the separator, or all of it, and the separator.</summary>
    public static ReadOnlySpan<char> Cut(scoped ref ReadOnlySpan<char> rest, char separator)
    {
        var end = rest.IndexOf(separator);
        var cut = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return cut;
    }

    private static string Plain(ReadOnlySpan<char> cell) => cell.Contains('\\')
        ? cell.ToString().Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal)
            .Replace("\\n", "\n", StringComparison.Ordinal).Replace('\0', '\\')
        : cell.ToString();
}
