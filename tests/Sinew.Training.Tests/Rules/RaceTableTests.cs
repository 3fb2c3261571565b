using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using static Sinew.Training.Tests.Rules.People;

namespace Sinew.Training.Tests.Rules;

/// <summary>The race table of the rule book, section 3: the last legal day for each kind of work, and one day later.</summary>
public sealed class RaceTableTests
{
    [Theory]
    [InlineData(5, 0, RacePriority.A, 5, 4, 2, 2, 14, 5)]
    [InlineData(10, 0, RacePriority.A, 6, 4, 2, 2, 14, 6)]
    [InlineData(21.1, 0, RacePriority.A, 8, 5, 3, 3, 14, 8)]
    [InlineData(42.2, 0, RacePriority.A, 10, 7, 3, 7, 14, 10)]
    [InlineData(60, 0, RacePriority.A, 12, 8, 4, 8, 21, 12)]
    [InlineData(30, 2000, RacePriority.A, 12, 8, 4, 8, 21, 12)]
    [InlineData(160, 0, RacePriority.A, 14, 10, 4, 10, 21, 14)]
    [InlineData(5, 0, RacePriority.B, 4, 4, 2, 2, 0, 4)]
    [InlineData(10, 0, RacePriority.B, 4, 4, 2, 2, 0, 4)]
    [InlineData(21.1, 0, RacePriority.B, 5, 5, 3, 3, 0, 5)]
    [InlineData(42.2, 0, RacePriority.B, 6, 6, 3, 6, 0, 6)]
    [InlineData(60, 0, RacePriority.B, 7, 7, 4, 7, 0, 7)]
    [InlineData(160, 0, RacePriority.B, 8, 8, 4, 8, 0, 8)]
    [InlineData(5, 0, RacePriority.C, 2, 2, 2, 2, 0, 2)]
    [InlineData(10, 0, RacePriority.C, 2, 2, 2, 2, 0, 2)]
    [InlineData(21.1, 0, RacePriority.C, 2, 2, 2, 2, 0, 2)]
    [InlineData(42.2, 0, RacePriority.C, 3, 3, 3, 3, 0, 3)]
    [InlineData(60, 0, RacePriority.C, 3, 3, 3, 3, 0, 3)]
    [InlineData(160, 0, RacePriority.C, 4, 4, 4, 4, 0, 4)]
    public void Every_kind_of_work_has_its_last_day(
        double km, int ascent, RacePriority priority, int heavy, int moderate, int light, int primer, int novel, int jumps)
    {
        var race = new Race(Monday.AddDays(69), RaceEvent.Other, km, ascent, priority, "");
        Assert.Equal(heavy, LastDay(race, SessionClass.H, new Ex("calf_raise_double", 1, Rir: 4)));
        Assert.Equal(moderate, LastDay(race, SessionClass.M, new Ex("calf_raise_double", 1, Rir: 4)));
        Assert.Equal(light, LastDay(race, SessionClass.L, new Ex("plank", 1, Rir: 5)));
        Assert.Equal(primer, LastDay(race, SessionClass.P, new Ex("calf_raise_double", 1, Rir: 4)));
        Assert.Equal(Math.Max(jumps, moderate), LastDay(race, SessionClass.M, new Ex("squat_jump", 1, Rir: 5, Hi: 5)));
        Assert.Equal(Math.Max(novel, moderate), LastDay(race, SessionClass.M, new Ex("goblet_squat", 1, Rir: 4), alone: true));
    }

    /// <summary>Fewest days before the race on which the session passes P-13.</summary>
    private static int LastDay(Race race, SessionClass level, Ex work, bool alone = false)
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym) with { Races = [race] };
        for (var days = 24; days >= 0; days--)
        {
            var made = Gate.Plan(
                runner,
                p =>
                {
                    if (!alone)
                        p.Add(race.Date.AddDays(-days - 7), "12:00", SessionClass.M, false, work);
                    return p.Add(race.Date.AddDays(-days), "12:00", level, false, work);
                },
                10);
            var last = made.Plan.Sessions[^1].Date;
            if (Gate.Check(made).Floors.Any(v => v.Rule == "P-13" && v.Date == last))
                return days + 1;
        }

        return -1;
    }

    [Fact]
    public void A_run_of_kind_race_counts_as_a_training_race()
    {
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym) with
        {
            Runs = [new(Monday.AddDays(17), RunKind.Race, null, 10, new(10, 0), false)],
        };
        var made = Gate.Plan(runner, p => p.Add(Monday.AddDays(16), "18:00", SessionClass.L, false, new Ex("plank", 1, Rir: 5)));
        Assert.Equal("P-13", Gate.Floors(made));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(21.1, 4)]
    [InlineData(42.2, 7)]
    [InlineData(100, 14)]
    public void Legs_rest_after_a_race(double km, int days)
    {
        var race = new Race(Monday.AddDays(20), RaceEvent.Other, km, 0, RacePriority.B, "");
        var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym) with { Races = [race] };
        Assert.True(Gate.Says(After(days), "P-15"));
        Assert.False(Gate.Says(After(days + 1), "P-15"));

        Case After(int d) => Gate.Plan(runner, p => p.Add(race.Date.AddDays(d), "18:00", SessionClass.M, false, new Ex("calf_raise_double", 1, Rir: 4)), 6);
    }

    [Fact]
    public void Rehab_with_six_repetitions_keeps_the_cut_off_of_heavy_work()
    {
        var race = new Race(Monday.AddDays(69), RaceEvent.Half, 21.1, 0, RacePriority.A, "");
        Assert.True(Rehab(6, 7));
        Assert.False(Rehab(6, 8));
        Assert.False(Rehab(8, 5));
        Assert.True(Rehab(8, 4));

        bool Rehab(int reps, int days)
        {
            var runner = Make("Ref", 1992, StrengthLevel.Intermediate, [], People.Gym) with
            {
                Races = [race],
                Conditions = [new(ConditionId.Achilles, BodySide.Left, null, null, 3, false, true)],
            };
            var made = Gate.Plan(runner, p => p.Add(race.Date.AddDays(-days - 7), "12:00", SessionClass.R, false, new Ex("calf_raise_double", 3, Rir: 1, Hi: reps))
                .Add(race.Date.AddDays(-days), "12:00", SessionClass.R, false, new Ex("calf_raise_double", 3, Rir: 1, Hi: reps)), 10);
            made = made with { Plan = made.Plan with { Sessions = [.. made.Plan.Sessions.Select(s => s with { Format = SessionFormat.Rehab })] } };
            return Gate.Says(made, "P-13");
        }
    }
}
