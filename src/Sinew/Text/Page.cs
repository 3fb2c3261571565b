using Spectre.Console;

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

/// <summary>A piece of a line.</summary>
internal readonly record struct Span(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Span(string text) => new(text);
}

/// <summary>
/// Writes wrapped lines with a hanging indent to a console, plain where there is no terminal. Widths count characters, which is right for
/// the Latin text and the symbols used here.
/// </summary>
internal sealed class Page
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int Widest = 100;

    private readonly IAnsiConsole console;

    public Page(TextWriter writer, bool terminal)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        Width = terminal ? Math.Clamp(console.Profile.Width - 1, 40, Widest) : Widest;
        console.Profile.Width = 10_000;
    }

    /// <summary>Characters in a line.</summary>
    public int Width { get; }

    /// <summary>An empty line.</summary>
    public void Blank() => console.WriteLine();

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(0, new Span(text, Ink.Strong));
    }

    /// <summary>A line that wraps at words; later lines start at <paramref name="hang"/>.</summary>
    public void Line(int hang, params ReadOnlySpan<Span> spans)
    {
        var column = 0;
        var atStart = true;
        foreach (var span in spans)
        {
            foreach (var word in Words(span.Text))
            {
                if (!atStart && column + word.TrimEnd().Length > Width && word.Trim().Length > 0)
                {
                    console.WriteLine();
                    console.Write(new string(' ', hang));
                    column = hang;
                    Write(word.TrimStart(), span.Ink);
                    column += word.TrimStart().Length;
                }
                else
                {
                    Write(word, span.Ink);
                    column += word.Length;
                }

                atStart &= word.Trim().Length == 0;
            }
        }

        console.WriteLine();
    }

    /// <summary>Cells written as they are, without wrapping.</summary>
    public void Row(params ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            Write(span.Text, span.Ink);
        console.WriteLine();
    }

    private void Write(string text, Ink ink)
    {
        if (text.Length > 0)
            console.Write(new Spectre.Console.Text(text, StyleOf(ink)));
    }

    // A word keeps the blanks behind it, so that a line's own spacing survives.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != ' ' && text[i - 1] == ' ')
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (start < text.Length)
            yield return text[start..];
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new(decoration: Decoration.Bold),
        Ink.Quiet => new(decoration: Decoration.Dim),
        Ink.Accent => new(foreground: Color.Teal, decoration: Decoration.Bold),
        Ink.Done => new(foreground: Color.Green),
        Ink.Caution => new(foreground: Color.Olive),
        Ink.Stop => new(foreground: Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
