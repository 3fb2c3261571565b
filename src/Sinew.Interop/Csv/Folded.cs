using System.Text;

namespace Sinew.Interop.Csv;

/// <summary>
/// Words as they are compared: lower-case ASCII letters and digits alone. A letter with an accent is left out altogether, so that composed,
/// decomposed and wrongly decoded spellings of one word fold to the same.
/// </summary>
internal static class Folded
{
    /// <summary>Folds a text.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (c is >= '\u0300' and <= '\u036F' && folded.Length > 0)
                folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>Words of a text in lower case, split at everything that is no letter or digit; accents are kept.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
