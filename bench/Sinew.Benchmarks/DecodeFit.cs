using System.Diagnostics;
using System.Globalization;
using Sinew.Interop;
using Sinew.Interop.Fit;

namespace Sinew.Benchmarks;

/// <summary>
/// Decodes every field of every message of the FIT files under a folder (or of the paths in a list), from memory, on one thread:
/// numbers and texts, arrays and developers' fields, checksums included. Prints the median of the repetitions.
/// </summary>
internal static class DecodeFit
{
    public static int Run(string folder, int reps)
    {
        var files = Files(folder);
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"no .fit file under {folder}");
            return 2;
        }

        var bytes = files.Sum(f => (long)f.Length);
        var decoded = new Tally();
        foreach (var file in files)
            decoded.Add(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Count} files, {bytes / 1e6:F1} MB, {decoded.Messages} messages, {decoded.Records} records, {decoded.Values} values"));
        Report("decode every field", files, bytes, decoded.Records, reps, file => new Tally().Add(file));
        var context = new ReadContext("bench", TimeZoneInfo.Utc);
        Report("read activities", files, bytes, decoded.Records, reps, file => FitActivities.Read(file, context).Activities.Length);
        return 0;
    }

    private static List<byte[]> Files(string folder)
    {
        var paths = File.Exists(folder)
            ? File.ReadAllLines(folder).Where(line => line.Length > 0)
            : Directory.EnumerateFiles(folder, "*.fit", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                MatchCasing = MatchCasing.CaseInsensitive,
            });
        return [.. paths.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static void Report(string what, List<byte[]> files, long bytes, long records, int reps, Func<byte[], double> work)
    {
        var seconds = new double[reps];
        double sink = 0;
        var cpu = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var rep = 0; rep < reps; rep++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var file in files)
                sink += work(file);
            seconds[rep] = watch.Elapsed.TotalSeconds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / reps;
        var busy = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds / reps;
        Array.Sort(seconds);
        var median = (seconds[(reps - 1) / 2] + seconds[reps / 2]) / 2;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {bytes / 1e6 / median:F1} MB/s, {records / median:F0} records/s, median {median:F4} s of {reps}, best {seconds[0]:F4} s, processor {busy:F4} s ({bytes / 1e6 / busy:F1} MB/s), {allocated / 1e6:F1} MB allocated, sum {sink:G6}"));
    }

    /// <summary>Sums what was decoded, so that nothing can be left out.</summary>
    private sealed class Tally
    {
        public long Messages { get; private set; }

        public long Records { get; private set; }

        public long Values { get; private set; }

        public double Add(byte[] file)
        {
            var decoder = new FitDecoder();
            ReadOnlySpan<byte> rest = file;
            double sum = 0;
            while (true)
            {
                var step = decoder.Next(rest, true, out var used, out var message);
                rest = rest[used..];
                if (step == FitStep.Done)
                    return sum;
                if (step == FitStep.Message)
                    sum += Take(message);
            }
        }

        private double Take(in FitMessage message)
        {
            double sum = 0;
            Messages++;
            if (message.Number == FitNumber.Record)
                Records++;
            foreach (ref readonly var field in message.Definition.Fields)
            {
                if (field.Base == FitBase.Text)
                {
                    sum += message.Text(field)?.Length ?? 0;
                    Values++;
                    continue;
                }

                for (var i = 0; i < field.Count; i++)
                {
                    var value = message.Value(field, i);
                    if (!double.IsNaN(value))
                        sum += value;
                    Values++;
                }
            }

            return sum;
        }
    }
}
