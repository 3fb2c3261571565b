using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>The weeks after this one: what each kind of session holds once a block, then a line a week.</summary>
internal static class WeeksAfter
{
    public static void Write(Page page, IReadOnlyList<WeekView> weeks)
    {
        if (weeks.Count < 2)
            return;
        page.Heading("The weeks after");
        for (var from = 1; from < weeks.Count;)
        {
            var until = from + 1;
            while (until < weeks.Count && weeks[until].Phase == weeks[from].Phase)
                until++;
            page.Line(2, new Span($"{SeasonStrip.Letter(weeks[from].Phase)}  {PhaseWords.Of(weeks[from].Phase)}", Ink.Accent));
            Block(page, [.. weeks.Skip(from).Take(until - from)]);
            from = until;
        }
    }

    private static void Block(Page page, WeekView[] weeks)
    {
        var kinds = weeks.SelectMany(w => w.Sessions).Select(Content).Distinct(StringComparer.Ordinal).ToList();
        for (var k = 0; k < kinds.Count; k++)
            page.Line(6, new Span($"   {Letter(k)}  ", Ink.Strong), kinds[k]);
        foreach (var week in weeks)
        {
            var marks = (week.Deload ? "deload" : "") + (week.HasRace ? week.Deload ? ", race" : "race" : "");
            page.Line(24, new Span($"   {Say.Date(week.Monday, 0),11}  ", Ink.Quiet), $"{marks,-7} ",
                week.Sessions.IsEmpty ? new Span("no strength", Ink.Quiet) : string.Join($" ·{Span.Glue}", week.Sessions.Select(s => Brief(s, kinds.IndexOf(Content(s))))));
        }
    }

    private static string Content(Session session) => $"{Say.Class(session.Class)}: {string.Join(", ", session.Exercises.Select(e => e.Name))}";

    private static string Brief(Session session, int kind) =>
        $"{Letter(kind)} {Say.Weekday(session.Date.DayOfWeek)} {Say.Time(session.Start)}, {session.Minutes} min".Replace(' ', Span.Glue);

    // a … z, then aa: small, so that nobody takes it for a block.
    private static string Letter(int kind) => kind < 26 ? ((char)('a' + kind)).ToString() : Letter((kind / 26) - 1) + Letter(kind % 26);
}
