using System.Globalization;

namespace Sinew.Training.Units;

/// <summary>A count with its noun: "1 week", "7 weeks", "2 activities".</summary>
public static class Plural
{
    /// <summary>The count and the noun, in the singular for one.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">English, in the singular, of those that take an s: week, activity.</param>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(count, noun)}");

    /// <summary>The noun alone, as it stands behind the count.</summary>
    public static string Noun(int count, string noun) => count == 1 ? noun
        : noun is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? noun[..^1] + "ies"
        : noun + "s";
}
