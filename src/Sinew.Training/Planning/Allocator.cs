using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Divides the weeks to an A race among the phases: minimum lengths first, then the level's own order of growth until the weeks
/// are used up; what is left alternates between general and maximal strength.
/// </summary>
internal static class Allocator
{
    /// <summary>The allocator serves at most this many weeks before a race; earlier ones are whole cycles .</summary>
    public const int MostWeeks = 24;

    // Distance's own length of MT marks a step whose target depends on the race.
    private const int ByDistance = -1;

    private static readonly Dictionary<StrengthLevel, Growth> Levels = new()
    {
        [StrengthLevel.Novice] = new([3, 3, 0, 0, 1],
            [(Phase.AA, 4), (Phase.GS, 6), (Phase.MT, 2), (Phase.GS, 8), (Phase.MS, 4), (Phase.MT, ByDistance), (Phase.PW, 3), (Phase.MS, 6)]),
        [StrengthLevel.Intermediate] = new([1, 2, 3, 0, 2],
            [(Phase.MS, 4), (Phase.GS, 4), (Phase.MT, 3), (Phase.PW, 3), (Phase.MS, 6), (Phase.MT, ByDistance), (Phase.AA, 2), (Phase.PW, 4)]),
        [StrengthLevel.Advanced] = new([1, 1, 3, 0, 2],
            [(Phase.PW, 3), (Phase.MS, 6), (Phase.GS, 3), (Phase.MT, ByDistance), (Phase.PW, 5), (Phase.MS, 8)]),
    };

    /// <summary>Weeks per phase AA to TP, summing to <paramref name="weeks"/>; null if they are too few (short horizon, R-432).</summary>
    /// <param name="weeks">Weeks to the race, 1 to 24.</param>
    /// <param name="level">Declared strength level.</param>
    /// <param name="row">Row of the taper table.</param>
    public static int[]? Allocate(int weeks, StrengthLevel level, RaceRow row)
    {
        var growth = Levels[level];
        int[] at = [.. growth.Minimum, TaperWeeks(row)];
        var left = weeks - at.Sum();
        if (left < 0)
            return null;
        foreach (var (phase, target) in growth.Steps)
        {
            var goal = target == ByDistance ? MaintenanceWeeks(row) : target;
            var add = Math.Clamp(goal - at[(int)phase], 0, left);
            at[(int)phase] += add;
            left -= add;
        }

        at[(int)Phase.GS] += (left + 1) / 2;
        at[(int)Phase.MS] += left / 2;
        if (at[(int)Phase.PW] == 1)
        {
            // One week of power is too short to mean anything.
            at[(int)(at[(int)Phase.MS] > 0 ? Phase.MS : Phase.GS)]++;
            at[(int)Phase.PW] = 0;
        }

        if (at[(int)Phase.MS] is > 0 and < 3)
        {
            at[(int)Phase.GS] += at[(int)Phase.MS];
            at[(int)Phase.MS] = 0;
        }

        return at;
    }

    /// <summary>Fewest weeks of a phase that stands at all .</summary>
    public static int LeastWeeks(Phase phase) => phase switch
    {
        Phase.MS => 3,
        Phase.PW => 2,
        _ => 1,
    };

    /// <summary>Weeks of taper before a race of this row: 2 from the marathon on, else 1.</summary>
    public static int TaperWeeks(RaceRow row) => row >= RaceRow.Marathon ? 2 : 1;

    /// <summary>Longest foundation of a level, used once at the start of a season .</summary>
    public static int FoundationWeeks(StrengthLevel level) => level switch
    {
        StrengthLevel.Novice => 4,
        StrengthLevel.Intermediate => 2,
        _ => 1,
    };

    private static int MaintenanceWeeks(RaceRow row) => row switch
    {
        RaceRow.UpTo5k => 2,
        RaceRow.K10 => 3,
        RaceRow.Half => 4,
        RaceRow.Marathon => 6,
        _ => 7,
    };

    private sealed record Growth(int[] Minimum, (Phase Phase, int Target)[] Steps);
}
