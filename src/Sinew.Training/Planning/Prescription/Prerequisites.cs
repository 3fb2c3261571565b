using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What an exercise asks for first and what a runner's level vouches for (P-29, section 9): by declaration, weeks of strength, tests and log.</summary>
internal sealed class Prerequisites(Runner runner, Proven proven)
{
    /// <summary>Weeks of strength after which a novice may lift heavily and P-29's level rises by one .</summary>
    public const int NoviceWeeks = 12;

    /// <summary>Levels that a novice's own word is short of the level after the foundation (P-29: 2).</summary>
    private const int Unseen = 1;

    /// <summary>Level of the runner in a phase (P-29): novice 1 in AA, 2 after, 3 after twelve weeks .</summary>
    public int LevelIn(Phase phase, int strengthWeeks) => runner.Level switch
    {
        StrengthLevel.Novice => phase == Phase.AA ? 1 : strengthWeeks >= NoviceWeeks ? 3 : 2,
        StrengthLevel.Intermediate => 3,
        _ => 4,
    };

    /// <summary>Everything the exercise asks for first is met: one need of each of its groups.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="strengthWeeks">Weeks of strength before the date's week.</param>
    /// <param name="shown">Step of what the log has shown by the date; 0 for nothing.</param>
    public bool AreMet(Exercise exercise, int strengthWeeks, int shown)
    {
        foreach (var group in exercise.Prerequisites)
        {
            var met = false;
            foreach (var need in group)
                met |= IsMet(need, exercise, strengthWeeks, shown);
            if (!met)
                return false;
        }

        return true;
    }

    /// <summary>One need is met: by a coach, by weeks, by log or test, or by the declared level.</summary>
    public bool IsMet(Prerequisite need, Exercise exercise, int strengthWeeks, int shown) =>
        IsShown(need, strengthWeeks, shown) || (need is { Coached: false, StrengthWeeks: null } && Vouched(exercise));

    /// <summary>
    /// What the exercise asks for first and neither log nor test shows of a novice whose coach stands beside: the coach sees whether it is there.
    /// Empty for all others.
    /// </summary>
    /// <param name="exercise">The exercise, which is open to the runner.</param>
    public IEnumerable<Prerequisite> LeftToTheCoach(Exercise exercise)
    {
        if (runner is not { Level: StrengthLevel.Novice, Supervised: true } || exercise.Level <= 1 + Unseen)
            yield break;
        foreach (var group in exercise.Prerequisites)
        {
            if (group.FirstOrDefault(static n => n.Exercise is not null) is { } need && !group.Any(n => IsShown(n, 0, 0) || proven.Since(n) is not null))
                yield return need;
        }
    }

    private bool IsShown(Prerequisite need, int strengthWeeks, int shown)
    {
        if (need.Coached)
            return runner.Supervised;
        if (need.StrengthWeeks is { } weeks)
            return strengthWeeks >= weeks;
        if (proven.Holds(need, shown))
            return true;
        if (need.Test is { } test && need.Min is { } min && Tests.Reached(runner, test, min))
            return true;
        return need.Test is { } sided && need.MinSymmetry is { } symmetry && Tests.Symmetry(runner, sided) >= symmetry;
    }

    // A declared level vouches for what lies at most one level above it, for the whole body on the arms only at its own, never for hard landings and Olympic
    // lifts. Of a novice nobody has seen anything, unless a coach does: then the level that P-29 gives novices after their foundation counts.
    private bool Vouched(Exercise exercise)
    {
        var declared = runner.Level switch { StrengthLevel.Novice => runner.Supervised ? 1 + Unseen : 1, StrengthLevel.Intermediate => 3, _ => 4 };
        var above = exercise is { Region: Region.Upper, Position: Position.Hanging, Level: >= 4 } ? 0 : 1;
        return declared >= exercise.Level - above && exercise.Impact < 3 && exercise.Pattern != Pattern.Olympic;
    }

    /// <summary>What this exercise asks for first and is not vouched for otherwise: shown by the log, or still to be shown.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="strengthWeeks">Weeks of strength before the date's week.</param>
    /// <param name="shown">True for what the log has shown, with its day; false for what is missing.</param>
    public IEnumerable<(Prerequisite Need, DateOnly? Since)> Earned(Exercise exercise, int strengthWeeks, bool shown)
    {
        foreach (var group in exercise.Prerequisites)
        {
            // Step 0: without the log.
            if (group.FirstOrDefault(n => n.Exercise is not null) is not { } need || group.Any(n => IsMet(n, exercise, strengthWeeks, 0)))
                continue;
            var known = group.FirstOrDefault(n => proven.Since(n) is not null);
            if ((known is not null) == shown)
                yield return (known ?? need, known is null ? null : proven.Since(known));
        }
    }
}
