using Sinew.Training.Documents;

namespace Sinew.Text;

/// <summary>A line about what could not be read: which file and row, and why.</summary>
/// <param name="What">Path and row; empty where the line counts what is not named.</param>
/// <param name="Why">The reason, or the count.</param>
internal readonly record struct UnreadLine(string What, string Why);

/// <summary>What could not be read, file by file. A table whose files are elsewhere names every row: some of them say it all.</summary>
internal static class Unread
{
    private const int Most = 40;
    private const int RowsOfAFile = 3;

    public static IEnumerable<UnreadLine> Lines(IReadOnlyList<RejectedEntry> rejected)
    {
        var (shown, told) = (0, 0);
        foreach (var file in rejected.GroupBy(r => r.Path, StringComparer.Ordinal).Select(g => g.ToArray()).TakeWhile(_ => shown < Most))
        {
            var here = file.Length <= RowsOfAFile + 1 ? file : file[..RowsOfAFile];
            foreach (var r in here)
                yield return new(r.Row is { } row ? Say.Invariant($"{r.Path} row {row}") : r.Path, r.Reason);
            if (here.Length < file.Length)
                yield return new("", Say.Invariant($"and {file.Length - here.Length} more rows of it"));
            shown += here.Length;
            told += file.Length;
        }

        if (rejected.Count > told)
            yield return new("", Say.Invariant($"and {rejected.Count - told} more; `sinew history --format json` names each"));
    }

    /// <summary>The same as plain lines, for stderr.</summary>
    public static IEnumerable<string> Plain(IReadOnlyList<RejectedEntry> rejected) =>
        Lines(rejected).Select(l => l.What.Length > 0 ? $"{l.What}: {l.Why}" : $"  {l.Why}");
}
