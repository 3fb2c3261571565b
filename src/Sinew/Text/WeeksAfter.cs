using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>The weeks after those shown in detail: what each kind of session usually holds, once a block, then a line a week.</summary>
internal static class WeeksAfter
{
    private const int Indent = 6;

    /// <summary>A longer name pushes its own sets along, not everybody's.</summary>
    private const int WidestName = 34;

    /// <summary>Where there is less room beside the names, the sets follow them.</summary>
    private const int DoseWidth = 30;

    /// <param name="page">Where to.</param>
    /// <param name="weeks">All weeks.</param>
    /// <param name="first">The first that was not shown in detail.</param>
    /// <param name="owned">What the runner owns.</param>
    public static void Write(Page page, IReadOnlyList<WeekView> weeks, int first, Equipment owned)
    {
        if (weeks.Count <= first)
            return;
        page.Heading("The weeks after");
        for (var from = first; from < weeks.Count;)
        {
            var until = from + 1;
            while (until < weeks.Count && weeks[until].Phase == weeks[from].Phase)
                until++;
            if (from > first)
                page.Blank();
            page.Line(2, new Span($"{SeasonStrip.Letter(weeks[from].Phase)}  {PhaseWords.Of(weeks[from].Phase)}", Ink.Accent));
            Block(page, [.. weeks.Skip(from).Take(until - from)], owned);
            from = until;
        }
    }

    private static void Block(Page page, WeekView[] weeks, Equipment owned)
    {
        var kinds = Kinds(weeks);
        for (var k = 0; k < kinds.Count; k++)
            Kind(page, k, kinds, owned);
        if (weeks.Any(w => w.Deload) && weeks.Any(w => !w.Deload))
            page.Line(3, new Span("   deload: what of it is needed, with fewer sets and more in reserve", Ink.Quiet));
        foreach (var week in weeks)
        {
            var marks = (week.Deload ? "deload" : "") + (week.HasRace ? week.Deload ? ", race" : "race" : "");
            page.Line(24, new Span($"   {Say.Date(week.Monday, 0),11}  ", Ink.Quiet), $"{marks,-7} ",
                week.Sessions.IsEmpty ? new Span("no strength", Ink.Quiet) : string.Join($" ·{Span.Glue}", week.Sessions.Select(s => Brief(s, kinds.FindIndex(k => Fits(s, k))))));
        }
    }

    // Rehab stands below the other kinds. Whatever holds the same exercises, or some of them in a lighter week, is one kind of session.
    private static List<Session> Kinds(WeekView[] weeks)
    {
        var kinds = new List<Session>();
        foreach (var alike in weeks.SelectMany(w => w.Sessions).GroupBy(Content, StringComparer.Ordinal)
            .OrderBy(g => g.First().Class == SessionClass.R).ThenBy(g => g.All(s => s.Deload)).ThenBy(g => g.Min(s => s.Date)))
        {
            if (!kinds.Exists(k => Fits(alike.MinBy(s => s.Deload)!, k)))
                kinds.Add(Usual([.. alike]));
        }

        return kinds;
    }

    // The doses met most often; of equally frequent ones the earliest.
    private static Session Usual(Session[] alike)
    {
        Session[] whole = Array.FindAll(alike, s => !s.Deload) is { Length: > 0 } some ? some : alike;
        return whole.GroupBy(s => string.Join('|', s.Exercises.Select(e => Say.Brief(e, false))), StringComparer.Ordinal).MaxBy(g => g.Count())!.First();
    }

    private static bool Fits(Session session, Session kind) => Content(session) == Content(kind)
        || (session.Deload && session.Exercises.All(e => kind.Exercises.Any(k => k.Exercise == e.Exercise)));

    private static string Content(Session session) => $"{Say.Class(session.Class)}: {string.Join(", ", session.Exercises.Select(e => e.Exercise))}";

    // In full, or by what sets it apart where it is nearly one that stands above.
    private static void Kind(Page page, int k, List<Session> kinds, Equipment owned)
    {
        var kind = kinds[k];
        var alike = kinds.FindIndex(0, k, other => other.Class == kind.Class && kind.Exercises.Length > 2 && Without(other, kind).Length <= 1 && Without(kind, other).Length <= 1);
        PrescribedExercise[] shown = alike < 0 ? [.. kind.Exercises] : Without(kind, kinds[alike]);
        var like = alike < 0 ? "" : $", as {Letter(alike)}{string.Concat(Without(kinds[alike], kind).Select(e => $" without {e.Name}"))}{(shown.Length > 0 ? ", with" : "")}";
        page.Line(Indent, new Span($"   {Letter(k)}  ", Ink.Strong), new Span(Say.Class(kind.Class) + like, Ink.Quiet));
        var name = shown.Select(e => e.Name.Length).Where(n => n <= WidestName).DefaultIfEmpty(WidestName).Max();
        var narrow = page.Width - Indent - name < DoseWidth;
        foreach (var exercise in shown)
        {
            page.Line(Indent + (narrow ? 2 : name + 2), new string(' ', Indent), narrow ? exercise.Name : exercise.Name.PadRight(name), "  ",
                new Span(Say.Brief(exercise, Lifting.Each(exercise, owned)), Ink.Quiet));
        }
    }

    private static PrescribedExercise[] Without(Session session, Session other) =>
        [.. session.Exercises.Where(e => !other.Exercises.Any(o => o.Exercise == e.Exercise))];

    private static string Brief(Session session, int kind) =>
        $"{Letter(kind)} {Say.Weekday(session.Date.DayOfWeek)} {Say.Time(session.Start)}, {session.Minutes} min".Replace(' ', Span.Glue);

    // a … z, then aa: small, so that nobody takes it for a block.
    private static string Letter(int kind) => kind < 26 ? ((char)('a' + kind)).ToString() : Letter((kind / 26) - 1) + Letter(kind % 26);
}
