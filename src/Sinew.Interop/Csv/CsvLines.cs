using System.Text;

namespace Sinew.Interop.Csv;

/// <summary>Lines of a text with a bound on their length, and with lines that can be put back.</summary>
internal sealed class CsvLines(TextReader reader, int maxChars)
{
    private readonly Queue<string> waiting = new();
    private readonly char[] buffer = new char[8192];
    private int at;
    private int filled;
    private bool afterReturn;

    /// <summary>The last line was longer than allowed and is cut off.</summary>
    public bool Cut { get; private set; }

    /// <summary>The next line without its end, or null at the end of the text.</summary>
    public string? Next()
    {
        Cut = false;
        if (waiting.TryDequeue(out var back))
            return back;
        StringBuilder? line = null;
        while (true)
        {
            if (at == filled)
            {
                filled = reader.Read(buffer, 0, buffer.Length);
                at = 0;
                if (filled == 0)
                    return line?.ToString();
            }

            var c = buffer[at++];
            if (c == '\n' && afterReturn)
            {
                afterReturn = false;
                continue;
            }

            afterReturn = c == '\r';
            line ??= new StringBuilder();
            if (c is '\n' or '\r')
                return line.ToString();
            if (line.Length < maxChars)
                line.Append(c);
            else
                Cut = true;
        }
    }

    /// <summary>Puts lines back to be read again, in order, before all others.</summary>
    public void PutBack(List<string> lines)
    {
        if (lines.Count == 0)
            return;
        var rest = waiting.ToArray();
        waiting.Clear();
        lines.ForEach(waiting.Enqueue);
        foreach (var line in rest)
            waiting.Enqueue(line);
    }
}
