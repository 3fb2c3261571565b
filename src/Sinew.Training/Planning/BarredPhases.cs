using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>R-433: phases barred by P-04 … P-08, R-633 or R-702.</summary>
internal static class BarredPhases
{
    /// <summary>
    /// What is barred becomes general strength. A phase barred for part of it is barred as a whole: a birthday leaves no rest shorter than its
    /// minimum.
    /// </summary>
    /// <param name="runner">The runner.</param>
    /// <param name="phases">Phase of each week, changed in place.</param>
    /// <param name="first">First week that may change.</param>
    /// <param name="start">First day of the season.</param>
    /// <param name="today">Day on which the runner's file is read.</param>
    public static void Replace(Runner runner, List<Phase> phases, int first, DateOnly start, DateOnly today)
    {
        var monday = TrainingWeek.MondayOf(start);
        for (var (w, end) = (first, 0); w < phases.Count; w = end)
        {
            for (end = w + 1; end < phases.Count && phases[end] == phases[w];)
                end++;
            var phase = phases[w];
            var barred = false;
            for (var x = w; x < end; x++)
                barred |= IsBarred(runner, today, monday.AddDays(7 * x), phase);
            for (var x = w; barred && x < end; x++)
                phases[x] = Phase.GS;
        }
    }

    private static bool IsBarred(Runner runner, DateOnly today, DateOnly date, Phase phase)
    {
        if (phase is not (Phase.MS or Phase.PW))
            return false;
        var screening = runner.Screening;
        var age = runner.AgeOn(date);
        var fragile = runner.Conditions.Any(c => c.Id is ConditionId.BsiSuspected
            || (c.Id == ConditionId.Osteoporosis && !runner.Supervised) || c.Id == ConditionId.UncontrolledHypertension);
        return fragile || screening is { Reds: true } or { Trimester: not null }
            || Cautions.WeeksPostpartum(runner, today, date) < Cautions.PostpartumWeeks
            || (phase == Phase.MS && age is < 18 or >= Cautions.OlderFrom);
    }
}
