using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>
/// One condition more never exposes the runner more. Exposure, exactly: an exercise that the condition forbids stands in a session, in its short
/// version or among the alternatives; an exercise is open that was not; the level of jumping, which caps impact and contacts of a session, is
/// higher; at the end of any week the season has held more contacts, or more hard sets for the tissue, so far; or a week holds more of either than any so
/// far had. Contacts are counted a leg each, in exercises of impact 1 or more, rehab apart: its protocol says how that lands. Week for week they are not compared, for a condition brings
/// lighter weeks more often, so that a full week now stands where a lighter one was.
/// </summary>
public sealed class AnotherConditionTests(ITestOutputHelper output)
{
    [Fact]
    public void A_condition_more_never_opens_what_was_closed_and_never_lands_or_trains_what_hurts_more_often()
    {
        long before = 0, after = 0;
        Pairs.Hold(output, More, pair =>
        {
            if (Tissue.IsLandedOn(pair.After.Conditions[^1].Id))
                (before, after) = (before + Contacts(pair.Plan.Sessions), after + Contacts(pair.Changed.Sessions));
            return NoMoreExposed(pair);
        });
        output.WriteLine(FormattableString.Invariant($"{before} contacts became {after}"));
        Assert.True(after * 2 < before, $"{before} contacts became {after}");
    }

    // Each left a season with more contacts, or with more hard sets for what hurts.
    [Theory]
    [InlineData(950032)] // minutes that something else had taken
    [InlineData(950270)] // pushes gone from a sore shoulder, their minutes filled with hops
    [InlineData(951053)] // an exercise of impact 2 forbidden, low hops in its place
    [InlineData(950775)] // jumps of a lower level, which are more
    [InlineData(950736)] // sessions on other days
    [InlineData(951255)] // a second condition
    [InlineData(770060)] // hard sets for a sore hip that had none
    [InlineData(880070)] // six more for a sore heel
    [InlineData(880127)] // and five for the outside of a knee
    [InlineData(880067)] // one for a knee after an operation
    [InlineData(65593399)] // one for a back, where too few milder plans stood for all
    public void Conditions_that_once_brought_more_do_so_no_more(ulong seed) => Pairs.Hold(seed, More, NoMoreExposed);

    internal static (Runner Before, Runner After)? More(Dice dice, Runner runner, DateOnly today)
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

        foreach (var week in pair.Changed.ByWeek())
        {
            var soFar = pair.Plan.Sessions.Where(s => s.Date < week.Key.AddDays(7)).ToArray();
            var (had, has) = (Contacts(soFar), Contacts(pair.Changed.Sessions.Where(s => s.Date < week.Key.AddDays(7))));
            if (has > had)
                yield return $"{id}: up to the week of {week.Key:yyyy-MM-dd} {had} contacts became {has}";
            var highest = soFar.ToLookup(s => TrainingWeek.MondayOf(s.Date)).Select(Contacts).DefaultIfEmpty(0).Max();
            if (Contacts(week) > highest)
                yield return $"{id}: week of {week.Key:yyyy-MM-dd}, {Contacts(week)} contacts where no week had more than {highest}";
            var (sets, more) = (HardSets(soFar, id), HardSets(pair.Changed.Sessions.Where(s => s.Date < week.Key.AddDays(7)), id));
            if (more > sets)
                yield return $"{id}: up to the week of {week.Key:yyyy-MM-dd} {sets} hard sets of what hurts became {more}";
            var hardest = soFar.ToLookup(s => TrainingWeek.MondayOf(s.Date)).Select(w => HardSets(w, id)).DefaultIfEmpty(0).Max();
            if (HardSets(week, id) > hardest)
                yield return $"{id}: week of {week.Key:yyyy-MM-dd}, {HardSets(week, id)} hard sets of what hurts where no week had more than {hardest}";
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

    private static int HardSets(IEnumerable<Session> sessions, ConditionId id) => sessions.Where(s => s.Class != SessionClass.R).SelectMany(s => s.Exercises)
        .Where(e => e.Slot != Slot.Rehab && Tissue.IsLoadedBy(id, Catalogue.Default[e.Exercise])).Sum(e => e.HardSets(Catalogue.Default[e.Exercise]));

    private static int Contacts(IEnumerable<Session> sessions) => sessions.Where(s => s.Class != SessionClass.R).SelectMany(s => s.Exercises)
        .Where(e => e.Slot != Slot.Rehab && Catalogue.Default[e.Exercise].Impact >= 1).Sum(e => e.Contacts());
}
