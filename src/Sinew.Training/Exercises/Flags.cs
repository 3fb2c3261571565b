namespace Sinew.Training.Exercises;

/// <summary>A set of up to 64 members of a small closed vocabulary, as one machine word.</summary>
/// <typeparam name="T">An enumeration with values 0 to 63.</typeparam>
/// <param name="Bits">Bit n is set if the member with value n is in the set.</param>
public readonly record struct Flags<T>(ulong Bits)
    where T : struct, Enum
{
    /// <summary>The empty set.</summary>
    public static readonly Flags<T> Empty;

    /// <summary>True if nothing is in the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The set of the given members.</summary>
    public static Flags<T> Of(params ReadOnlySpan<T> members)
    {
        var bits = 0UL;
        foreach (var member in members)
            bits |= Bit(member);
        return new(bits);
    }

    /// <summary>True if the member is in the set.</summary>
    public bool Has(T member) => (Bits & Bit(member)) != 0;

    /// <summary>This set and one more member.</summary>
    public Flags<T> With(T member) => new(Bits | Bit(member));

    /// <summary>This set without one member.</summary>
    public Flags<T> Without(T member) => new(Bits & ~Bit(member));

    /// <summary>Members of either.</summary>
    public Flags<T> Or(Flags<T> other) => new(Bits | other.Bits);

    /// <summary>Members of both.</summary>
    public Flags<T> And(Flags<T> other) => new(Bits & other.Bits);

    /// <summary>True if every member of this set is in the other.</summary>
    public bool IsWithin(Flags<T> other) => (Bits & ~other.Bits) == 0;

    /// <summary>The members in order of declaration.</summary>
    public IEnumerable<T> Members()
    {
        foreach (var member in Units.Code<T>.Members)
        {
            if (Has(member))
                yield return member;
        }
    }

    private static ulong Bit(T member) => 1UL << System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(member);
}
