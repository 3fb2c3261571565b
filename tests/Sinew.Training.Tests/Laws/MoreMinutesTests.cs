using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.EveryRule;
using Sinew.Training.Tests.Oracle;

namespace Sinew.Training.Tests.Laws;

/// <summary>
/// More minutes a session never mean that a week trains fewer of the movements of running, where R-223 and P-36 ask for them: weeks of two
/// or more full sessions outside taper, recovery and deload, on whatever days and in whatever class. Left out are weeks of which fewer sessions now
/// end 24 hours before a key or long run: what makes sore at first is not begun there (vocabulary, class H). A movement that hard sets of a
/// painful tissue alone had trained does not count: there the complaint's bound comes first (ADR 0010).
/// </summary>
public sealed class MoreMinutesTests(ITestOutputHelper output)
{
    [Fact]
    public void More_minutes_never_cover_less() => Pairs.Hold(output, More, NoLessCovered);

    /// <summary>Under 18 sessions practise a skill (R-709), in the first two weeks at the cost of a movement that P-36 does not ask for; later at none.</summary>
    [Fact]
    public void More_minutes_never_cover_less_under_18() => Pairs.Hold(output, Young, NoLessCovered);

    [Theory]
    [InlineData(910031748)] // balance in the place of the hip flexors
    [InlineData(910030604)] // in the place of the hip flexors and a push
    public void Young_weeks_that_once_lost_a_movement_to_balance_do_so_no_more(ulong seed) => Pairs.Hold(seed, More, NoLessCovered);

    [Theory]
    [InlineData(640000405)] // two hard sets, and the hamstrings' is the session's only one for the hip
    public void Young_weeks_that_once_lost_the_knee_do_so_no_more(ulong seed) => Pairs.Hold(seed, Young, NoLessCovered);

    // Each was found by this law.
    [Theory]
    [InlineData(601114)] // three sets of everything and no hamstrings at the knee
    [InlineData(600031)] // a second hinge for the hip flexors
    [InlineData(600332)] // three sets of a side plank, nothing against twisting
    [InlineData(600119)] // a jump in the place of the hip flexors
    [InlineData(604892)] // no hamstring exercise that leaves the legs fresh
    [InlineData(601602)] // eight exercises, two of them the same movement
    [InlineData(600629)] // two exercises for the same weak hip
    [InlineData(27277037)] // a hamstring exercise that makes sore, now too late before a key run: no loss by this reading
    [InlineData(42427872)] // a second calf exercise in the place of the hamstrings at the knee
    [InlineData(26264829)] // three hard sets a week, none of them in front
    [InlineData(770040)] // six hard sets a week close to a race, two-legged squats alone familiar
    [InlineData(940750)] // the same
    [InlineData(84923270)] // rehab at the end of the session that had less room left for it
    [InlineData(430000153)] // four hard sets before an ultra: a second calf raise instead of the knee's only exercise
    [InlineData(43533743)] // two hard sets, and one of them for the hamstrings, which the next session trains with fresh legs
    [InlineData(640000082)] // the same, and they are all that the session has for the hip
    [InlineData(231000036)] // two sessions of a weekend took all hard sets of the first seven days after a break
    public void Weeks_that_once_lost_a_movement_to_more_minutes_do_so_no_more(ulong seed) => Pairs.Hold(seed, More, NoLessCovered);

    internal static (Runner Before, Runner After)? More(Dice dice, Runner runner, DateOnly today)
    {
        var more = Math.Min(120, runner.Availability.Minutes + dice.Pick(5, 10, 15, 20, 30));
        return more == runner.Availability.Minutes ? null : (runner, runner with { Availability = runner.Availability with { Minutes = more } });
    }

    private static (Runner Before, Runner After)? Young(Dice dice, Runner runner, DateOnly today)
    {
        var young = runner with { Born = today.AddYears(-dice.Between(12, 16)).AddDays(-dice.Between(1, 300)) };
        return More(dice, young, today);
    }

    private static IEnumerable<string> NoLessCovered(Pair pair)
    {
        var (before, after) = (pair.Plan.ByWeek(), pair.Changed.ByWeek());
        var last = pair.Plan.Sessions[^1].Date.AddDays(7);
        var diary = new Diary([.. TypedRuns.Of(pair.Before, TrainingWeek.MondayOf(pair.Today).AddDays(-7), last)], pair.Before.Races, pair.Today);
        foreach (var week in before)
        {
            var clear = week.Count(s => IsClear(s, pair.Before)) <= after[week.Key].Count(s => IsClear(s, pair.After));
            // Both sessions balance then (case 9).
            var firstForTheYoung = pair.Before.AgeOn(week.Key) < 18 && before.Take(2).Any(w => w.Key == week.Key);
            if (!clear || firstForTheYoung || week.Count(s => s.Format == SessionFormat.Full) < 2 || week.Any(s => s.Deload || s.Phase is Phase.TP or Phase.TR))
                continue;
            foreach (var list in new[] { WeekCoverage.Demanded, WeekCoverage.Wanted })
            {
                var (had, has) = (WeekCoverage.Of(week, list), WeekCoverage.Of(after[week.Key], list));
                var lost = had.Except(has).Count(name => !IsByWhatHurts(week, list.First(w => w.Name == name).Is, pair.Before));
                if (lost > has.Except(had).Count())
                    yield return $"{pair.Before.Availability.Minutes} to {pair.After.Availability.Minutes} min, week of {week.Key:yyyy-MM-dd} {week.First().Phase}: {had.Count} of {list.Length} became {has.Count}, lost {string.Join(", ", had.Except(has))}";
            }
        }

        // Hard sets of a tissue that hurts are held down by the plan without the complaint, whose weeks are other ones with more minutes.
        static bool IsByWhatHurts(IEnumerable<Session> week, Func<Exercise, bool> trains, Runner runner) =>
            week.SelectMany(s => s.Exercises).Select(e => (Asked: e, Exercise: Catalogue.Default[e.Exercise])).Where(x => trains(x.Exercise))
                .All(x => x.Asked.HardSets(x.Exercise) > 0 && runner.Conditions.Any(c => Tissue.IsLoadedBy(c.Id, x.Exercise)));

        bool IsClear(Session s, Runner runner)
        {
            var end = s.StartsAt + runner.Availability.Minutes;
            return !diary.All.Exists(e => (e.Key || e.Long) && e.From >= end && e.From - end < 24 * 60);
        }
    }
}
