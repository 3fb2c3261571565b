using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>A programme for people: the season first, then this week with its reasons, then what to know, then the rest.</summary>
internal static class PlanText
{
    /// <param name="page">Where to.</param>
    /// <param name="programme">The plan.</param>
    /// <param name="owned">What its runner owns.</param>
    /// <param name="read">The running week that was read from the history and used; null where none was.</param>
    /// <param name="style">The programme style asked for.</param>
    /// <param name="volume">Weekly kilometres that the runner planned; may be empty.</param>
    /// <param name="known">The runner as the log shows them, whose tests are told; null for none.</param>
    public static void Write(
        Page page, Programme programme, Equipment owned, ReadWeek? read = null, ProgrammeStyle style = ProgrammeStyle.Sinew, ImmutableArray<VolumeStep> volume = default, Runner? known = null)
    {
        var weeks = WeekView.Of(programme, volume);
        Title(page, programme, known);
        if (ArticleStyle.Of(style) is { } article)
            page.Line(2, new Span("style ", Ink.Quiet), new Span(article.Id, Ink.Strong), new Span($" · {article.Name} ({article.Rule})", Ink.Quiet));
        foreach (var stop in programme.Findings.Where(f => f.Severity == Severity.Stop))
        {
            page.Blank();
            page.Line(7, new Span("STOP   ", Ink.Stop), stop.Text, new Span($"  ({stop.Rule})", Ink.Quiet));
        }

        foreach (var first in programme.Findings.Where(f => StandsFirst(f, programme)))
        {
            page.Blank();
            page.Line(2, new Span(first.Severity == Severity.Warning ? "△ " : "▷ ", Ink.Caution), first.Text, new Span($" ({first.Rule})", Ink.Quiet));
        }

        read?.Write(page);
        ChangesText.Write(page, programme, owned);
        var next = 0;
        if (weeks.Length > 0)
        {
            Season(page, programme, weeks);
            Needs(page, programme);
            next = InDetail(page, programme, owned, weeks);
        }

        Findings(page, programme);
        if (known is not null)
            TestText.Asked(page, programme, known);
        WeeksAfter.Write(page, weeks, next, owned);
    }

    /// <summary>Season and this week only.</summary>
    public static void Overview(Page page, Programme programme, Equipment owned)
    {
        var weeks = WeekView.Of(programme, []);
        Title(page, programme, null);
        if (weeks.Length == 0)
            return;
        Season(page, programme, weeks);
        InDetail(page, programme, owned, weeks);
    }

    // Without the runs, with a log that does not fit, or without a session all that follows means little; what asks for rest or for a clinician comes before it.
    private static bool StandsFirst(Finding finding, Programme programme) =>
        finding is { Rule: "R-007" or "R-014" or "R-118" or "R-545" or "R-603" or "R-605" or "R-606", Severity: Severity.Warning }
        || (finding.Rule == "R-318" && programme.Sessions.All(s => s.Date < programme.Today));

    private static void Title(Page page, Programme programme, Runner? known)
    {
        var name = programme.Runner.Length > 0 ? programme.Runner : "Your plan";
        var next = programme.Runs.FirstOrDefault(r => r.Run.Source == RunSource.Race);
        // The next race may stand beyond the weeks that are shown.
        var beyond = next is null ? known?.Races.Where(r => r.Date > programme.Today).MinBy(r => r.Date) : null;
        var (date, km) = next is null ? (beyond?.Date, beyond?.Km) : (next.Run.Date, next.Run.Km);
        var barred = next is null ? !programme.Runs.IsEmpty && programme.Runs.All(r => r.Advice is not null) : next.Advice is not null;
        var goal = date is not { } on ? "" : barred ? " ·~race~not~advised"
            : Say.Invariant($" ·~next~race~{Say.Date(on, programme.Today.Year).Replace(' ', '~')},~{km:0.#}~km");
        goal = goal.Replace('~', Span.Glue);
        page.Line(2, new Span(name, Ink.Strong), new Span($" · {programme.Level.ToString().ToLowerInvariant()} in strength · from {Say.Date(programme.Today, 0)}{goal}", Ink.Quiet));
    }

    private static void Season(Page page, Programme programme, IReadOnlyList<WeekView> weeks)
    {
        page.Heading("The season");
        SeasonStrip.Write(page, weeks);
        page.Blank();
        var races = programme.Runs.Where(r => r.Run.Kind == RunKind.Race).Select(r => $" on {Say.Date(r.Run.Date, 0)}").ToArray();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in programme.Blocks)
        {
            page.Line(3, new Span($"{SeasonStrip.Letter(block.Phase)}  ", Ink.Accent), new Span(Say.Block(block.Phase, [.. programme.Sessions.Where(s => s.Date >= block.From && s.Date <= block.To)]), Ink.Strong), new Span($" · {Say.Dates(block.From, block.To)}", Ink.Quiet));
            page.Line(3, "   ", new Span(RaceNamedOnce(block.Why[0].Text, races, said), Ink.Quiet));
        }
    }

    // "… before City 10 on 28 Feb 2027" belongs to the first block that leads there.
    private static string RaceNamedOnce(string text, string[] races, HashSet<string> said)
    {
        foreach (var race in races)
        {
            var at = text.IndexOf(race, StringComparison.Ordinal);
            var from = at < 0 ? -1 : text.LastIndexOf(" before ", at, StringComparison.Ordinal);
            if (from >= 0 && !said.Add(text[from..(at + race.Length)]))
                return text.Remove(from, at + race.Length - from);
        }

        return text;
    }

    private static void Needs(Page page, Programme programme)
    {
        if (programme.Needs.IsEmpty)
            return;
        page.Heading("What deserves more");
        foreach (var need in programme.Needs)
            page.Line(4, "  ○ ", need.Text);
    }

    // Gives the place of the first week that is not shown in full. A plan that starts late in a week shows the first whole week too.
    private static int InDetail(Page page, Programme programme, Equipment owned, IReadOnlyList<WeekView> weeks)
    {
        var at = Math.Max(0, weeks.Take(3).ToList().FindIndex(w => w.Sessions.Length > 0));
        var more = at == 0 && weeks.Count > 1 && weeks[0].Monday < programme.Today && weeks[0].Sessions.Length < weeks[1].Sessions.Length;
        var said = programme.Needs.Select(n => n.Text).ToHashSet(StringComparer.Ordinal);
        Week(page, programme, owned, weeks[at], at == 0 ? "This week" : "The first week with strength", said);
        if (more)
            Week(page, programme, owned, weeks[1], "The first whole week", said);
        Legend.Write(page, programme.Sessions, owned);
        return at + (more ? 2 : 1);
    }

    private static void Week(Page page, Programme programme, Equipment owned, WeekView week, string title, HashSet<string> said)
    {
        page.Heading($"{title} · {Say.Dates(week.Monday, week.Monday.AddDays(6))} · {Say.Block(week.Phase, [.. programme.Sessions.Where(s => s.Phase == week.Phase)])}{(week.Deload ? ", deload" : "")}");
        for (var date = week.Monday; date <= week.Monday.AddDays(6); date = date.AddDays(1))
        {
            if (date < programme.Today)
                continue;
            var listed = programme.Runs.Where(r => r.Run.Date == date).ToArray();
            var session = week.Sessions.FirstOrDefault(s => s.Date == date);
            page.Line(12, new Span(Say.Day(date), session is null ? Ink.Quiet : Ink.Strong), "  ",
                new Span(listed.Length > 0 ? string.Join(" + ", listed.Select(r => Say.Run(r.Run))) : session is null ? "rest" : "no run", listed.Any(r => r.Run.Kind.IsKey()) ? Ink.Strong : Ink.Quiet),
                new Span(listed.Any(r => r.Advice is not null) ? "  do not run it" : "", Ink.Stop));
            if (session is not null)
                SessionText.Write(page, session, owned, said, listed.Any(r => r.Advice is not null));
        }
    }

    // Findings in a row that begin alike up to their "because" share that beginning: how long it is, and the finding's place among them.
    private static IEnumerable<(Finding Finding, int Lead, int At)> Led(Finding[] findings)
    {
        const string because = ", because ";
        for (var from = 0; from < findings.Length;)
        {
            var first = findings[from];
            var lead = first.Text.IndexOf(because, StringComparison.Ordinal) + because.Length;
            var alike = lead < because.Length ? 1 : findings.Skip(from).TakeWhile(f => f.Severity == first.Severity && f.Text.StartsWith(first.Text[..lead], StringComparison.Ordinal)).Count();
            for (var at = 0; at < alike; at++)
                yield return (findings[from + at], alike > 1 ? lead : 0, at);
            from += alike;
        }
    }

    private static void Findings(Page page, Programme programme)
    {
        var findings = programme.Findings.Where(f => f.Severity != Severity.Stop && !StandsFirst(f, programme)).OrderByDescending(f => f.Severity).ToArray();
        if (findings.Length == 0)
            return;
        (string Sign, Severity Of)[] signs = [("△ warning", Severity.Warning), ("▷ advice", Severity.Advice), ("○ good to know", Severity.Info)];
        page.Blank();
        page.Line(2, new Span("What to know", Ink.Strong), new Span($" · {string.Join(" · ", signs.Where(s => findings.Any(f => f.Severity == s.Of)).Select(s => s.Sign))}", Ink.Quiet));
        foreach (var (finding, lead, at) in Led(findings))
        {
            var (sign, ink) = finding.Severity switch { Severity.Warning => ("△", Ink.Caution), Severity.Advice => ("▷", Ink.Caution), _ => ("○", Ink.Quiet) };
            var dates = finding.Dates.Length switch
            {
                0 => "",
                <= 3 => $" [{string.Join(", ", finding.Dates.Select(d => Say.Date(d, programme.Today.Year)))}]",
                var n => $" [{Say.Date(finding.Dates[0], programme.Today.Year)} and {n - 1} more]",
            };
            if (at == 0 && lead > 0)
                page.Line(4, new Span($"  {sign} ", ink), Say.Glued(finding.Text[..lead]));
            page.Line(lead > 0 ? 6 : 4, lead > 0 ? "    – " : new Span($"  {sign} ", ink), Say.Glued(finding.Text[lead..]), new Span($"{dates} ({finding.Rule})", Ink.Quiet));
        }
    }
}
