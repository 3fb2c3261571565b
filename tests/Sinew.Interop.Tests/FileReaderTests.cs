using System.IO.Compression;
using System.Text;
using Sinew.Interop.Tests.Fit;
using Sinew.Interop.Tests.Gpx;
using Sinew.Interop.Tests.Tcx;
using static Sinew.Interop.Tests.Reading;

namespace Sinew.Interop.Tests;

public sealed class FileReaderTests(ITestOutputHelper output)
{
    private static readonly string Gpx = $"<gpx><trk><type>run</type><trkseg>{GpxTests.Points(0, 600, 3)}</trkseg></trk></gpx>";

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\0\0\0\0\0\0", "zero bytes")]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>", "web page")]
    [InlineData("\uFEFF  <HTML><p>unclosed", "web page")]
    [InlineData("<?xml version=\"1.0\"?><html/>", "web page")]
    [InlineData("<kml><Document/></kml>", "XML of another kind (kml)")]
    [InlineData("<!DOCTYPE gpx [<!ENTITY a \"aaaa\">]><gpx>&a;</gpx>", "unsafe XML")]
    [InlineData("<", "malformed XML")]
    [InlineData("Date,Distance\n2026-01-01,10", "none of these")]
    [InlineData("{\"a\":1}", "none of these")]
    [InlineData("PK\u0003\u0004....", "zip archive")]
    [InlineData("\u000E 123", "none of these")]
    public void What_is_no_recording_is_named(string text, string reason) =>
        Assert.Contains(reason, Refused(text), StringComparison.Ordinal);

    [Fact]
    public void Any_recording_may_be_packed_once_or_twice_not_thrice()
    {
        foreach (var bytes in (byte[][])[FitBuilder.Run(Morning, 600, 1800), Encoding.UTF8.GetBytes(Gpx), Encoding.UTF8.GetBytes(TcxTests.Run())])
        {
            var plain = Only(bytes);
            foreach (var packed in (byte[][])[Pack(bytes), Pack(Pack(bytes))])
                Assert.Equal((plain.Seconds, plain.Metres), (Only(packed).Seconds, Only(packed).Metres));
            Assert.Contains("more than 2 times", Refused(Pack(Pack(Pack(bytes)))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_bomb_is_not_let_off()
    {
        var gpx = Encoding.UTF8.GetBytes(Gpx[..^"</trkseg></trk></gpx>".Length]);
        var bomb = Pack([.. gpx, .. Enumerable.Repeat((byte)' ', 20_000_000)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Read(bomb);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000_000);
        Assert.Contains("200 times its size", Assert.Single(result.Rejected).Reason, StringComparison.Ordinal);
        Assert.Equal(600, Assert.Single(result.Activities).Seconds);

        var large = Read(Pack([.. FitBuilder.Run(Morning, 600, 2000), .. new byte[5000]]), new ReadLimits(MaxBytes: 6000));
        Assert.Contains("larger than 6000 bytes", Assert.Single(large.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_cut_off_anywhere_is_kept_or_named()
    {
        var packed = Pack(FitBuilder.Run(Morning, 3600, 12000, every: 1));
        // The last eight bytes are gzip's own checksum: without them the recording is still whole.
        for (var length = 2; length < packed.Length - 8; length += 97)
            Assert.NotEmpty(Read(packed[..length]).Rejected);
        Assert.Single(Read(packed[..(packed.Length / 2)]).Activities);
    }

    [Fact]
    public void Elements_nested_without_end_are_cut_off()
    {
        var deep = "<gpx>" + string.Concat(Enumerable.Repeat("<a>", 100_000));
        Assert.Contains("nested deeper", Refused(deep), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_fill_memory_is_cut_off()
    {
        var attribute = $"<gpx a=\"{new string('x', 2_000_000)}\"/>";
        Assert.Contains("longer than a megabyte", Refused(attribute), StringComparison.Ordinal);
        var names = "<gpx>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<n{i}/>")) + "</gpx>";
        Assert.Contains("different names", Refused(names), StringComparison.Ordinal);
        var few = new ReadLimits(MaxParts: 10);
        var tracks = Read(Encoding.UTF8.GetBytes("<gpx>" + string.Concat(Enumerable.Repeat("<trk/>", 100)) + "</gpx>"), few);
        Assert.Equal(11, tracks.Rejected.Length);
        var laps = Read(Encoding.UTF8.GetBytes(TcxTests.Run()), new ReadLimits(MaxParts: 2));
        Assert.Equal(300, Assert.Single(laps.Activities).Seconds);
        Assert.Contains("more than 2 activities and laps", Assert.Single(laps.Rejected).Reason, StringComparison.Ordinal);

        // A lap may be a single byte: a definition without fields, then its messages.
        var fit = new FitBuilder().FileId(4, 1_000_000_000).Raw(0x43, 0, 0, 19, 0, 0).Raw([.. Enumerable.Repeat((byte)3, 100_000)]).ToArray();
        Assert.Contains(Read(fit).Rejected, r => r.Reason.Contains("more than 50000 laps", StringComparison.Ordinal));
        byte[] chain = [.. Enumerable.Repeat(new FitBuilder().ToArray(), 2000).SelectMany(f => f)];
        Assert.InRange(Read(chain).Rejected.Length, 1, 1001);
    }

    [Fact]
    public void A_stream_that_fails_is_named() => Assert.Equal("the disk is gone", FileReader.Read(new Failing(), new ReadContext("file", Berlin)).Rejected[0].Reason);

    /// <summary>Some thousands of changed files a reader; a large number in SINEW_FUZZ asks for more. Nothing is thrown, nothing hangs.</summary>
    [Fact]
    public void Changed_bytes_and_cut_ends_never_throw()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var times = int.TryParse(Environment.GetEnvironmentVariable("SINEW_FUZZ"), out var asked) ? asked : 1000;
        var random = new Random(seed);
        byte[][] originals =
        [
            FitBuilder.Run(Morning, 300, 1000), new FitBuilder(true, 12).AddRun(Morning, 300, 1000, subSport: 3).ToArray(),
            [.. FitBuilder.Run(Morning, 60, 200), .. FitBuilder.Run(Morning, 60, null, sport: 10, subSport: 20)],
            new FitBuilder().Describe(0, 4, FitBuilder.U16, "Power").Message(0, 20, FitBuilder.Field.Of(253, FitBuilder.U32, 1_000_000_000),
                FitBuilder.Field.Own(0, 4, FitBuilder.U16, 260)).Compressed(0, 5, 20, FitBuilder.Field.Of(3, FitBuilder.U8, 150)).ToArray(),
            Encoding.UTF8.GetBytes($"<gpx><trk><type>run</type><trkseg>{GpxTests.Points(0, 100, 3)}</trkseg></trk></gpx>"),
            Encoding.UTF8.GetBytes(TcxTests.Run()), Pack(FitBuilder.Run(Morning, 60, 200)), Pack(Encoding.UTF8.GetBytes(TcxTests.Run())),
        ];
        var slowest = TimeSpan.Zero;
        foreach (var original in originals)
        {
            for (var i = 0; i < times; i++)
            {
                var changed = Change(original, random);
                var watch = System.Diagnostics.Stopwatch.StartNew();
                try
                {
                    var result = Read(changed);
                    Assert.True(result.Activities.Length + result.Rejected.Length > 0);
                    Assert.All(result.Activities, a => Assert.True(double.IsFinite(a.Seconds) && a.Seconds >= 0 && a.Metres is null or >= 0));
                }
                catch (Exception e)
                {
                    Assert.Fail($"seed {seed}, change {i} of {original.Length} bytes: {e}\n{Convert.ToBase64String(changed)}");
                }

                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            }
        }

        output.WriteLine($"slowest {slowest.TotalMilliseconds:F1} ms");
        Assert.True(slowest < TimeSpan.FromSeconds(20), $"one change took {slowest}");
    }

    private static byte[] Change(byte[] original, Random random)
    {
        var changed = random.Next(4) == 0 ? original[..random.Next(original.Length + 1)] : [.. original];
        for (var i = random.Next(1, 8); i > 0 && changed.Length > 0; i--)
        {
            var at = random.Next(changed.Length);
            changed[at] = random.Next(3) switch { 0 => (byte)(changed[at] ^ (1 << random.Next(8))), 1 => (byte)random.Next(256), _ => 0xFF };
        }

        return changed;
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private sealed class Failing : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");

        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");
    }
}
