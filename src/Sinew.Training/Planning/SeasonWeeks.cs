using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>The phase of every week of a season, before blocks get their dates.</summary>
internal static class SeasonWeeks
{
    // the cycle without a race.
    private static readonly (Phase Phase, int Weeks)[] Cycle = [(Phase.GS, 6), (Phase.MS, 6), (Phase.PW, 4), (Phase.MT, 2)];
    private const int CycleWeeks = 18;

    /// <summary>R-433: a novice's first general-strength block.</summary>
    private const int NoviceFirstGeneral = 8;

    /// <summary>R-401: weeks of AA and GS before a novice's first MS.</summary>
    private const int NoviceBeforeMaximal = 8;

    /// <summary>Weeks up to and including race week .</summary>
    /// <param name="weeks">Number of weeks, 1 or more.</param>
    /// <param name="level">Declared level.</param>
    /// <param name="row">The race's row.</param>
    /// <param name="first">The season starts here: a foundation stands at its beginning.</param>
    /// <param name="before">The season's weeks so far.</param>
    /// <param name="shortHorizon">True if the weeks were too few for the allocator.</param>
    public static List<Phase> ToRace(int weeks, StrengthLevel level, RaceRow row, bool first, List<Phase> before, out bool shortHorizon)
    {
        var phases = new List<Phase>(weeks);
        var allotted = Allocator.Allocate(Math.Min(weeks, Allocator.MostWeeks), level, row);
        shortHorizon = allotted is null;
        if (allotted is null)
            return ShortHorizon(weeks, level, row, first);
        var early = weeks - Math.Min(weeks, Allocator.MostWeeks);
        phases.AddRange(Enumerable.Repeat(Phase.GS, early % CycleWeeks));
        for (var c = 0; c < early / CycleWeeks; c++)
            AddCycle(phases, int.MaxValue);
        for (var p = Phase.AA; p <= Phase.TP; p++)
            phases.AddRange(Enumerable.Repeat(p == Phase.AA && (early > 0 || !first) ? Phase.GS : p, allotted[(int)p]));
        if (early > 0 && first)
            StartWithFoundation(phases, level);
        if (early > 0 && level == StrengthLevel.Novice)
            Delay(phases, NoviceBeforeMaximal - before.Count(p => p is Phase.AA or Phase.GS));
        return phases;
    }

    /// <summary>Weeks without a race ahead; a novice's first general-strength block of the season is longer.</summary>
    /// <param name="weeks">Number of weeks.</param>
    /// <param name="level">Declared level.</param>
    /// <param name="first">The season starts here: a foundation stands at its beginning.</param>
    /// <param name="before">The season's weeks so far.</param>
    public static List<Phase> Endless(int weeks, StrengthLevel level, bool first, List<Phase> before)
    {
        var phases = new List<Phase>(weeks);
        if (first)
            phases.AddRange(Enumerable.Repeat(Phase.AA, Allocator.FoundationWeeks(level)));
        if (level == StrengthLevel.Novice && !before.Contains(Phase.GS))
            phases.AddRange(Enumerable.Repeat(Phase.GS, NoviceFirstGeneral - Cycle[0].Weeks));
        else if (level == StrengthLevel.Novice && !before.Contains(Phase.MS))
            phases.AddRange(Enumerable.Repeat(Phase.GS, Math.Max(0, NoviceBeforeMaximal - Cycle[0].Weeks - before.Count(p => p is Phase.AA or Phase.GS))));
        while (phases.Count < weeks)
            AddCycle(phases, weeks);
        return phases.GetRange(0, weeks);
    }

    /// <summary>The cycle without a race, from where it stands .</summary>
    /// <param name="before">The season's weeks so far, at least one.</param>
    /// <param name="level">Declared level: a novice's first general-strength block is longer.</param>
    /// <param name="weeks">Number of weeks to add.</param>
    public static List<Phase> GoOn(List<Phase> before, StrengthLevel level, int weeks)
    {
        var phases = new List<Phase>(weeks);
        var last = before[^1];
        var at = Array.FindIndex(Cycle, c => c.Phase == last);
        if (at >= 0)
        {
            var stood = before.Count - 1 - before.FindLastIndex(p => p != last);
            var whole = level == StrengthLevel.Novice && last == Phase.GS && !before.Contains(Phase.MS) ? NoviceFirstGeneral : Cycle[at].Weeks;
            phases.AddRange(Enumerable.Repeat(last, Math.Clamp(whole - stood, 0, weeks)));
        }

        for (at++; at < Cycle.Length && phases.Count < weeks; at++)
            phases.AddRange(Enumerable.Repeat(Cycle[at].Phase, Math.Min(Cycle[at].Weeks, weeks - phases.Count)));
        while (phases.Count < weeks)
            AddCycle(phases, weeks);
        return phases;
    }

    private static List<Phase> ShortHorizon(int weeks, StrengthLevel level, RaceRow row, bool first)
    {
        var taper = Math.Min(weeks, Allocator.TaperWeeks(row));
        var rest = weeks - taper;
        var phases = new List<Phase>(weeks);
        if (level == StrengthLevel.Novice)
        {
            var foundation = first ? Math.Min(3, rest) : 0;
            phases.AddRange(Enumerable.Repeat(Phase.AA, foundation));
            phases.AddRange(Enumerable.Repeat(Phase.GS, rest - foundation));
        }
        else
        {
            phases.AddRange(Enumerable.Repeat(Phase.MT, rest));
        }

        phases.AddRange(Enumerable.Repeat(Phase.TP, taper));
        return phases;
    }

    // "AA stands once, at the start, with its level's maximum".
    private static void StartWithFoundation(List<Phase> phases, StrengthLevel level)
    {
        var foundation = Allocator.FoundationWeeks(level);
        for (var w = 0; w < Math.Min(foundation, phases.Count) && phases[w] == Phase.GS; w++)
            phases[w] = Phase.AA;
    }

    /// <summary>R-401: a novice's first MS of a season that has begun waits as well.</summary>
    /// <param name="phases">All weeks of the season.</param>
    /// <param name="now">Index of the first week that may change.</param>
    public static void DelayMaximal(List<Phase> phases, int now)
    {
        var maximal = phases.IndexOf(Phase.MS);
        if (maximal >= now)
            Delay(phases, maximal + NoviceBeforeMaximal - phases.Take(maximal).Count(p => p is Phase.AA or Phase.GS));
    }

    // a novice's MS waits until the weeks before it are enough.
    private static void Delay(List<Phase> phases, int least)
    {
        var maximal = phases.IndexOf(Phase.MS);
        if (maximal < 0 || maximal >= least)
            return;
        var end = maximal;
        while (end < phases.Count && phases[end] == Phase.MS)
            end++;
        // MS is 0 or at least 3 weeks.
        var keep = end - least >= 3 ? least : end;
        for (var w = maximal; w < keep; w++)
            phases[w] = Phase.GS;
    }

    private static void AddCycle(List<Phase> phases, int limit)
    {
        foreach (var (phase, weeks) in Cycle)
        {
            for (var w = 0; w < weeks && phases.Count < limit; w++)
                phases.Add(phase);
        }
    }
}
