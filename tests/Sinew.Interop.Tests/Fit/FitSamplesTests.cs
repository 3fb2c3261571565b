using Sinew.Interop.Fit;

namespace Sinew.Interop.Tests.Fit;

public sealed class FitSamplesTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_sound_recording_has_the_totals_that_a_naive_decoder_finds()
    {
        var sessions = 0;
        foreach (var sample in Samples.Of("fit-").Where(s => s.Kind is "fit-run" or "fit-activity-other" or "fit-strength"))
        {
            var bytes = Unpacked(sample.Bytes);
            var expected = NaiveFit.Decode(bytes).Where(m => m.Number == 18 && m.Fields.ContainsKey(2)).OrderBy(m => m.Fields[2]).ToList();
            var found = Reading.Read(sample.Bytes).Activities.OrderBy(a => a.StartUtc).ToList();
            if (expected.Count == 0)
                continue;
            Assert.True(expected.Count == found.Count, $"{sample.Path}: {expected.Count} sessions, {found.Count} activities");
            foreach (var (session, activity) in expected.Zip(found))
            {
                sessions++;
                Near(sample.Path, session.Fields.TryGetValue(9, out var cm) ? cm / 100.0 : null, activity.Metres);
                Near(sample.Path, session.Fields.TryGetValue(8, out var ms) || session.Fields.TryGetValue(7, out ms) ? ms / 1000.0 : null, activity.Seconds);
            }
        }

        output.WriteLine($"{sessions} sessions compared");
        Assert.True(sessions > 0);
    }

    [Fact]
    public void Every_run_is_read_without_complaint()
    {
        foreach (var sample in Samples.Of("fit-run"))
        {
            var result = Reading.Read(sample.Bytes);
            Assert.True(result.Rejected.IsEmpty, $"{sample.Path}: {string.Join("; ", result.Rejected.Select(r => r.Reason))}");
            Assert.Contains(result.Activities, a => a.Sport == Sinew.Training.Running.Sport.Running);
        }
    }

    [Fact]
    public void Every_damaged_or_foreign_file_is_kept_or_named()
    {
        foreach (var sample in Samples.Of("fit-"))
        {
            var result = Reading.Read(sample.Bytes);
            Assert.True(result.Activities.Length + result.Rejected.Length > 0, sample.Path);
            if (sample.Kind == "fit-workout")
                Assert.Equal("not an activity: workout", Assert.Single(result.Rejected).Reason);
        }
    }

    [Fact]
    public void Every_message_of_a_sound_file_is_met_by_both_decoders()
    {
        foreach (var sample in Samples.Of("fit-").Where(s => s.Kind != "fit-corrupt-or-odd"))
        {
            var bytes = Unpacked(sample.Bytes);
            var naive = NaiveFit.Decode(bytes);
            var decoder = new FitDecoder();
            ReadOnlySpan<byte> rest = bytes;
            var at = 0;
            while (decoder.Next(rest, true, out var used, out var message) is var step && step != FitStep.Done)
            {
                rest = rest[used..];
                if (step != FitStep.Message)
                    continue;
                Assert.True(at < naive.Count && message.Number == naive[at].Number, $"{sample.Path}: message {at}");
                foreach (var (field, value) in naive[at].Fields)
                {
                    if (field != 253)
                        Assert.True(message.Integer(field) == value, $"{sample.Path}: message {at}, field {field}: {message.Integer(field)}, not {value}");
                    else
                        Assert.True(message.Timestamp == value, $"{sample.Path}: message {at} at {message.Timestamp}, not {value}");
                }

                at++;
            }

            Assert.True(at == naive.Count, $"{sample.Path}: {at} messages, not {naive.Count}");
        }
    }

    private static byte[] Unpacked(byte[] bytes)
    {
        if (bytes is not [0x1F, 0x8B, ..])
            return bytes;
        using var unpacked = new System.IO.Compression.GZipStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        using var copy = new MemoryStream();
        unpacked.CopyTo(copy);
        return copy.ToArray();
    }

    private static void Near(string path, double? expected, double? found)
    {
        if (expected is { } value)
            Assert.True(Math.Abs(value - (found ?? 0)) <= 0.01 * value, $"{path}: {found}, not {value}");
    }
}
