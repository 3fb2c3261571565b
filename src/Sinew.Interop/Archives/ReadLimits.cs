namespace Sinew.Interop.Archives;

/// <summary>Limits against archives made to exhaust the reader.</summary>
/// <param name="MaxOut">Most bytes that one input path may unpack to, nested archives counted both as they are and as what they hold.</param>
/// <param name="MaxRatio">Most bytes out of one member for each of its compressed bytes.</param>
/// <param name="MaxDepth">Archives inside one another; the outermost is 1.</param>
/// <param name="RatioFrom">Bytes a member may always unpack to before its ratio counts.</param>
public sealed record ReadLimits(long MaxOut, int MaxRatio, int MaxDepth, long RatioFrom)
{
    /// <summary>4 GB out, ratio 200 from 1 MB on, depth 2.</summary>
    public static readonly ReadLimits Default = new(4L << 30, 200, 2, 1 << 20);
}

/// <summary>What is left of <see cref="ReadLimits.MaxOut"/> for one input path.</summary>
internal sealed class Allowance(ReadLimits limits)
{
    private long used;

    /// <summary>The limits.</summary>
    public ReadLimits Limits { get; } = limits;

    /// <summary>Nothing is left.</summary>
    public bool Spent => used > Limits.MaxOut;

    /// <summary>Counts bytes that came out.</summary>
    public void Use(long bytes) => used += bytes;
}

/// <summary>An archive asks for more than is allowed.</summary>
/// <param name="message">Which limit.</param>
public sealed class ReadLimitException(string message) : IOException(message);
