namespace Sinew.Interop.Archives;

/// <summary>A file inside a folder or archive.</summary>
/// <param name="Name">Path inside it, with forward slashes.</param>
/// <param name="Weight">Bytes of input it stands for: its size on disk, or its compressed size.</param>
/// <param name="Length">Bytes it says it has.</param>
/// <param name="Open">Opens it for reading.</param>
/// <param name="Refusal">Why it is not to be opened, or null.</param>
internal sealed record Member(string Name, long Weight, long Length, Func<Stream> Open, string? Refusal = null);

/// <summary>What a member's name promises.</summary>
internal enum MemberKind
{
    /// <summary>Left by an operating system or a tool: never mentioned.</summary>
    Noise,

    /// <summary>A table.</summary>
    Table,

    /// <summary>An archive.</summary>
    Archive,

    /// <summary>May be an activity.</summary>
    Activity,

    /// <summary>Plainly something else.</summary>
    Foreign,
}

/// <summary>Reads names of members.</summary>
internal static class MemberNames
{
    /// <summary>What the name promises. A name without extension may be an activity.</summary>
    public static MemberKind KindOf(string name)
    {
        var parts = name.Split('/');
        var file = parts[^1];
        if (Array.Exists(parts, p => p == "__MACOSX" || (p.StartsWith('.') && p is not ("." or "..")))
            || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase))
            return MemberKind.Noise;
        var plain = WithoutGz(file);
        return Path.GetExtension(plain).ToLowerInvariant() switch
        {
            ".fit" or ".gpx" or ".tcx" or ".xml" or "" => MemberKind.Activity,
            ".csv" when plain == file => MemberKind.Table,
            ".zip" when plain == file => MemberKind.Archive,
            _ => MemberKind.Foreign,
        };
    }

    /// <summary>The name without a final <c>.gz</c>.</summary>
    public static string WithoutGz(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    /// <summary>The folder of a name, with a slash at its end; empty at the top.</summary>
    public static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>A name that would leave the folder it is unpacked to.</summary>
    public static bool Escapes(string name) =>
        name.StartsWith('/') || name.Contains('\0', StringComparison.Ordinal) || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]))
        || name.Split('/').Contains("..", StringComparer.Ordinal);
}
