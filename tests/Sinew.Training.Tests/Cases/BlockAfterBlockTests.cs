using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Cases;

/// <summary>What goes on from block to block: main lifts, loads, jumps, sets of what was found weak, and what changes in between.</summary>
public class BlockAfterBlockTests
{
    private static readonly Case Nina = Case.Of(People.Nina);
    private static readonly Case Tom = Case.Of(People.Tom);
    private static readonly Case Jonas = Case.Of(People.Jonas);
    private static readonly Case Erik = Case.Of(WithTrapBar(People.Erik));
    private static readonly Case Leg = Case.Of(NewToTheLegPress);

    private const string NewToTheLegPress = """
        {
          "schema": "sinew.runner/1", "name": "Lea", "born": "1990-05-17", "sex": "female", "bodyMassKg": 64, "heightCm": 170,
          "experience": { "strength": "novice" }, "event": "half",
          "races": [ { "date": "2027-08-29", "event": "half" } ],
          "week": [
            { "day": "tue", "kind": "easy", "minutes": 45, "start": "07:00" },
            { "day": "sun", "kind": "long", "minutes": 100, "start": "09:00" }
          ],
          "availability": { "minutes": 60, "sessionsPerWeek": 2 },
          "equipment": ["machine_legpress", "dumbbell:2.5-20", "bench", "box", "step", "band", "miniband"],
          "screening": { "parq": "clear" }
        }
        """;

    [Fact]
    public void No_set_asks_for_more_repetitions_than_its_load_allows_with_that_reserve()
    {
        foreach (var json in (string[])[People.Erik, People.Hanna, People.Ali, People.Paul, People.Tom, NewToTheLegPress, WithTrapBar(People.Erik)])
        {
            var sets = Case.Of(json).Plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab).SelectMany(e => e.Sets)
                .Where(s => s.Percent1Rm >= E1rm.PercentAt(E1rm.MostRepetitions));
            Assert.All(sets, s => Assert.True(
                s.Hi + s.Rir <= E1rm.MostRepetitions && E1rm.PercentAt(s.Hi + s.Rir) >= s.Percent1Rm, $"{s.Hi} at {s.Percent1Rm} % with {s.Rir} in reserve"));
        }
    }

    [Fact]
    public void Weeks_that_must_stay_moderate_go_on_at_the_load_they_had_reached()
    {
        var percents = Erik.Plan.Sessions.Where(s => !s.Deload && s.Phase is Phase.GS or Phase.MS or Phase.MT).SelectMany(s => s.Exercises)
            .Where(e => e.Exercise == "trap_bar_deadlift").Select(e => e.Sets.Max(s => s.Percent1Rm ?? 0)).ToArray();
        Assert.True(percents.Length >= 8);
        Assert.Equal(percents.Order(), percents);
        Assert.Equal(77, percents[^1]);
    }

    [Fact]
    public void What_a_test_found_weak_has_two_sets_in_each_session_that_trains_it()
    {
        var items = Nina.Plan.Sessions.Where(s => !s.Deload && s.Phase is Phase.AA or Phase.GS).SelectMany(s => s.Exercises).ToArray();
        Assert.All(items.Where(e => e.Slot == Slot.Calf || Case.Of(e).Primary is Movement.KneeFlexion), e => Assert.True(e.Sets.Length >= 2, e.Exercise));
        Assert.All(Nina.Weeks(6, 11).Where(s => !s.Deload).SelectMany(s => s.Exercises).Where(e => e.Slot == Slot.Main), e => Assert.True(e.Sets.Length >= 2, e.Exercise));
    }

    [Fact]
    public void Nobody_is_told_of_more_work_than_the_session_holds()
    {
        foreach (var item in Nina.Plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Why.Any(w => w.Text.StartsWith("Your single-leg", StringComparison.Ordinal))))
        {
            var told = item.Why[0].Text;
            Assert.EndsWith(item.Sets.Length >= 2 ? $" get {item.Sets.Length} sets here." : " keep a set here.", told, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Nina.Texts, t => t.Contains("more work", StringComparison.Ordinal));
    }

    [Fact]
    public void A_light_week_takes_nothing_from_the_jumps_after_it()
    {
        var weeks = Enumerable.Range(1, 21).Where(w => Jonas.Week(w).Any() && Jonas.Week(w).All(s => s.Phase is Phase.GS or Phase.PW)).ToArray();
        // Where a jump begins to land hard, fewer of it stand there.
        var full = weeks.Where(w => !Jonas.IsDeload(w)).GroupBy(w => Case.Done(Jonas.Week(w)).Max(e => e.Impact)).Select(g => g.Select(w => Jonas.Week(w).Sum(Contacts)).ToArray()).ToArray();
        Assert.Equal(2, full.Length);
        Assert.All(full, w => Assert.Equal(w.Order(), w));
        Assert.InRange(full[0][^1], 60, 120);
        Assert.All(weeks.Where(Jonas.IsDeload), w => Assert.InRange(Jonas.Week(w).Sum(Contacts), 1, 40));
    }

    [Fact]
    public void An_ultra_runners_weeks_of_power_hold_low_jumps_that_cost_no_hard_set()
    {
        var power = Tom.Plan.Sessions.Where(s => s.Phase == Phase.PW && !s.Deload).GroupBy(s => Case.WeekOf(s.Date)).ToArray();
        Assert.NotEmpty(power);
        Assert.All(power, w => Assert.InRange(w.Sum(Contacts), 60, 120));
        Assert.All(power.SelectMany(w => w).SelectMany(s => s.Exercises).Where(e => Case.Of(e).Measure == Measure.Contacts), e => Assert.True(Case.Of(e).Impact <= 1));
    }

    [Fact]
    public void Step_downs_join_an_ultra_in_week_nine_and_everything_for_the_legs_stays()
    {
        Assert.DoesNotContain(Case.Done(Tom.Weeks(1, 8)), IsStepDown);
        Assert.Contains(Case.Done(Tom.Weeks(9, 11)), IsStepDown);
        var main = (int from, int to) => Tom.Weeks(from, to).SelectMany(s => s.Exercises).Where(e => e.Slot is Slot.Main or Slot.Calf).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(main(7, 8), main(9, 11));
    }

    [Fact]
    public void A_long_block_keeps_its_main_lifts_and_changes_the_rest_after_four_to_eight_weeks()
    {
        var block = Jonas.Plan.Blocks.Single(b => b.Phase == Phase.GS);
        var weeks = Enumerable.Range(Case.WeekOf(block.From), Case.WeekOf(block.To) - Case.WeekOf(block.From) + 1).ToArray();
        Assert.True(weeks.Length > 8);
        var lifts = Of(weeks, Slot.Main);
        Assert.All(lifts, l => Assert.Equal(lifts[0].Set, l.Set));
        var rest = Of(weeks, Slot.Second, Slot.Posterior, Slot.Trunk);
        var turns = Enumerable.Range(1, rest.Length - 1).Where(i => rest[i].Set.Except(rest[i - 1].Set).Count() >= 2).Select(i => rest[i].Week).ToArray();
        var turn = Assert.Single(turns);
        Assert.InRange(turn - weeks[0], 4, 8);
        Assert.False(Jonas.IsDeload(turn));
    }

    [Fact]
    public void What_takes_an_exercises_place_within_a_block_is_no_step_back()
    {
        foreach (var plan in (Case[])[Case.Of(People.Mia), Jonas, Leg])
        {
            foreach (var block in plan.Plan.Blocks.Where(b => b.Phase == Phase.GS))
            {
                var calves = plan.Plan.Sessions.Where(s => !s.Deload && s.Class == SessionClass.M && s.Date >= block.From && s.Date <= block.To).GroupBy(s => s.Date.DayOfWeek)
                    .Select(day => day.SelectMany(s => s.Exercises).Where(e => e.Slot == Slot.Calf).Select(e => Case.Of(e).Level).ToArray());
                Assert.All(calves, levels => Assert.Equal(levels.Order(), levels));
            }
        }
    }

    [Fact]
    public void After_twelve_weeks_nobody_begins_with_the_load_of_somebody_who_never_lifted()
    {
        var pairs = Jonas.Weeks(13, 25).SelectMany(s => s.Exercises).Where(e => e.Exercise is "step_up_loaded" or "split_squat_db").SelectMany(e => e.Sets).Where(s => s.Load is not null).ToArray();
        Assert.All(pairs, s => Assert.True(s.Load!.Value.Kg >= 4, s.Load.ToString()));
    }

    [Fact]
    public void A_beginners_sets_rise_once_the_first_twelve_weeks_are_over()
    {
        var first = Enumerable.Range(1, 12).Max(Leg.HardSetsIn);
        var later = Enumerable.Range(13, 12).Max(Leg.HardSetsIn);
        Assert.True(first <= 10, $"{first}");
        Assert.InRange(later, 11, 16);
    }

    [Fact]
    public void The_lift_that_will_be_heavy_is_learnt_before_and_has_three_sets_when_it_is()
    {
        Assert.Contains(Leg.Plan.Sessions.Where(s => s.Phase == Phase.GS).SelectMany(s => s.Exercises), e => e.Exercise == "leg_press");
        var heavy = Leg.Plan.Sessions.Where(s => s is { Phase: Phase.MS, Class: SessionClass.H, Deload: false }).ToArray();
        Assert.NotEmpty(heavy);
        Assert.All(heavy, s => Assert.True(s.Exercises.Single(e => e.Exercise == "leg_press").Sets.Length >= 3, s.Id));
    }

    private static (int Week, HashSet<string> Set)[] Of(IEnumerable<int> weeks, params Slot[] slots) =>
        [.. weeks.Where(w => !Jonas.IsDeload(w)).Select(w => (w, Jonas.Week(w).SelectMany(s => s.Exercises).Where(e => slots.Contains(e.Slot)).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal)))];

    private static bool IsStepDown(Exercise e) => e.Pattern == Pattern.Step && e.Primary == Movement.KneeExtension;

    private static string WithTrapBar(string json) => json.Replace("\"barbell\", \"rack\"", "\"trapbar\"", StringComparison.Ordinal);

    private static int Contacts(Session session) => session.Exercises.Where(e => Case.Of(e).Measure == Measure.Contacts)
        .SelectMany(e => e.Sets).Sum(s => s.Hi * (s.Side == Side.Each ? 2 : 1));
}
