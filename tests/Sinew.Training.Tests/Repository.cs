namespace Sinew.Training.Tests;

/// <summary>Files of the repository that the tests read: data, schemas, pages.</summary>
public static class Repository
{
    /// <summary>Folder of Sinew.slnx, found upwards from the test's own files.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A path inside the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? from)
    {
        for (; from is not null; from = from.Parent)
        {
            if (File.Exists(Path.Combine(from.FullName, "Sinew.slnx")))
                return from.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository");
    }
}
