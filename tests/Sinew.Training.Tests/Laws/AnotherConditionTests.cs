using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>
/// One condition more never exposes the runner more to what it concerns. Exposure, exactly: an exercise that the condition forbids stands in
/// a session, in its short version or among the alternatives; an exercise is open that was not; the level of jumping, which caps impact and
/// contacts of a session, is higher. What is planned below that cap hangs on the minutes that other exercises leave, so for legs,
/// pelvis and back the sum of contacts over all pairs is held, not that of each pair.
/// </summary>
public sealed class AnotherConditionTests(ITestOutputHelper output)
{
    [Fact]
    public void A_condition_more_never_opens_what_was_closed_and_all_together_land_half_as_often()
    {
        long before = 0, after = 0;
        Pairs.Hold(output, More, pair =>
        {
            if (Tissue.IsLandedOn(pair.After.Conditions[^1].Id))
                (before, after) = (before + Contacts(pair.Plan), after + Contacts(pair.Changed));
            return NoMoreExposed(pair);
        });
        output.WriteLine(FormattableString.Invariant($"{before} contacts became {after}"));
        Assert.True(after * 2 < before, $"{before} contacts became {after}");
    }

    private static (Runner Before, Runner After)? More(Dice dice, Runner runner, DateOnly today)
    {
        var id = dice.Any<ConditionId>();
        if (runner.Conditions.Any(c => c.Id == id))
            return null;
        var site = id == ConditionId.BsiSuspected ? BoneSite.Other : (BoneSite?)null;
        var pain = dice.Chance(75) ? dice.Next(6) : dice.Next(11);
        return (runner, runner with { Conditions = runner.Conditions.Add(new(id, null, site, today, pain, dice.Chance(25), true)) });
    }

    private static IEnumerable<string> NoMoreExposed(Pair pair)
    {
        var id = pair.After.Conditions[^1].Id;
        var forbidden = Enum.Parse<Caution>(id.ToString());
        foreach (var (session, exercise) in pair.Changed.Offered())
        {
            if (exercise.Contraindicated.Has(forbidden))
                yield return $"{id}: {session.Id} {exercise.Id} is contraindicated";
        }

        var (before, after) = (new Permitted(pair.Before, Catalogue.Default, pair.Today), new Permitted(pair.After, Catalogue.Default, pair.Today));
        foreach (var session in pair.Plan.Sessions)
        {
            var weeks = (session.Date.DayNumber - pair.Today.DayNumber) / 7;
            foreach (var exercise in Catalogue.Default.Exercises)
            {
                if (after.Allows(exercise, session.Phase, session.Date, weeks) && !before.Allows(exercise, session.Phase, session.Date, weeks))
                    yield return $"{id}: {exercise.Id} opened on {session.Date:yyyy-MM-dd}";
            }

            if (after.JumpLevel(session.Phase, session.Date, weeks) > before.JumpLevel(session.Phase, session.Date, weeks))
                yield return $"{id}: a higher level of jumping on {session.Date:yyyy-MM-dd}";
        }
    }

    private static int Contacts(Programme plan) => plan.Prescribed().Where(x => x.Exercise.Impact >= 1).Sum(x => x.Asked.Contacts());
}
