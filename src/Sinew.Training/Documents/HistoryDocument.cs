using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Training.Documents;

/// <summary>A recorded activity and what kind of run it was taken for.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Kind">Kind of run; null for what is no run.</param>
public sealed record ListedActivity(RunActivity Activity, RunKind? Kind);

/// <summary>A file, or a row of one, that could not be read.</summary>
/// <param name="Path">Path as given; within an archive, the archive's path and the entry's.</param>
/// <param name="Row">Row of a table, from 1; null for a whole file.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record RejectedEntry(string Path, int? Row, string Reason)
{
    /// <summary>What it tells is among the activities all the same: by a part of the file, or by its row in a table. Not written.</summary>
    public bool Kept { get; init; }
}

/// <summary>What <c>sinew history</c> found.</summary>
/// <param name="Activities">Activities with their kinds, in any order.</param>
/// <param name="Rejected">What could not be read.</param>
/// <param name="Inferred">The usual running week, or null if there was too little to infer one.</param>
public sealed record HistoryReport(
    ImmutableArray<ListedActivity> Activities, ImmutableArray<RejectedEntry> Rejected, WeeklyPattern? Inferred)
{
    /// <summary>Why no week was inferred, in a sentence for the runner; null if one was.</summary>
    public string? WhyNot { get; init; }
}

/// <summary>The JSON of <c>sinew history --format json</c>, schema <c>sinew.history/1</c>. It is written, never read.</summary>
public static class HistoryDocument
{
    /// <summary>
    /// Writes the report; activities by start. Seconds and metres are rounded to tenths, heart rates to tenths, confidences to hundredths,
    /// kilometres to hundredths: more digits than any watch measures.
    /// </summary>
    /// <param name="report">What was found.</param>
    /// <param name="to">Where to; it grows by the whole document.</param>
    /// <param name="minified">Without line breaks and blanks.</param>
    public static void Write(HistoryReport report, IBufferWriter<byte> to, bool minified = false)
    {
        using var json = Output.Writer(to, minified);
        Write(json, report);
    }

    /// <inheritdoc cref="Write(HistoryReport, IBufferWriter{byte}, bool)"/>
    public static void Write(HistoryReport report, Stream to, bool minified = false)
    {
        using var json = Output.Writer(to, minified);
        Write(json, report);
    }

    private static void Write(Utf8JsonWriter json, HistoryReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema", SchemaVersion.History.Name);
        json.List("activities", report.Activities.OrderBy(a => a.Activity.Start), Activity);
        json.List("rejected", report.Rejected, (j, r) =>
        {
            j.WriteString("path", r.Path);
            j.Write("row", r.Row);
            j.WriteString("reason", r.Reason);
        });
        json.Object("inferred", report.Inferred, (j, pattern) =>
        {
            j.List("week", pattern.Entries, Entry);
            j.Write("confidence", Rounded(pattern.Confidence, 2));
            j.Write("from", pattern.From);
            j.Write("to", pattern.To);
        });
        json.WriteString("whyNot", report.WhyNot);
        json.WriteEndObject();
    }

    private static void Activity(Utf8JsonWriter json, ListedActivity listed)
    {
        var activity = listed.Activity;
        json.WriteString("start", activity.Start.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        json.Code<Sport>("sport", activity.Sport);
        json.Code("kind", listed.Kind);
        json.Write("seconds", Rounded(activity.Seconds, 1));
        json.Write("movingSeconds", Rounded(activity.MovingSeconds, 1));
        json.Write("metres", Rounded(activity.Metres, 1));
        json.Write("ascentM", Rounded(activity.AscentM, 1));
        json.Write("avgHr", Rounded(activity.AvgHr, 1));
        json.Texts("sources", activity.Sources);
    }

    private static void Entry(Utf8JsonWriter json, InferredEntry inferred)
    {
        RunnerWriter.Entry(json, inferred.Entry with { Km = Rounded(inferred.Entry.Km, 2) });
        json.Write("confidence", Rounded(inferred.Confidence, 2));
    }

    private static double? Rounded(double? value, int digits) => value is { } v ? Math.Round(v, digits) : null;
}
