using System.IO.Compression;

namespace Sinew.Interop.Streams;

/// <summary>
/// Decompresses gzip within limits. Beyond them, or at damage, reading throws <see cref="InvalidDataException"/> with a message for people.
/// </summary>
internal sealed class Gunzip : ForwardStream
{
    private readonly Counted _packed;
    private readonly GZipStream _unpacked;
    private readonly ReadLimits _limits;
    private long _out;

    public Gunzip(Stream packed, ReadLimits limits)
    {
        _packed = new Counted(packed);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        _limits = limits;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _unpacked.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("damaged: its compression (gzip) breaks off or is wrong", e);
        }

        _out += read;
        if (_out > _limits.MaxBytes)
            throw new InvalidDataException($"larger than {_limits.MaxBytes} bytes when decompressed");
        if (_out > ReadLimits.RatioFrom && _out / _limits.MaxRatio > _packed.Count)
            throw new InvalidDataException($"decompresses to more than {_limits.MaxRatio} times its size, which no recording does");
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
