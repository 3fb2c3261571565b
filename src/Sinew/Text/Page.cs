namespace Sinew.Text;

/// <summary>How a span of text is meant; colour never carries meaning alone.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Secondary text.</summary>
    Quiet,

    /// <summary>Something prescribed.</summary>
    Accent,

    /// <summary>Good news.</summary>
    Done,

    /// <summary>Worth a look.</summary>
    Caution,

    /// <summary>Stop.</summary>
    Stop,
}

/// <summary>A piece of a line. A <see cref="Glue"/> in its text is a blank at which no line ends.</summary>
internal readonly record struct Span(string Text, Ink Ink = Ink.Plain)
{
    /// <summary>Written as a blank; keeps a number and its unit on one line.</summary>
    public const char Glue = '\u00A0';

    public static implicit operator Span(string text) => new(text);
}

/// <summary>
/// Writes wrapped lines with a hanging indent, in colour on a terminal and plain elsewhere. No line is wider than <see cref="Width"/> or ends
/// in a blank. Widths count characters, which is right for the Latin text and the symbols used here.
/// </summary>
internal sealed class Page
{
    /// <summary>Longer lines are hard to read.</summary>
    public const int Widest = 100;

    private const int Narrowest = 40;

    private readonly TextWriter writer;
    private readonly Painter? painter;

    /// <param name="writer">Where to.</param>
    /// <param name="terminal">It ends on a terminal, whose colours and columns count.</param>
    /// <param name="width">Characters in a line where it does not.</param>
    public Page(TextWriter writer, bool terminal, int width = Widest)
    {
        this.writer = writer;
        painter = terminal ? new Painter(writer) : null;
        Width = painter is null ? width : Readable(painter.Width - 1);
    }

    /// <summary>Characters in a line.</summary>
    public int Width { get; }

    /// <summary>A width that can be read: 40 to 100.</summary>
    public static int Readable(int columns) => Math.Clamp(columns, Narrowest, Widest);

    /// <summary>An empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(0, new Span(text, Ink.Strong));
    }

    /// <summary>A line that wraps at words; later lines start at <paramref name="hang"/>.</summary>
    public void Line(int hang, params ReadOnlySpan<Span> spans)
    {
        var lines = new LineWrap(Width, hang);
        foreach (var span in spans)
            lines.Add(span);
        foreach (var line in lines.Done())
        {
            foreach (var piece in line)
                Write(piece);
            writer.Write('\n');
        }
    }

    /// <summary>A term and what it means: the meaning starts at a column, on the next line if the term is too long for its own.</summary>
    public void Term(int column, Span term, params ReadOnlySpan<Span> meaning)
    {
        if (term.Text.Length + 2 > column)
        {
            Line(column, term);
            Line(column, [new string(' ', column), .. meaning]);
        }
        else
        {
            Line(column, [term with { Text = term.Text.PadRight(column) }, .. meaning]);
        }
    }

    private void Write(Span piece)
    {
        var text = Shown(piece.Text);
        if (painter is null || piece.Ink == Ink.Plain)
            writer.Write(text);
        else
            painter.Write(text, piece.Ink);
    }

    // Names come from files: none of them may steer the terminal.
    private static string Shown(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = from[i] == Span.Glue ? ' ' : char.IsControl(from[i]) ? '\uFFFD' : from[i];
    });
}
