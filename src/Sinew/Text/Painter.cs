using Spectre.Console;

namespace Sinew.Text;

/// <summary>Colour on a terminal, as far as it has any; NO_COLOR is respected. Apart, so that without a terminal nothing of it is loaded.</summary>
internal sealed class Painter
{
    /// <summary>Lines are wrapped before they come here.</summary>
    private const int NoWrapping = 10_000;

    private readonly IAnsiConsole console;

    public Painter(TextWriter writer)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No });
        Width = console.Profile.Width;
        console.Profile.Width = NoWrapping;
    }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; }

    public void Write(string text, Ink ink) => console.Write(new Spectre.Console.Text(text, StyleOf(ink)));

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
