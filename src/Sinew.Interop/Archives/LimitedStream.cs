namespace Sinew.Interop.Archives;

/// <summary>Reads a member forwards and stops when it unpacks to more than is allowed.</summary>
internal sealed class LimitedStream(Stream inner, long compressed, Allowance allowance) : Stream
{
    private long count;

    /// <summary>A limit was hit, whether or not somebody swallowed the exception.</summary>
    public string? Refusal { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        count += read;
        allowance.Use(read);
        var limits = allowance.Limits;
        if (allowance.Spent)
            Refusal = allowance.Refusal;
        else if (count > ReadLimits.RatioFrom && count / limits.MaxRatio > compressed)
            Refusal = $"unpacks to more than {limits.MaxRatio} times its size, which no recording does";
        return Refusal is null ? read : throw new AllowanceException(Refusal);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
