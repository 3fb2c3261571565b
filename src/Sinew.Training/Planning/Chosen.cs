using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What the runner's goals and choices do to the plan, and what they do not: each in one sentence.</summary>
internal static class Chosen
{
    /// <summary>One finding for each goal but performance, and for each choice that differs from the default.</summary>
    public static IEnumerable<Finding> Of(Runner runner, DateOnly today)
    {
        if (runner.Policies.LastPhase == LastPhase.Endurance)
            yield return LastWeeks(runner, today);
        if (runner.Policies.LiftFirst == LiftFirst.WeightGoalEasyRuns)
            yield return First(runner);
        foreach (var goal in runner.Goals.Distinct().Order())
        {
            if (Said(goal, runner) is { } said)
                yield return said;
        }
    }

    /// <summary>X-17: where two hard runs a week meet the first weeks of strength, no third one should join them.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season.</param>
    /// <param name="today">First day of the plan: once those weeks are past nothing is said.</param>
    public static IEnumerable<Finding> NoThirdHardRun(Runner runner, Season season, DateOnly today)
    {
        var hard = runner.Week.Count(e => e.Kind.IsKey() && e.From is null && e.To is null);
        if (hard >= HardRuns && season.Blocks is [{ Phase: Phase.AA } first, ..] && today < first.From.AddDays(FirstDays))
            yield return new("X-17", Severity.Info, "The first weeks of strength are a load on top of your runs. Keep your running as it is for two weeks, and let no third hard run join those you have; none of yours is taken away.", [first.From]);
    }

    /// <summary>X-05, X-06: what a runner whose goal is performance may expect, in seasons long enough to show it; never more than that.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="season">The season.</param>
    /// <param name="sessions">The sessions.</param>
    public static IEnumerable<Finding> WhatToExpect(Runner runner, Season season, ImmutableArray<Session> sessions)
    {
        var building = sessions.Where(s => s.Phase is not (Phase.TP or Phase.TR)).Select(s => TrainingWeek.MondayOf(s.Date)).Distinct().Count();
        if (building >= FirstEffect && !season.ShortHorizon && runner.Goals.Contains(Goal.Performance) && runner.Screening?.Trimester is null)
            yield return new("X-06", Severity.Info, "What strength may do for your running: groups of runners improved their running economy by about 2–4 % in 8 to 14 weeks; 8 % is the best single study. Individuals vary, including none. VO2max and lactate threshold typically stay the same, so nothing here counts on them (X-05).", []);
    }

    private const int HardRuns = 2;

    /// <summary>X-17: the two weeks for which the running stays as it is.</summary>
    private const int FirstDays = 14;

    /// <summary>R-224: weeks until an effect may show.</summary>
    private const int FirstEffect = 8;

    private static Finding LastWeeks(Runner runner, DateOnly today) => EnduranceFinish.IsFor(runner, today)
        ? new("X-03", Severity.Advice, "You chose long sets for the last weeks before a race. They keep trunk and calves used to work; for running economy few heavy sets are the better supported choice (R-405). The taper stays as it is.", [])
        : new("X-03", Severity.Info, "You chose long sets for the last weeks before a race. Your repetitions follow your age or your bones instead (R-709, R-702, R-633), so those weeks stay as they are.", []);

    private static Finding First(Runner runner)
    {
        if (runner.Screening?.Reds == true)
            return new("X-04", Severity.Info, "Lifting before easy runs waits until a clinician has looked at your answers to the screening; strength follows the runs.", []);
        if (runner.Screening?.Trimester is not null)
            return new("X-04", Severity.Info, "Lifting before easy runs serves a weight goal; in pregnancy there is none, and strength follows the runs (R-707).", []);
        if (!LiftingFirst.IsAsked(runner))
            return new("X-04", Severity.Warning, "Lifting before easy runs is a choice for a weight goal, and your goals do not name one; strength follows the runs as usual.", []);
        var how = runner.Level == StrengthLevel.Novice ? "light work right before it; the rest follows the run until you have lifted for three months" : "light work right before it, the rest six hours before";
        return new("X-04", Severity.Info, $"You chose to lift first. Where a day's only run is easy and takes at most 45 minutes, strength comes first if your times allow: {how}. Key and long runs always come first. For weight the energy of the whole day counts, not the order.", []);
    }

    private static Finding? Said(Goal goal, Runner runner) => goal switch
    {
        Goal.Muscle => new("R-013", Severity.Info, "For muscle, strength always ends the day: it never stands before a run. The number of sets stays what running leaves room for.", []),
        // with a positive screening there is no word on weight.
        Goal.Weight when runner.Screening?.Trimester is not null => new("R-707", Severity.Info, "In pregnancy this plan leaves your weight to you and your clinician; strength stays moderate, twice a week.", []),
        Goal.Weight when runner.Screening?.Reds != true => new("R-713", Severity.Info, "For weight, the plan keeps two or three sessions a week, which hold on to muscle; it sets no target and counts no kilograms. Eat enough in the blocks of heavy, fast and sharpening work. "
            + (runner.Availability.SessionsPerWeek < 2 ? "You allow one session a week; two would serve this goal better." : "Nothing else in it changes."), []),
        Goal.Health => new("R-002", Severity.Info, "For health, every plan already holds what is asked for: the large muscles of legs, trunk and arms, and load on the bones. "
            + (runner.Availability.SessionsPerWeek < 2 ? "You allow one session a week; two would serve this goal better." : "Nothing else in it changes."), []),
        Goal.InjuryPrevention => new("R-225", Severity.Info, "Against injuries strength may help, mainly if done regularly and well; it is not guaranteed. Hips, calves, trunk and slow steps towards jumps stand in every plan, so this goal changes nothing else.", []),
        _ => null,
    };
}
