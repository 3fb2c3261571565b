using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Running;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>A history for people: numbers first, then what could not be read by name, then the week found.</summary>
internal static class HistoryText
{
    /// <param name="page">Where to.</param>
    /// <param name="report">What was found.</param>
    /// <param name="day">Runs after this day are counted, but neither summed up nor charted.</param>
    public static void Write(Page page, HistoryReport report, DateOnly day)
    {
        var all = report.Activities.Where(a => a.Activity.Sport == Sport.Running).Select(a => a.Activity).ToArray();
        var runs = Array.FindAll(all, a => DateOnly.FromDateTime(a.Start) <= day);
        page.Line(0, new Span(Plural.Of(report.Activities.Length, "activity"), Ink.Strong), new Span(Sports(report), Ink.Quiet));
        if (runs.Length > 0)
        {
            var (first, last) = (runs.Min(a => a.Start), runs.Max(a => a.Start));
            page.Line(0, Say.Invariant($"Runs from {Say.Date(DateOnly.FromDateTime(first), 0)} to {Say.Date(DateOnly.FromDateTime(last), 0)}, {runs.Sum(a => a.Metres ?? 0) / 1000:0} km in {Say.Duration(runs.Sum(a => a.Seconds))}."));
            Weeks(page, runs);
        }

        if (all.Length > runs.Length)
            page.Line(0, new Span($"{Plural.Of(all.Length - runs.Length, "run")} after {Say.Date(day, 0)} {(all.Length - runs.Length == 1 ? "is" : "are")} left out of all that follows.", Ink.Quiet));
        RejectedEntry[] lost = [.. report.Rejected.Where(r => !r.Kept)], kept = [.. report.Rejected.Where(r => r.Kept)];
        Told(page, Say.Invariant($"{lost.Length} could not be read"), lost);
        Told(page, Say.Invariant($"{kept.Length} counted by what is left of {(kept.Length == 1 ? "it" : "them")}: part of a file, or a row of the table"), kept);
        Pattern(page, report);
    }

    private static void Told(Page page, string heading, RejectedEntry[] rejected)
    {
        if (rejected.Length == 0)
            return;
        page.Heading(heading);
        foreach (var (what, why) in Unread.Lines(rejected))
            page.Line(4, what.Length > 0 ? new Span("  △ ", Ink.Caution) : "    ", what, new Span(what.Length > 0 ? $": {why}" : why, Ink.Quiet));
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

        ReadWeek.Lines(page, pattern);
    }
}
