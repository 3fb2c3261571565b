using System.Text;

namespace Sinew.Interop.Csv;

/// <summary>
/// Splits a table into records, one at a time. Quoted fields may hold separators, line breaks and doubled quotes; a lone quote inside a
/// quoted field is taken as it stands. A quote that is never closed costs its own line, not the rest of the table.
/// </summary>
public static class CsvRecords
{
    /// <summary>Most lines one record may span.</summary>
    public const int MaxLines = 400;

    /// <summary>Most characters one record may hold.</summary>
    public const int MaxChars = 64 * 1024;

    private const int MaxBroken = 1000;

    /// <summary>Opens a stream as text: UTF-8, or what its byte order mark says.</summary>
    public static StreamReader Open(Stream stream) => new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);

    /// <summary>Reads the records.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="separator">Separator, or null to take the most frequent of comma, semicolon and tab in the first line.</param>
    /// <param name="cancel">Stops between records.</param>
    public static IEnumerable<CsvRecord> Read(TextReader reader, char? separator = null, CancellationToken cancel = default)
    {
        var lines = new CsvLines(reader, MaxChars);
        var row = 0;
        var broken = 0;
        while (lines.Next() is { } line)
        {
            cancel.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
                continue;
            separator ??= Separator(line);
            row++;
            var taken = new List<string>();
            var splitter = new CsvSplitter(separator.Value);
            var done = !lines.Cut && splitter.Add(line);
            var chars = line.Length;
            while (!done && !splitter.Broken && !lines.Cut && taken.Count < MaxLines && chars < MaxChars && lines.Next() is { } more)
            {
                taken.Add(more);
                chars += more.Length;
                done = !lines.Cut && splitter.Add(more);
            }

            if (done)
            {
                yield return new CsvRecord(row, splitter.Fields, null);
                continue;
            }

            lines.PutBack(taken);
            yield return new CsvRecord(row, [], "a quote is never closed, or the row is too long");
            if (++broken >= MaxBroken)
            {
                yield return new CsvRecord(row + 1, [], "too many broken rows: the rest of the table was not read");
                yield break;
            }
        }
    }

    private static char Separator(string header)
    {
        var best = ',';
        foreach (var candidate in ";\t")
        {
            if (header.Count(c => c == candidate) > header.Count(c => c == best))
                best = candidate;
        }

        return best;
    }
}
