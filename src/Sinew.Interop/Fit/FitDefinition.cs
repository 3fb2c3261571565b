using System.Buffers.Binary;

namespace Sinew.Interop.Fit;

/// <summary>The layout of the data messages that follow under one local number.</summary>
public sealed class FitDefinition
{
    private const byte None = 0xFF;
    private readonly FitField[] _fields;
    private readonly byte[] _byNumber = new byte[256];

    private FitDefinition(int message, bool bigEndian, FitField[] fields, int size)
    {
        (Message, BigEndian, _fields, Size, TimestampAt) = (message, bigEndian, fields, size, -1);
        _byNumber.AsSpan().Fill(None);
        for (var i = 0; i < fields.Length && i < None; i++)
        {
            ref readonly var field = ref fields[i];
            if (field.Developer >= 0 || _byNumber[field.Number] != None)
                continue;
            _byNumber[field.Number] = (byte)i;
            if (field.Number == FitNumber.Timestamp && field.Base == FitBase.UInt32 && field.Size == 4)
                TimestampAt = field.Offset;
        }
    }

    /// <summary>Global number of the message.</summary>
    public int Message { get; }

    /// <summary>True if numbers are written with the high byte first.</summary>
    public bool BigEndian { get; }

    /// <summary>Bytes of a body.</summary>
    public int Size { get; }

    /// <summary>Fields in the order of the file, those of developers last.</summary>
    public ReadOnlySpan<FitField> Fields => _fields;

    internal int TimestampAt { get; }

    /// <summary>Place in <see cref="Fields"/> of a field of the profile, or -1.</summary>
    public int IndexOf(int field) => (uint)field < 256 && _byNumber[field] is not None and var at ? at : -1;

    /// <summary>Reads a definition that lies wholly in the span: its head byte, 5 fixed bytes and 3 for each field.</summary>
    internal static FitDefinition Parse(ReadOnlySpan<byte> raw, FitDevelopers developers)
    {
        var bigEndian = (raw[2] & 1) != 0;
        var message = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(raw[3..]) : BinaryPrimitives.ReadUInt16LittleEndian(raw[3..]);
        int native = raw[5], own = (raw[0] & 0x20) != 0 ? raw[6 + (3 * native)] : 0, offset = 0;
        var fields = new FitField[native + own];
        for (var i = 0; i < fields.Length; i++)
        {
            var at = raw.Slice(i < native ? 6 + (3 * i) : 7 + (3 * i), 3);
            fields[i] = i < native
                ? FitField.Of(at[0], at[2], at[1], offset, -1)
                : FitField.Of(at[0], developers.TypeOf(at[2], at[0]), at[1], offset, at[2]);
            offset += at[1];
        }

        return new FitDefinition(message, bigEndian, fields, offset);
    }
}
