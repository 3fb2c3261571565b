using System.Runtime.CompilerServices;
using System.Text.Json;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>
/// The published names of a closed set. Arrays on purpose: a dictionary or a query over an enumeration would be compiled anew for each of
/// them at every start of the program; the sets are short.
/// </summary>
/// <typeparam name="T">The set; its values are whole numbers of 32 bits.</typeparam>
internal sealed class Names<T>
    where T : struct, Enum
{
    /// <summary>Names by <see cref="Code{T}"/>.</summary>
    public static readonly Names<T> Default = new([.. Code<T>.All], Members());

    private readonly string[] names;
    private readonly T[] values;

    public Names(string[] names, T[] values)
    {
        if (names.Length != values.Length)
            throw new ArgumentException("As many names as values", nameof(names));
        this.names = names;
        this.values = values;
        Allowed = string.Join(", ", names);
    }

    /// <summary>All names, as a problem lists them.</summary>
    public string Allowed { get; }

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Meant(JsonElement element) => Scalar.TryText(element, out var text) ? Near.Of(text, names) : null;

    public string Of(T value)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Unsafe.BitCast<T, int>(values[i]) == Unsafe.BitCast<T, int>(value))
                return names[i];
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "Not a published member");
    }

    public bool TryParse(string name, out T value)
    {
        var at = Array.IndexOf(names, name);
        value = at < 0 ? default : values[at];
        return at >= 0;
    }

    /// <summary>Published as the members are called in the code.</summary>
    public static Names<T> AsDeclared()
    {
        var members = Members();
        var names = new string[members.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = members[i].ToString();
        return new(names, members);
    }

    /// <summary>All members in the order of declaration.</summary>
    public static T[] Members()
    {
        var members = new T[Code<T>.All.Count];
        for (var i = 0; i < members.Length; i++)
            members[i] = Code<T>.Member(i);
        return members;
    }
}

/// <summary>Sets whose published names are not the lower-case names of their members.</summary>
internal static class Published
{
    public static readonly Names<DayOfWeek> Days = new(
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        [
            DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday,
            DayOfWeek.Sunday,
        ]);

    public static readonly Names<RaceEvent> Events = new([.. RaceEvents.All], Names<RaceEvent>.Members());

    /// <summary>Events that a race can have: all but none.</summary>
    public static readonly Names<RaceEvent> RaceOnly = new([.. RaceEvents.All.Skip(1)], Names<RaceEvent>.Members()[1..]);

    public static readonly Names<RacePriority> Priorities = Names<RacePriority>.AsDeclared();

    public static readonly Names<Phase> Phases = Names<Phase>.AsDeclared();

    public static readonly Names<SessionClass> Classes = Names<SessionClass>.AsDeclared();

    public static readonly Names<ProgrammeStyle> Styles = new(
        [.. Code<ProgrammeStyle>.All.Select(n => n.Replace('_', '-'))], Names<ProgrammeStyle>.Members());

    /// <summary>True is clear.</summary>
    public const string Clear = "clear", Uncleared = "uncleared";
}
