namespace Sinew.Interop.Streams;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class Peeked : ForwardStream
{
    private const int Most = 4096;
    private readonly Stream _inner;
    private readonly byte[] _head = new byte[Most];
    private readonly int _length;
    private int _at;

    /// <summary>Reads the first bytes: all that come, at most 4096. A stream that fails later than its first byte has those.</summary>
    public Peeked(Stream inner)
    {
        _inner = inner;
        try
        {
            int read;
            while (_length < Most && (read = inner.Read(_head, _length, Most - _length)) > 0)
                _length += read;
        }
        catch (Exception e) when (_length > 0 && e is IOException or InvalidDataException)
        {
            Trouble = e;
        }
    }

    /// <summary>The first bytes that are not read yet.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(_at, _length - _at);

    private Exception? Trouble { get; }

    /// <summary>Passes over bytes of the head.</summary>
    public void Skip(int count) => _at += count;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_at < _length)
        {
            var count = Math.Min(buffer.Length, _length - _at);
            Head[..count].CopyTo(buffer);
            _at += count;
            return count;
        }

        return Trouble is null ? _inner.Read(buffer) : throw new InvalidDataException(Trouble.Message, Trouble);
    }
}
