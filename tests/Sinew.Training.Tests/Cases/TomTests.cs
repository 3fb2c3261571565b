using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Cases;

/// <summary>Worked case 4: Tom, 34, runs 100 km with 5000 m of climbing in 24 weeks and trains at home with two dumbbells and a box.</summary>
public class TomTests
{
    private const int FirstDouble = 12;
    private const int RaceWeek = 24;
    private static readonly Case Tom = Case.Of(People.Tom);
    private static readonly int Base = Enumerable.Range(1, 12).Where(w => !Tom.IsDeload(w)).Max(Tom.HardSetsIn);

    [Fact]
    public void No_floor_is_broken_and_every_unmet_want_is_explained()
    {
        Tom.BreaksNoFloor();
        Tom.ExplainsEveryWant();
    }

    [Fact]
    public void Twenty_four_weeks_are_divided_as_the_table_says() =>
        Assert.StartsWith("AA 2, GS 4, MS 6, PW 3, MT 7, TP 2", Tom.Phases, StringComparison.Ordinal);

    [Fact]
    public void The_base_holds_two_or_three_sessions_a_week()
    {
        for (var week = 1; week <= 12; week++)
            Assert.InRange(Tom.Week(week).Count(), 2, 3);
    }

    [Fact]
    public void Step_ups_come_bare_then_loaded_then_high()
    {
        Assert.Contains("step_up", Ids(Phase.AA));
        Assert.DoesNotContain("high_step_up", Ids(Phase.AA));
        Assert.Contains("step_up_loaded", Ids(Phase.GS));
        Assert.DoesNotContain("high_step_up", Ids(Phase.GS));
        Assert.Contains("high_step_up", Ids(Phase.MS));
    }

    [Fact]
    public void The_base_hinges_with_a_Romanian_deadlift_or_a_hip_thrust() => Assert.Contains(
        Ids(Phase.AA, Phase.GS, Phase.MS), id => id.Contains("rdl", StringComparison.Ordinal) || id.Contains("hip_thrust", StringComparison.Ordinal));

    [Fact]
    public void The_base_loads_the_calf() => Assert.Contains(
        Case.Done(In(Phase.AA, Phase.GS, Phase.MS)), e => e.Pattern == Pattern.Calf && e.Loading != Loading.None);

    [Fact]
    public void The_base_carries_a_suitcase() => Assert.Contains("suitcase_carry", Ids(Phase.AA, Phase.GS, Phase.MS));

    [Fact]
    public void Slow_step_downs_come_in_week_9_or_later_and_stay_until_the_taper()
    {
        var weeks = Tom.Plan.Sessions.Where(s => s.Exercises.Any(IsStepDown)).Select(s => Case.WeekOf(s.Date)).ToArray();
        Assert.True(weeks[0] >= 9);
        Assert.Contains(weeks, w => w >= 15);
    }

    [Fact]
    public void Nothing_that_makes_sore_is_new_in_the_last_21_days()
    {
        var last = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var session in Tom.BeforeRace)
        {
            foreach (var item in session.Exercises.Where(e => Case.Of(e).SorenessRisk >= 2))
            {
                var known = last.TryGetValue(item.Exercise, out var date) && session.Date.DayNumber - date.DayNumber <= 28;
                Assert.True(known || Tom.DaysToRace(session) >= 21, $"{item.Exercise} on {session.Date:O}");
                last[item.Exercise] = session.Date;
            }
        }
    }

    [Fact]
    public void From_week_13_on_sets_never_rise_and_fall_whenever_kilometres_climb_to_a_new_height()
    {
        var (before, km) = (Base, Enumerable.Range(1, 11).Max(Tom.Km));
        for (var week = 13; week < RaceWeek; week++)
        {
            if (Tom.IsDeload(week))
                continue;
            var sets = Tom.HardSetsIn(week);
            Assert.True(sets <= before, $"week {week}: {sets} after {before}");
            if (Tom.Km(week) > km)
                Assert.True(sets < before, $"week {week}: {sets} sets at {Tom.Km(week)} km, {before} at {km} km");
            (before, km) = (sets, Math.Max(km, Tom.Km(week)));
        }
    }

    [Fact]
    public void The_weeks_of_most_kilometres_hold_half_of_the_bases_sets_at_most()
    {
        for (var week = 15; week <= 22; week++)
            Assert.True(Tom.HardSetsIn(week) * 2 <= Base, $"week {week}");
    }

    [Fact]
    public void From_week_13_on_one_or_two_sessions_stand_on_Tuesday_and_Thursday()
    {
        for (var week = 13; week <= 22; week++)
            Assert.InRange(Tom.Week(week).Count(), 1, 2);
        Assert.All(Tom.Weeks(13, RaceWeek), s => Assert.True(s.Date.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Thursday));
    }

    [Fact]
    public void Late_sessions_step_up_with_load_step_down_raise_calves_and_hold_the_trunk()
    {
        foreach (var week in Enumerable.Range(16, 6).Where(w => !Tom.IsDeload(w)))
        {
            var done = Case.Done(Tom.Week(week)).ToArray();
            Assert.Contains(done, e => e.Pattern == Pattern.Step && e.Loading != Loading.None);
            Assert.Contains(done, e => e.Id.StartsWith("step_down", StringComparison.Ordinal));
            Assert.Contains(done, e => e.Pattern == Pattern.Calf);
            Assert.Contains(done, e => e.Region == Region.Core);
        }
    }

    [Fact]
    public void The_last_heavy_session_ends_twelve_days_out_and_the_last_moderate_one_eight() => Assert.All(Tom.BeforeRace, s =>
    {
        Assert.True(s.Class != SessionClass.H || Tom.DaysToRace(s) >= 12, s.Id);
        Assert.True(s.Class != SessionClass.M || Tom.DaysToRace(s) >= 8, s.Id);
    });

    [Fact]
    public void The_base_has_heavy_sessions_for_those_last_days_to_mean_something() =>
        Assert.Contains(In(Phase.MS), s => s.Class == SessionClass.H);

    [Fact]
    public void Nothing_stands_on_the_weekend_nor_between_the_two_long_runs() =>
        Assert.DoesNotContain(Tom.BeforeRace, s => s.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>From week 13 on Monday follows two long runs, and P-15 closes it; before, Tuesday and Thursday cost nothing that matters more.</summary>
    [Fact]
    public void No_Monday_is_heavy_or_moderate_from_the_first_week_on_and_the_plan_says_why()
    {
        Assert.DoesNotContain(Tom.BeforeRace, s => s.Date.DayOfWeek == DayOfWeek.Monday && s.Class is SessionClass.H or SessionClass.M);
        Assert.All(Tom.Weeks(1, RaceWeek), s => Assert.True(s.Date.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Thursday));
        Assert.All(Enumerable.Range(FirstDouble + 1, RaceWeek - FirstDouble - 1), w => Assert.Contains(Tom.Plan.Runs, r => r.Run.Date == Case.Today.AddDays((7 * (w - 1)) - 1) && r.Run.Minutes == 120));
        var told = Assert.Single(Tom.Plan.Findings, f => f.Rule == "R-434");
        Assert.Equal("From 15 Feb 2027 on Mondays follow two long runs. So that your weekdays stay the same all season, nothing heavy or moderate stands on them before then, either.", told.Text);
        Assert.Equal([Case.Today.AddDays(7 * FirstDouble)], told.Dates);
        Assert.DoesNotContain(Tom.Plan.Findings, f => f.Rule == "P-15");
    }

    [Fact]
    public void Once_those_weekends_have_begun_nothing_is_said_of_them() =>
        Assert.DoesNotContain(Tom.Again(Case.Today.AddDays(7 * (FirstDouble + 1)), Lived.Done(Tom, Case.Today.AddDays(7 * (FirstDouble + 1)))).Plan.Findings, f => f.Rule == "R-434");

    [Fact]
    public void Where_the_other_weekdays_have_no_room_Mondays_hold_strength_until_long_runs_come_before_them_and_the_plan_says_so()
    {
        var busy = Case.Of(People.Tom.Replace("\"availability\": {", "\"availability\": { \"days\": [\"mon\", \"thu\"],", StringComparison.Ordinal));
        var mondays = busy.BeforeRace.Where(s => s.Date.DayOfWeek == DayOfWeek.Monday && s.Class is SessionClass.H or SessionClass.M).ToArray();
        Assert.Equal(Enumerable.Range(1, FirstDouble), mondays.Select(s => Case.WeekOf(s.Date)));
        Assert.Equal("R-011", mondays[0].Why[0].Rule);
        var told = Assert.Single(busy.Plan.Findings, f => f.Rule == "P-15");
        Assert.StartsWith(
            "Up to 8 Feb 2027 Monday follows no long run, so it holds strength. From 15 Feb 2027 on it is the day after Sunday's long run of 120 minutes: nothing heavy or moderate stands on it any more",
            told.Text, StringComparison.Ordinal);
        Assert.Equal([Case.Today.AddDays(7 * FirstDouble)], told.Dates);
    }

    // Key runs on Tuesday and Thursday, a long run on Sunday, and from 1 March on one on Saturday too: without Monday, Friday evening and Saturday morning would be left.
    [Fact]
    public void No_weekday_is_left_where_two_sessions_would_come_closer_for_it()
    {
        const string Week = """
            [
                { "day": "tue", "kind": "intervals", "minutes": 60, "start": "18:00" },
                { "day": "wed", "kind": "easy", "minutes": 50, "start": "18:00" },
                { "day": "thu", "kind": "tempo", "minutes": 60, "start": "18:00" },
                { "day": "sun", "kind": "long", "minutes": 80, "start": "08:00", "to": "2027-02-28" },
                { "day": "sat", "kind": "long", "minutes": 180, "start": "08:00", "from": "2027-03-01" },
                { "day": "sun", "kind": "long", "minutes": 150, "start": "08:00", "from": "2027-03-01" }
              ]
            """;
        var runner = System.Text.Json.Nodes.JsonNode.Parse(People.Tom)!;
        runner["week"] = System.Text.Json.Nodes.JsonNode.Parse(Week);
        runner["volume"] = null;
        var close = Case.Of(runner.ToJsonString());
        var legs = close.BeforeRace.Where(s => s.Class is SessionClass.H or SessionClass.M).Select(s => s.Date).ToArray();
        Assert.Contains(legs, d => d.DayOfWeek == DayOfWeek.Monday);
        Assert.DoesNotContain(close.Plan.Findings, f => f.Rule == "R-434" && f.Text.Contains("weekdays stay the same", StringComparison.Ordinal));
        Assert.All(legs.Zip(legs.Skip(1)).Where(p => p.First < new DateOnly(2027, 2, 22)), p => Assert.True(p.Second.DayNumber - p.First.DayNumber > 1, $"{p}"));
    }

    [Fact]
    public void A_week_that_stays_as_it_is_says_nothing_of_days_after_long_runs() =>
        Assert.All([People.Nina, People.Ruth, People.Erik, People.Hanna, People.Ali], json => Assert.DoesNotContain(Case.Of(json).Plan.Findings, f => f.Rule == "P-15"));

    [Fact]
    public void Once_long_runs_come_in_pairs_no_week_adds_a_set()
    {
        var after = Enumerable.Range(13, 10).Where(w => !Tom.IsDeload(w)).Select(Tom.HardSetsIn).ToArray();
        Assert.True(after.Zip(after.Skip(1)).All(p => p.Second <= p.First), string.Join(' ', after));
        Assert.True(after[^1] < after[0], string.Join(' ', after));
    }

    [Fact]
    public void Slow_step_downs_are_familiar_three_weeks_before_the_race() =>
        Assert.True(Tom.DaysToRace(Tom.Plan.Sessions.First(s => s.Exercises.Any(IsStepDown))) >= 21);

    [Fact]
    public void Nothing_asks_for_more_than_a_box_two_dumbbells_and_a_backpack()
    {
        var runner = Tom.Runner;
        Assert.All(Case.Offered(Tom.Plan.Sessions), e => Assert.True(runner.Equipment.Allows(e), e.Id));
    }

    [Fact]
    public void Drop_jumps_are_no_downhill_training() => Assert.DoesNotContain(
        Case.Offered(Tom.Plan.Sessions), e => e.Pattern == Pattern.DropJump || e.Impact >= 3);

    private static bool IsStepDown(PrescribedExercise item) => item.Exercise.StartsWith("step_down", StringComparison.Ordinal);

    private static IEnumerable<Session> In(params Phase[] phases) => Tom.Plan.Sessions.Where(s => phases.Contains(s.Phase));

    private static HashSet<string> Ids(params Phase[] phases) => [.. Case.Done(In(phases)).Select(e => e.Id)];
}
