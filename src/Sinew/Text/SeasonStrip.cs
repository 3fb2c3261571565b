using Sinew.Training.Calendar;

namespace Sinew.Text;

/// <summary>The season as one picture: a column a week, running and strength one above the other; long seasons take several rows.</summary>
internal static class SeasonStrip
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const char Race = '⚑';
    private const char None = '·';
    private const int Label = 10;
    private const int WidestCell = 3;

    public static void Write(Page page, IReadOnlyList<WeekView> weeks)
    {
        var room = page.Width - Label;
        var cell = Math.Clamp(room / weeks.Count, 1, WidestCell);
        var perRow = room / cell;
        var most = Math.Max(1, weeks.Max(w => w.Km));
        var hardest = Math.Max(1, weeks.Max(w => w.Sets));
        for (var from = 0; from < weeks.Count; from += perRow)
        {
            if (from > 0)
                page.Blank();
            WeekView[] part = [.. weeks.Skip(from).Take(perRow)];
            page.Line(0, new Span(new string(' ', Label) + Months(part, cell), Ink.Quiet));
            Row(page, "running", part, cell, Ink.Quiet, w => w.HasRace ? Race : Bar(w.Km / most));
            Row(page, "strength", part, cell, Ink.Accent, w => Bar((double)w.Sets / hardest));
            Row(page, "sessions", part, cell, Ink.Plain, w => (char)('0' + Math.Min(9, w.Sessions.Length)));
            Row(page, "block", part, cell, Ink.Strong, w => Letter(w.Phase));
        }

        page.Line(Label, new Span(new string(' ', Label) + "A column is a week. Bars: kilometres run and sets of strength, against your fullest week. "
            + (weeks.Any(w => w.HasRace) ? $"{Race}{Span.Glue}race, " : "") + $"{None}{Span.Glue}none.", Ink.Quiet));
    }

    /// <summary>First letter of the phase as runners call it: F G M P S T R.</summary>
    public static char Letter(Phase phase) => char.ToUpperInvariant(PhaseWords.Of(phase)[0]);

    private static char Bar(double part) => part <= 0 ? None : Bars[Math.Clamp((int)(part * 7.99), 0, 7)];

    private static string Months(WeekView[] weeks, int cell)
    {
        var months = new char[weeks.Length * cell];
        Array.Fill(months, ' ');
        var month = -1;
        var free = 0;
        for (var w = 0; w < weeks.Length; w++)
        {
            var name = Say.Month(weeks[w].Monday);
            if (weeks[w].Monday.Month == month || w * cell < free || (w * cell) + name.Length > months.Length)
                continue;
            month = weeks[w].Monday.Month;
            name.CopyTo(months.AsSpan(w * cell));
            free = (w * cell) + name.Length + 1;
        }

        return new string(months);
    }

    private static void Row(Page page, string label, WeekView[] weeks, int cell, Ink ink, Func<WeekView, char> glyph)
    {
        var text = string.Concat(weeks.Select(w => Cell(glyph(w), cell)));
        page.Line(0, new Span(label.PadRight(Label), Ink.Quiet), new Span(text.TrimEnd(Span.Glue), ink));
    }

    // Bars fill their cell but for a gap; signs stand at its start.
    private static string Cell(char glyph, int width) =>
        new string(glyph, glyph is >= '▁' and <= '█' ? Math.Max(1, width - 1) : 1).PadRight(width, Span.Glue);
}
