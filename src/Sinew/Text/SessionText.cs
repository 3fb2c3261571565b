using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>One session in full: what to do, how much, and why.</summary>
internal static class SessionText
{
    public static void Write(Page page, Session session)
    {
        page.Line(12, "            ", new Span($"■ Strength {Say.Time(session.Start)} · {session.Minutes} min · {Say.Class(session.Class)}", Ink.Accent), new Span($" · {Say.Placement(session.Placement)}", Ink.Quiet));
        foreach (var why in session.Why)
            page.Line(16, "              ", new Span("↳ ", Ink.Quiet), why.Text, new Span($" ({why.Rule}, {Strength(why)})", Ink.Quiet));
        var width = session.Exercises.Length == 0 ? 0 : session.Exercises.Max(e => e.Name.Length);
        foreach (var exercise in session.Exercises)
        {
            page.Line(16, "              ", new Span(exercise.Name.PadRight(width + 2), Ink.Strong), Say.Sets(exercise));
            page.Line(18, "                ", new Span(exercise.Why[0].Text, Ink.Quiet));
        }

        if (session.Short.Exercises.Length > 0)
        {
            page.Line(16, "              ", new Span($"Short on time? {session.Short.Minutes} min: ", Ink.Done),
                string.Join(", ", session.Short.Exercises.Select(e => Say.Invariant($"{e.Name} {e.Sets.Length} × {e.Sets[0].Hi}"))));
        }
    }

    private static string Strength(Reason why) => why.Grade switch
    {
        "A" => "strong evidence",
        "B" => "some evidence",
        _ => "coaching practice",
    };
}
