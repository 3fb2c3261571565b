using System.Buffers;
using Sinew.Training.Programmes;

namespace Sinew.Training.Documents;

/// <summary>plan.json, schema <c>sinew.plan/1</c>: a season of strength around the runs, with the reason for everything.</summary>
public static class PlanDocument
{
    /// <summary>Largest document that is read, in bytes.</summary>
    public const int MaxBytes = 32 << 20;

    /// <summary>Version of this engine as every plan names it, such as 0.1.0.</summary>
    public static string Engine { get; } = typeof(PlanDocument).Assembly.GetName().Version!.ToString(3);

    /// <summary>
    /// Writes a plan with every field of the schema, null or [] where empty; runs, sessions and blocks by date and start, findings and
    /// changes by their first date. The same programme gives the same bytes everywhere.
    /// </summary>
    /// <param name="programme">The plan.</param>
    /// <param name="to">Where to; it grows by the whole document.</param>
    /// <param name="minified">Without line breaks and blanks.</param>
    public static void Write(Programme programme, IBufferWriter<byte> to, bool minified = false)
    {
        using var json = Output.Writer(to, minified);
        PlanWriter.Write(json, programme);
    }

    /// <inheritdoc cref="Write(Programme, IBufferWriter{byte}, bool)"/>
    public static void Write(Programme programme, Stream to, bool minified = false)
    {
        using var json = Output.Writer(to, minified);
        PlanWriter.Write(json, programme);
    }

    /// <summary>
    /// Reads plan.json, ours or edited by people. Never throws, whatever the bytes are. The document does not hold a run's kilometres nor
    /// that a cross-training is hard: kilometres come back as minutes ÷ 6, hard as false; who needs them asks runner.json.
    /// </summary>
    /// <param name="utf8">The file; a byte order mark is passed over.</param>
    /// <param name="knowsExercise">Whether an exercise id exists; null leaves ids unchecked but for their spelling.</param>
    public static DocumentResult<Programme> Read(ReadOnlySpan<byte> utf8, Func<string, bool>? knowsExercise = null)
    {
        var report = new Report();
        Programme? programme = null;
        if (JsonText.Parse(utf8, MaxBytes, report) is { } json && report.Accept(SchemaVersion.Plan, json, "$") is { } document)
            programme = PlanReader.Read(Fields.Root(document, report), knowsExercise);
        return report.Conclude(programme);
    }
}
