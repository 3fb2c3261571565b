using System.Collections.Immutable;
using Sinew.Training.Runners;

namespace Sinew.Training.Documents;

/// <summary>When strength is possible, with the defaults of the style.</summary>
internal static class AvailabilityReader
{
    private const int LeastMinutes = 10, MostMinutes = 120;
    private static readonly TimeOnly Earliest = new(6, 0), Latest = new(21, 0);

    private static readonly ImmutableArray<DayOfWeek> EveryDay =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday,
        DayOfWeek.Sunday,
    ];

    public static Availability Read(Fields fields)
    {
        var style = fields.Code<SessionStyle>("style") ?? SessionStyle.Standard;
        var days = fields.Has("days") ? fields.Codes("days", Published.Days) : EveryDay;
        var minutes = fields.Whole("minutes", LeastMinutes, MostMinutes) ?? BudgetOf(style);
        var sessions = fields.Whole("sessionsPerWeek", 1, 7) ?? (style == SessionStyle.Mini ? 3 : 2);
        var earliest = fields.Time("earliest") ?? Earliest;
        var latest = fields.Time("latest") ?? Latest;
        if (latest <= earliest && fields.Has("latest"))
            fields.Refuse("latest", $"a time after earliest ({Scalar.Of(earliest)})");
        else if (latest <= earliest)
            fields.Refuse("earliest", $"a time before latest ({Scalar.Of(latest)})");
        var windows = fields.List("windows", Window);
        var last = fields.Flag("trainOnLastRestDay");
        fields.Done();
        return new(days, minutes, sessions, style, earliest, latest, windows, last);
    }

    private static int BudgetOf(SessionStyle style) => style switch
    {
        SessionStyle.Standard => 40,
        SessionStyle.Short => 25,
        SessionStyle.Mini => 15,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    private static AvailabilityWindow? Window(Fields fields)
    {
        var day = fields.Code("day", Published.Days, required: true);
        var from = fields.Time("from", required: true);
        var to = fields.Time("to", required: true);
        if (to <= from)
            fields.Refuse("to", $"a time after from ({Scalar.Of(from.Value)})");
        var minutes = fields.Whole("minutes", LeastMinutes, MostMinutes);
        fields.Done();
        return day is null || from is null || to is null ? null : new(day.Value, from.Value, to.Value, minutes);
    }
}
