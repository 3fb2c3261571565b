using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>An exercise may be named after a tool that its runner does not own and need not: then the text says what serves instead.</summary>
internal static class StandIn
{
    private static readonly (string Word, Implement[] Meant)[] Tools =
    [
        ("dumbbell", [Implement.Dumbbell]), ("kettlebell", [Implement.Kettlebell]), ("barbell", [Implement.Barbell]), ("trap bar", [Implement.Trapbar]),
        ("cable", [Implement.Cable]), ("band", [Implement.Band, Implement.Miniband]), ("on box", [Implement.Box]), ("height box", [Implement.Box]), ("to box", [Implement.Box]), ("box jump", [Implement.Box]), ("bench dip", [Implement.Bench]),
    ];

    /// <summary>"A dumbbell does as well." or null where the name and what is used agree.</summary>
    public static string? For(Exercise exercise, Equipment owned)
    {
        var name = exercise.Name.ToLowerInvariant().Replace('-', ' ');
        var used = exercise.Equipment.FirstOrDefault(e => e.IsWithin(owned.Owned));
        var named = Array.FindAll(Tools, t => name.Contains(t.Word, StringComparison.Ordinal));
        // "Cable or band" names what it can be done with.
        if (named.Length != 1 || name.Contains(" or ", StringComparison.Ordinal) || named[0].Meant.Any(used.Has))
            return null;
        var instead = used.Members().Where(i => i is not (Implement.None or Implement.Mat)).Select(i => Code<Implement>.Of(i).Replace('_', ' ')).ToArray();
        return instead.Length == 0 ? null : $"A {string.Join(" and a ", instead)} {(instead.Length == 1 ? "does" : "do")} as well.";
    }
}
