using System.IO.Compression;

namespace Sinew.Interop.Archives;

/// <summary>Lists a zip archive.</summary>
internal static class ZipMembers
{
    /// <summary>Files by ordinal name, each opened within the allowance. Names that would escape, and encrypted members, are refused.</summary>
    public static List<Member> List(ZipArchive archive, Allowance allowance)
    {
        var members = new List<Member>(archive.Entries.Count);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/'))
                continue;
            var refusal = MemberNames.Escapes(name) ? "its name points outside the archive: not read"
                : entry.IsEncrypted ? "encrypted: it cannot be read"
                : entry.Length == 0 ? "empty: it has no byte"
                : null;
            members.Add(new Member(
                name, entry.CompressedLength, entry.Length, () => new LimitedStream(entry.Open(), entry.CompressedLength, allowance), refusal));
        }

        members.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return members;
    }

    /// <summary>True if the bytes begin like a zip archive.</summary>
    public static bool IsZip(Stream seekable)
    {
        Span<byte> head = stackalloc byte[4];
        var read = seekable.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        seekable.Position = 0;
        return read == 4 && head[0] == 'P' && head[1] == 'K' && head[2] is 3 or 5 && head[3] is 4 or 6;
    }
}
