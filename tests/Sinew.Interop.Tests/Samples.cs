namespace Sinew.Interop.Tests;

/// <summary>Real files of real devices; not part of the project, named by an environment variable.</summary>
internal static class Samples
{
    public static string Path(string relative)
    {
        var root = Environment.GetEnvironmentVariable("SINEW_SAMPLES");
        if (string.IsNullOrEmpty(root))
            Assert.Skip("SINEW_SAMPLES does not name a folder of real files.");
        var path = System.IO.Path.Combine(root, relative);
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Skip($"The samples hold no {relative}.");
        return path;
    }
}
