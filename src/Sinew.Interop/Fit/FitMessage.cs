using System.Buffers.Binary;
using System.Text;

namespace Sinew.Interop.Fit;

/// <summary>One data message, a view into the bytes being decoded: valid until the decoder is asked for the next one.</summary>
public readonly ref struct FitMessage
{
    /// <summary>A timestamp that is not known.</summary>
    public const uint NoTime = uint.MaxValue;

    internal FitMessage(FitDefinition definition, ReadOnlySpan<byte> body, uint timestamp)
    {
        Definition = definition;
        Body = body;
        Timestamp = timestamp;
    }

    /// <summary>Layout.</summary>
    public FitDefinition Definition { get; }

    /// <summary>The bytes after the head byte.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>Seconds since the start of 1990 UTC less a day (FIT's epoch) from field 253 or the compressed head; else <see cref="NoTime"/>.</summary>
    public uint Timestamp { get; }

    /// <summary>Global number of the message.</summary>
    public int Number => Definition.Message;

    /// <summary>First element of a whole-number field; null if the field is absent, invalid, or no whole number.</summary>
    public long? Integer(int field)
    {
        var at = Definition.IndexOf(field);
        return at >= 0 ? Integer(Definition.Fields[at], 0) : null;
    }

    /// <summary>First element of a numeric field; null if absent, invalid or no number.</summary>
    public double? Value(int field)
    {
        var at = Definition.IndexOf(field);
        return at >= 0 && Value(Definition.Fields[at], 0) is var value && !double.IsNaN(value) ? value : null;
    }

    /// <summary>A text; null if absent, empty or no text.</summary>
    public string? Text(int field)
    {
        var at = Definition.IndexOf(field);
        return at >= 0 ? Text(Definition.Fields[at]) : null;
    }

    /// <summary>An element of a whole-number field; null if invalid, out of range or no whole number. 64-bit values above the signed range are null.</summary>
    public long? Integer(in FitField field, int element)
    {
        if ((uint)element >= (uint)field.Count)
            return null;
        var at = Body[field.Offset..];
        switch (field.Base)
        {
            case FitBase.Enum or FitBase.UInt8:
                return at[element] is not 0xFF and var u8 ? u8 : null;
            case FitBase.Bytes:
                return field.Size > 1 || at[element] != 0xFF ? at[element] : null;
            case FitBase.UInt8Z:
                return at[element] is not 0 and var z8 ? z8 : null;
            case FitBase.Int8:
                return (sbyte)at[element] is not sbyte.MaxValue and var i8 ? i8 : null;
            case FitBase.Int16:
                return (short)Two(at, element) is not short.MaxValue and var i16 ? i16 : null;
            case FitBase.UInt16:
                return Two(at, element) is not ushort.MaxValue and var u16 ? u16 : null;
            case FitBase.UInt16Z:
                return Two(at, element) is not 0 and var z16 ? z16 : null;
            case FitBase.Int32:
                return (int)Four(at, element) is not int.MaxValue and var i32 ? i32 : null;
            case FitBase.UInt32:
                return Four(at, element) is not uint.MaxValue and var u32 ? u32 : null;
            case FitBase.UInt32Z:
                return Four(at, element) is not 0 and var z32 ? z32 : null;
            case FitBase.Int64:
                return (long)Eight(at, element) is not long.MaxValue and var i64 ? i64 : null;
            case FitBase.UInt64:
                return Eight(at, element) is <= long.MaxValue and var u64 ? (long)u64 : null;
            case FitBase.UInt64Z:
                return Eight(at, element) is > 0 and <= long.MaxValue and var z64 ? (long)z64 : null;
            case FitBase.Text or FitBase.Float32 or FitBase.Float64:
                return null;
            default:
                throw new InvalidOperationException($"No such base type: {field.Base}");
        }
    }

    /// <summary>An element of a numeric field, unscaled; NaN if invalid, out of range or no number.</summary>
    public double Value(in FitField field, int element)
    {
        if ((uint)element >= (uint)field.Count)
            return double.NaN;
        var at = Body[field.Offset..];
        switch (field.Base)
        {
            case FitBase.Enum or FitBase.UInt8:
                return at[element] is not 0xFF and var u8 ? u8 : double.NaN;
            case FitBase.UInt16:
                return Two(at, element) is not ushort.MaxValue and var u16 ? u16 : double.NaN;
            case FitBase.UInt32:
                return Four(at, element) is not uint.MaxValue and var u32 ? u32 : double.NaN;
            case FitBase.Float32:
                return BitConverter.UInt32BitsToSingle(Four(at, element));
            case FitBase.Float64:
                return BitConverter.UInt64BitsToDouble(Eight(at, element));
            case FitBase.UInt64:
                return Eight(at, element) is not ulong.MaxValue and var u64 ? u64 : double.NaN;
            case FitBase.UInt64Z:
                return Eight(at, element) is not 0 and var z64 ? z64 : double.NaN;
            default:
                return Integer(field, element) ?? double.NaN;
        }
    }

    /// <summary>A text field up to its first zero byte, or to its end if there is none; null if empty or no text.</summary>
    public string? Text(in FitField field)
    {
        if (field.Base != FitBase.Text)
            return null;
        var raw = Body.Slice(field.Offset, field.Size);
        var end = raw.IndexOf((byte)0);
        raw = end >= 0 ? raw[..end] : raw;
        return raw.IsEmpty ? null : Encoding.UTF8.GetString(raw);
    }

    private ushort Two(ReadOnlySpan<byte> at, int element) => Definition.BigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(at[(2 * element)..])
        : BinaryPrimitives.ReadUInt16LittleEndian(at[(2 * element)..]);

    private uint Four(ReadOnlySpan<byte> at, int element) => Definition.BigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(at[(4 * element)..])
        : BinaryPrimitives.ReadUInt32LittleEndian(at[(4 * element)..]);

    private ulong Eight(ReadOnlySpan<byte> at, int element) => Definition.BigEndian
        ? BinaryPrimitives.ReadUInt64BigEndian(at[(8 * element)..])
        : BinaryPrimitives.ReadUInt64LittleEndian(at[(8 * element)..]);
}
