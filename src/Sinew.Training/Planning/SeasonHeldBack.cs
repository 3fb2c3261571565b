using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Says once, in plain words, what a whole season leaves out because it is not open to this runner.</summary>
internal static class SeasonHeldBack
{
    /// <summary>Two sessions a week for eight weeks: the ladder of jumps could have been climbed .</summary>
    private const int LeastSessions = 16;

    /// <summary>One finding for heavy work, one for jumps; none where a finding with that rule, or the block's own reason, says so already.</summary>
    public static IEnumerable<Finding> Of(
        Season season, HeldBack held, ImmutableArray<Session> sessions, Catalogue catalogue, IEnumerable<Finding> said)
    {
        Session[] building = [.. sessions.Where(s => s.Phase is Phase.GS or Phase.MS or Phase.PW)];
        if (building.Length == 0)
            return [];
        var found = new List<Finding>(2);
        var last = building[^1];
        var power = season.Blocks.Any(b => b.Phase == Phase.PW);
        if (!power && !season.Blocks.Any(b => b.Phase == Phase.MS) && !sessions.Any(s => s.Class == SessionClass.H) && held.Barred(last.Date) is { } heavy)
            found.Add(new(heavy.Rule, Severity.Info, $"This season holds no block of maximal strength and nothing heavy: {heavy.Clause}. General strength builds all the same.", []));
        if (!power && !building.Any(s => BlocksAsFilled.Jumps(s, catalogue)) && held.JumpsBarred(last.Phase, last.Date) is { Person: true } jumps)
            found.Add(new(jumps.Rule, Severity.Info, $"No jumps are planned this season: {jumps.Clause}.", []));
        if (!season.Ultra && building.Length >= LeastSessions && building.Any(s => BlocksAsFilled.Jumps(s, catalogue)) && !building.Any(s => BlocksAsFilled.LandsHard(s, catalogue))
            && held.FromHigherJumps(last.Phase, last.Date) is { } higher)
            found.Add(new(higher.Rule, Severity.Info, $"Jumps stay low this season: {higher.Clause}.", []));
        return found.Where(f => !said.Any(s => s.Rule == f.Rule)).DistinctBy(f => f.Text, StringComparer.Ordinal);
    }
}
