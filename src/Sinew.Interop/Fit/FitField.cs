namespace Sinew.Interop.Fit;

/// <summary>Where one field lies in the messages of a definition.</summary>
/// <param name="Number">Number of the field within its message, or within its developer.</param>
/// <param name="Base">Type of one element. A size that is no multiple of the type's is read as raw bytes.</param>
/// <param name="Offset">First byte within the message's body.</param>
/// <param name="Size">Bytes, 0 to 255.</param>
/// <param name="Developer">Index of the developer that defined the field, or -1 for a field of the profile.</param>
public readonly record struct FitField(byte Number, FitBase Base, int Offset, byte Size, short Developer = -1)
{
    // Binary logarithm of the size of one element, by base type.
    private static ReadOnlySpan<byte> Shifts => [0, 0, 0, 1, 1, 2, 2, 0, 2, 3, 0, 1, 2, 0, 3, 3, 3];

    /// <summary>Number of elements: more than one for an array, one for a text.</summary>
    public int Count => Base == FitBase.Text ? 1 : Size >> Shifts[(int)Base];

    internal static FitField Of(byte number, byte type, byte size, int offset, short developer)
    {
        var kind = type & 0x1F;
        var known = kind < Shifts.Length && (size & ((1 << Shifts[kind]) - 1)) == 0;
        return new FitField(number, known ? (FitBase)kind : FitBase.Bytes, offset, size, developer);
    }
}
