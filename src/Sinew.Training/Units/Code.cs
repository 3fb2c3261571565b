namespace Sinew.Training.Units;

/// <summary>
/// The published lower-case name of an enumeration's member: <c>BsiSuspected</c> is written <c>bsi_suspected</c>. An underscore stands
/// before each capital but the first; an underscore in the member's own name stays. Names are case-sensitive when read.
/// </summary>
/// <typeparam name="T">A closed set whose names are published.</typeparam>
public static class Code<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Values, v => Write(v.ToString()));
    private static readonly Dictionary<string, T> ByName = MakeIndex();
    private static readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All published names in the order of declaration: the "allowed" part of an error message.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>All members in the order of declaration.</summary>
    public static IReadOnlyList<T> Members => Values;

    /// <summary>The published name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a declared member.</exception>
    public static string Of(T value)
    {
        var at = Array.IndexOf(Values, value);
        return at >= 0 ? Names[at] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a declared member");
    }

    /// <summary>Reads a published name. False, and the first member, if the name is unknown.</summary>
    public static bool TryParse(string? name, out T value)
    {
        value = default;
        return name is not null && ByName.TryGetValue(name, out value);
    }

    /// <summary>Reads a published name without making a string of it.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out T value) => BySpan.TryGetValue(name, out value);

    /// <summary>Reads a published name.</summary>
    /// <exception cref="FormatException">The name is unknown; the message lists the allowed ones.</exception>
    public static T Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is not one of: {string.Join(", ", Names)}");

    private static string Write(string member)
    {
        var text = new System.Text.StringBuilder(member.Length + 4);
        for (var i = 0; i < member.Length; i++)
        {
            if (char.IsAsciiLetterUpper(member[i]) && i > 0 && member[i - 1] != '_')
                text.Append('_');
            text.Append(char.ToLowerInvariant(member[i]));
        }

        return text.ToString();
    }

    private static Dictionary<string, T> MakeIndex()
    {
        var index = new Dictionary<string, T>(Values.Length, StringComparer.Ordinal);
        for (var i = 0; i < Values.Length; i++)
            index[Names[i]] = Values[i];
        return index;
    }
}
