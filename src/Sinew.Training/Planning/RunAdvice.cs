using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>
/// What speaks against runs that the runner's own file asks for: a fever (R-545), illness (R-518), pain above 5 (R-603), an injury that nobody has seen
/// yet (R-606), the eve of a race (R-422) and the days after one (R-423). The runs stay as they were written.
/// </summary>
internal static class RunAdvice
{
    private const int FeverFreeDays = 2; // R-545: 24 to 48 hours, the longer
    private const int NoImpactDays = 3; // R-603: 48 to 72 hours, the longer
    private const int DaysNamed = 7; // A design decision: an injury nobody has seen keeps its runs for longer, but a week of dates is enough.
    private const int LongFromMinutes = 60; // The definition of a long run; below it the longest of a light week is none on an eve.
    private const string Stays = "Your file keeps them as you wrote them";

    /// <summary>The last day on which a fever speaks against running, or null without one.</summary>
    /// <param name="log">The log.</param>
    /// <param name="today">First day planned.</param>
    public static DateOnly? FeverUntil(TrainingLog log, DateOnly today)
    {
        DateOnly? until = null;
        foreach (var ill in log.Ill)
        {
            var last = (ill.To ?? today).AddDays(FeverFreeDays);
            if (ill.Fever && ill.From <= today && last >= today && !(last < until))
                until = last;
        }

        return until;
    }

    /// <summary>The last day on which a fever or strong pain (R-603) speaks against every run, or null.</summary>
    /// <param name="state">The runner as the log shows them.</param>
    /// <param name="today">First day planned.</param>
    public static DateOnly? RestUntil(RunnerNow state, DateOnly today)
    {
        var fever = FeverUntil(state.Log, today);
        DateOnly? pain = Landed(state).All(static c => !Screen.IsUnseen(c.Id)) && Sore(state).Length > 0 ? today.AddDays(NoImpactDays - 1) : null;
        return fever > pain || pain is null ? fever : pain;
    }

    /// <summary>The findings.</summary>
    /// <param name="state">The runner as the log shows them.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="runs">The coming runs as listed.</param>
    /// <param name="today">First day planned.</param>
    public static IEnumerable<Finding> Of(RunnerNow state, RunCalendar calendar, ImmutableArray<ListedRun> runs, DateOnly today)
    {
        PlannedRun[] coming = [.. runs.Select(r => r.Run)];
        return [.. Ill(state, coming, today), .. Hurt(state, coming, today), .. AroundRaces(state.Runner, calendar, coming)];
    }

    private static IEnumerable<Finding> Ill(RunnerNow state, PlannedRun[] coming, DateOnly today)
    {
        if (FeverUntil(state.Log, today) is { } until)
        {
            if (Days(coming.Where(r => r.Date <= until)) is { IsEmpty: false } days)
                yield return new("R-545", Severity.Warning, $"A fever keeps you from running as it keeps you from lifting, while it lasts and for two days after it: leave out what your file holds up to {Words.Date(until)}, races too, and do not make up for it. {Stays}. Begin again short and easy, and see a doctor about a fever that lasts.", days);
            yield break;
        }

        if (state.NotBefore is { } open && Days(coming.Where(r => r.Date < open)) is { IsEmpty: false } ill)
            yield return new("R-518", Severity.Advice, $"You are ill, and rest means from running too: leave out the runs before {Words.Date(open)}, the long and hard ones above all, and do not make up for them. {Stays}.", ill);
    }

    private static IEnumerable<Finding> Hurt(RunnerNow state, PlannedRun[] coming, DateOnly today)
    {
        PlannedRun[] runs = [.. coming.Where(r => r.Kind.IsRun())];
        string[] unseen = [.. Landed(state).Where(c => Screen.IsUnseen(c.Id)).Select(c => ConditionWords.Of(c.Id)).Distinct(StringComparer.Ordinal)];
        if (unseen.Length > 0 && Days(runs.Where(r => r.Date < today.AddDays(DaysNamed))) is { IsEmpty: false } week)
            yield return new("R-606", Severity.Warning, $"Running loads that leg as well ({string.Join(", ", unseen)}): leave your runs out until a physiotherapist or doctor has looked at it. {Stays}.", week);

        var sore = Sore(state);
        if (unseen.Length == 0 && sore.Length > 0 && Days(runs.Where(r => r.Date < today.AddDays(NoImpactDays))) is { IsEmpty: false } soon)
            yield return new("R-603", Severity.Warning, $"Pain of {sore.Max(s => s.Pain)} of 10 ({string.Join(", ", sore.Select(s => s.Place).Distinct(StringComparer.Ordinal))}) is too much to run through: for three days leave out every run. {Stays}. After that run only while it hurts by 5 of 10 at most, your stride is as always and the next morning is no worse; else see a physiotherapist or doctor before you run again.", soon);
    }

    private static Condition[] Landed(RunnerNow state) =>
        [.. state.Runner.Conditions.Where(c => c.Id != ConditionId.BsiSuspected && PainfulTissue.IsLandedOn(c.Id)).OrderBy(c => c.Id)];

    private static (string Place, int Pain)[] Sore(RunnerNow state) =>
    [
        .. Landed(state).Where(c => c.Pain > PainfulTissue.TooMuch && !Screen.IsUnseen(c.Id)).Select(c => (ConditionWords.Of(c.Id), c.Pain)),
        .. state.Unplaced.Where(u => u.Pain > PainfulTissue.TooMuch).Select(u => ($"\"{u.Place}\"", u.Pain)),
    ];

    private static IEnumerable<Finding> AroundRaces(Runner runner, RunCalendar calendar, PlannedRun[] coming)
    {
        // A C race is training (section 3): it may stand in the middle of a week of hard runs.
        Race[] races = [.. runner.Races.Where(r => r.Priority != RacePriority.C).OrderBy(r => r.Date).ThenBy(r => r.Priority).ThenByDescending(r => r.Km).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Event).DistinctBy(r => r.Date)];
        var big = coming.Where(r => !races.Any(race => race.Date == r.Date) && (r.Kind.IsKey() || (calendar.IsLong(r) && (r.Kind == RunKind.Long || r.Minutes >= LongFromMinutes)))).ToLookup(r => r.Date);
        var before = races.SelectMany(race => big[race.Date.AddDays(-1)].Select(run => (race, run))).ToArray();
        if (before.Length > 0)
            yield return new("R-422", Severity.Advice, $"On the eve of {Words.Name(before[0].race)} stands {A(before[0].run, calendar)}{More(before)}. A race is met with less running, not more: make it short and easy, or give it an earlier day. Your file keeps it as you wrote it.", Days(before.Select(b => b.run)));
        var after = races.SelectMany(race => Enumerable.Range(1, CutOffs.QuietDays(race)).SelectMany(d => big[race.Date.AddDays(d)]).Select(run => (race, run)))
            .Where(a => !before.Any(b => b.run == a.run)).DistinctBy(a => a.run).ToArray();
        if (after.Length > 0)
            yield return new("R-423", Severity.Advice, $"{Plural.Of(after[0].run.Date.DayNumber - after[0].race.Date.DayNumber, "day")} after {Words.Name(after[0].race)} stands {A(after[0].run, calendar)}{More(after)}. In the first days after a race this plan holds no strength, because legs need them to come back: let such runs go there, or make them short and easy. Your file keeps them as you wrote them.", Days(after.Select(a => a.run)));
    }

    private static string More((Race, PlannedRun)[] found) => found.Length > 1 ? $", and {Plural.Of(found.Length - 1, "other day")} has such a run too".Replace("days has", "days have", StringComparison.Ordinal) : "";

    private static string A(PlannedRun run, RunCalendar calendar)
    {
        var word = Words.Run(run.Kind, calendar.IsLong(run));
        var counted = run.Kind is RunKind.Intervals or RunKind.Hills ? $"a run with {word}" : $"a {word}";
        return run.Kind.IsKey() ? counted : FormattableString.Invariant($"{counted} of {run.Minutes} minutes");
    }

    private static ImmutableArray<DateOnly> Days(IEnumerable<PlannedRun> runs) => [.. runs.Select(r => r.Date).Distinct().Order()];
}
