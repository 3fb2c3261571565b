using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>
/// More pain never means more work for what hurts: in no week more contacts and in no week more hard sets (RIR 5 or less, vocabulary) of exercises
/// that load the tissue, nowhere a harder landing, and no such exercise begins with more load than it would have had that day. In the two
/// weeks that a pain above 5 speaks for there are no more hard sets together either, no more load, and no less in reserve, but where R-520 asks for four the first time and the
/// exercise now stands in earlier for another. What loads a tissue is read as widely as can be (<see cref="Tissue"/>); rehab has its own answer.
/// </summary>
public sealed class MorePainTests(ITestOutputHelper output)
{
    [Fact]
    public void More_pain_never_means_more_work_for_what_hurts() => Pairs.Hold(output, More, NoHarder);

    [Theory]
    [InlineData(1001255)] // a deadlift that came back heavier than it would have been
    [InlineData(1115)] // the same
    [InlineData(3000832)] // a band that takes the place of hinges and is no longer new when its own day comes
    [InlineData(51000137)] // the hold of a squat in the place of squats, with a set more
    [InlineData(51000203)] // the same, where nothing for the knee had stood
    [InlineData(51000927)] // two complaints changed their turns, and a jump found more minutes
    [InlineData(53000267)] // a load programme moved the sessions, and a lower jump took more contacts
    [InlineData(39482478)] // the same in a lighter week
    [InlineData(40446208)] // where a complaint begins a load programme, sessions move, and a jump finds a place that it had not
    [InlineData(41181374)]
    [InlineData(930052)] // a jump that went, its hard set given to a lunge
    [InlineData(950365)] // an exercise found room in a lighter week
    [InlineData(950459)] // above 5 a load programme waits, and its minutes went to squats
    [InlineData(951049)] // a hinge in the place of another
    [InlineData(951370)]
    [InlineData(62000094)] // three complaints at once
    [InlineData(36809932)]
    [InlineData(37407036)]
    [InlineData(711000210)] // a lift in per cent that came back heavier than it would have been
    [InlineData(822000041)]
    [InlineData(28345025)] // a set less at first, and more per cent instead
    [InlineData(28345270)]
    [InlineData(712000013)] // a lift left out for pain that began eight weeks later with more than one that had waited as long
    public void Plans_that_once_answered_pain_with_more_do_so_no_more(ulong seed) => Pairs.Hold(seed, More, NoHarder);

    internal static (Runner Before, Runner After)? More(Dice dice, Runner runner, DateOnly today)
    {
        // Most runners have no complaint; they are given one.
        var before = !runner.Conditions.IsEmpty ? runner
            : runner with { Conditions = [new(dice.Any<ConditionId>(), null, BoneSite.Other, today, dice.Next(6), dice.Chance(10), true)] };
        var at = dice.Next(before.Conditions.Length);
        var worse = before.Conditions[at];
        return worse.Pain == 10 ? null : (before, before with { Conditions = before.Conditions.SetItem(at, worse with { Pain = dice.Between(worse.Pain + 1, 10) }) });
    }

    private static IEnumerable<string> NoHarder(Pair pair)
    {
        var at = Enumerable.Range(0, pair.After.Conditions.Length).First(i => pair.After.Conditions[i] != pair.Before.Conditions[i]);
        var (id, from, to) = (pair.After.Conditions[at].Id, pair.Before.Conditions[at].Pain, pair.After.Conditions[at].Pain);
        var what = $"{id} {from} to {to}";
        var (before, after) = (pair.Plan.ByWeek(), pair.Changed.ByWeek());
        foreach (var week in after)
        {
            var (had, has) = (Loading(before[week.Key], id).Sum(x => x.Asked.Contacts()), Loading(week, id).Sum(x => x.Asked.Contacts()));
            if (has > had)
                yield return $"{what}, week of {week.Key:yyyy-MM-dd}: {had} contacts became {has}";
            var (sets, more) = (Loading(before[week.Key], id).Sum(x => x.Asked.HardSets(x.Exercise)), Loading(week, id).Sum(x => x.Asked.HardSets(x.Exercise)));
            if (more > sets)
                yield return $"{what}, week of {week.Key:yyyy-MM-dd}: {sets} hard sets became {more}";
        }

        if (Tissue.IsLandedOn(id) && Impact(pair.Changed) > Impact(pair.Plan))
            yield return $"{what}: impact {Impact(pair.Plan)} became {Impact(pair.Changed)}";
        bool Soon(Session s) => to > 5 && s.Date < pair.Today.AddDays(14);
        var (atFirst, now) = (Loading(pair.Plan.Sessions.Where(Soon), id).Sum(x => x.Asked.HardSets(x.Exercise)), Loading(pair.Changed.Sessions.Where(Soon), id).Sum(x => x.Asked.HardSets(x.Exercise)));
        if (now > atFirst)
            yield return $"{what}: {atFirst} hard sets in two weeks became {now}";
        var days = pair.Plan.Prescribed().Where(General).ToDictionary(x => (x.Session.Date, x.Asked.Exercise), x => x.Asked);
        var (first, begun) = (FirstDays(pair.Plan), FirstDays(pair.Changed));
        foreach (var (session, asked, exercise) in pair.Changed.Prescribed().Where(General))
        {
            // What loads the tissue is at no time heavier than it has been until then with less pain; where it never stood before, the law has nothing to compare.
            var until = pair.Plan.Prescribed().Where(x => General(x) && x.Asked.Exercise == asked.Exercise && x.Session.Date <= session.Date).Select(x => x.Asked).ToList();
            if (Tissue.IsLoadedBy(id, exercise) && until.Count > 0)
            {
                if (until.Max(Percent) is var percent and > 0 && Percent(asked) > percent && asked.Grams() == 0)
                    yield return $"{what}, {session.Id} {asked.Exercise}: at most {percent} % until then became {Percent(asked)} %";
                if (until.Max(x => x.Grams()) is var grams and > 0 && asked.Grams() > grams)
                    yield return $"{what}, {session.Id} {asked.Exercise}: at most {grams} g until then became {asked.Grams()} g";
            }

            if (!Tissue.IsLoadedBy(id, exercise) || !days.TryGetValue((session.Date, asked.Exercise), out var was))
                continue;
            if (was.Grams() > 0 && asked.Grams() > was.Grams() && (Soon(session) || begun[asked.Exercise] == session.Date))
                yield return $"{what}, {session.Id} {asked.Exercise}: {was.Grams()} g became {asked.Grams()} g";
            if (Percent(was) > 0 && Percent(asked) > Percent(was) && asked.Grams() == 0 && (Soon(session) || begun[asked.Exercise] == session.Date))
                yield return $"{what}, {session.Id} {asked.Exercise}: {Percent(was)} % became {Percent(asked)} %";
            if (Soon(session) && first[asked.Exercise] < session.Date && asked.Sets.Min(s => s.Rir) < was.Sets.Min(s => s.Rir))
                yield return $"{what}, {session.Id} {asked.Exercise}: reserve {was.Sets.Min(s => s.Rir)} became {asked.Sets.Min(s => s.Rir)}";
        }
    }

    // Rehab has its own answer to pain: its stages.
    private static bool General((Session Session, PrescribedExercise Asked, Exercise Exercise) x) => x.Session.Class != SessionClass.R && x.Asked.Slot != Slot.Rehab;

    private static Dictionary<string, DateOnly> FirstDays(Programme plan) =>
        plan.Prescribed().GroupBy(x => x.Asked.Exercise, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(x => x.Session.Date), StringComparer.Ordinal);

    private static IEnumerable<(PrescribedExercise Asked, Exercise Exercise)> Loading(IEnumerable<Session> sessions, ConditionId id) =>
        sessions.Where(s => s.Class != SessionClass.R).SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab).Select(e => (e, Catalogue.Default[e.Exercise])).Where(x => Tissue.IsLoadedBy(id, x.Item2));

    private static int Percent(PrescribedExercise asked) => asked.Sets.Max(static s => s.Percent1Rm) ?? 0;

    private static int Impact(Programme plan) => plan.Prescribed().Select(x => x.Exercise.Impact).DefaultIfEmpty().Max();
}
