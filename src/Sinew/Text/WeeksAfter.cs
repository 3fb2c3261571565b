using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>The weeks after those shown in detail: what each kind of session holds and how its doses change, once a block, then a line a week.</summary>
internal static class WeeksAfter
{
    private const int Indent = 6;

    /// <summary>The doses of a longer name stand on the next line, in their column.</summary>
    private const int WidestName = 34;

    /// <summary>Where there is less room for doses, fewer names stand beside them.</summary>
    private const int DoseWidth = 58;

    private const int NarrowName = 29;

    /// <summary>Where there is less room than that beside them, the doses follow the names.</summary>
    private const int LeastDoseWidth = 42;

    /// <param name="page">Where to.</param>
    /// <param name="weeks">All weeks.</param>
    /// <param name="first">The first that was not shown in detail.</param>
    /// <param name="owned">What the runner owns.</param>
    public static void Write(Page page, IReadOnlyList<WeekView> weeks, int first, Equipment owned)
    {
        if (weeks.Count <= first)
            return;
        page.Heading("The weeks after");
        page.Line(0, new Span("Each line begins with the first dose; what changes later follows with its date. Your own load: the one you have come to by then.", Ink.Quiet));
        for (var from = first; from < weeks.Count;)
        {
            var until = from + 1;
            while (until < weeks.Count && weeks[until].Phase == weeks[from].Phase)
                until++;
            if (from > first)
                page.Blank();
            page.Line(2, new Span($"{SeasonStrip.Letter(weeks[from].Phase)}  {Say.Block(weeks[from].Phase, [.. weeks.Skip(from).Take(until - from).SelectMany(w => w.Sessions)])}", Ink.Accent));
            Block(page, [.. weeks.Skip(from).Take(until - from)], owned);
            from = until;
        }
    }

    private static void Block(Page page, WeekView[] weeks, Equipment owned)
    {
        var kinds = SessionKind.Of(weeks);
        for (var k = 0; k < kinds.Count; k++)
            Kind(page, k, kinds[k], owned);
        foreach (var week in weeks)
        {
            var marks = (week.Deload ? "deload" : "") + (week.HasRace ? week.Deload ? ", race" : "race" : "");
            page.Row(24, new Span($"   {Say.Date(week.Monday, 0),11}  ", Ink.Quiet), $"{marks,-7} ",
                week.Sessions.IsEmpty ? new Span("no strength", Ink.Quiet) : string.Join($" ·{Span.Glue}", week.Sessions.Select(s => Brief(s, kinds.FindIndex(k => k.Holds(s))))));
        }
    }

    private static void Kind(Page page, int k, SessionKind kind, Equipment owned)
    {
        page.Line(Indent, new Span($"   {Letter(k)}  ", Ink.Strong), new Span(Say.Class(kind.Class) + kind.Deload, Ink.Quiet));
        var rows = kind.Rows().ToArray();
        var widest = page.IsWide ? Page.LongName : page.Room - Indent - 2 - WidestName < DoseWidth ? NarrowName : WidestName;
        var column = Indent + 2 + rows.Select(r => r.Name.Length).Where(n => n <= widest).DefaultIfEmpty(widest).Max();
        foreach (var (called, course) in rows)
        {
            var each = Lifting.Each(course.First(c => c.Exercise is not null).Exercise!, owned);
            var dose = new Span(DoseCourse.Of(course, each, kind.DeloadReserve), Ink.Quiet);
            if (page.Room - column < LeastDoseWidth)
                page.Row(Indent + 2, new string(' ', Indent), called, "  ", dose);
            else
                page.Row(Indent, column, called, dose);
        }
    }

    private static string Brief(Session session, int kind) =>
        $"{Letter(kind)} {Say.Weekday(session.Date.DayOfWeek)} {Say.Time(session.Start)}, {session.Minutes} min".Replace(' ', Span.Glue);

    // a … z, then aa: small, so that nobody takes it for a block.
    private static string Letter(int kind) => kind < 26 ? ((char)('a' + kind)).ToString() : Letter((kind / 26) - 1) + Letter(kind % 26);
}
