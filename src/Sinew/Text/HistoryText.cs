using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Running;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>A history for people: numbers first, then what could not be read by name, then the week found.</summary>
internal static class HistoryText
{
    public static void Write(Page page, HistoryReport report)
    {
        var runs = report.Activities.Where(a => a.Activity.Sport == Sport.Running).Select(a => a.Activity).ToArray();
        page.Line(0, new Span(Plural.Of(report.Activities.Length, "activity"), Ink.Strong), new Span(Sports(report), Ink.Quiet));
        if (runs.Length > 0)
        {
            var (first, last) = (runs.Min(a => a.Start), runs.Max(a => a.Start));
            page.Line(0, Say.Invariant($"Runs from {Say.Date(DateOnly.FromDateTime(first), 0)} to {Say.Date(DateOnly.FromDateTime(last), 0)}, {runs.Sum(a => a.Metres ?? 0) / 1000:0} km in {Say.Duration(runs.Sum(a => a.Seconds))}."));
            Weeks(page, runs);
        }

        if (report.Rejected.Length > 0)
        {
            page.Heading(Say.Invariant($"{report.Rejected.Length} could not be read, or not wholly"));
            foreach (var (what, why) in Unread.Lines(report.Rejected))
                page.Line(4, what.Length > 0 ? new Span("  △ ", Ink.Caution) : "    ", what, new Span(what.Length > 0 ? $": {why}" : why, Ink.Quiet));
        }

        Pattern(page, report);
    }

    private static string Sports(HistoryReport report) => report.Activities.IsEmpty ? "" : ": " + string.Join(", ", report.Activities
        .GroupBy(a => a.Activity.Sport).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => Say.Invariant($"{g.Count()} {g.Key.ToString().ToLowerInvariant()}")));

    // The last half year of weekly kilometres as bars.
    private static void Weeks(Page page, RunActivity[] runs)
    {
        const string bars = "▁▂▃▄▅▆▇█";
        var last = TrainingWeek.MondayOf(DateOnly.FromDateTime(runs.Max(a => a.Start)));
        var km = new double[26];
        foreach (var run in runs)
        {
            var back = (last.DayNumber - TrainingWeek.MondayOf(DateOnly.FromDateTime(run.Start)).DayNumber) / 7;
            if (back < km.Length)
                km[km.Length - 1 - back] += (run.Metres ?? 0) / 1000;
        }

        var most = Math.Max(1, km.Max());
        page.Line(10, new Span("26 weeks  ", Ink.Quiet), new Span(string.Concat(km.Select(k => k <= 0 ? '·' : bars[Math.Clamp((int)(k / most * 7.99), 0, 7)])), Ink.Accent), new Span(Say.Invariant($"  up to {most:0} km a week"), Ink.Quiet));
    }

    private static void Pattern(Page page, HistoryReport report)
    {
        page.Heading("The week we see in it");
        if (report.Inferred is not { } pattern)
        {
            page.Line(2, "  None. ", report.WhyNot ?? "", " Write the runs you plan into the runner file instead.");
            return;
        }

        page.Line(2, new Span(Say.Invariant($"  {Say.Date(pattern.From, 0)} to {Say.Date(pattern.To, 0)} · {pattern.RunsPerWeek:0.#} {(Math.Round(pattern.RunsPerWeek, 1) == 1 ? "run" : "runs")} and {pattern.KmPerWeek:0} km a week · {Sure(pattern.Confidence)}"), Ink.Quiet));
        for (var d = 0; d < 7; d++)
        {
            var day = (DayOfWeek)((d + 1) % 7);
            var entries = pattern.Entries.Where(e => e.Entry.Day == day).ToArray();
            if (entries.Length == 0)
                page.Line(8, new Span($"  {Say.Weekday(day)}  rest", Ink.Quiet));
            foreach (var e in entries)
            {
                page.Line(8, $"  {Say.Weekday(day)}  ", new Span($"{e.Entry.Kind.ToString().ToLowerInvariant(),-10}", Ink.Strong),
                    Say.Invariant($"{e.Entry.Minutes,4} min {e.Entry.Km,5:0.0} km  {(e.Entry.Start is { } s ? Say.Time(s) : ""),5}  "),
                    new Span(Say.Invariant($"{Sure(e.Confidence)}, in {e.Weeks} of {Plural.Of(e.OfWeeks, "week")}"), Ink.Quiet));
            }
        }
    }

    private static string Sure(double confidence) => confidence switch { >= 0.75 => "sure", >= 0.5 => "likely", _ => "a guess" };
}
