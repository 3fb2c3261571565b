using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Cases;

/// <summary>Worked case 3: Ruth, 67, with fragile bones and nobody to supervise her, runs three times a week and has no race.</summary>
public class RuthTests
{
    private static readonly Case Ruth = Case.Of(People.Ruth);

    [Fact]
    public void No_floor_is_broken_and_every_unmet_want_is_explained()
    {
        Ruth.BreaksNoFloor();
        Ruth.ExplainsEveryWant();
    }

    [Fact]
    public void Two_moderate_sessions_a_week_all_season_never_on_days_in_a_row()
    {
        var weeks = Ruth.Plan.Sessions.GroupBy(s => Case.WeekOf(s.Date)).ToArray();
        Assert.True(weeks.Length >= 18);
        Assert.All(weeks, w => Assert.Equal(2, w.Count()));
        Assert.All(Ruth.Plan.Sessions, s => Assert.Equal(SessionClass.M, s.Class));
        Assert.All(Ruth.Plan.Sessions.Zip(Ruth.Plan.Sessions.Skip(1)), p => Assert.True(p.Second.Date.DayNumber - p.First.Date.DayNumber >= 2));
    }

    [Fact]
    public void A_whole_year_holds_two_moderate_sessions_in_every_week_and_no_block_to_merely_keep_what_is_there()
    {
        var plan = Planner.Plan(new(Ruth.Runner, [], Catalogue.Default, Case.Today, 52));
        Assert.True(Check.Run(plan, Ruth.Runner, Catalogue.Default).Accepted);
        var weeks = plan.Sessions.GroupBy(s => Case.WeekOf(s.Date)).ToArray();
        Assert.Equal(Enumerable.Range(1, 52), weeks.Select(w => w.Key));
        Assert.All(weeks, w => Assert.Equal(2, w.Count()));
        Assert.All(plan.Sessions, s => Assert.Equal(SessionClass.M, s.Class));
        Assert.All(weeks.Where(w => w.All(s => !s.Deload)), w => Assert.True(Case.HardSets(w) >= 6, $"week {w.Key}: {Case.HardSets(w)}"));
        // Landing, weight on the bar and repetitions stay what they are in the first weeks.
        Assert.All(Case.Offered(plan.Sessions), e => Assert.Equal(0, e.Impact));
        Assert.All(plan.Sessions.SelectMany(s => s.Exercises).Where(e => Case.Of(e).Measure == Measure.Reps).SelectMany(e => e.Sets), s => Assert.True(s.Lo >= 8 && s.Hi <= 12 && s.Rir >= 3));
    }

    [Fact]
    public void A_lighter_week_leaves_exercises_out_only_while_each_has_a_single_set()
    {
        Assert.All(Ruth.Week(4), s => Assert.InRange(s.Exercises.Length, 6, 10)); // P-28: three fifths of single sets
        Assert.All(Ruth.Plan.Sessions.Where(s => s.Deload && Case.WeekOf(s.Date) > 4), s => Assert.InRange(s.Exercises.Length, 8, 10));
    }

    [Fact]
    public void The_last_session_ends_36_hours_before_Saturdays_long_run_and_Saturday_is_free() => Assert.All(Ruth.Plan.Sessions, s =>
    {
        var saturday = TrainingWeek.MondayOf(s.Date).AddDays(5);
        Assert.True(((saturday.DayNumber * 1440) + (9 * 60)) - s.EndsAt >= 36 * 60, s.Id);
    });

    [Fact]
    public void Eight_to_ten_exercises_of_8_to_12_with_three_in_reserve_and_two_minutes_rest()
    {
        foreach (var session in Ruth.Plan.Sessions)
        {
            if (!session.Deload)
                Assert.InRange(session.Exercises.Length, 8, 10);
            foreach (var item in session.Exercises)
            {
                Assert.All(item.Sets, s => Assert.True(s.Rir >= 3));
                if (Case.Of(item).Measure == Measure.Reps)
                    Assert.All(item.Sets, s => Assert.True(s.Lo >= 8 && s.Hi <= 12, $"{session.Id} {item.Exercise}"));
                if (Case.Of(item).IsLowerWork && Case.Of(item).Measure == Measure.Reps)
                    Assert.All(item.Sets, s => Assert.True(s.RestSeconds >= 120, $"{session.Id} {item.Exercise}"));
            }
        }
    }

    [Fact]
    public void One_set_at_first_two_after_the_foundation()
    {
        Assert.All(Ruth.Weeks(1, 4).SelectMany(s => s.Exercises), e => Assert.Single(e.Sets));
        Assert.Contains(Ruth.Weeks(5, 12).SelectMany(s => s.Exercises), e => e.Sets.Length == 2);
    }

    [Fact]
    public void From_the_chair_to_the_goblet_squat()
    {
        Assert.Contains("sit_to_stand", Case.Done(Ruth.Week(1)).Select(e => e.Id));
        Assert.Contains("goblet_squat", Case.Done(Ruth.Weeks(5, 18)).Select(e => e.Id));
    }

    [Fact]
    public void Calf_and_balance_belong_in_every_session_lighter_weeks_included() => Assert.All(Ruth.Plan.Sessions, s =>
    {
        Assert.Contains(Case.Done([s]), e => e.Pattern == Pattern.Calf);
        Assert.Contains(Case.Done([s]), e => e.Pattern == Pattern.Balance);
    });

    [Fact]
    public void From_week_9_a_light_load_rises_fast()
    {
        Assert.DoesNotContain(Ruth.Weeks(1, 8).SelectMany(s => s.Exercises), IsFast);
        Assert.Contains(Ruth.Weeks(9, 18).SelectMany(s => s.Exercises), IsFast);
        Assert.All(Ruth.Plan.Sessions.SelectMany(s => s.Exercises).Where(IsFast).SelectMany(e => e.Sets), s =>
        {
            // No load and no per cent is named: repetitions and reserve say what is light. Thirteen or more would be possible: no more than 70 % of the most.
            Assert.True(s.Load is null && s.Percent1Rm is null, $"{s}");
            Assert.True(s.Lo >= 8 && s.Rir >= 5, $"{s}");
        });
    }

    [Fact]
    public void Pulls_and_pushes_rest_two_minutes_like_the_legs() => Assert.All(
        Ruth.Plan.Sessions.SelectMany(s => s.Exercises).Where(e => Case.Of(e) is { Region: Region.Upper, Measure: Measure.Reps }).SelectMany(e => e.Sets),
        s => Assert.True(s.RestSeconds >= 120));

    /// <summary>
    /// R-702 asks for two minutes with its 70 to 85 %: legs, hips over more than one joint, pulls and pushes. Trunk, the side of the hip and
    /// balance rest as their dose says; two minutes for them too would not leave eight exercises in 45 minutes.
    /// </summary>
    [Fact]
    public void Only_trunk_hip_side_and_balance_rest_less_than_two_minutes()
    {
        var brief = Ruth.Plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Sets.Any(s => s.RestSeconds < 120)).ToArray();
        Assert.NotEmpty(brief);
        Assert.All(brief, e => Assert.True(
            Case.Of(e) is { Region: Region.Core } or { LegFatigue: 0, Primary: Movement.HipAbduction or Movement.HipAdduction or Movement.HipFlexion or Movement.Stabilisation }, e.Exercise));
        Assert.All(Ruth.Plan.Sessions.SelectMany(s => s.Exercises).Where(e => Case.Of(e).Pattern == Pattern.Bridge), e => Assert.All(e.Sets, s => Assert.True(s.RestSeconds >= 120)));
        Assert.All(Ruth.Plan.Sessions, s => Assert.InRange(s.Minutes, 1, 49));
    }

    [Fact]
    public void Two_sets_are_enough_until_a_season_is_done_and_three_ever_after()
    {
        Assert.All(Ruth.Weeks(1, 16).SelectMany(s => s.Exercises), e => Assert.InRange(e.Sets.Length, 1, 2));
        var year = Planner.Plan(new(Ruth.Runner, [], Catalogue.Default, Case.Today, 52));
        Assert.All(year.Sessions.SelectMany(s => s.Exercises), e => Assert.InRange(e.Sets.Length, 1, 3));
    }

    [Fact]
    public void The_chair_and_the_heel_rise_are_repeated_in_6_to_8_weeks()
    {
        var retest = Assert.Single(Ruth.Plan.Findings, f => f.Rule == "R-586");
        Assert.Contains("chair stand", retest.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("heel rise", retest.Text, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(Case.WeekOf(Assert.Single(retest.Dates)), 6, 8);
    }

    [Fact]
    public void However_well_it_goes_eight_to_twelve_repetitions_stay()
    {
        foreach (var week in new[] { 4, 6, 8, 10, 14 })
        {
            var today = Case.Today.AddDays(7 * week);
            var again = Ruth.Again(today, Lived.Done(Ruth, today));
            Assert.All(again.Plan.Sessions.Where(s => s.Date >= today).SelectMany(s => s.Exercises).Where(e => Case.Of(e).Measure == Measure.Reps), e =>
                Assert.All(e.Sets, s => Assert.True(s.Lo >= 8 && s.Hi <= 12 && s.Rir >= 3, $"week {week} {e.Exercise} {s.Lo}-{s.Hi}")));
        }
    }

    [Fact]
    public void Nobody_asks_her_for_a_single_heaviest_repetition()
    {
        Assert.DoesNotContain(Ruth.Texts, t => t.Contains("1RM", StringComparison.Ordinal) || t.Contains("one-repetition", StringComparison.OrdinalIgnoreCase) || t.Contains("maximal test", StringComparison.OrdinalIgnoreCase));
        Assert.All(Ruth.Plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), s => Assert.True(s.Measure != Measure.Reps || s.Lo >= 8));
    }

    [Fact]
    public void Curl_ups_twists_and_V_sits_are_not_even_an_alternative() => Assert.DoesNotContain(
        Case.Offered(Ruth.Plan.Sessions), e => e.Id is "curl_up" or "v_sit" or "russian_twist" or "russian_twist_heels_up");

    [Fact]
    public void No_landing_is_harder_than_a_small_one_even_under_a_coachs_eye()
    {
        var coached = Case.Of(People.Ruth.Replace("\"strength\": \"novice\"", "\"strength\": \"novice\", \"supervised\": true", StringComparison.Ordinal));
        coached.BreaksNoFloor();
        Assert.All(Case.Offered(coached.Plan.Sessions), e => Assert.True(e.Impact <= 1, e.Id));
    }

    [Fact]
    public void Two_weeks_off_count_as_four_at_her_age()
    {
        // Followed for six weeks, the last time on Thursday of week 6; then nothing for 14 days.
        var last = Ruth.Week(6).Last();
        var today = last.Date.AddDays(14);
        var log = Lived.Done(Ruth, last.Date.AddDays(1));
        var again = Ruth.Again(today, log);
        var next = again.Plan.Sessions.Where(s => s.Date >= today).ToArray();
        Assert.All(next.Where(s => Case.WeekOf(s.Date) is 8 or 9), s => Assert.Equal(Phase.GS, s.Phase));
        // A fifth less load and two fifths fewer sets for two weeks; a phase back from general strength would be the foundation, which stands once.
        var most = Enumerable.Range(3, 4).Max(Ruth.HardSetsIn);
        foreach (var week in new[] { 8, 9 })
            Assert.True(Case.HardSets(next.Where(s => Case.WeekOf(s.Date) == week)) * 10 <= 6 * most, $"week {week}");
        var heaviest = log.Sessions.SelectMany(s => s.Sets).Where(x => x.Load is not null).GroupBy(x => x.Exercise, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(x => x.Load!.Value.Kg), StringComparer.Ordinal);
        Assert.All(next.Where(s => Case.WeekOf(s.Date) <= 9).SelectMany(s => s.Exercises).Where(e => heaviest.ContainsKey(e.Exercise)), e =>
            Assert.All(e.Sets, x => Assert.True(x.Load is null || x.Load.Value.Kg <= 0.8m * heaviest[e.Exercise], e.Exercise)));
    }

    [Fact]
    public void Without_clearance_nothing_lands() => Assert.All(Case.Offered(Ruth.Plan.Sessions), e => Assert.Equal(0, e.Impact));

    /// <summary>With heel rises enough for the first jumps it is the clearance alone that opens them.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData(", \"cleared\": true", true)]
    public void With_clearance_a_small_landing_is_the_most_and_without_there_is_none(string clearance, bool lands)
    {
        var cleared = Case.Of(People.Ruth.Replace("\"parq\": \"clear\"", "\"parq\": \"clear\"" + clearance, StringComparison.Ordinal)
            .Replace("\"left\": 12, \"right\": 12", "\"left\": 25, \"right\": 25", StringComparison.Ordinal));
        cleared.BreaksNoFloor();
        Assert.All(Case.Offered(cleared.Plan.Sessions), e => Assert.True(e.Impact <= 1, e.Id));
        Assert.Equal(lands, Case.Offered(cleared.Plan.Sessions).Any(e => e.Impact == 1));
    }

    [Fact]
    public void Brittle_bones_neither_curl_nor_twist() => Assert.All(
        Case.Offered(Ruth.Plan.Sessions), e => Assert.False(e.Movements.Has(Movement.TrunkFlexion) || e.Movements.Has(Movement.TrunkRotation), e.Id));

    [Fact]
    public void No_block_is_heavy_powerful_or_empty()
    {
        Assert.DoesNotContain(Ruth.Plan.Blocks, b => b.Phase is Phase.MS or Phase.PW);
        Assert.All(Ruth.Plan.Sessions.SelectMany(s => s.Exercises).SelectMany(e => e.Sets), s => Assert.True(s.Percent1Rm is null or < 80));
        Assert.All(Ruth.Plan.Sessions, s => Assert.True(Case.HardSets([s]) > 0 || s.Deload, s.Id));
    }

    private static bool IsFast(PrescribedExercise item) => item.Sets.Any(s => s.Tempo.Text.EndsWith("-X", StringComparison.Ordinal));
}
