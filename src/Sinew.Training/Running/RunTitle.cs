using System.Text;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>Reads the kind of a run from what the runner called it. Only words that can hardly mean anything else.</summary>
internal static class RunTitle
{
    private static readonly (RunKind Kind, string[] Words)[] Table =
    [
        (RunKind.Hills, ["hill repeats", "hill reps", "hill sprints", "hill session", "bergintervalle", "bergläufe", "bergsprints", "hügelsprints",
            "heuveltraining"]),
        (RunKind.Intervals, ["interval", "intervals", "intervall", "intervalle", "intervalltraining", "intervallen", "intervalos", "intervalli",
            "ripetute", "fractionné", "vma", "repeats", "reps", "fartlek", "fahrtspiel", "track session", "bahntraining",
            "tiros", "yasso"]),
        (RunKind.Tempo, ["tempo run", "temporun", "tempolauf", "tempodauerlauf", "tdl", "threshold", "schwellenlauf", "schwelle", "seuil",
            "time trial", "tt", "marathon pace", "race pace", "renntempo", "tempoloop", "ritmo de carrera", "umbral", "soglia"]),
        (RunKind.Recovery, ["recovery", "recovery run", "regeneration", "regenerationslauf", "regenerativ", "récupération", "recuperación",
            "recupero", "herstelloop", "regenerativo", "shakeout"]),
        (RunKind.Long, ["long run", "longrun", "langer lauf", "lala", "sortie longue", "tirada larga", "rodaje largo", "corsa lunga", "lunghissimo", "duurloop lang",
            "lange duurloop", "longão"]),
        (RunKind.Easy, ["easy run", "easy", "easy jog", "lockerer lauf", "locker", "lockerer dauerlauf", "footing", "rodaje", "corsa lenta"]),
    ];

    /// <summary>The kind named in a title, or null.</summary>
    public static RunKind? Kind(string title)
    {
        if (title.Length == 0)
            return null;
        var words = Spaced(title, out var repeats);
        foreach (var (kind, names) in Table)
        {
            if (names.Any(name => words.Contains(" " + name + " ", StringComparison.Ordinal)))
                return kind;
        }

        return repeats ? RunKind.Intervals : null;
    }

    // Lower-case words between single blanks; tells whether a figure times a figure, as in 6x800 or 4 × 5, is among them.
    private static string Spaced(string title, out bool repeats)
    {
        var text = new StringBuilder(" ");
        repeats = false;
        for (var i = 0; i < title.Length; i++)
        {
            var c = char.ToLowerInvariant(title[i]);
            if (c is 'x' or '×' or '*' && Digit(title, i, -1) && Digit(title, i, 1))
                repeats = true;
            if (char.IsLetterOrDigit(c))
                text.Append(c);
            else if (text[^1] != ' ')
                text.Append(' ');
        }

        return text.Append(' ').ToString();
    }

    private static bool Digit(string title, int at, int step)
    {
        var i = at + step;
        if (i >= 0 && i < title.Length && title[i] == ' ')
            i += step;
        return i >= 0 && i < title.Length && char.IsAsciiDigit(title[i]);
    }
}
