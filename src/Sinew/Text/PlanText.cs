using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>A programme for people: the season first, then this week with its reasons, then what to know, then the rest.</summary>
internal static class PlanText
{
    public static void Write(Page page, Programme programme)
    {
        var weeks = WeekView.Of(programme);
        Title(page, programme);
        var stops = programme.Findings.Where(f => f.Severity == Severity.Stop).ToArray();
        foreach (var stop in stops)
        {
            page.Blank();
            page.Line(7, new Span("STOP   ", Ink.Stop), stop.Text, new Span($"  ({stop.Rule})", Ink.Quiet));
        }

        if (weeks.Length > 0)
        {
            page.Heading("The season");
            SeasonStrip.Write(page, programme, weeks);
            Blocks(page, programme);
            Needs(page, programme);
            ThisWeek(page, programme, weeks);
        }

        Findings(page, programme);
        if (weeks.Length > 1)
            Rest(page, programme, weeks);
    }

    /// <summary>Season and this week only.</summary>
    public static void Overview(Page page, Programme programme)
    {
        var weeks = WeekView.Of(programme);
        Title(page, programme);
        if (weeks.Length == 0)
            return;
        page.Heading("The season");
        SeasonStrip.Write(page, programme, weeks);
        Blocks(page, programme);
        ThisWeek(page, programme, weeks);
    }

    private static void Title(Page page, Programme programme)
    {
        var name = programme.Runner.Length > 0 ? programme.Runner : "Your plan";
        var race = programme.Runs.FirstOrDefault(r => r.Run.Source == RunSource.Race)?.Run;
        var goal = race is null ? "" : Say.Invariant($" · next race {Say.Date(race.Date, programme.Today.Year)}, {race.Km:0.#} km");
        page.Line(0, new Span(name, Ink.Strong), new Span($" · {programme.Level.ToString().ToLowerInvariant()} in strength · from {Say.Date(programme.Today, 0)}{goal}", Ink.Quiet));
    }

    private static void Blocks(Page page, Programme programme)
    {
        page.Blank();
        foreach (var block in programme.Blocks)
        {
            var dates = $"{Say.Date(block.From, block.To.Year)} – {Say.Date(block.To, block.To.Year)}";
            page.Line(47, new Span($"{SeasonStrip.Letter(block.Phase)}  ", Ink.Accent), new Span(PhaseWords.Of(block.Phase).PadRight(18), Ink.Strong), $"{dates,-26}", new Span(block.Why[0].Text, Ink.Quiet));
        }
    }

    private static void Needs(Page page, Programme programme)
    {
        if (programme.Needs.IsEmpty)
            return;
        page.Heading("What deserves more");
        foreach (var need in programme.Needs)
            page.Line(4, "  ○ ", need.Text);
    }

    private static void ThisWeek(Page page, Programme programme, IReadOnlyList<WeekView> weeks)
    {
        // A plan that starts late in a week without sessions shows the first week that has some.
        var at = Math.Max(0, weeks.Take(3).ToList().FindIndex(w => w.Sessions.Length > 0));
        var week = weeks[at];
        page.Heading($"{(at == 0 ? "This week" : "The first week with strength")} · {Say.Date(week.Monday, 0)} to {Say.Date(week.Monday.AddDays(6), 0)} · {PhaseWords.Of(week.Phase)}{(week.Deload ? ", deload" : "")}");
        for (var date = week.Monday; date <= week.Monday.AddDays(6); date = date.AddDays(1))
        {
            if (date < programme.Today)
                continue;
            var runs = week.Runs.Where(r => r.Date == date).Select(Say.Run).ToArray();
            var session = week.Sessions.FirstOrDefault(s => s.Date == date);
            page.Line(12, new Span(Say.Day(date), session is null ? Ink.Quiet : Ink.Strong), "  ",
                new Span(runs.Length > 0 ? string.Join(" + ", runs) : session is null ? "rest" : "no run", runs.Any(IsKey) ? Ink.Strong : Ink.Quiet));
            if (session is not null)
                SessionText.Write(page, session);
        }

        bool IsKey(string run) => run.StartsWith("tempo", StringComparison.Ordinal) || run.StartsWith("intervals", StringComparison.Ordinal)
            || run.StartsWith("hills", StringComparison.Ordinal) || run.StartsWith("race", StringComparison.Ordinal);
    }

    private static void Findings(Page page, Programme programme)
    {
        var findings = programme.Findings.Where(f => f.Severity != Severity.Stop).OrderByDescending(f => f.Severity).ToArray();
        if (findings.Length == 0)
            return;
        page.Heading("What to know");
        foreach (var finding in findings)
        {
            var (sign, ink) = finding.Severity switch { Severity.Warning => ("△", Ink.Caution), Severity.Advice => ("▷", Ink.Caution), _ => ("○", Ink.Quiet) };
            var dates = finding.Dates.Length switch
            {
                0 => "",
                <= 3 => $" [{string.Join(", ", finding.Dates.Select(d => Say.Date(d, programme.Today.Year)))}]",
                var n => $" [{Say.Date(finding.Dates[0], programme.Today.Year)} and {n - 1} more]",
            };
            page.Line(4, new Span($"  {sign} ", ink), finding.Text, new Span($"{dates} ({finding.Rule})", Ink.Quiet));
        }
    }

    private static void Rest(Page page, Programme programme, IReadOnlyList<WeekView> weeks)
    {
        page.Heading("The weeks after");
        foreach (var week in weeks.Skip(1))
        {
            page.Line(4, new Span($"{Say.Date(week.Monday, 0),-12}", Ink.Strong), new Span($"{PhaseWords.Of(week.Phase)}{(week.Deload ? ", deload" : "")}{(week.HasRace ? ", race" : "")}", Ink.Accent));
            foreach (var session in week.Sessions)
            {
                page.Line(34, $"    {Say.Weekday(session.Date.DayOfWeek)} {Say.Time(session.Start)}  ", new Span($"{Say.Class(session.Class),-9}{session.Minutes,3} min  ", Ink.Quiet),
                    string.Join(", ", session.Exercises.Select(e => e.Name)));
            }

            if (week.Sessions.IsEmpty)
                page.Line(4, new Span("    no strength", Ink.Quiet));
        }

        _ = programme;
    }
}
