using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

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
    public void Calf_and_balance_belong_in_every_session() => Assert.All(Ruth.Plan.Sessions.Where(s => !s.Deload), s =>
    {
        Assert.Contains(Case.Done([s]), e => e.Pattern == Pattern.Calf);
        Assert.Contains(Case.Done([s]), e => e.Pattern == Pattern.Balance);
    });

    [Fact]
    public void From_week_9_a_light_load_rises_fast()
    {
        Assert.DoesNotContain(Ruth.Weeks(1, 8).SelectMany(s => s.Exercises), IsFast);
        Assert.Contains(Ruth.Weeks(9, 18).SelectMany(s => s.Exercises), IsFast);
    }

    [Fact]
    public void Without_clearance_nothing_lands() => Assert.All(Case.Offered(Ruth.Plan.Sessions), e => Assert.Equal(0, e.Impact));

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
