using System.Runtime.CompilerServices;

namespace Sinew.Training.Units;

/// <summary>
/// The published lower-case name of an enumeration's member: <c>BsiSuspected</c> is written <c>bsi_suspected</c>. An underscore stands
/// before each capital but the first; an underscore in the member's own name stays. Names are case-sensitive when read.
/// </summary>
/// <typeparam name="T">A closed set whose names are published; its values are whole numbers of 32 bits, in the order of declaration.</typeparam>
public static class Code<T>
    where T : struct, Enum
{
    private static readonly CodeNames Names = new(typeof(T));
    private static readonly T[] Values = Read(Names.Values);

    /// <summary>All published names in the order of declaration: the "allowed" part of an error message.</summary>
    public static IReadOnlyList<string> All => Names.All;

    /// <summary>All members in the order of declaration.</summary>
    public static IReadOnlyList<T> Members => Values;

    /// <summary>A member by its place in the order of declaration.</summary>
    /// <exception cref="IndexOutOfRangeException">There are not so many members.</exception>
    public static T Member(int at) => Values[at];

    /// <summary>The published name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a declared member.</exception>
    public static string Of(T value)
    {
        var at = Array.IndexOf(Names.Values, Unsafe.BitCast<T, int>(value));
        return at >= 0 ? Names.All[at] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a declared member");
    }

    /// <summary>Reads a published name. False, and the first member, if the name is unknown.</summary>
    public static bool TryParse(string? name, out T value) => TryParse(name.AsSpan(), out value);

    /// <summary>Reads a published name without making a string of it. False, and the first member, if the name is unknown.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        var at = Names.Find(name);
        value = at < 0 ? default : Values[at];
        return at >= 0;
    }

    /// <summary>Reads a published name.</summary>
    /// <exception cref="FormatException">The name is unknown; the message lists the allowed ones.</exception>
    public static T Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is not one of: {string.Join(", ", Names.All)}");

    private static T[] Read(int[] values)
    {
        var members = new T[values.Length];
        for (var i = 0; i < values.Length; i++)
            members[i] = Unsafe.BitCast<int, T>(values[i]);
        return members;
    }
}

/// <summary>
/// Names and values of one enumeration, with a small open hash over the names. Not generic on purpose: a dictionary for each enumeration
/// would have to be compiled anew at every start of the program, which cost more than reading the whole catalogue.
/// </summary>
internal sealed class CodeNames
{
    private readonly int[] slots;

    public CodeNames(Type type)
    {
        Values = (int[])Enum.GetValuesAsUnderlyingType(type);
        All = Enum.GetNames(type);
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * All.Length))];
        for (var i = 0; i < All.Length; i++)
        {
            All[i] = Publish(All[i]);
            var at = Hash(All[i]) & (slots.Length - 1);
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = i + 1;
        }
    }

    public int[] Values { get; }

    public string[] All { get; }

    /// <summary>Place of a name, or −1.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        var at = Hash(name) & (slots.Length - 1);
        for (; slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (name.SequenceEqual(All[slots[at] - 1]))
                return slots[at] - 1;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 17u;
        foreach (var c in name)
            hash = (hash * 31) + c;
        return (int)(hash ^ (hash >> 15));
    }

    private static string Publish(string member)
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
}
