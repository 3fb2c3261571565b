using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>
/// Tells what kind of run each activity was, by title, laps, variation of pace and heart rate, climbing, speed and duration, each held
/// against the runner's own runs of the three months before and after. A run is called a key run only if it stands out clearly; a wrong
/// "easy" costs a little freshness, a wrong key run moves the strength work about.
/// </summary>
public static class RunClassifier
{
    private const int DaysAround = 91;

    // Beyond 2.4 deviations of the easy runs and by a share that weather and route seldom make.
    private const double ClearlyZ = 2.4;
    private const double ClearlyFaster = 1.08;

    // A few fast minutes are no session.
    private const double KeyFromMinutes = 12;
    private const double HeartRateHigher = 1.06;
    private const double SteadyZ = 1.5;
    private const double SteadyFaster = 1.05;
    private const double RecoverySlower = 0.94;
    private const double RecoveryShorter = 0.8;

    // Even running on roads varies by less, stops and trails included only now and then.
    private const double RepeatVariation = 0.15;
    private const double RepeatsOverUsual = 1.6;
    private const double HillyFrom = 20;
    private const double HillsOverUsual = 2;

    /// <summary>Classifies activities; the result is in the order given.</summary>
    public static ImmutableArray<ClassifiedRun> Classify(IReadOnlyList<RunActivity> activities)
    {
        var kinds = Outings.Group(activities, BaseKinds(activities));
        var result = new RunKind?[activities.Count];
        foreach (var outing in kinds)
        {
            for (var i = 0; i < outing.Parts.Length; i++)
                result[outing.Parts[i]] = outing.PartKinds[i];
            if (outing.Kind == RunKind.Long && result[outing.Main] is { } main && main.IsEasy())
                result[outing.Main] = RunKind.Long;
        }

        return [.. activities.Select((a, i) => new ClassifiedRun(a, result[i]))];
    }

    /// <summary>Kinds without a look at the week: only 90 minutes or more, or the title, make a long run here.</summary>
    internal static RunKind?[] BaseKinds(IReadOnlyList<RunActivity> activities)
    {
        var kinds = new RunKind?[activities.Count];
        var runs = Enumerable.Range(0, activities.Count).Where(i => Plausible.IsRun(activities[i]) && activities[i].Seconds >= Plausible.MinSeconds)
            .Select(i => (Index: i, Traits: RunTraits.Of(activities[i]))).OrderBy(r => r.Traits.Activity.Start).ToArray();

        // First what stands out by itself, held against all runs; then speed and heart rate, held against what is left.
        var standOut = new RunKind?[runs.Length];
        Around(runs, _ => true, (i, reference) => standOut[i] = Structure(runs[i].Traits, reference));
        Around(runs, i => standOut[i] is not { } kind || !kind.IsKey(), (i, reference) =>
            kinds[runs[i].Index] = standOut[i] ?? Effort(runs[i].Traits, reference));
        return kinds;
    }

    private static void Around((int Index, RunTraits Traits)[] runs, Predicate<int> counts, Action<int, RunReference> classify)
    {
        var (from, to) = (0, 0);
        for (var i = 0; i < runs.Length; i++)
        {
            var start = runs[i].Traits.Activity.Start;
            while ((start - runs[from].Traits.Activity.Start).TotalDays > DaysAround)
                from++;
            while (to < runs.Length && (runs[to].Traits.Activity.Start - start).TotalDays <= DaysAround)
                to++;
            classify(i, RunReference.Of([.. Enumerable.Range(from, to - from).Where(j => counts(j)).Select(j => runs[j].Traits)]));
        }
    }

    private static RunKind? Structure(RunTraits run, RunReference own)
    {
        if (run.Activity.IsRace)
            return RunKind.Race;
        if (RunTitle.Kind(run.Activity.Name) is { } named)
            return named;
        if (run.Minutes >= RunCalendar.LongFromMinutes)
            return RunKind.Long;
        var hilly = run.AscentPerKm >= HillyFrom;
        var hillierThanUsual = hilly && own.Ascent is { } ascent && run.AscentPerKm >= HillsOverUsual * Math.Max(ascent.Median, 1);
        if (LapPattern.Kind(run.Activity) is { } laps && (!hilly || hillierThanUsual))
            return hillierThanUsual && laps == RunKind.Intervals ? RunKind.Hills : laps;
        if (Repeats(run.Activity, own))
            return hillierThanUsual ? RunKind.Hills : hilly ? null : RunKind.Intervals;
        return null;
    }

    private static bool Repeats(RunActivity run, RunReference own) =>
        run.PaceVariation is { } variation && own.Pace is { } pace && variation >= RepeatVariation && variation >= RepeatsOverUsual * pace.Level
        && pace.Z(variation) >= ClearlyZ
        && (run.HrVariation is not { } heart || own.HeartRateVariation is not { } usual || heart >= 1.1 * usual.Level);

    private static RunKind Effort(RunTraits run, RunReference own)
    {
        var faster = run.Speed is { } speed && own.Speed is { } usual ? (Share: speed / usual.Level, Z: usual.Z(speed)) : default;
        if (faster.Share >= ClearlyFaster && faster.Z >= ClearlyZ && run.Minutes >= KeyFromMinutes)
            return RunKind.Tempo;
        if (run.Activity.AvgHr is { } heart && own.HeartRate is { } rate && heart >= HeartRateHigher * rate.Level && rate.Z(heart) >= ClearlyZ
            && faster.Share >= 1.02)
            return RunKind.Tempo;
        if (faster.Share >= SteadyFaster && faster.Z >= SteadyZ)
            return RunKind.Steady;
        return faster.Share is > 0 and <= RecoverySlower && run.AscentPerKm is null or < HillyFrom && own.Minutes is { } minutes
            && run.Minutes <= RecoveryShorter * minutes.Median ? RunKind.Recovery : RunKind.Easy;
    }
}
