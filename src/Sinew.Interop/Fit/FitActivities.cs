using System.Buffers;

namespace Sinew.Interop.Fit;

/// <summary>
/// Reads activities from FIT. Bad input comes back as <see cref="Rejected"/> beside what could be kept; nothing is thrown but
/// <see cref="OperationCanceledException"/>.
/// </summary>
public static class FitActivities
{
    private const int BufferSize = 1 << 18;

    /// <summary>Reads a stream, with a buffer of 256 kB.</summary>
    public static ReadResult Read(Stream input, ReadContext context, ReadLimits? limits = null) => ReadFile(input, context, limits).Result;

    /// <summary>Reads bytes in memory.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> input, ReadContext context, ReadLimits? limits = null) =>
        ReadFile(input, context, limits).Result;

    /// <summary>Reads bytes in memory: activities, sets and what the files are.</summary>
    public static FitFile ReadFile(ReadOnlySpan<byte> input, ReadContext context, ReadLimits? limits = null)
    {
        var decoder = new FitDecoder();
        var collector = new FitCollector(context, limits ?? ReadLimits.Default);
        Run(decoder, collector, input, true);
        return collector.End(decoder, "");
    }

    /// <summary>Reads a stream: activities, sets and what the files are. A stream that fails has ended for us; the reason is reported.</summary>
    public static FitFile ReadFile(Stream input, ReadContext context, ReadLimits? limits = null)
    {
        var decoder = new FitDecoder();
        var collector = new FitCollector(context, limits ?? ReadLimits.Default);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var (held, trouble, last) = (0, "", false);
            while (!last)
            {
                context.Cancel.ThrowIfCancellationRequested();
                var read = 0;
                try
                {
                    read = input.Read(buffer, held, buffer.Length - held);
                }
                catch (Exception e) when (e is IOException or InvalidDataException)
                {
                    trouble = e.Message;
                }

                last = read == 0;
                held += read;
                var used = Run(decoder, collector, buffer.AsSpan(0, held), last);
                buffer.AsSpan(used, held - used).CopyTo(buffer);
                held -= used;
            }

            return collector.End(decoder, trouble);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Decodes as far as the bytes reach.</summary>
    private static int Run(FitDecoder decoder, FitCollector collector, ReadOnlySpan<byte> data, bool last)
    {
        var at = 0;
        while (true)
        {
            var step = decoder.Next(data[at..], last, out var used, out var message);
            at += used;
            switch (step)
            {
                case FitStep.Message:
                    collector.Take(message);
                    break;
                case FitStep.FileEnd:
                    collector.EndFile("");
                    break;
                case FitStep.FileBroken:
                    collector.EndFile(decoder.Problem);
                    break;
                case FitStep.NeedMore or FitStep.Done:
                    return at;
                default:
                    throw new InvalidOperationException($"No such step: {step}");
            }
        }
    }
}
