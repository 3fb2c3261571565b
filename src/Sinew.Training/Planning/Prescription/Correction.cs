using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// The dose for a side difference that passed the noise gate: one leg or arm at a time, the weaker side first, the stronger
/// one with the same repetitions and load, and one set more for the weaker, for eight weeks. The stronger side keeps its own two sets.
/// </summary>
internal sealed class Correction
{
    /// <summary>R-593: six to eight weeks.</summary>
    public const int Weeks = 8;

    /// <summary>R-593: the test is due again from here on.</summary>
    public const int RetestWeek = 6;

    /// <summary>R-593: most extra sets a week.</summary>
    public const int MostExtra = 3;

    /// <summary>One extra set is at most half of the exercise's, and the stronger side keeps two .</summary>
    public const int LeastSets = 2;

    private readonly DateOnly today;
    private readonly Dictionary<TestId, DateOnly> from = [];

    /// <summary>Reads the tests.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="today">Results up to this day count.</param>
    /// <param name="start">First day of the season: what was tested by then is corrected from its week on, what was tested later from the test's.</param>
    public Correction(Runner runner, DateOnly today, DateOnly start)
    {
        this.today = today;
        var sides = ImmutableArray.CreateBuilder<SideDifference>();
        foreach (var difference in NoiseGate.Passed(TestBattery.Default, runner, today))
        {
            if (IsSure(difference, runner, today) && !sides.Any(s => s.Test.Movements[0] == difference.Test.Movements[0]))
            {
                sides.Add(difference);
                var tested = Occasion.Of(difference.Test, runner, today)[^1].Date;
                from[difference.Test.Id] = TrainingWeek.MondayOf(tested > start ? tested : start);
            }
        }

        Differences = sides.ToImmutable();
    }

    /// <summary>The differences acted upon, one for each movement.</summary>
    public ImmutableArray<SideDifference> Differences { get; }

    /// <summary>The weaker side for an exercise on a date, or null: then both sides train alike.</summary>
    public BodySide? WeakerFor(Exercise exercise, DateOnly date)
    {
        if (!exercise.Unilateral || exercise.Measure == Measure.Contacts)
            return null;
        foreach (var difference in Differences)
        {
            if (difference.Test.Movements[0] == exercise.Primary && date < from[difference.Test.Id].AddDays(7 * Weeks))
                return difference.Weaker;
        }

        return null;
    }

    /// <summary>What to tell: which side, how long, and when to test again.</summary>
    public IEnumerable<Finding> Findings(ImmutableArray<Session> sessions)
    {
        foreach (var difference in Differences)
        {
            var (weaker, other) = difference.Weaker == BodySide.Left ? ("left", "right") : ("right", "left");
            var dates = sessions.Where(s => s.Exercises.Any(e => IsCorrecting(e, difference))).Select(s => s.Date).Distinct().ToImmutableArray();
            if (dates.IsEmpty)
                continue;
            var due = from[difference.Test.Id].AddDays(7 * RetestWeek);
            var again = due >= today ? due : TrainingWeek.MondayOf(today).AddDays(7);
            yield return new("R-593", Severity.Info, $"{difference.Test.Name}: the {weaker} side begins, the {other} side does no more repetitions and no more load than it, and the {weaker} side gets one set more where an exercise has two or more. That lasts {Weeks} weeks. Repeat the test in the week of {Words.Date(again)}, and plan again: below 10 % difference the extra set ends.", [again]);
        }
    }

    private static bool IsCorrecting(PrescribedExercise exercise, SideDifference difference) =>
        exercise.Sets.Length > 0 && exercise.Sets[0].Side is Side.Left or Side.Right && Catalogue.Default.TryFind(exercise.Exercise, out var known)
        && known.Primary == difference.Test.Movements[0];

    // Acted upon only if the earlier occasion, too, beats the test's error: a direction within the noise is none.
    private static bool IsSure(SideDifference difference, Runner runner, DateOnly today) => difference.Since is not { } since
        || Occasion.Of(difference.Test, runner, today).Any(o => o.Date == since && o.Sides is { } sides && sides.Beats(difference.Test));

    /// <summary>R-593: at most three extra sets for a weaker side a week; the first exercises of the week keep theirs.</summary>
    public static void Spare(List<Draft> drafts)
    {
        var extra = 0;
        foreach (var draft in drafts)
        {
            foreach (var item in draft.Items)
            {
                extra += item.Extra;
                if (extra > MostExtra)
                    item.Weaker = null;
            }
        }
    }
}
