using Sinew.Training.Running;

namespace Sinew.Interop;

/// <summary>Reads a runner's past from whatever files there are.</summary>
public static class History
{
    /// <summary>
    /// Reads files, folders, tables and archives into one list of activities, each once. The answer does not depend on the order of the
    /// paths or on how the files are spread over them. Bad input never throws: it is named among the rejected, and the rest is read.
    /// </summary>
    /// <param name="paths">Activity files (also gzipped), folders, tables of activities, or zip archives of any of these.</param>
    /// <param name="zone">Zone for sources that know UTC alone.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancel">Stops between files and inside long ones with <see cref="OperationCanceledException"/>.</param>
    public static HistoryResult Read(
        IReadOnlyList<string> paths, TimeZoneInfo zone, IProgress<ReadProgress>? progress = null, CancellationToken cancel = default) =>
        Read(paths, zone, ReadLimits.Default, progress, cancel);

    /// <summary>Reads with limits of one's own; see <see cref="Read(IReadOnlyList{string}, TimeZoneInfo, IProgress{ReadProgress}?, CancellationToken)"/>.</summary>
    public static HistoryResult Read(
        IReadOnlyList<string> paths, TimeZoneInfo zone, ReadLimits limits, IProgress<ReadProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var reader = new HistoryReader(zone, limits, progress, cancel);
        reader.Read(paths);
        return new HistoryResult(
            Duplicates.Merge(reader.Activities),
            [.. reader.Rejected.Distinct().OrderBy(r => r.Path, StringComparer.Ordinal).ThenBy(r => r.Row).ThenBy(r => r.Reason, StringComparer.Ordinal)]);
    }
}
