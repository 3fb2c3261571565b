namespace Sinew.Interop.Fit;

/// <summary>Where one field lies in the messages of a definition.</summary>
/// <param name="Number">Number of the field within its message, or within its developer.</param>
/// <param name="Base">Type of one element. A size that is no multiple of the type's is read as raw bytes.</param>
/// <param name="Offset">First byte within the message's body.</param>
/// <param name="Size">Bytes, 0 to 255.</param>
/// <param name="Developer">Index of the developer that defined the field, or -1 for a field of the profile.</param>
public readonly record struct FitField(byte Number, FitBase Base, int Offset, byte Size, short Developer = -1)
{
    private static ReadOnlySpan<byte> Sizes => [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8];

    /// <summary>Number of elements: more than one for an array, one for a text.</summary>
    public int Count => Base == FitBase.Text ? 1 : Size / Sizes[(int)Base];

    internal static FitField Of(byte number, byte type, byte size, int offset, short developer)
    {
        var kind = type & 0x1F;
        var known = kind < Sizes.Length && size % Sizes[kind] == 0;
        return new FitField(number, known ? (FitBase)kind : FitBase.Bytes, offset, size, developer);
    }
}
