using System.Buffers;
using System.Text.Json;
using Sinew.Training.Runners;

namespace Sinew.Training.Documents;

/// <summary>runner.json, schema <c>sinew.runner/1</c>: who the runner is, when they run and what they can lift.</summary>
public static class RunnerDocument
{
    /// <summary>Largest document that is read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>
    /// Reads runner.json and applies every default. Lists stay as given: which entry of a day wins is for <see cref="RunPattern"/> to say.
    /// Never throws, whatever the bytes are.
    /// </summary>
    /// <param name="utf8">The file; a byte order mark is passed over.</param>
    /// <param name="today">For the age: a birth after it, or more than 110 years before, is a problem.</param>
    /// <param name="knowsExercise">Whether an exercise id exists; null leaves ids unchecked but for their spelling.</param>
    public static DocumentResult<Runner> Read(ReadOnlySpan<byte> utf8, DateOnly today, Func<string, bool>? knowsExercise = null)
    {
        var report = new Report();
        Runner? runner = null;
        if (JsonText.Parse(utf8, MaxBytes, report) is { } json && report.Accept(SchemaVersion.Runner, json, "$") is { } document)
            runner = RunnerReader.Read(Fields.Root(document, report), today, knowsExercise);
        return report.Conclude(runner);
    }

    /// <summary>
    /// Writes a runner with every field of the schema, null or [] where empty. Reading it gives the same runner: equipment may be worded
    /// otherwise than it was typed, but what can be loaded is the same.
    /// </summary>
    public static byte[] Write(Runner runner)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = Output.Writer(buffer, minified: false))
            RunnerWriter.Write(json, runner);
        return buffer.WrittenSpan.ToArray();
    }
}
