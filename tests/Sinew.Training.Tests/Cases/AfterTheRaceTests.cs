using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>What stands after a race, and how the legs begin again (R-423, TR): a 51-year-old lifter with an important 100 km race inside a block.</summary>
public sealed class AfterTheRaceTests
{
    private static readonly DateOnly Race = new(2027, 2, 6);

    private static string Runner(string race, string priority = "B", string races = "") => $$"""
        {
          "schema": "sinew.runner/1", "born": "1975-10-23", "sex": "female", "bodyMassKg": 60,
          "experience": { "strength": "advanced" }, "event": "none",
          "races": [ { "date": "2027-02-06", {{race}}, "priority": "{{priority}}" }{{races}} ],
          "week": [ { "day": "sun", "kind": "long", "minutes": 75, "start": "09:00" }, { "day": "wed", "kind": "easy", "minutes": 45, "start": "07:00" },
                    { "day": "thu", "kind": "tempo", "minutes": 45, "start": "18:50" } ],
          "availability": { "minutes": 60, "sessionsPerWeek": 3 },
          "equipment": ["step", "box", "bench", "miniband", "band", "dumbbell", "rack", "barbell", "cable", "pulldown", "swissball"],
          "screening": { "parq": "clear" }
        }
        """;

    private static readonly Case Ultra = Case.Of(Runner("\"event\": \"ultra\", \"km\": 100"));

    private static IEnumerable<Session> After(Case plan, int from, int to) => plan.Plan.Sessions.Where(s => s.Date >= Race.AddDays(from) && s.Date <= Race.AddDays(to));

    [Theory]
    [InlineData("\"event\": \"10k\"", "A", 2)]
    [InlineData("\"event\": \"half\"", "A", 2)]
    [InlineData("\"event\": \"half\"", "B", 2)]
    [InlineData("\"event\": \"marathon\"", "B", 3)]
    [InlineData("\"event\": \"ultra\", \"km\": 100", "A", 5)]
    [InlineData("\"event\": \"ultra\", \"km\": 100", "B", 5)]
    public void The_first_days_after_a_race_are_free_of_strength(string race, string priority, int days)
    {
        var plan = Case.Of(Runner(race, priority));
        Assert.Empty(After(plan, 0, days));
        Assert.NotEmpty(After(plan, days + 1, days + 9));
        Assert.Empty(plan.Check.Floors);
    }

    [Theory]
    [InlineData("\"event\": \"half\"", "B", 5)]
    [InlineData("\"event\": \"marathon\"", "B", 10)]
    [InlineData("\"event\": \"ultra\", \"km\": 100", "B", 21)]
    [InlineData("\"event\": \"marathon\"", "A", 14)]
    public void While_a_runner_recovers_sessions_are_short_easy_and_familiar(string race, string priority, int days)
    {
        var plan = Case.Of(Runner(race, priority));
        Assert.All(After(plan, 1, days), s =>
        {
            Assert.Equal(SessionClass.L, s.Class);
            Assert.InRange(s.Minutes, 1, 20);
            Assert.All(s.Exercises, e =>
            {
                Assert.InRange(e.Sets.Length, 1, 2);
                Assert.All(e.Sets, x => Assert.True(x.Rir >= 5));
                Assert.Contains(plan.Plan.Sessions, b => b.Date < Race && b.Date >= s.Date.AddDays(-56) && b.Exercises.Any(x => x.Exercise == e.Exercise));
            });
        });
    }

    [Fact]
    public void After_an_ultra_the_legs_begin_again_with_general_strength_on_fewer_sets()
    {
        var before = Case.HardSets(Ultra.Week(9));
        var again = Enumerable.Range(Case.WeekOf(Race.AddDays(22)) + 1, 1).Max(Ultra.HardSetsIn);
        Assert.All(After(Ultra, 22, 35), s => Assert.NotEqual(SessionClass.H, s.Class));
        Assert.InRange(again, 1, before - 1);
        Assert.All(After(Ultra, 22, 35).SelectMany(s => s.Exercises), e => Assert.InRange(Case.Of(e).Impact, 0, 1));
    }

    [Fact]
    public void After_an_ultra_a_known_lift_begins_at_seventy_per_cent_of_its_load_and_climbs_by_tenths()
    {
        var lifts = Ultra.Plan.Sessions.Where(s => !s.Deload && s.Phase != Phase.TP).SelectMany(s => s.Exercises.Select(e => (s.Date, e.Exercise, Percent: e.Sets.Max(x => x.Percent1Rm))))
            .Where(x => x.Percent is not null).GroupBy(x => x.Exercise).Where(g => g.Any(x => x.Date < Race) && g.Any(x => x.Date > Race)).ToArray();
        Assert.NotEmpty(lifts);
        Assert.All(lifts, lift =>
        {
            var before = lift.Where(x => x.Date < Race).TakeLast(3).Max(x => x.Percent!.Value);
            var after = lift.Where(x => x.Date > Race).Select(x => x.Percent!.Value).ToArray();
            Assert.True(after[0] <= before * 0.7, $"{lift.Key}: {before} % before, {after[0]} % after");
            for (var i = 1; i < after.Length; i++)
                Assert.True(after[i] <= 1.1 * after[..i].TakeLast(3).Max(), $"{lift.Key}: {string.Join(' ', after)}");
        });
    }

    [Fact]
    public void Recovery_from_an_important_race_counts_as_the_lighter_weeks()
    {
        Assert.All(After(Ultra, 2, 15), s => Assert.True(s.Deload));
        Assert.All(After(Ultra, 23, 43), s => Assert.False(s.Deload));
    }

    [Fact]
    public void A_training_race_makes_no_recovery() =>
        Assert.Contains(After(Case.Of(Runner("\"event\": \"half\"", "C")), 2, 3), s => s.Class != SessionClass.L);

    /// <summary>P-22 without kilograms: whatever an exercise's per cent was, no step is more than a tenth.</summary>
    [Theory]
    [InlineData("half", "A")]
    [InlineData("marathon", "B")]
    public void A_lift_without_known_kilograms_climbs_by_tenths_as_well(string race, string priority)
    {
        var plan = Case.Of(Runner($"\"event\": \"{race}\"", priority));
        foreach (var lift in plan.Plan.Sessions.Where(s => !s.Deload && s.Phase != Phase.TP).SelectMany(s => s.Exercises.Select(e => (e.Exercise, Percent: e.Sets.Max(x => x.Percent1Rm))))
            .Where(x => x.Percent is not null).GroupBy(x => x.Exercise))
        {
            var percents = lift.Select(x => x.Percent!.Value).ToArray();
            for (var i = 1; i < percents.Length; i++)
                Assert.True(percents[i] <= 1.1 * percents[..i].TakeLast(3).Max(), $"{lift.Key}: {string.Join(' ', percents)}");
        }
    }
}
