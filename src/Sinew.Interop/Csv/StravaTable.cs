using System.Collections.Immutable;
using Sinew.Training.Running;

namespace Sinew.Interop.Csv;

/// <summary>A row of Strava's table of activities.</summary>
/// <param name="Row">Its row, the header being row 1.</param>
/// <param name="File">The file it names, relative to the table; empty for an activity typed by hand.</param>
/// <param name="Activity">What the row alone tells.</param>
public sealed record StravaRow(int Row, string File, RunActivity Activity);

/// <summary>Strava's table of activities: what its rows tell, and which could not be read.</summary>
/// <param name="Rows">Rows in the order of the table.</param>
/// <param name="Rejected">Rows left out.</param>
public sealed record StravaTable(ImmutableArray<StravaRow> Rows, ImmutableArray<Rejected> Rejected)
{
    private const double MaxSeconds = 366 * 86400.0;
    private const double MaxMetres = 40_000_000;

    /// <summary>Reads a table; null if it is not one of activities as Strava writes it.</summary>
    /// <param name="stream">The table's bytes.</param>
    /// <param name="context">Its name, and the zone its UTC times are turned into.</param>
    public static StravaTable? Read(Stream stream, ReadContext context)
    {
        using var reader = CsvRecords.Open(stream);
        using var records = CsvRecords.Read(reader, null, context.Cancel).GetEnumerator();
        if (!records.MoveNext() || records.Current.Fields.Count < 4)
            return null;
        var header = records.Current;
        var columns = StravaColumns.ByName(header);
        var rows = ImmutableArray.CreateBuilder<StravaRow>();
        var rejected = ImmutableArray.CreateBuilder<Rejected>();
        while (records.MoveNext())
        {
            var record = records.Current;
            columns ??= StravaColumns.ByShape(header, record);
            if (columns is null)
                return null;
            var problem = record.Problem ?? Add(record, columns, context, rows);
            if (problem is not null)
                rejected.Add(new Rejected(context.Path, record.Row, problem));
        }

        return columns is null ? null : new StravaTable(rows.ToImmutable(), rejected.ToImmutable());
    }

    private static string? Add(CsvRecord record, StravaColumns columns, ReadContext context, ImmutableArray<StravaRow>.Builder rows)
    {
        if (!DateText.TryParse(record[columns.Date], out var utc))
            return $"its date ({Short(record[columns.Date])}) could not be read";
        var moving = Positive(record[columns.Moving], MaxSeconds);
        if ((Positive(record[columns.ExactElapsed], MaxSeconds) ?? Positive(record[columns.Elapsed], MaxSeconds) ?? moving) is not { } seconds)
            return "it has no duration";
        var metres = Positive(record[columns.Metres], MaxMetres) ?? (Positive(record[columns.Distance], MaxMetres / 1000) * 1000);
        var name = Short(record[columns.Name]);
        var sport = StravaSports.Of(record[columns.Type]);
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), context.Zone);
        rows.Add(new StravaRow(record.Row, record[columns.File].Replace('\\', '/'), new RunActivity(
            DateTime.SpecifyKind(local, DateTimeKind.Unspecified), DateTime.SpecifyKind(utc, DateTimeKind.Utc), sport, seconds,
            moving is { } m ? Math.Min(m, seconds) : null, metres, NotNegative(record[columns.Ascent]), Positive(record[columns.AvgHr], 250), null,
            null, sport == Sport.Running && RaceTitle.Is(name, metres), name, [], [context.Path])));
        return null;
    }

    private static double? Positive(string text, double most) =>
        NumberText.TryParseSeconds(text, out var value) && value > 0 && value <= most ? value : null;

    private static double? NotNegative(string text) => NumberText.TryParse(text, out var value) && value is >= 0 and < 100_000 ? value : null;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 200 ? line : line[..200];
    }
}
