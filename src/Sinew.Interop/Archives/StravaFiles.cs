using Sinew.Interop.Csv;
using Sinew.Training.Running;

namespace Sinew.Interop.Archives;

/// <summary>Rows of the tables of one folder or archive that still wait for the file they name.</summary>
internal sealed class StravaFiles
{
    private readonly Dictionary<string, Queue<(string Table, StravaRow Row)>> waiting = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Table, StravaRow Row)> byHand = [];

    /// <summary>A table was found, so that the rest of the files belongs to a known export.</summary>
    public bool Any { get; private set; }

    /// <summary>Rows without a file.</summary>
    public IEnumerable<StravaRow> ByHand => byHand.Select(r => r.Row);

    /// <summary>Rows whose file has not come, with the table's name, in the order of tables and rows.</summary>
    public IEnumerable<(string Table, StravaRow Row)> Missing =>
        waiting.Values.SelectMany(q => q).OrderBy(r => r.Table, StringComparer.Ordinal).ThenBy(r => r.Row.Row);

    /// <summary>Adds a table.</summary>
    /// <param name="name">Its name in the folder or archive; files are named relative to it.</param>
    /// <param name="table">Its rows.</param>
    public void Add(string name, StravaTable table)
    {
        Any = true;
        foreach (var row in table.Rows)
        {
            if (row.File.Length == 0)
            {
                byHand.Add((name, row));
                continue;
            }

            var key = Key(MemberNames.FolderOf(name) + row.File);
            if (!waiting.TryGetValue(key, out var queue))
                waiting[key] = queue = new();
            queue.Enqueue((name, row));
        }
    }

    /// <summary>Takes the row that names a file, or null. A file unpacked from its <c>.gz</c> is still the same file.</summary>
    public StravaRow? Take(string name)
    {
        var key = Key(name);
        if (!waiting.TryGetValue(key, out var queue))
            return null;
        var row = queue.Dequeue().Row;
        if (queue.Count == 0)
            waiting.Remove(key);
        return row;
    }

    /// <summary>
    /// Completes what a file told with its row: the runner's title, the sport as corrected by hand, the mark of a race, and whatever the file
    /// leaves open. Of several activities in the file the one that begins nearest to the row's time is meant. A damaged file that tells less
    /// than nine tenths of the row's duration only says when it began; the rest is the row's.
    /// </summary>
    public static IEnumerable<RunActivity> Join(ReadResult read, RunActivity row)
    {
        var file = read.Activities;
        var nearest = file.MinBy(a => Math.Abs(((a.StartUtc ?? a.Start) - ((a.StartUtc is null ? null : row.StartUtc) ?? row.Start)).Ticks));
        foreach (var activity in file)
        {
            if (!ReferenceEquals(activity, nearest))
            {
                yield return activity;
                continue;
            }

            var told = read.Rejected.IsEmpty || activity.Seconds >= 0.9 * row.Seconds
                ? activity
                : row with { Start = activity.Start, StartUtc = activity.StartUtc ?? row.StartUtc, Sources = activity.Sources };
            yield return told with
            {
                Name = row.Name.Length > 0 ? row.Name : told.Name,
                Sport = row.Sport == Sport.Other ? told.Sport : row.Sport,
                IsRace = told.IsRace || row.IsRace,
                StartUtc = told.StartUtc ?? row.StartUtc,
                MovingSeconds = told.MovingSeconds ?? row.MovingSeconds,
                Metres = told.Metres ?? row.Metres,
                AscentM = told.AscentM ?? row.AscentM,
                AvgHr = told.AvgHr ?? row.AvgHr,
                Sources = [.. told.Sources.Concat(row.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            };
        }
    }

    private static string Key(string name) => MemberNames.WithoutGz(name);
}
