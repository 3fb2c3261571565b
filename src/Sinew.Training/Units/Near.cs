namespace Sinew.Training.Units;

/// <summary>"Did you mean …?": the known name that somebody who typed an unknown one most likely wanted.</summary>
public static class Near
{
    /// <summary>One slip is forgiven for every so many characters; no more than <see cref="MostSlips"/>.</summary>
    private const int CharactersASlip = 3;

    private const int MostSlips = 3;

    /// <summary>A name so long is known by its beginning, as in thursday for thu.</summary>
    private const int TellingStart = 3;

    /// <summary>Longer texts are no misspelt names.</summary>
    private const int Longest = 80;

    /// <summary>
    /// The nearest of the known names, or null if none is near. A slip is a character left out, put in, exchanged or swapped with its
    /// neighbour; case, blanks, hyphens and underscores do not count. Of equally near ones the first.
    /// </summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var bare = Bare(typed);
        if (bare.Length is 0 or > Longest)
            return null;
        var (nearest, fewest) = ((string?)null, int.MaxValue);
        foreach (var name in known)
        {
            var other = Bare(name);
            var slips = Slips(bare, other);
            if (slips > Math.Clamp(Math.Max(bare.Length, other.Length) / CharactersASlip, 1, MostSlips) || slips >= other.Length)
                slips = Starts(bare, other) ? MostSlips + 1 : int.MaxValue;
            if (slips < fewest)
                (nearest, fewest) = (name, slips);
        }

        return nearest;
    }

    private static bool Starts(string typed, string known) =>
        (known.Length >= TellingStart && typed.StartsWith(known, StringComparison.Ordinal))
        || (typed.Length >= TellingStart && known.StartsWith(typed, StringComparison.Ordinal));

    private static string Bare(string text)
    {
        var bare = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '-' or '_'))
                bare.Append(char.ToLowerInvariant(c));
        }

        return bare.ToString();
    }

    // Optimal string alignment, three rows at a time.
    private static int Slips(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
