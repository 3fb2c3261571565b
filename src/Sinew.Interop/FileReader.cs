using System.Xml;
using Sinew.Interop.Fit;
using Sinew.Interop.Gpx;
using Sinew.Interop.Streams;
using Sinew.Interop.Tcx;
using Sinew.Interop.Tracks;
using Sinew.Interop.Xml;

namespace Sinew.Interop;

/// <summary>
/// Reads a recording, whatever its name: FIT, GPX or TCX, each also packed with gzip. The content decides. Bad input comes back as
/// <see cref="Rejected"/> with a reason, beside what could be kept; nothing is thrown but <see cref="OperationCanceledException"/>.
/// </summary>
public static class FileReader
{
    /// <summary>Reads one recording from where the stream stands. The stream need not seek and is left open.</summary>
    /// <param name="input">The file's bytes.</param>
    /// <param name="context">Name, zone, cancellation.</param>
    /// <param name="limits">What it may cost; null for those of the design.</param>
    public static ReadResult Read(Stream input, ReadContext context, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var layers = new Stack<Stream>();
        try
        {
            var content = new Peeked(input);
            layers.Push(content);
            while (content.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            {
                if (layers.Count > 2 * limits.MaxDepth)
                    return No(context, $"packed with gzip more than {limits.MaxDepth} times");
                layers.Push(new Gunzip(content, limits));
                layers.Push(content = new Peeked(layers.Peek()));
            }

            return Recording(content, context, limits);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return No(context, e.Message);
        }
        finally
        {
            while (layers.TryPop(out var layer))
                layer.Dispose();
        }
    }

    private static ReadResult Recording(Peeked content, ReadContext context, ReadLimits limits)
    {
        var head = content.Head;
        if (head.IsEmpty)
            return No(context, "empty: it has no byte");
        if (head.Length >= 12 && head.Slice(8, 4).SequenceEqual(".FIT"u8))
            return FitActivities.Read(content, context, limits);
        if (head.StartsWith("PK\u0003\u0004"u8))
            return No(context, "a zip archive, not a recording: read it as an archive");
        if (head.IndexOfAnyExcept((byte)0) < 0)
            return No(context, "it starts with nothing but zero bytes: the device never wrote it out");
        var wide = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!wide)
        {
            if (head.StartsWith("\uFEFF"u8))
                head = head[3..];
            head = head.TrimStart(" \t\r\n\0"u8);
            if (head.IsEmpty || head[0] != (byte)'<')
                return No(context, "not a FIT, GPX or TCX file: its content is none of these");
            content.Skip(content.Head.Length - head.Length);
            if (IsPage(head))
                return No(context, "a web page, not a recording: perhaps a sign-in page was saved in its place");
        }

        using var xml = new XmlWalk(content, context, limits);
        return Xml(xml, context, limits);
    }

    private static ReadResult Xml(XmlWalk xml, ReadContext context, ReadLimits limits)
    {
        try
        {
            while (xml.Next() && !xml.IsStart)
            {
            }
        }
        catch (Exception e) when (e is XmlException or IOException or InvalidDataException)
        {
            return No(context, Malformed(e));
        }

        switch (xml.Name)
        {
            case "gpx":
                return Read(new GpxReader(xml, context, limits));
            case "TrainingCenterDatabase":
                return Read(new TcxReader(xml, context, limits));
            case "html":
                return No(context, "a web page, not a recording: perhaps a sign-in page was saved in its place");
            default:
                var name = xml.Name.Length > 40 ? xml.Name[..40] : xml.Name;
                return No(context, $"XML of another kind ({name}): neither GPX nor TCX");
        }
    }

    private static ReadResult Read(TrackDocument document)
    {
        var problem = "";
        try
        {
            document.Read();
        }
        catch (Exception e) when (e is XmlException or IOException or InvalidDataException)
        {
            problem = Malformed(e);
        }

        return document.Result(problem);
    }

    private static string Malformed(Exception e) => e switch
    {
        XmlException { LineNumber: > 0 } at => $"damaged: malformed XML in line {at.LineNumber}",
        XmlException => $"unsafe XML: {e.Message}",
        _ => e.Message,
    };

    private static bool IsPage(ReadOnlySpan<byte> head)
    {
        Span<char> start = stackalloc char[Math.Min(head.Length, 14)];
        System.Text.Encoding.Latin1.GetChars(head[..start.Length], start);
        return ((ReadOnlySpan<char>)start).StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || ((ReadOnlySpan<char>)start).StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadResult No(ReadContext context, string reason) => new([], [new Rejected(context.Path, null, reason)]);
}
