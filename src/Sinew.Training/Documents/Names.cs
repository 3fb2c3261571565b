using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Documents;

/// <summary>The published names of a closed set.</summary>
/// <typeparam name="T">The set.</typeparam>
internal sealed class Names<T>
    where T : struct, Enum
{
    /// <summary>Names by <see cref="Code{T}"/>.</summary>
    public static readonly Names<T> Default = new(Code<T>.All, Code<T>.Members);

    private readonly Dictionary<string, T> byName;
    private readonly Dictionary<T, string> byValue;

    public Names(IEnumerable<string> names, IEnumerable<T> values)
    {
        var pairs = names.Zip(values).ToArray();
        byName = pairs.ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        byValue = pairs.ToDictionary(p => p.Second, p => p.First);
        Allowed = string.Join(", ", pairs.Select(p => p.First));
    }

    /// <summary>All names, as a problem lists them.</summary>
    public string Allowed { get; }

    public string Of(T value) => byValue[value];

    public bool TryParse(string name, out T value) => byName.TryGetValue(name, out value);
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

    public static readonly Names<RaceEvent> Events = new(RaceEvents.All, Enum.GetValues<RaceEvent>());

    /// <summary>Events that a race can have: all but none.</summary>
    public static readonly Names<RaceEvent> RaceOnly = new(RaceEvents.All.Skip(1), Enum.GetValues<RaceEvent>().Skip(1));

    public static readonly Names<RacePriority> Priorities = new(Enum.GetNames<RacePriority>(), Enum.GetValues<RacePriority>());

    public static readonly Names<Phase> Phases = new(Enum.GetNames<Phase>(), Enum.GetValues<Phase>());

    public static readonly Names<SessionClass> Classes = new(Enum.GetNames<SessionClass>(), Enum.GetValues<SessionClass>());

    public static readonly Names<ProgrammeStyle> Styles = new(
        Code<ProgrammeStyle>.All.Select(n => n.Replace('_', '-')), Code<ProgrammeStyle>.Members);

    /// <summary>True is clear.</summary>
    public const string Clear = "clear", Uncleared = "uncleared";
}
