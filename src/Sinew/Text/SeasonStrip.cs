using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>The season as one picture: a column a week, running and strength one above the other.</summary>
internal static class SeasonStrip
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const int Label = 10;

    public static void Write(Page page, Programme programme, IReadOnlyList<WeekView> weeks)
    {
        if (weeks.Count == 0)
            return;
        var cell = Math.Clamp((page.Width - Label) / weeks.Count, 1, 3);
        var months = new char[(weeks.Count * cell) + 3];
        Array.Fill(months, ' ');
        var month = -1;
        var free = 0;
        for (var w = 0; w < weeks.Count; w++)
        {
            if (weeks[w].Monday.Month == month || w * cell < free)
                continue;
            month = weeks[w].Monday.Month;
            Say.Month(weeks[w].Monday).CopyTo(months.AsSpan(w * cell));
            free = (w * cell) + 4;
        }

        page.Row(new Span(new string(' ', Label)), new Span(new string(months).TrimEnd(), Ink.Quiet));
        var most = Math.Max(1, weeks.Max(w => w.Km));
        Row(page, "running", weeks, cell, w => w.HasRace ? '⚑' : w.Km <= 0 ? '·' : Bars[Math.Clamp((int)(w.Km / most * 7.99), 0, 7)], Ink.Quiet);
        var hardest = Math.Max(1, weeks.Max(w => w.Sets));
        Row(page, "strength", weeks, cell, w => w.Sets == 0 ? '·' : Bars[Math.Clamp((int)((double)w.Sets / hardest * 7.99), 0, 7)], Ink.Accent);
        Row(page, "sessions", weeks, cell, w => (char)('0' + Math.Min(9, w.Sessions.Length)), Ink.Plain);
        Row(page, "block", weeks, cell, w => Letter(w.Phase), Ink.Strong);
        page.Row(new Span(new string(' ', Label) + "⚑ race week · bars: running kilometres and strength sets of the week", Ink.Quiet));
        _ = programme;
    }

    /// <summary>First letter of the phase as runners call it: F G M P S T R.</summary>
    public static char Letter(Phase phase) => char.ToUpperInvariant(PhaseWords.Of(phase)[0]);

    private static void Row(Page page, string label, IReadOnlyList<WeekView> weeks, int cell, Func<WeekView, char> glyph, Ink ink)
    {
        var text = string.Concat(weeks.Select(w => new string(glyph(w), 1) + new string(cell > 1 && (glyph(w) is >= '▁' and <= '█') ? glyph(w) : ' ', cell > 2 ? 1 : 0) + new string(' ', cell > 1 ? 1 : 0)));
        page.Row(new Span(label.PadRight(Label), Ink.Quiet), new Span(text.TrimEnd(), ink));
    }
}
