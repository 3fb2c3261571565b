using Sinew.Interop.Fit;
using static Sinew.Interop.Tests.Fit.FitBuilder;

namespace Sinew.Interop.Tests.Fit;

public sealed class FitDecoderTests
{
    public static TheoryData<byte, object, bool> Types
    {
        get
        {
            var data = new TheoryData<byte, object, bool>();
            foreach (var big in (bool[])[false, true])
            {
                foreach (var (type, value) in ((byte, object)[])[
                    (Enum8, 7), (S8, -5), (U8, 250), (S16, -30000), (U16, 65000), (S32, -2_000_000_000),
                    (U32, 4_000_000_000L), (U8Z, 9), (U16Z, 65535), (U32Z, 4_294_967_295L), (Raw8, 17),
                    (S64, -9_000_000_000_000L), (U64, 9_000_000_000_000L), (U64Z, 1L)])
                    data.Add(type, value, big);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_whole_number_is_read_and_its_invalid_value_is_nothing(byte type, object value, bool bigEndian)
    {
        var file = new FitBuilder(bigEndian)
            .Message(0, 20, Field.Of(1, type, value), Field.Of(2, type, (object?)null), Field.Of(3, type, null, value)).ToArray();

        Assert.Equal([Convert.ToInt64(value, null), null, null, Convert.ToInt64(value, null)], One(file, m => new[]
        {
            m.Integer(1), m.Integer(2), m.Integer(9), m.Integer(m.Definition.Fields[2], 1),
        }));
        Assert.Equal(Convert.ToDouble(value, null), One(file, m => m.Value(1)));
        Assert.Null(One(file, m => m.Value(2)));
    }

    [Theory]
    [InlineData(F32, false)]
    [InlineData(F32, true)]
    [InlineData(F64, false)]
    [InlineData(F64, true)]
    public void A_fraction_is_read_and_its_invalid_value_is_nothing(byte type, bool bigEndian)
    {
        var file = new FitBuilder(bigEndian).Message(0, 20, Field.Of(1, type, 2.5), Field.Of(2, type, (object?)null)).ToArray();
        Assert.Equal([2.5, null], One(file, m => new[] { m.Value(1), m.Value(2) }));
    }

    [Fact]
    public void A_text_ends_at_its_zero_or_with_its_field()
    {
        var file = new FitBuilder().Message(
            0, 26, Field.Words(8, "Tempo", 10), Field.Words(1, "Tempo", 5), Field.Words(2, "", 4), Field.Words(3, "Fünf", 4)).ToArray();
        Assert.Equal<string?[]>(["Tempo", "Tempo", null, "Fün"], One(file, m => new string?[] { m.Text(8), m.Text(1), m.Text(2), m.Text(3)?[..3] }));
    }

    [Fact]
    public void A_size_that_fits_no_element_is_read_as_bytes()
    {
        byte[] body = [0x40, 0, 0, 20, 0, 2, 1, 3, 0x84, 3, 1, 0x02, 0, 10, 11, 12, 150];
        var file = new FitBuilder().Raw(body).ToArray();
        Assert.Equal([10, 150], One(file, m => new[] { m.Integer(1), m.Integer(3) }));
    }

    [Fact]
    public void A_developers_field_is_read_by_its_description_and_stepped_over_without_one()
    {
        var file = new FitBuilder()
            .Describe(0, 4, U16, "Power", "W")
            .Message(0, 20, Field.Of(3, U8, 150), Field.Own(0, 4, U16, 260), Field.Own(1, 9, U32, 1))
            .Message(0, 20, Field.Of(3, U8, 151), Field.Own(0, 4, U16, 270), Field.Own(1, 9, U32, 2)).ToArray();
        var seen = new List<(long? Hr, double Power, int Unknown)>();
        var decoder = Decode(file, m =>
        {
            if (m.Number == FitNumber.Record)
                seen.Add((m.Integer(3), m.Value(m.Definition.Fields[1], 0), m.Definition.Fields[2].Count));
        });
        Assert.Equal([(150, 260, 4), (151, 270, 4)], seen);
        Assert.Equal(("Power", "W"), (decoder.Developers.Find(0, 4)!.Name, decoder.Developers.Find(0, 4)!.Units));
    }

    [Fact]
    public void A_local_number_can_change_its_meaning()
    {
        var file = new FitBuilder().Message(0, 20, Field.Of(3, U8, 1)).Message(0, 19, Field.Of(15, U16, 2))
            .Message(0, 20, Field.Of(3, U8, 3)).ToArray();
        Assert.Equal([(20, 1L), (19, 2L), (20, 3L)], All(file, m => (m.Number, m.Integer(3) ?? m.Integer(15)!.Value)));
    }

    [Fact]
    public void Compressed_timestamps_count_on_and_roll_over()
    {
        var file = new FitBuilder().Message(0, 20, Field.Of(253, U32, 1_000_000_030), Field.Of(3, U8, 1));
        foreach (var step in (uint[])[31, 33, 40, 71, 71])
            file.Compressed(1, 1_000_000_000 + step, 20, Field.Of(3, U8, 2));
        Assert.Equal([30u, 31, 33, 40, 71, 71], All(file.ToArray(), m => m.Timestamp - 1_000_000_000));
    }

    [Fact]
    public void Chained_files_start_with_a_clean_slate()
    {
        var first = new FitBuilder().Message(0, 20, Field.Of(3, U8, 1)).ToArray();
        byte[] lost = [.. first, .. new FitBuilder().Raw(0, 5).ToArray(), .. first];
        var steps = new List<FitStep>();
        Decode(lost, m => steps.Add(FitStep.Message), steps.Add);
        Assert.Equal(
            [FitStep.Message, FitStep.FileEnd, FitStep.FileBroken, FitStep.Message, FitStep.FileEnd, FitStep.Done], steps);
    }

    [Fact]
    public void Bytes_that_come_one_by_one_make_the_same_messages()
    {
        byte[] file = [.. FitBuilder.Run(Reading.Morning, 600, 2000), .. new FitBuilder(true, 12).AddRun(Reading.Morning, 60, 200).ToArray()];
        var whole = All(file, m => (m.Number, m.Timestamp, m.Body.Length));
        var pieces = new List<(int, uint, int)>();
        var decoder = new FitDecoder();
        var held = new List<byte>();
        for (var at = 0; at <= file.Length; at++)
        {
            var last = at == file.Length;
            if (!last)
                held.Add(file[at]);
            FitStep step;
            do
            {
                step = decoder.Next(held.ToArray(), last, out var used, out var m);
                held.RemoveRange(0, used);
                if (step == FitStep.Message)
                    pieces.Add((m.Number, m.Timestamp, m.Body.Length));
            }
            while (step is not (FitStep.NeedMore or FitStep.Done));
        }

        Assert.Equal(whole, pieces);
        Assert.Equal(2, decoder.Files);
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_document()
    {
        var random = new Random(5);
        for (var length = 0; length < 70; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            Assert.Equal(FitBuilder.Crc(bytes), FitCrc.Of(bytes));
            Assert.Equal(FitBuilder.Crc(bytes), FitCrc.Of(bytes.AsSpan(length / 3), FitCrc.Of(bytes.AsSpan(0, length / 3))));
        }
    }

    [Fact]
    public void A_definition_costs_nothing_before_its_bytes_exist()
    {
        var file = new FitBuilder().Raw(0x60, 0, 0, 20, 0, 255).ToArray()[..^2];
        BitConverter.GetBytes(uint.MaxValue - 1).CopyTo(file, 4);
        _ = All(file, m => m.Number);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(All(file, m => m.Number));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }

    private delegate T Look<out T>(FitMessage message);

    private delegate void Seen(FitMessage message);

    private static T One<T>(byte[] file, Look<T> look) => Assert.Single(All(file, look));

    private static List<T> All<T>(byte[] file, Look<T> look)
    {
        var found = new List<T>();
        Decode(file, m => found.Add(look(m)));
        return found;
    }

    private static FitDecoder Decode(byte[] file, Seen seen, Action<FitStep>? ended = null)
    {
        var decoder = new FitDecoder();
        ReadOnlySpan<byte> rest = file;
        while (true)
        {
            var step = decoder.Next(rest, true, out var used, out var message);
            rest = rest[used..];
            if (step == FitStep.Message)
                seen(message);
            else
                ended?.Invoke(step);
            if (step == FitStep.Done)
                return decoder;
        }
    }
}
