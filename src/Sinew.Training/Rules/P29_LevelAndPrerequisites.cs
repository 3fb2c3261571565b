using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>
/// P-29: an exercise is at most one level above the runner and all its prerequisites hold; in a novice's foundation never level 4 or 5.
/// Weeks of strength count planned weeks; the other prerequisites hold by the log, by a test, or for a declared level at most one below
/// the exercise, this last not for impact 3 and more nor for olympic lifts, and for full pull-ups and dips only at their own level.
/// </summary>
internal static class P29_LevelAndPrerequisites
{
    private const int TooHardForAFoundation = 4;
    private const int NeverByLevelImpact = 3;

    public static void Look(RuleContext c, Report report)
    {
        foreach (var (session, exercise, _) in c.Offered)
        {
            var level = StrengthLevels.On(c, session);
            var foundation = c.Runner.Level == StrengthLevel.Novice && session.Session.Phase == Phase.AA
                && exercise.Level >= TooHardForAFoundation;
            if (exercise.Level > level + 1 || foundation)
            {
                report.About(session, exercise.Name, $"is of level {exercise.Level}; {level + 1} is the most now.");
                continue;
            }

            foreach (var group in exercise.Prerequisites)
            {
                if (!AnyHolds(c, session, exercise, group))
                {
                    report.About(session, exercise.Name, $"comes too early: {string.Join(" or ", group.Select(Words))} "
                        + "comes first.");
                }
            }
        }
    }

    private static bool AnyHolds(RuleContext c, SessionFacts session, Exercise exercise, ImmutableArray<Prerequisite> group)
    {
        foreach (var needed in group)
        {
            if (Holds(c, session, exercise, needed))
                return true;
        }

        return false;
    }

    private static bool Holds(RuleContext c, SessionFacts session, Exercise exercise, Prerequisite needed)
    {
        if (needed.StrengthWeeks is { } weeks)
            return c.StrengthWeeksBefore(session.Date) >= weeks;
        if (needed.Coached)
            return c.Runner.Supervised;
        if (needed is { Test: { } hop, MinSymmetry: { } least } && TestValues.Symmetry(c.Runner, hop) is { } symmetry)
            return symmetry >= least * 100;
        if (needed is { Test: { } test, MinSymmetry: null } && TestValues.Least(c.Runner, test, needed.Exercise) is { } value)
            return value >= (needed.Min ?? 0);
        if (needed.Exercise is { } lift && (LiftedEnough(c.Runner, lift, needed) || ShownInTheLog.Before(c, session.Date, lift, needed)))
            return true;
        return StrengthLevels.Declared(c.Runner) >= (CarriesTheBody(exercise) ? exercise.Level : exercise.Level - 1) && exercise.Impact < NeverByLevelImpact
            && exercise.Pattern != Pattern.Olympic;
    }

    // Pull-ups and dips: runners of long standing have seldom one in them.
    private static bool CarriesTheBody(Exercise exercise) =>
        exercise is { Pattern: Pattern.Pull or Pattern.Dip, Position: Position.Hanging } && exercise.Level >= TooHardForAFoundation;

    /// <summary>A tested 1RM of the lift stands for having done it: by Epley (R-512) where a load is asked for.</summary>
    private static bool LiftedEnough(Runner runner, string lift, Prerequisite needed)
    {
        if (TestValues.Least(runner, TestId.E1rm, lift) is not { } tested)
            return false;
        if (needed.LoadBw is not { } share)
            return true;
        var reps = (needed.Reps ?? 1) + (needed.Rir ?? 0);
        return runner.BodyMassKg is { } mass && tested >= share * mass * (reps <= 1 ? 1 : 1 + (reps / 30.0));
    }

    private static string Words(Prerequisite needed)
    {
        if (needed.StrengthWeeks is { } weeks)
            return $"{Plural.Of(weeks, "week")} of strength";
        if (needed.Coached)
            return "technique learnt from a coach";
        if (needed is { Test: { } hop, MinSymmetry: { } least })
            return $"{Wording.Number(least * 100)} % symmetry in the test {Units.Code<TestId>.Of(hop).Replace('_', ' ')}";
        return needed.Test is { } test
            ? $"{Wording.Number(needed.Min ?? 0)} in the test {Units.Code<TestId>.Of(test).Replace('_', ' ')}"
            : $"{needed.Exercise?.Replace('_', ' ')} {needed.Sets} × {needed.Reps}";
    }
}
