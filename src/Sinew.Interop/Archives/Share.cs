namespace Sinew.Interop.Archives;

/// <summary>The stretch of all input bytes that something stands for.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Weight">How long it is.</param>
internal readonly record struct Share(Int128 From, Int128 Weight)
{
    /// <summary>The stretch of a part, by weights that need not be bytes of input themselves.</summary>
    public Share Part(long passed, long weight, long sum) =>
        sum == 0 ? new Share(From, 0) : new Share(From + (Weight * passed / sum), Weight * weight / sum);
}
