namespace Sinew.Interop.Archives;

/// <summary>
/// A zip archive is read from its end, so one inside another is unpacked to disk first, never to memory. The file goes when it is closed.
/// </summary>
internal static class Spool
{
    /// <summary>Copies a stream to a temporary file and goes back to its start.</summary>
    public static FileStream ToDisk(Stream stream, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65536, FileOptions.DeleteOnClose);
        try
        {
            var buffer = new byte[65536];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                file.Write(buffer, 0, read);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
