using Sinew.Training.Calendar;

namespace Sinew.Training.Planning;

/// <summary>Which weeks are deloads (R-406, R-407, P-28).</summary>
internal static class Deloads
{
    /// <summary>Novices, runners from 50 and those coming back: every 4th week .</summary>
    public const int Often = 4;

    /// <summary>Everyone else: at least every 6th week .</summary>
    public const int Seldom = 6;

    /// <summary>Weeks before a taper that need no deload of their own ([D]).</summary>
    private const int NearTaper = 2;

    /// <summary>The rule by which a lighter week comes before its time.</summary>
    public const string EarlyRule = "R-407";

    /// <summary>A running week this far below the mean of the three before is a down-week (R-407; [D]).</summary>
    private const double DownWeek = 0.85;

    /// <summary>Marks the deload weeks.</summary>
    /// <param name="phases">Phase of each week.</param>
    /// <param name="km">Planned running kilometres of each week.</param>
    /// <param name="often">Per week: true where every 4th week is due.</param>
    /// <param name="cycle">Per week: true where the week belongs to a cycle without a race, whose MT ends with a deload .</param>
    /// <param name="recovers">Per week: true where the recovery from a B race takes most of it; it is a light week in any case.</param>
    /// <param name="course">Weeks that lie behind are what they were: a deload, a full week, or one without strength, which rests as well.</param>
    public static bool[] Mark(IReadOnlyList<Phase> phases, double[] km, bool[] often, bool[] cycle, bool[] recovers, Course? course = null)
    {
        var deload = new bool[phases.Count];
        // Who comes from weeks of strength has these behind them.
        var since = phases.Count > 0 && phases[0] is Phase.AA or Phase.GS or Phase.MS or Phase.PW ? course?.WeeksBefore() ?? 0 : 0;
        var lived = course?.LivedWeeks() ?? [];
        for (var w = 0; w < phases.Count; w++)
        {
            // Where the foundation comes again, weeks without strength lie before it.
            if (w > 0 && phases[w] == Phase.AA && phases[w - 1] != Phase.AA)
                since = 0;
            if (w < lived.Length && lived[w] != LivedWeek.Empty)
            {
                deload[w] = lived[w] == LivedWeek.Deload;
                since = lived[w] == LivedWeek.Full && phases[w] is not (Phase.TP or Phase.TR) ? since + 1 : 0;
                continue;
            }

            if (phases[w] is Phase.TP or Phase.TR)
            {
                since = 0;
                continue;
            }

            since++;
            if (recovers[w] || course?.Early.ContainsKey(TrainingWeek.MondayOf(course.Start).AddDays(7 * w)) == true || EndsCycle(phases, cycle, w) || IsDue(phases, km, often, cycle, recovers, w, since))
            {
                deload[w] = true;
                since = 0;
            }
        }

        return deload;
    }

    private static bool IsDue(IReadOnlyList<Phase> phases, double[] km, bool[] often, bool[] cycle, bool[] recovers, int week, int since)
    {
        if (IsBeforeTaper(phases, week, often[week]))
            return false;
        var (from, to) = often[week] ? (Often - 1, Often) : (Often, Seldom);
        if (since >= to)
            return true;
        if (since < from)
            return false;

        // This week could be the deload. It is, if no later week of the window suits better.
        var here = Worth(phases, km, week, since, to);
        for (var later = since + 1; later <= to; later++)
        {
            var w = week + later - since;
            if (w >= phases.Count || phases[w] is Phase.TP or Phase.TR || IsBeforeTaper(phases, w, often[w]))
                break;
            if (recovers[w] || Worth(phases, km, w, later, to) > here || EndsCycle(phases, cycle, w))
                return false;
        }

        return !often[week] || IsDown(km, week) || EndsBeforeLoad(phases, week);
    }

    // P-28 asks up to the power block; a taper unloads by itself. Who unloads every fourth week may still do so two weeks before (case 1).
    private static bool IsBeforeTaper(IReadOnlyList<Phase> phases, int week, bool often)
    {
        for (var w = week + 1; phases[week] == Phase.MT && w <= week + (often ? 1 : NearTaper) && w < phases.Count; w++)
        {
            if (phases[w] == Phase.TP)
                return true;
        }

        return false;
    }

    // The next block would begin with the deload that P-28 asks for: better the last week of this one.
    private static bool EndsBeforeLoad(IReadOnlyList<Phase> phases, int week) =>
        phases[week] != Phase.AA && week + 1 < phases.Count && phases[week + 1] != phases[week] && phases[week + 1] is Phase.GS or Phase.MS or Phase.PW;

    // A running down-week is worth most, then the last week of a block, then the usual five weeks (R-406: 5.6 ± 2.3).
    private static int Worth(IReadOnlyList<Phase> phases, double[] km, int week, int since, int to) =>
        (IsDown(km, week) ? 8 : 0) + (week + 1 < phases.Count && phases[week + 1] != phases[week] ? 4 : 0) + (to == Often ? since : since == 5 ? 1 : 0);

    private static bool IsDown(double[] km, int week)
    {
        if (week < 3)
            return false;
        var before = (km[week - 1] + km[week - 2] + km[week - 3]) / 3;
        return before > 0 && km[week] <= DownWeek * before;
    }

    private static bool EndsCycle(IReadOnlyList<Phase> phases, bool[] cycle, int week) =>
        cycle[week] && phases[week] == Phase.MT && week > 0 && phases[week - 1] == Phase.MT
        && (week + 1 == phases.Count || phases[week + 1] != Phase.MT);
}
