using System.Buffers.Binary;

namespace Sinew.Interop.Fit;

/// <summary>FIT's checksum: CRC-16 with the reflected polynomial 0xA001 and start value 0, eight bytes at a step.</summary>
public static class FitCrc
{
    private static readonly ushort[] Table = MakeTable();

    /// <summary>The checksum of what went before and these bytes.</summary>
    public static ushort Of(ReadOnlySpan<byte> bytes, ushort before = 0)
    {
        var table = Table;
        uint crc = before;
        while (bytes.Length >= 8)
        {
            var next = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ crc;
            crc = (uint)(table[(7 << 8) | (int)(next & 0xFF)] ^ table[(6 << 8) | (int)((next >> 8) & 0xFF)]
                ^ table[(5 << 8) | (int)((next >> 16) & 0xFF)] ^ table[(4 << 8) | (int)((next >> 24) & 0xFF)]
                ^ table[(3 << 8) | (int)((next >> 32) & 0xFF)] ^ table[(2 << 8) | (int)((next >> 40) & 0xFF)]
                ^ table[(1 << 8) | (int)((next >> 48) & 0xFF)] ^ table[(int)(next >> 56)]);
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
            crc = (crc >> 8) ^ table[(int)((crc ^ b) & 0xFF)];
        return (ushort)crc;
    }

    private static ushort[] MakeTable()
    {
        var table = new ushort[8 * 256];
        for (var b = 0; b < 256; b++)
        {
            var crc = (uint)b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001 : crc >> 1;
            table[b] = (ushort)crc;
        }

        for (var at = 256; at < table.Length; at++)
            table[at] = (ushort)((table[at - 256] >> 8) ^ table[table[at - 256] & 0xFF]);
        return table;
    }
}
