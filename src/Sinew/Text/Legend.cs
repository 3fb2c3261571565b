using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>What the signs in the sessions mean, and how what they ask for goes on: said once, for all sessions of the plan.</summary>
internal static class Legend
{
    /// <summary>Nothing where no session is planned.</summary>
    public static void Write(Page page, ImmutableArray<Session> sessions, Equipment owned)
    {
        var notes = Notes(sessions, owned).ToArray();
        if (notes.Length == 0)
            return;
        page.Blank();
        foreach (var note in notes)
            page.Line(0, new Span(note, Ink.Quiet));
    }

    /// <summary>Its lines, each a paragraph; none where no session is planned.</summary>
    public static IEnumerable<string> Notes(ImmutableArray<Session> sessions, Equipment owned)
    {
        var sets = sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets).ToArray();
        if (sets.Length == 0)
            yield break;
        if (sets.Any(Say.HasReserve))
        {
            yield return "RIR: repetitions in reserve, those you could still do in good form when the set ends."
                + (sets.Any(s => Say.HasTempo(s) && !Say.IsFast(s)) ? " Tempo: seconds down-hold-up; otherwise two down, one up." : "")
                + (sets.Any(Say.IsFast) ? " Fast up: two seconds down, then up as fast as you can in good form; a set ends when it slows." : "")
                + (sets.Any(s => s.Percent1Rm is not null) ? " % of 1RM: of the most you could lift once; without a tested value let the reserve decide"
                    + (sets.Any(s => Say.IsFast(s) && s.Percent1Rm is < 70) ? ", and for fast sets below 70 % take a load that you could lift 12 times or more." : ".") : "");
        }

        yield return "Each session's time begins with six minutes of warm-up. (R-221, R-222)"
            + (sessions.Any(s => s.Class == SessionClass.H) ? $" On heavy days come up to the first lift in them: {WarmUp.Ramp} of its load, a minute apart." : "");
        foreach (var note in Lifting.Notes(sessions, owned).Concat(Progress.Notes(sessions)))
            yield return note;
    }
}
