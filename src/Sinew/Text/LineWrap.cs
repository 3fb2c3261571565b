namespace Sinew.Text;

/// <summary>Breaks one long line into lines of a width, at blanks; a word wider than a line is broken where it must be.</summary>
internal sealed class LineWrap(int width, int hang)
{
    private readonly List<List<Span>> lines = [[]];
    private int column;
    private int blanks;
    private bool hasWords;

    // On a very narrow page most of the line still holds text.
    private int Hang => Math.Min(hang, width * 2 / 3);

    /// <summary>Adds text; its own blanks survive inside a line.</summary>
    public void Add(Span span)
    {
        var text = span.Text;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && text[end] == ' ')
                end++;
            blanks += end - at;
            at = end;
            while (end < text.Length && text[end] != ' ')
                end++;
            if (end > at)
                Word(text[at..end], span.Ink);
            at = end;
        }
    }

    /// <summary>The lines; blanks at their ends are gone.</summary>
    public IReadOnlyList<IReadOnlyList<Span>> Done() => lines;

    private void Word(string word, Ink ink)
    {
        // A word that a line of its own could not hold either, such as a path, starts where it stands.
        if (hasWords && blanks > 0 && column + blanks + word.Length > width && (word.Length <= width - Hang || column + blanks >= width))
            Break();
        while (column + blanks + word.Length > width && width - column - blanks > 0)
        {
            // What is glued together and still too long parts at its glue first.
            var fits = width - column - blanks;
            var glue = word.LastIndexOf(Span.Glue, fits);
            Put(word[..(glue > 0 ? glue : fits)], ink);
            word = glue > 0 ? word[(glue + 1)..] : word[fits..];
            Break();
        }

        Put(word, ink);
    }

    private void Break()
    {
        lines.Add([]);
        column = 0;
        blanks = Hang;
        hasWords = false;
    }

    private void Put(string word, Ink ink)
    {
        if (word.Length == 0)
            return;
        var line = lines[^1];
        var text = blanks > 0 ? new string(' ', blanks) + word : word;
        if (line.Count > 0 && line[^1].Ink == ink)
            line[^1] = new Span(line[^1].Text + text, ink);
        else
            line.Add(new Span(text, ink));
        column += text.Length;
        blanks = 0;
        hasWords = true;
    }
}
