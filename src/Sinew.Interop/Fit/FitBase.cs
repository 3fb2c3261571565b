namespace Sinew.Interop.Fit;

/// <summary>Base type of a FIT field: the low five bits of the byte in its definition.</summary>
public enum FitBase : byte
{
    /// <summary>Closed set in one byte; 0xFF is invalid.</summary>
    Enum = 0,

    /// <summary>Signed byte; 0x7F is invalid.</summary>
    Int8 = 1,

    /// <summary>Unsigned byte; 0xFF is invalid.</summary>
    UInt8 = 2,

    /// <summary>Two bytes, signed; 0x7FFF is invalid.</summary>
    Int16 = 3,

    /// <summary>Two bytes, unsigned; 0xFFFF is invalid.</summary>
    UInt16 = 4,

    /// <summary>Four bytes, signed; 0x7FFFFFFF is invalid.</summary>
    Int32 = 5,

    /// <summary>Four bytes, unsigned; 0xFFFFFFFF is invalid.</summary>
    UInt32 = 6,

    /// <summary>UTF-8 up to the first zero byte, or to the end of the field; empty is invalid.</summary>
    Text = 7,

    /// <summary>IEEE single; all ones (a NaN) is invalid.</summary>
    Float32 = 8,

    /// <summary>IEEE double; all ones (a NaN) is invalid.</summary>
    Float64 = 9,

    /// <summary>Unsigned byte; 0 is invalid.</summary>
    UInt8Z = 10,

    /// <summary>Two bytes, unsigned; 0 is invalid.</summary>
    UInt16Z = 11,

    /// <summary>Four bytes, unsigned; 0 is invalid.</summary>
    UInt32Z = 12,

    /// <summary>Raw bytes; a field is invalid when all are 0xFF.</summary>
    Bytes = 13,

    /// <summary>Eight bytes, signed; the greatest value is invalid.</summary>
    Int64 = 14,

    /// <summary>Eight bytes, unsigned; all ones is invalid.</summary>
    UInt64 = 15,

    /// <summary>Eight bytes, unsigned; 0 is invalid.</summary>
    UInt64Z = 16,
}
