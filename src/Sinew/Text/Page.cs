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
/// Writes wrapped lines with a hanging indent, in colour on a terminal and plain elsewhere. No line of text is wider than <see cref="Width"/>,
/// no row of a table than <see cref="Room"/>, and none ends in a blank. Widths count characters, which is right for the Latin text and the symbols used here.
/// </summary>
internal sealed class Page
{
    /// <summary>Longer lines of text are hard to read.</summary>
    public const int Widest = 100;

    /// <summary>Rows of a table, of which each is read by itself, may be longer.</summary>
    private const int WidestRow = 140;

    private const int WideFrom = 130;

    /// <summary>The longest name of an exercise, about.</summary>
    public const int LongName = 40;

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
        Room = painter is null ? width : Readable(painter.Width - 1);
        Width = Math.Min(Room, Widest);
    }

    /// <summary>Characters in a line of text.</summary>
    public int Width { get; }

    /// <summary>Characters in a row of a table.</summary>
    public int Room { get; }

    /// <summary>Rows have room for any name beside what it stands for.</summary>
    public bool IsWide => Room >= WideFrom;

    /// <summary>A width that can be used: 40 to 140.</summary>
    public static int Readable(int columns) => Math.Clamp(columns, Narrowest, WidestRow);

    /// <summary>An empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(0, new Span(text, Ink.Strong));
    }

    /// <summary>A line that wraps at words; later lines start at <paramref name="hang"/>.</summary>
    public void Line(int hang, params ReadOnlySpan<Span> spans) => Wrapped(Width, hang, spans);

    /// <summary>A row of a table, which may use all the room there is: later lines start at <paramref name="hang"/>.</summary>
    public void Row(int hang, params ReadOnlySpan<Span> spans) => Wrapped(Room, hang, spans);

    /// <summary>A row of two columns; a term too long for its own stands on a line of its own, so that no column breaks.</summary>
    /// <param name="margin">Where the term starts.</param>
    /// <param name="column">Where the rest starts.</param>
    /// <param name="term">The term.</param>
    /// <param name="rest">The rest.</param>
    public void Row(int margin, int column, Span term, Span rest)
    {
        var width = column - margin;
        if (term.Text.Length + 2 > width)
        {
            Row(margin + 2, new string(' ', margin), term);
            Row(column, new string(' ', column), rest);
        }
        else
        {
            Row(column, new string(' ', margin), term with { Text = term.Text.PadRight(width - 2) }, "  ", rest);
        }
    }

    private void Wrapped(int width, int hang, ReadOnlySpan<Span> spans)
    {
        var lines = new LineWrap(width, hang);
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
