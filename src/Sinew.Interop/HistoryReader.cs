using System.IO.Compression;
using Sinew.Interop.Archives;
using Sinew.Interop.Csv;
using Sinew.Training.Running;

namespace Sinew.Interop;

/// <summary>Walks the inputs and collects what they tell, unmerged.</summary>
internal sealed class HistoryReader(TimeZoneInfo zone, ReadLimits limits, IProgress<ReadProgress>? progress, CancellationToken cancel)
{
    private const string NoTable = "a table, but no list of activities as Strava exports it";

    // How a reader begins when a device's file holds settings or steps: an account's export is full of them.
    private const string NoActivity = "not an activity";
    private const string NoArchive = "not a zip archive: its name says so, its content does not. Perhaps the download broke off; fetch it again";
    private const string RowKept = "; its row in the table was kept";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private Int128 done;
    private long total;

    /// <summary>Activities, unmerged.</summary>
    public List<RunActivity> Activities { get; } = [];

    /// <summary>What was left out.</summary>
    public List<Rejected> Rejected { get; } = [];

    /// <summary>Reads all paths.</summary>
    public void Read(IReadOnlyList<string> paths)
    {
        var inputs = new List<(string Path, List<Member> Members, bool Folder)>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path) && !File.Exists(path))
                Reject(path, "no such file or folder");
            else if (!seen.Add(Path.GetFullPath(path)))
                continue;
            else if (Directory.Exists(path))
                inputs.Add((path, FolderMembers.List(path, cancel), true));
            else
                inputs.Add((path, [FolderMembers.OfFile(new FileInfo(path), path)], false));
        }

        total = inputs.Sum(i => i.Members.Sum(m => m.Weight));
        var from = 0L;
        foreach (var (path, members, folder) in inputs)
        {
            var weight = members.Sum(m => m.Weight);
            var allowance = new Allowance(limits);
            if (folder)
                ReadFolder(path, members, new Share(from, weight), allowance);
            else
                ReadFile(path, members[0], new Share(from, weight), allowance);
            from += weight;
            Report(from, path);
        }
    }

    private void ReadFolder(string path, List<Member> members, Share share, Allowance allowance)
    {
        var before = Activities.Count + Rejected.Count;
        var root = Path.GetFullPath(path);
        var fresh = members.FindAll(m => seen.Add(Path.GetFullPath(Path.Combine(root, m.Name))));
        ReadMembers(path.TrimEnd('/', '\\') + "/", fresh, share, allowance, 0, false);
        if (before == Activities.Count + Rejected.Count && fresh.Count == members.Count)
            Reject(path, "no activity in this folder");
    }

    // A path that names one file: its content decides what it is.
    private void ReadFile(string path, Member file, Share share, Allowance allowance)
    {
        if (file.Refusal is { } refusal)
        {
            Reject(path, refusal);
            return;
        }

        Guarded(path, () =>
        {
            using var stream = file.Open();
            if (ZipMembers.IsZip(stream))
            {
                ReadZip(path, stream, share, allowance, 1, false);
            }
            else if (MemberNames.KindOf(Path.GetFileName(path)) == MemberKind.Archive)
            {
                ReadMisnamed(path, stream);
            }
            else if (MemberNames.KindOf(Path.GetFileName(path)) != MemberKind.Table)
            {
                Take(FileReader.Read(stream, Context(path), limits), path);
            }
            else if (StravaTable.Read(stream, Context(path)) is { } table)
            {
                Activities.AddRange(table.Rows.Select(r => r.Activity));
                Rejected.AddRange(table.Rejected);
            }
            else
            {
                Reject(path, NoTable);
            }
        });
    }

    private void ReadZip(string path, Stream seekable, Share share, Allowance allowance, int depth, bool known)
    {
        using var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
        var before = Activities.Count + Rejected.Count;
        ReadMembers(path + "!", ZipMembers.List(archive, allowance), share, allowance, depth, known);
        if (before == Activities.Count + Rejected.Count && !known)
            Reject(path, "no activity in this archive");
    }

    private void ReadMembers(string prefix, List<Member> members, Share share, Allowance allowance, int depth, bool known)
    {
        var rows = ReadTables(prefix, members, ref known);
        var sum = members.Sum(m => m.Weight);
        var passed = 0L;
        foreach (var member in members)
        {
            cancel.ThrowIfCancellationRequested();
            if (allowance.Spent)
            {
                Reject(prefix.TrimEnd('!', '/'), allowance.Refusal);
                break;
            }

            var mine = share.Part(passed, member.Weight, sum);
            passed += member.Weight;
            ReadMember(prefix + member.Name, member, rows, mine, allowance, depth, known);
            Report(mine.From + mine.Weight, prefix + member.Name);
        }

        Activities.AddRange(rows.ByHand.Select(r => r.Activity));
        AddMissing(prefix, rows);
    }

    private StravaFiles ReadTables(string prefix, List<Member> members, ref bool known)
    {
        var rows = new StravaFiles();
        var others = new List<string>();
        foreach (var member in members.Where(m => m.Refusal is null && MemberNames.KindOf(m.Name) == MemberKind.Table))
        {
            var path = prefix + member.Name;
            Guarded(path, () =>
            {
                using var stream = member.Open();
                if (StravaTable.Read(stream, Context(path)) is { } table)
                {
                    rows.Add(member.Name, table);
                    Rejected.AddRange(table.Rejected);
                }
                else
                {
                    others.Add(path);
                }
            });
        }

        known |= rows.Any || members.Exists(m => m.Name.Contains("DI_CONNECT/", StringComparison.OrdinalIgnoreCase));
        if (!known)
            others.ForEach(path => Reject(path, NoTable));
        return rows;
    }

    private void ReadMember(string path, Member member, StravaFiles rows, Share share, Allowance allowance, int depth, bool known)
    {
        var kind = MemberNames.KindOf(member.Name);
        if (kind == MemberKind.Noise)
            return;
        if (member.Refusal is { } refusal)
        {
            if (kind is MemberKind.Activity or MemberKind.Archive || !known)
                Refuse(path, member, refusal, rows);
            return;
        }

        if (kind == MemberKind.Archive)
            Guarded(path, () => ReadInner(path, member, share, allowance, depth, known));
        else if (kind == MemberKind.Activity)
            Guarded(path, () => ReadActivity(path, member, rows, known));
        else if (kind == MemberKind.Foreign && !known)
            Reject(path, NoActivity + " file");
    }

    private void ReadActivity(string path, Member member, StravaFiles rows, bool known)
    {
        using var stream = member.Open();
        ReadResult read;
        try
        {
            read = FileReader.Read(stream, Context(path), limits);
        }
        catch (Exception e) when (BadInput.Is(e))
        {
            read = new ReadResult([], [new Rejected(path, null, BadInput.Plain(e))]);
        }

        if (stream is LimitedStream { Refusal: { } refusal })
            read = new ReadResult([], [new Rejected(path, null, refusal)]);
        var row = rows.Take(member.Name)?.Activity;
        if (row is null && known && read.Activities.IsEmpty && read.Rejected.All(r => r.Reason.StartsWith(NoActivity, StringComparison.Ordinal)))
            return;
        if (row is null)
        {
            Take(read, path);
        }
        else if (read.Activities.IsEmpty)
        {
            Activities.Add(row);
            if (read.Rejected.IsEmpty)
                RejectKept(path, null, "no activity in it" + RowKept);
            Rejected.AddRange(read.Rejected.Select(r => r with { Reason = r.Reason + RowKept, Kept = true }));
        }
        else
        {
            Activities.AddRange(StravaFiles.Join(read, row));
            Rejected.AddRange(read.Rejected.Select(r => r with { Kept = true }));
        }
    }

    private void ReadInner(string path, Member member, Share share, Allowance allowance, int depth, bool known)
    {
        if (depth >= limits.MaxDepth)
        {
            Reject(path, $"an archive inside archives, deeper than {limits.MaxDepth}: not read");
            return;
        }

        using var stream = member.Open();
        if (stream.CanSeek)
        {
            ReadSeekable(stream);
            return;
        }

        using var file = Spool.ToDisk(stream, cancel);
        ReadSeekable(file);

        void ReadSeekable(Stream seekable)
        {
            if (ZipMembers.IsZip(seekable))
                ReadZip(path, seekable, share, allowance, depth + 1, known);
            else
                ReadMisnamed(path, seekable);
        }
    }

    // Named as an archive: a recording under a wrong name is read, anything else is told as what it is not.
    private void ReadMisnamed(string path, Stream stream)
    {
        var read = FileReader.Read(stream, Context(path), limits);
        if (read.Activities.IsEmpty)
            Reject(path, stream.Length == 0 ? "empty: it has no byte" : NoArchive);
        else
            Take(read, path);
    }

    private void Refuse(string path, Member member, string refusal, StravaFiles rows)
    {
        if (rows.Take(member.Name) is not { } row)
        {
            Reject(path, refusal);
            return;
        }

        Activities.Add(row.Activity);
        RejectKept(path, null, refusal + RowKept);
    }

    private void AddMissing(string prefix, StravaFiles rows)
    {
        foreach (var table in rows.Missing.GroupBy(r => r.Table, StringComparer.Ordinal))
        {
            var missing = table.Select(r => r.Row).ToList();
            Activities.AddRange(missing.Select(r => r.Activity));
            foreach (var row in missing)
                RejectKept(prefix + table.Key, row.Row, $"the file {row.File} is missing: its row was kept");
        }
    }

    private void Take(ReadResult read, string path)
    {
        Activities.AddRange(read.Activities);
        Rejected.AddRange(read.Activities.IsEmpty ? read.Rejected : read.Rejected.Select(r => r with { Kept = true }));
        if (read.Activities.IsEmpty && read.Rejected.IsEmpty)
            Reject(path, "no activity in it");
    }

    private void Guarded(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (BadInput.Is(e))
        {
            Reject(path, BadInput.Plain(e));
        }
    }

    private ReadContext Context(string path) => new(path, zone, cancel);

    private void Reject(string path, string reason) => Rejected.Add(new Rejected(path, null, reason));

    private void RejectKept(string path, int? row, string reason) => Rejected.Add(new Rejected(path, row, reason) { Kept = true });

    private void Report(Int128 reached, string path)
    {
        done = Int128.Max(done, Int128.Min(reached, total));
        progress?.Report(new ReadProgress((long)done, total, Activities.Count, path));
    }
}
