namespace Sinew.Interop.Tests;

/// <summary>
/// Recordings of real devices that are not part of the project. The environment variable SINEW_SAMPLES names a folder with a MANIFEST.tsv
/// (path, bytes, hash, licence, kind, …). Without it their tests are skipped, or fail if SINEW_REQUIRE=all.
/// </summary>
public static class Samples
{
    public sealed record Sample(string Path, string Kind, string File)
    {
        public byte[] Bytes => System.IO.File.ReadAllBytes(File);
    }

    /// <summary>All samples whose kind begins so, at least one.</summary>
    public static IReadOnlyList<Sample> Of(string kind)
    {
        var root = Environment.GetEnvironmentVariable("SINEW_SAMPLES");
        if (string.IsNullOrEmpty(root))
        {
            Assert.False(Environment.GetEnvironmentVariable("SINEW_REQUIRE") == "all", "SINEW_REQUIRE=all, but SINEW_SAMPLES is not set");
            Assert.Skip("SINEW_SAMPLES is not set: no recordings of real devices to read");
        }

        var found = File.ReadLines(Path.Combine(root, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells.Length > 4 && cells[4].StartsWith(kind, StringComparison.Ordinal))
            .Select(cells => new Sample(cells[0], cells[4], Path.Combine(root, cells[0])))
            .ToList();
        Assert.NotEmpty(found);
        return found;
    }
}
