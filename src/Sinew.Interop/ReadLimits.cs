namespace Sinew.Interop;

/// <summary>What one input may cost. Beyond it reading stops and what was read is kept.</summary>
/// <param name="MaxBytes">Bytes after decompression.</param>
/// <param name="MaxRatio">Decompressed bytes for each compressed one; looked at from <see cref="RatioFrom"/> bytes on.</param>
/// <param name="MaxDepth">Layers of compression around a file.</param>
/// <param name="MaxSamples">Samples kept of one FIT file: 2 million are 23 days of one a second, 64 MB.</param>
/// <param name="MaxParts">Laps, sets, tracks or activities of one file.</param>
/// <param name="MaxXmlDepth">Elements nested within each other.</param>
public sealed record ReadLimits(
    long MaxBytes = 4L << 30, int MaxRatio = 200, int MaxDepth = 2, int MaxSamples = 2_000_000, int MaxParts = 50_000, int MaxXmlDepth = 64)
{
    /// <summary>Below this size a high ratio harms nobody.</summary>
    public const int RatioFrom = 1 << 20;

    /// <summary>The limits of the design.</summary>
    public static readonly ReadLimits Default = new();
}
