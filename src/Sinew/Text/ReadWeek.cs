using Sinew.Training.Calendar;
using Sinew.Training.Running;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>A running week that was read from a history, day by day, with how sure each line is.</summary>
/// <param name="Pattern">The week.</param>
/// <param name="Runs">Runs in the days it was read from.</param>
internal sealed record ReadWeek(WeeklyPattern Pattern, int Runs)
{
    /// <summary>The week that the planner uses of this history; null where it uses none.</summary>
    public static ReadWeek? Of(System.Collections.Immutable.ImmutableArray<RunActivity> activities, DateOnly today)
    {
        if (WeekInference.Infer(activities, today) is not { } pattern)
            return null;
        var days = activities.Where(a => a.Sport == Sport.Running).Select(a => DateOnly.FromDateTime(a.Start));
        return new(pattern, days.Count(d => d >= pattern.From && d <= pattern.To));
    }

    /// <summary>The week under a heading of its own, as a plan shows it.</summary>
    public void Write(Page page)
    {
        page.Heading($"Your running week, read from {Plural.Of(Runs, "activity")}");
        Lines(page, Pattern);
        page.Line(2, new Span("  Where it is wrong, write the week into the runner file; then that one counts.", Ink.Quiet));
    }

    /// <summary>Days, kinds and minutes.</summary>
    public static void Lines(Page page, WeeklyPattern pattern)
    {
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
