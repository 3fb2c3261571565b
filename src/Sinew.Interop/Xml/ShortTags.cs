using Sinew.Interop.Streams;

namespace Sinew.Interop.Xml;

/// <summary>
/// Passes XML on as long as no tag and no text is longer than a megabyte: an attribute is held in memory as a whole, so that a small
/// packed file could fill it.
/// </summary>
internal sealed class ShortTags(Stream inner) : ForwardStream
{
    private const int Longest = 1 << 20;
    private long _since;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var end = buffer[..read].LastIndexOf((byte)'>');
        _since = end >= 0 ? read - end : _since + read;
        return _since <= Longest ? read : throw new InvalidDataException("a tag or a text in it is longer than a megabyte");
    }
}
