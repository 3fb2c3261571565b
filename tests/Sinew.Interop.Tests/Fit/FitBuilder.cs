using System.Buffers.Binary;
using System.Text;

namespace Sinew.Interop.Tests.Fit;

/// <summary>
/// Writes FIT files for tests, plainly and byte by byte: it shares nothing with the reader. Definitions are written when a message's
/// layout is new for its local number. <see cref="Run"/> makes a whole run; <see cref="ToArray"/> closes the file with its checksum.
/// </summary>
public sealed class FitBuilder(bool bigEndian = false, int headerSize = 14, bool headerCrc = true)
{
    public const byte Enum8 = 0x00, S8 = 0x01, U8 = 0x02, Text = 0x07, U8Z = 0x0A, Raw8 = 0x0D;
    public const byte S16 = 0x83, U16 = 0x84, S32 = 0x85, U32 = 0x86, F32 = 0x88, F64 = 0x89;
    public const byte U16Z = 0x8B, U32Z = 0x8C, S64 = 0x8E, U64 = 0x8F, U64Z = 0x90;

    private readonly List<byte> _data = [];
    private readonly byte[]?[] _definitions = new byte[16][];

    /// <summary>A field to write: number of the field, base type, values (null writes the type's invalid value).</summary>
    public readonly record struct Field(byte Number, byte Type, object?[] Values, int? Developer = null, int? Size = null)
    {
        public static Field Of(byte number, byte type, params object?[]? values) => new(number, type, values ?? [null]);

        /// <summary>A field of a developer: the type is told by its description, not by the definition.</summary>
        public static Field Own(int developer, byte number, byte type, params object?[]? values) =>
            new(number, type, values ?? [null], developer);

        /// <summary>A text in a field of this many bytes; a text as long as the field has no zero behind it.</summary>
        public static Field Words(byte number, string text, int size) => new(number, Text, [text], null, size);
    }

    public static uint Time(DateTime utc) => (uint)(utc - new DateTime(1989, 12, 31, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds;

    /// <summary>A complete activity file of one run at even pace, one record every few seconds, a lap every kilometre.</summary>
    /// <param name="startUtc">Start.</param>
    /// <param name="seconds">Timer time, equal to elapsed time.</param>
    /// <param name="metres">Distance; null leaves it out.</param>
    /// <param name="hr">Heart rate; null leaves it out.</param>
    /// <param name="offset">Offset of local time; null leaves the local time out.</param>
    /// <param name="sport">1 running, 2 cycling, 10 training …</param>
    /// <param name="subSport">20 strength …</param>
    /// <param name="every">Seconds between records; 0 writes none.</param>
    public static byte[] Run(
        DateTime startUtc, double seconds, double? metres, int? hr = 140, TimeSpan? offset = null, int sport = 1, int subSport = 0,
        double? ascent = null, int every = 5) =>
        new FitBuilder().AddRun(startUtc, seconds, metres, hr, offset, sport, subSport, ascent, every).ToArray();

    public FitBuilder AddRun(
        DateTime startUtc, double seconds, double? metres, int? hr = 140, TimeSpan? offset = null, int sport = 1, int subSport = 0,
        double? ascent = null, int every = 5)
    {
        var start = Time(startUtc);
        var end = start + (uint)seconds;
        FileId(4, start);
        Message(1, 21, Field.Of(253, U32, start), Field.Of(0, Enum8, 0), Field.Of(1, Enum8, 0));
        for (double at = 0; every > 0 && at <= seconds; at += every)
            Record(start + (uint)at, metres * at / seconds, hr);
        Message(1, 21, Field.Of(253, U32, end), Field.Of(0, Enum8, 0), Field.Of(1, Enum8, 4));
        var laps = Math.Max(1, (int)((metres ?? 0) / 1000));
        for (var lap = 0; lap < laps; lap++)
            Totals(19, start + (uint)(seconds * lap / laps), seconds / laps, metres / laps, hr, sport, subSport, null);
        Totals(18, start, seconds, metres, hr, sport, subSport, ascent);
        return Activity(end, offset is { } by ? end + (uint)(int)by.TotalSeconds : null);
    }

    public FitBuilder FileId(int type, uint created) =>
        Message(0, 0, Field.Of(0, Enum8, type), Field.Of(1, U16, 1), Field.Of(2, U16, 3990), Field.Of(3, U32Z, 12345), Field.Of(4, U32, created));

    public FitBuilder Record(uint time, double? metres, int? hr, double? speed = null) => Message(
        2, 20, Field.Of(253, U32, time), Field.Of(5, U32, Scaled(metres, 100)), Field.Of(3, U8, hr), Field.Of(73, U32, Scaled(speed, 1000)));

    /// <summary>A session (18) or a lap (19).</summary>
    public FitBuilder Totals(
        int message, uint start, double? seconds, double? metres, int? hr = null, int? sport = 1, int? subSport = 0, double? ascent = null,
        double? elapsed = null)
    {
        var lap = message == 19;
        return Message(
            lap ? 3 : 4, message,
            Field.Of(253, U32, start + (uint)(elapsed ?? seconds ?? 0)), Field.Of(2, U32, start),
            Field.Of(7, U32, Scaled(elapsed ?? seconds, 1000)), Field.Of(8, U32, Scaled(seconds, 1000)),
            Field.Of(9, U32, Scaled(metres, 100)), Field.Of(lap ? (byte)15 : (byte)16, U8, hr),
            Field.Of(lap ? (byte)21 : (byte)22, U16, ascent), Field.Of(lap ? (byte)25 : (byte)5, Enum8, sport),
            Field.Of(lap ? (byte)39 : (byte)6, Enum8, subSport));
    }

    public FitBuilder Activity(uint time, uint? local) =>
        Message(5, 34, Field.Of(253, U32, time), Field.Of(1, U16, 1), Field.Of(5, U32, local));

    /// <summary>Any message, its definition before it if the local number was used otherwise.</summary>
    public FitBuilder Message(int local, int number, params Field[] fields)
    {
        Define(local, number, fields);
        return Raw([(byte)local, .. fields.SelectMany(Encode)]);
    }

    /// <summary>A message under a compressed-timestamp head: local numbers 0 to 3, five bits of time.</summary>
    public FitBuilder Compressed(int local, uint time, int number, params Field[] fields)
    {
        Define(local, number, fields);
        return Raw([(byte)(0x80 | (local << 5) | (int)(time & 0x1F)), .. fields.SelectMany(Encode)]);
    }

    /// <summary>Describes a developer's field.</summary>
    public FitBuilder Describe(int developer, byte number, byte type, string name, string units = "") => Message(
        6, 206, Field.Of(0, U8, developer), Field.Of(1, U8, (int)number), Field.Of(2, U8, (int)type),
        Field.Words(3, name, name.Length + 1), Field.Words(8, units, units.Length + 1));

    /// <summary>Bytes as they are.</summary>
    public FitBuilder Raw(params byte[] bytes)
    {
        _data.AddRange(bytes);
        return this;
    }

    /// <summary>The whole file: header, data, checksum. Chain files by joining their arrays.</summary>
    public byte[] ToArray()
    {
        var file = new List<byte> { (byte)headerSize, 0x20, 0x54, 0x08 };
        file.AddRange(Number((uint)_data.Count, 4, false));
        file.AddRange(".FIT"u8);
        if (headerSize >= 14)
            file.AddRange(headerCrc ? Number(Crc(file), 2, false) : [0, 0]);
        file.AddRange(_data);
        file.AddRange(Number(Crc(file), 2, false));
        return [.. file];
    }

    /// <summary>The checksum as Garmin's document gives it, by nibbles.</summary>
    public static ushort Crc(IEnumerable<byte> bytes)
    {
        ushort[] table =
        [
            0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
        ];
        var crc = 0;
        foreach (var b in bytes)
        {
            crc = (crc >> 4) ^ table[crc & 0xF] ^ table[b & 0xF];
            crc = (crc >> 4) ^ table[crc & 0xF] ^ table[b >> 4];
        }

        return (ushort)crc;
    }

    private void Define(int local, int number, Field[] fields)
    {
        var native = fields.Where(f => f.Developer is null).ToArray();
        var own = fields.Where(f => f.Developer is not null).ToArray();
        List<byte> definition = [(byte)(0x40 | (own.Length > 0 ? 0x20 : 0) | local), 0, (byte)(bigEndian ? 1 : 0)];
        definition.AddRange(Number((ulong)number, 2, bigEndian));
        definition.Add((byte)native.Length);
        foreach (var field in native)
            definition.AddRange([field.Number, (byte)Encode(field).Length, field.Type]);
        if (own.Length > 0)
            definition.Add((byte)own.Length);
        foreach (var field in own)
            definition.AddRange([field.Number, (byte)Encode(field).Length, (byte)field.Developer!.Value]);
        if (_definitions[local] is { } known && known.AsSpan().SequenceEqual([.. definition]))
            return;
        _definitions[local] = [.. definition];
        _data.AddRange(definition);
    }

    private static object? Scaled(double? value, double scale) => value is null ? null : (uint)Math.Round(value.Value * scale);

    private byte[] Encode(Field field)
    {
        if (field.Type == Text)
        {
            var text = new byte[field.Size ?? 0];
            var whole = Encoding.UTF8.GetBytes((string?)field.Values[0] ?? "");
            whole.AsSpan(0, Math.Min(whole.Length, text.Length)).CopyTo(text);
            return text;
        }

        return [.. field.Values.SelectMany(v => Element(field.Type, v))];
    }

    private byte[] Element(byte type, object? value) => (type, value) switch
    {
        (F32, null) => [0xFF, 0xFF, 0xFF, 0xFF],
        (F32, _) => Number(BitConverter.SingleToUInt32Bits(Convert.ToSingle(value, null)), 4, bigEndian),
        (F64, null) => Number(ulong.MaxValue, 8, bigEndian),
        (F64, _) => Number(BitConverter.DoubleToUInt64Bits(Convert.ToDouble(value, null)), 8, bigEndian),
        (_, null) => Number(Invalid(type), Size(type), bigEndian),
        (U64 or U64Z, _) => Number(Convert.ToUInt64(value, null), 8, bigEndian),
        _ => Number((ulong)Convert.ToInt64(value, null), Size(type), bigEndian),
    };

    private static ulong Invalid(byte type) => type switch
    {
        S8 => 0x7F,
        S16 => 0x7FFF,
        S32 => 0x7FFFFFFF,
        S64 => long.MaxValue,
        U8Z or U16Z or U32Z or U64Z => 0,
        _ => ulong.MaxValue,
    };

    private static int Size(byte type) => type switch
    {
        S16 or U16 or U16Z => 2,
        S32 or U32 or U32Z or F32 => 4,
        F64 or S64 or U64 or U64Z => 8,
        _ => 1,
    };

    private static byte[] Number(ulong value, int size, bool bigEndian)
    {
        var all = new byte[8];
        if (bigEndian)
        {
            BinaryPrimitives.WriteUInt64BigEndian(all, value);
            return all[(8 - size)..];
        }

        BinaryPrimitives.WriteUInt64LittleEndian(all, value);
        return all[..size];
    }
}
