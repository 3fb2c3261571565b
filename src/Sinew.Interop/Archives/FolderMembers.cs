namespace Sinew.Interop.Archives;

/// <summary>Lists a folder and all below it.</summary>
internal static class FolderMembers
{
    /// <summary>Files by ordinal name. Links and hidden folders are left out; what cannot be listed or is a link becomes a refusal.</summary>
    public static List<Member> List(string folder, CancellationToken cancel)
    {
        var members = new List<Member>();
        var waiting = new Stack<(DirectoryInfo Folder, string Prefix)>();
        waiting.Push((new DirectoryInfo(folder), ""));
        while (waiting.TryPop(out var next))
        {
            cancel.ThrowIfCancellationRequested();
            FileSystemInfo[] entries;
            try
            {
                entries = next.Folder.GetFileSystemInfos();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                members.Add(Refused(next.Prefix, "a folder that could not be listed"));
                continue;
            }

            foreach (var entry in entries)
            {
                var name = next.Prefix + entry.Name;
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    members.Add(Refused(name, "a link, and links are not followed"));
                else if (entry is DirectoryInfo inner && !entry.Name.StartsWith('.'))
                    waiting.Push((inner, name + "/"));
                else if (entry is FileInfo file)
                    members.Add(OfFile(file, name));
            }
        }

        members.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return members;
    }

    /// <summary>A file as a member. An empty one is refused unopened: a pipe or device has no length and would block.</summary>
    public static Member OfFile(FileInfo file, string name) => file.Length == 0
        ? Refused(name, "empty: it has no byte")
        : new Member(name, file.Length, file.Length, () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 65536, FileOptions.SequentialScan));

    private static Member Refused(string name, string why) => new(name, 0, 0, () => Stream.Null, why);
}
