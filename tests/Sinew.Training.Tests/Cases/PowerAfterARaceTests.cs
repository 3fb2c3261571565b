using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>A lifter of 54 races a half marathon shortly before or in the power block of a marathon (R-542, R-543, P-26).</summary>
public sealed class PowerAfterARaceTests
{
    private static Case Lifter(string half, string marathon, string level, int minutes, int sessions, string week) => Case.Of($$"""
        {
          "schema": "sinew.runner/1", "born": "1972-05-17", "sex": "female", "bodyMassKg": 65,
          "experience": { "strength": "{{level}}" }, "event": "half",
          "races": [ { "date": "{{half}}", "event": "half", "priority": "B" }, { "date": "{{marathon}}", "event": "marathon", "priority": "A" } ],
          "week": [ {{week}} ],
          "availability": { "minutes": {{minutes}}, "sessionsPerWeek": {{sessions}} },
          "equipment": ["step", "box", "bench", "miniband", "band", "dumbbell", "rack", "barbell", "cable", "pulldown", "machine_legpress", "machine_legcurl", "machine_calf"],
          "screening": { "parq": "clear" }
        }
        """);

    private static readonly Case Short = Lifter("2027-01-22", "2027-03-28", "advanced", 30, 3, """
        { "day": "tue", "kind": "tempo", "minutes": 60, "start": "18:00" }, { "day": "wed", "kind": "easy", "minutes": 50, "start": "18:00" },
        { "day": "fri", "kind": "easy", "minutes": 50, "start": "07:00" }, { "day": "sun", "kind": "easy", "minutes": 50, "start": "18:00" },
        { "day": "sat", "kind": "long", "minutes": 100, "start": "09:00" }
        """);

    private static readonly Case Monday = Lifter("2027-02-22", "2027-05-02", "intermediate", 40, 2, """
        { "day": "mon", "kind": "easy", "minutes": 60, "start": "18:00" }, { "day": "tue", "kind": "tempo", "minutes": 40, "start": "18:00" },
        { "day": "wed", "kind": "easy", "minutes": 50, "start": "07:00" }, { "day": "sat", "kind": "long", "minutes": 75, "start": "09:00" }
        """);

    private static IEnumerable<Session> Week(Case plan, DateOnly monday) => plan.Plan.Sessions.Where(s => s.Date >= monday && s.Date < monday.AddDays(7));

    [Fact]
    public void A_power_block_keeps_low_hops_where_the_days_back_have_no_hard_sets_for_its_jumps()
    {
        Assert.Contains(Short.Plan.Blocks, b => b.Phase == Phase.PW && b.From == new DateOnly(2027, 2, 1));
        var jumps = Week(Short, new(2027, 2, 1)).SelectMany(s => s.Exercises).Where(e => e.Slot == Slot.Power).ToArray();
        Assert.NotEmpty(jumps);
        Assert.All(jumps, e =>
        {
            Assert.Equal(1, Case.Of(e).Impact);
            Assert.Contains(e.Why, w => w.Rule == "R-542");
        });
        Assert.Contains(Week(Short, new(2027, 2, 15)).SelectMany(s => s.Exercises), e => Case.Of(e).Impact >= 2);
        Short.BreaksNoFloor();
    }

    [Fact]
    public void Where_not_even_low_hops_have_room_the_session_says_why()
    {
        var week = Week(Monday, new(2027, 3, 1)).ToArray();
        Assert.NotEmpty(week);
        Assert.DoesNotContain(week.SelectMany(s => s.Exercises), e => e.Slot == Slot.Power);
        Assert.All(week, s => Assert.Contains(s.Why, w => w.Rule == "R-543" && w.Text.StartsWith("No jumps", StringComparison.Ordinal)));
        Monday.BreaksNoFloor();
    }

    [Fact]
    public void A_lift_that_two_weeks_took_back_says_so_and_calls_no_set_heavy_that_is_not()
    {
        var session = Week(Monday, new(2027, 3, 1)).First();
        var squat = Assert.Single(session.Exercises, e => e.Slot == Slot.Main);
        Assert.Equal(78, squat.Sets.Max(s => s.Percent1Rm));
        Assert.Contains(squat.Why, w => w.Rule == "R-542" && w.Text.Contains("two weeks or more have passed without it", StringComparison.Ordinal));
        Assert.DoesNotContain(squat.Why, w => w.Text.Contains("one heavy one", StringComparison.Ordinal));
        Assert.Contains(session.Why, w => w.Rule == "R-542" && w.Text.StartsWith("Lighter than the phase", StringComparison.Ordinal));
        Assert.DoesNotContain(session.Why, w => w.Rule == "P-22");
    }
}
