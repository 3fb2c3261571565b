namespace Sinew.Training.Running;

/// <summary>Format of the best source of an activity, poorest first.</summary>
internal enum SourceFormat
{
    /// <summary>A row of a table, or unknown.</summary>
    Table,

    /// <summary>GPX.</summary>
    Gpx,

    /// <summary>TCX.</summary>
    Tcx,

    /// <summary>FIT.</summary>
    Fit,
}

/// <summary>Which of two accounts of one activity tells more, and a total order over activities.</summary>
internal static class Richness
{
    /// <summary>FIT before TCX before GPX before a row; then by how much is known.</summary>
    public static int Of(RunActivity a) => ((int)FormatOf(a) * 100) + Known(a);

    /// <summary>The richest format among the sources, by the endings of their names.</summary>
    public static SourceFormat FormatOf(RunActivity a)
    {
        var best = SourceFormat.Table;
        foreach (var source in a.Sources)
        {
            var name = source.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? source[..^3] : source;
            var format = Ends(name, ".fit") ? SourceFormat.Fit : Ends(name, ".tcx") ? SourceFormat.Tcx
                : Ends(name, ".gpx") ? SourceFormat.Gpx : SourceFormat.Table;
            best = format > best ? format : best;
        }

        return best;
    }

    /// <summary>The instant by which activities are laid side by side: UTC if known, else local.</summary>
    public static DateTime Clock(RunActivity a) => a.StartUtc ?? a.Start;

    /// <summary>Total order by all that an activity holds: clock first.</summary>
    public static int Compare(RunActivity a, RunActivity b)
    {
        var order = Clock(a).CompareTo(Clock(b));
        if (order == 0)
            order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = a.Sport.CompareTo(b.Sport);
        Span<(double? A, double? B)> figures =
        [
            (a.Seconds, b.Seconds), (a.Metres, b.Metres), (a.MovingSeconds, b.MovingSeconds), (a.AscentM, b.AscentM), (a.AvgHr, b.AvgHr),
            (a.PaceVariation, b.PaceVariation), (a.HrVariation, b.HrVariation), (a.Laps.Length, b.Laps.Length), (a.IsRace ? 1 : 0, b.IsRace ? 1 : 0),
        ];
        for (var i = 0; order == 0 && i < figures.Length; i++)
            order = Nullable.Compare(figures[i].A, figures[i].B);
        if (order == 0)
            order = string.CompareOrdinal(a.Name, b.Name);
        if (order == 0)
            order = string.CompareOrdinal(string.Join('\n', a.Sources), string.Join('\n', b.Sources));
        for (var i = 0; order == 0 && i < a.Laps.Length; i++)
            order = (a.Laps[i].Seconds, a.Laps[i].Metres ?? -1, a.Laps[i].AvgHr ?? -1).CompareTo((b.Laps[i].Seconds, b.Laps[i].Metres ?? -1, b.Laps[i].AvgHr ?? -1));
        return order;
    }

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static int Known(RunActivity a) =>
        (a.PaceVariation is null ? 0 : 8) + (a.HrVariation is null ? 0 : 4) + (a.Laps.IsEmpty ? 0 : 4) + (a.AvgHr is null ? 0 : 2)
        + (a.Metres is null ? 0 : 2) + (a.AscentM is null ? 0 : 1) + (a.MovingSeconds is null ? 0 : 1) + (a.StartUtc is null ? 0 : 1);
}
