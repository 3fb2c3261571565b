namespace Sinew.Interop.Tests.Fit;

/// <summary>
/// A second FIT decoder for comparison: slow, plain, dictionaries all over, sharing nothing with the real one. It stops where a file breaks.
/// </summary>
public static class NaiveFit
{
    /// <summary>A message: its number, and the first element of each whole-number field that is valid.</summary>
    public sealed record Message(int Number, Dictionary<int, long> Fields);

    public static List<Message> Decode(byte[] file)
    {
        var found = new List<Message>();
        for (var at = 0; at + 12 <= file.Length;)
        {
            if (System.Text.Encoding.ASCII.GetString(file, at + 8, 4) != ".FIT")
                break;
            var size = (long)BitConverter.ToUInt32(file, at + 4);
            var from = at + file[at];
            if (size == 0)
                size = file.Length;
            var to = (int)Math.Min(file.Length, from + size);
            try
            {
                OneFile(file, from, to, found);
            }
            catch (Exception e) when (e is KeyNotFoundException or ArgumentException or IndexOutOfRangeException)
            {
                // the end of what can be read
            }

            at = to + 2;
        }

        return found;
    }

    private static void OneFile(byte[] file, int at, int to, List<Message> found)
    {
        var layouts = new Dictionary<int, (int Number, bool Big, List<(int Field, int Size, int Type)> Fields)>();
        long clock = 0;
        while (at < to)
        {
            int head = file[at++];
            if (head < 0x80 && (head & 0x40) != 0)
            {
                var big = file[at + 1] == 1;
                var number = big ? (file[at + 2] << 8) | file[at + 3] : (file[at + 3] << 8) | file[at + 2];
                var fields = new List<(int, int, int)>();
                int count = file[at + 4];
                at += 5;
                for (; count > 0; count--, at += 3)
                    fields.Add((file[at], file[at + 1], file[at + 2] & 0x1F));
                if ((head & 0x20) != 0)
                {
                    for (count = file[at++]; count > 0; count--, at += 3)
                        fields.Add((-1, file[at + 1], 13));
                }

                layouts[head & 15] = (number, big, fields);
                continue;
            }

            var layout = layouts[head >= 0x80 ? (head >> 5) & 3 : head & 15];
            var message = new Message(layout.Number, []);
            foreach (var (field, size, type) in layout.Fields)
            {
                if (at + size > to)
                    return;
                var bytes = file[at..(at + size)];
                at += size;
                if (field >= 0 && First(bytes, type, layout.Big) is { } value)
                    message.Fields.TryAdd(field, value);
            }

            if (head >= 0x80)
                message.Fields[253] = clock + (((head & 31) - (clock & 31) + 32) & 31);
            clock = message.Fields.GetValueOrDefault(253, clock);
            found.Add(message);
        }
    }

    private static long? First(byte[] bytes, int type, bool big)
    {
        int[] sizes = [1, 1, 1, 2, 2, 4, 4, 0, 0, 0, 1, 2, 4, 1, 8, 8, 8];
        if (type >= sizes.Length || sizes[type] == 0 || bytes.Length == 0 || bytes.Length % sizes[type] != 0)
            return null;
        var one = bytes[..sizes[type]];
        if (big)
            Array.Reverse(one);
        ulong raw = 0;
        for (var i = one.Length - 1; i >= 0; i--)
            raw = (raw << 8) | one[i];
        var ones = one.Length == 8 ? ulong.MaxValue : (1UL << (8 * one.Length)) - 1;
        var invalid = type switch { 1 or 3 or 5 or 14 => ones >> 1, 10 or 11 or 12 or 16 => 0UL, _ => ones };
        if (raw == invalid)
            return null;
        return type is 1 or 3 or 5 or 14 && raw > ones >> 1 ? (long)(raw - ones - 1) : (long)raw;
    }
}
