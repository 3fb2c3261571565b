namespace Sinew.Text;

/// <summary>What is told beside the page, on stderr: in a file one line each, on a terminal wrapped at words.</summary>
internal static class Stderr
{
    private const string Before = "warning: ";
    private const int Hang = 2;

    /// <summary>A line.</summary>
    public static void Line(string text)
    {
        if (Console.IsErrorRedirected)
            Console.Error.Write(text + "\n");
        else
            new Page(Console.Error, true).Line(Hang, text);
    }

    /// <summary>A line about what is taken all the same. One that begins with a blank goes on from the line before.</summary>
    public static void Warning(string text) => Line(text.StartsWith(' ') ? text : Before + text);
}
