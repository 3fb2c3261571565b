using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Rules;

/// <summary>
/// What counts as rehab (vocabulary, class R): an exercise that a load protocol of one of the runner's complaints names. Anything else is
/// ordinary work, whatever its place is called.
/// </summary>
internal static class RehabReading
{
    /// <summary>Class R lasts at most this many minutes.</summary>
    public const int MostMinutes = 20;

    /// <summary>A protocol of a complaint names the exercise.</summary>
    public static bool IsNamed(Runner runner, string exercise) => ProtocolsOf(runner, exercise).Any();

    /// <summary>The protocols of the runner's complaints that name an exercise.</summary>
    public static IEnumerable<Protocol> ProtocolsOf(Runner runner, string exercise) =>
        runner.Conditions.IsDefaultOrEmpty ? [] : Protocol.All.Where(p => runner.Conditions.Any(c => p.Conditions.Contains(c.Id)) && Names(p, exercise));

    /// <summary>A complaint whose protocol asks to spare the exercise, or null.</summary>
    public static Condition? Sparing(Runner runner, Exercise exercise)
    {
        foreach (var complaint in runner.Conditions.IsDefault ? [] : runner.Conditions)
        {
            if (Spares(complaint, exercise))
                return complaint;
        }

        return null;
    }

    private static bool Spares(Condition complaint, Exercise exercise)
    {
        foreach (var protocol in Protocol.All)
        {
            if (!protocol.Conditions.Contains(complaint.Id))
                continue;
            foreach (var spared in protocol.Spared)
            {
                if (spared.Forbids(complaint, exercise))
                    return true;
            }
        }

        return false;
    }

    private static bool Names(Protocol protocol, string exercise)
    {
        foreach (var stage in protocol.Irritable is { } calm ? protocol.Stages.Add(calm) : protocol.Stages)
        {
            foreach (var dose in stage.Doses)
            {
                if (dose.AnyOf.Contains(exercise, StringComparer.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
