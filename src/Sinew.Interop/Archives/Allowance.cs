namespace Sinew.Interop.Archives;

/// <summary>
/// What is left of <see cref="ReadLimits.MaxBytes"/> for one input path. Archives inside archives count both as they are and as what they
/// hold.
/// </summary>
internal sealed class Allowance(ReadLimits limits)
{
    private long used;

    /// <summary>The limits.</summary>
    public ReadLimits Limits { get; } = limits;

    /// <summary>Nothing is left.</summary>
    public bool Spent => used > Limits.MaxBytes;

    /// <summary>Counts bytes that came out.</summary>
    public void Use(long bytes) => used += bytes;

    /// <summary>What to say when nothing is left.</summary>
    public string Refusal => $"unpacks to more than {Limits.MaxBytes >> 20} MB: the rest of it was not read";
}

/// <summary>An archive asks for more than is allowed.</summary>
/// <param name="message">Which limit.</param>
internal sealed class AllowanceException(string message) : IOException(message);
