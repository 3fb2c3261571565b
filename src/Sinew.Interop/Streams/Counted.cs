namespace Sinew.Interop.Streams;

/// <summary>Counts the bytes read from a stream, which it leaves open.</summary>
internal sealed class Counted(Stream inner) : ForwardStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return read;
    }
}
