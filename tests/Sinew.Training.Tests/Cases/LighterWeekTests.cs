using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>Lighter weeks: the same exercises with fewer sets, at the end of a block where the calendar lets them (R-407, P-28).</summary>
public sealed class LighterWeekTests
{
    /// <summary>Two exercises are hardly worth changing for.</summary>
    private const int LeastOfASession = 3;

    public static TheoryData<string, string> Everybody => SoundSessionsTests.Everybody;

    // By week: sessions that are not rehab.
    private static IEnumerable<Session[]> Weeks(Case plan) => plan.Plan.Sessions.Where(s => s.Class != SessionClass.R)
        .GroupBy(s => TrainingWeek.MondayOf(s.Date)).OrderBy(w => w.Key).Select(w => w.ToArray());

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_lighter_week_holds_nothing_that_the_week_before_did_not(string name, string json)
    {
        HashSet<string>? before = null;
        foreach (var week in Weeks(Case.Of(json)))
        {
            var now = week.SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab).Select(e => e.Exercise).ToHashSet();
            if (week.All(s => s.Deload) && before is not null)
                Assert.True(now.IsSubsetOf(before), $"{name} {week[0].Id}: {string.Join(' ', now.Except(before))}");
            else if (week.All(s => s.Phase is not (Phase.TP or Phase.TR)))
                before = now;
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_lighter_week_holds_about_half_of_the_sets(string name, string json)
    {
        var before = 0;
        foreach (var week in Weeks(Case.Of(json)))
        {
            var sets = week.SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab).Sum(e => e.Sets.Length);
            if (week.All(s => s.Deload) && before > 0)
                Assert.True(sets <= Math.Max(before * 0.7, LeastOfASession * week.Length) && sets >= before * 0.3, $"{name} {week[0].Id}: {sets} sets after {before}");
            else if (week.All(s => s.Phase is not (Phase.TP or Phase.TR)))
                before = sets;
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Lighter_doses_are_round(string name, string json) => Assert.All(
        Case.Of(json).Plan.Sessions.Where(s => s.Deload && s.Class != SessionClass.R).SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab), e => Assert.All(e.Sets, x =>
        {
            var step = x.Measure switch { Measure.Time or Measure.Distance => 5, Measure.Contacts => 2, _ => 1 };
            Assert.True(x.Hi % step == 0 || x.Hi == x.Lo, $"{name} {e.Exercise} {x.Lo}-{x.Hi}");
        }));

    [Theory]
    [MemberData(nameof(Everybody))]
    public void The_last_week_before_a_taper_is_no_lighter_week(string name, string json)
    {
        var plan = Case.Of(json);
        Assert.All(plan.Plan.Blocks.Where(b => b.Phase == Phase.TP), taper => Assert.False(
            plan.Plan.Sessions.Any(s => s.Deload && s.Phase == Phase.MT && s.Date >= taper.From.AddDays(-7) && s.Date < taper.From), name));
    }

    /// <summary>Jonas, whose power block began with a lighter week.</summary>
    [Theory]
    [MemberData(nameof(Everybody))]
    public void Who_unloads_every_fourth_week_does_so_before_a_new_block_rather_than_in_its_first_week(string name, string json)
    {
        var plan = Case.Of(json);
        Assert.All(plan.Plan.Blocks.Where(b => b.Phase is Phase.MS or Phase.PW), block => Assert.False(
            plan.Plan.Sessions.Any(s => s.Deload && s.Date >= block.From && s.Date < block.From.AddDays(7)), name));
    }

    [Fact]
    public void Short_sessions_train_the_hip_to_the_side_every_week()
    {
        var plan = Case.Of("""
            {
              "schema": "sinew.runner/1", "born": "1993-01-05", "experience": { "strength": "advanced" }, "event": "half",
              "week": [ { "day": "tue", "kind": "easy", "minutes": 45, "start": "07:00" }, { "day": "sun", "kind": "long", "minutes": 100, "start": "09:00" } ],
              "availability": { "style": "mini", "sessionsPerWeek": 3 },
              "equipment": ["step", "box", "bench", "miniband", "dumbbell:8,8,16,16", "cable", "swissball", "machine_legpress"],
              "screening": { "parq": "clear" }
            }
            """);
        Assert.All(Weeks(plan).Where(w => w.Length >= 3 && w.All(s => !s.Deload && s.Phase is Phase.AA or Phase.GS)), week => Assert.True(
            Case.Done(week).Any(e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction)), week[0].Id));
    }
}
