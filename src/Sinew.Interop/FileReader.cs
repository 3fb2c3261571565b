using Sinew.Training.Running;

namespace Sinew.Interop;

/// <summary>Reads one activity file of whatever kind.</summary>
public static class FileReader
{
    /// <summary>Reads the stream; never throws on bad input.</summary>
    public static ReadResult Read(Stream stream, ReadContext context) =>
        new([], [new Rejected(context.Path, null, "No reader for this kind of file yet.")]);
}
