using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Documents;

/// <summary>What a log.json holds.</summary>
/// <param name="Log">What was done and felt.</param>
/// <param name="Promised">The plan that was shown before, or null.</param>
public sealed record LogFile(TrainingLog Log, Programme? Promised);

/// <summary>log.json, schema <c>sinew.log/1</c>: what was done, and the plan that had been promised.</summary>
public static class LogDocument
{
    /// <summary>Largest document that is read, in bytes; it may hold a whole plan.</summary>
    public const int MaxBytes = 64 << 20;

    /// <summary>Reads log.json. Never throws, whatever the bytes are. A date after today is a warning.</summary>
    /// <param name="utf8">The file; a byte order mark is passed over.</param>
    /// <param name="today">First day of the plan to be made.</param>
    /// <param name="knowsExercise">Whether an exercise id exists; null leaves ids unchecked but for their spelling.</param>
    public static DocumentResult<LogFile> Read(ReadOnlySpan<byte> utf8, DateOnly today, Func<string, bool>? knowsExercise = null)
    {
        var report = new Report();
        LogFile? file = null;
        if (JsonText.Parse(utf8, MaxBytes, report) is { } json && report.Accept(SchemaVersion.Log, json, "$") is { } document)
            file = LogReader.Read(Fields.Root(document, report), today, knowsExercise);
        return report.Conclude(file);
    }
}
