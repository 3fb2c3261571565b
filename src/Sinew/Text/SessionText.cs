using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>One session in full: what to do, how much, and why. A sentence said before is not said again.</summary>
internal static class SessionText
{
    /// <summary>Below the day's runs; on a narrow page near the margin, so that an exercise fits on its line.</summary>
    private static int Indent(Page page) => page.Width >= 90 ? 14 : 4;

    /// <summary>The rule that keeps an exercise to one easy set at first: worth a line of its own.</summary>
    private const string MakesSore = "P-11";

    /// <summary>The sets of a longer name stand on the next line, in their column.</summary>
    private const int WidestName = 32;

    /// <summary>Where there is less room beside the names, the sets stand below them.</summary>
    private const int SetsWidth = 40;

    /// <param name="page">Where to.</param>
    /// <param name="session">The session.</param>
    /// <param name="owned">What the runner owns.</param>
    /// <param name="said">Sentences that stand further up; those said here are added.</param>
    /// <param name="noRunning">Its day has runs that are not to be run: then nothing is said about them.</param>
    public static void Write(Page page, Session session, Equipment owned, ISet<string> said, bool noRunning = false)
    {
        var indent = Indent(page);
        page.Line(indent, new string(' ', indent - 2), new Span($"■ Strength {Say.Time(session.Start)} · {session.Minutes} min · {Say.Class(session.Class)}", Ink.Accent),
            new Span(noRunning ? "" : $" · {Say.Placement(session.Placement)}", Ink.Quiet));
        var margin = new string(' ', indent);
        foreach (var why in session.Why.Where(w => said.Add(w.Text)))
            page.Line(indent + 2, margin, new Span("↳ ", Ink.Quiet), why.Text, new Span($" ({why.Rule},{Span.Glue}{Strength(why)})", Ink.Quiet));
        page.Line(indent + 2, margin, new Span(WarmUp.Of(session), Ink.Quiet));
        var widest = page.IsWide ? Page.LongName : WidestName;
        var column = indent + 2 + session.Exercises.Select(e => e.Name.Length).Where(n => n <= widest).DefaultIfEmpty(widest).Max();
        foreach (var exercise in session.Exercises)
        {
            if (page.Room - column >= SetsWidth)
            {
                page.Row(indent, column, new Span(exercise.Name, Ink.Strong), Say.Sets(exercise, Lifting.Each(exercise, owned)));
            }
            else
            {
                page.Line(indent + 2, margin, new Span(exercise.Name, Ink.Strong));
                page.Line(indent + 4, margin, "  ", Say.Sets(exercise, Lifting.Each(exercise, owned)));
            }

            var notes = new List<string>(2);
            if (StandIn.For(Catalogue.Default[exercise.Exercise], owned) is { } instead && said.Add(exercise.Exercise))
                notes.Add(instead);
            notes.AddRange(exercise.Why.Where((why, at) => (at == 0 || why.Rule == MakesSore) && said.Add(why.Text)).Select(why => why.Text));
            if (notes.Count > 0)
                page.Line(indent + 2, margin, "  ", new Span(string.Join(' ', notes), Ink.Quiet));
        }

        if (session.Short.Exercises.Length > 0)
        {
            page.Line(indent + 2, margin, new Span($"Short on time? {session.Short.Minutes} min: ", Ink.Done),
                string.Join(", ", session.Short.Exercises.Select(Brief)));
        }
    }

    private static string Brief(PrescribedExercise exercise)
    {
        var set = exercise.Sets[0];
        var count = set.Side is Side.Left or Side.Right ? exercise.Sets.Count(s => s.Side == set.Side) : exercise.Sets.Length;
        return Say.Invariant($"{exercise.Name} {count}{Span.Glue}×{Span.Glue}{set.Hi}{Say.Unit(set.Measure)}");
    }

    private static string Strength(Reason why) => why.Grade switch
    {
        "A" => "strong\u00A0evidence",
        "B" => "some\u00A0evidence",
        _ => "coaching\u00A0practice",
    };
}
