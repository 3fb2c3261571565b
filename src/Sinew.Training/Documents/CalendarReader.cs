using Sinew.Training.Calendar;

namespace Sinew.Training.Documents;

/// <summary>Races and runs of runner.json.</summary>
internal static class CalendarReader
{
    private const int LongestName = 200;
    private const double LeastKm = 0.01, MostKm = 1000;

    public static Race? Race(Fields fields)
    {
        var date = fields.Date("date", required: true);
        var what = fields.Code("event", Published.RaceOnly, required: true);
        var km = fields.Number("km", LeastKm, MostKm, required: what == RaceEvent.Other) ?? what?.Km();
        var ascent = fields.Whole("ascentM", 0, 30000) ?? 0;
        var priority = fields.Code("priority", Published.Priorities) ?? RacePriority.A;
        var name = fields.Text("name", LongestName) ?? "";
        fields.Done();
        return date is null || what is null || km is null ? null : new(date.Value, what.Value, km.Value, ascent, priority, name);
    }

    public static WeekEntry? Entry(Fields fields)
    {
        var day = fields.Code("day", Published.Days, required: true);
        var (kind, minutes, km, start, hard) = Effort(fields);
        var (from, to) = (fields.Date("from"), fields.Date("to"));
        if (from > to)
            fields.Refuse("to", $"a date not before from ({Scalar.Of(from.Value)})");
        fields.Done();
        return day is null || kind is null ? null : new(day.Value, kind.Value, minutes, km, start, hard, from, to);
    }

    public static DatedRun? Run(Fields fields)
    {
        var date = fields.Date("date", required: true);
        var (kind, minutes, km, start, hard) = Effort(fields);
        fields.Done();
        return date is null || kind is null ? null : new(date.Value, kind.Value, minutes, km, start, hard);
    }

    public static VolumeStep? Volume(Fields fields)
    {
        var from = fields.Date("from", required: true);
        var km = fields.Number("km", 0, MostKm, required: true);
        fields.Done();
        return from is null || km is null ? null : new(from.Value, km.Value);
    }

    private static (RunKind? Kind, int? Minutes, double? Km, TimeOnly? Start, bool Hard) Effort(Fields fields)
    {
        var kind = fields.Code<RunKind>("kind", required: true);

        // A rest day lasts no minutes and a cross-training covers no kilometres; a run of nothing is a slip.
        var minutes = fields.Whole("minutes", kind is null or RunKind.Rest ? 0 : 1, 1440);
        var km = fields.Number("km", kind is null or RunKind.Rest or RunKind.Cross ? 0 : LeastKm, MostKm);
        return (kind, minutes, km, fields.Time("start"), fields.Flag("hard"));
    }
}
