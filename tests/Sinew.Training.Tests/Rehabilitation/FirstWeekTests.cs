using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>A load programme begins with its first week (R-620: 15RM), also where an illness or a race leaves no session in the plan's first week.</summary>
public sealed class FirstWeekTests
{
    private static readonly Runner Runner = Sore.With(ConditionId.Achilles).Runner;

    private static readonly TrainingLog Fever = TrainingLog.Empty with { Ill = [new(Sore.Today.AddDays(-1), Sore.Today.AddDays(5), true)] };

    // Repetitions and days since the plan's first of each rehab session alone.
    private static (int Day, int Reps)[] Rehab(Programme plan) =>
        [.. plan.Sessions.Where(s => s.Class == SessionClass.R).Select(s => (s.Date.DayNumber - Sore.Today.DayNumber, s.Exercises.Max(e => e.Sets.Max(x => x.Hi))))];

    private static void BeginsInWeek(int week, Programme plan)
    {
        var usual = Rehab(Sore.With(ConditionId.Achilles).Plan);
        var own = Rehab(plan);
        Assert.InRange(own[0].Day, 7 * (week - 1), (7 * week) - 1);
        foreach (var (of, reps) in usual.GroupBy(u => u.Day / 7).Take(5).Select(w => (w.Key, w.Max(x => x.Reps))))
            Assert.All(own.Where(o => o.Day / 7 == of + week - 1), o => Assert.Equal(reps, o.Reps));
    }

    [Fact]
    public void A_fever_in_the_first_week_leaves_week_one_to_the_second()
    {
        var plan = Planner.Plan(new(Runner, [], Catalogue.Default, Sore.Today, null, Fever));
        BeginsInWeek(2, plan);
        Assert.Equal(Sore.Today.AddDays(7), Assert.Single(plan.Rehab).From);
    }

    [Fact]
    public void A_marathon_on_the_first_Sunday_leaves_week_one_to_the_week_after_its_rest()
    {
        var race = new Race(Sore.Today.AddDays(6), RaceEvent.Marathon, 42.195, 0, RacePriority.A, "");
        var plan = Planner.Plan(new(Runner with { Races = [race] }, [], Catalogue.Default, Sore.Today));
        var first = Rehab(plan)[0].Day / 7;
        Assert.True(first >= 2, $"{first}");
        BeginsInWeek(first + 1, plan);
    }

    [Fact]
    public void Falling_ill_in_the_first_week_puts_the_programme_off_and_later_plans_go_on_from_there()
    {
        var healthy = Planner.Plan(new(Runner, [], Catalogue.Default, Sore.Today));
        var ill = Planner.Plan(new(Runner, [], Catalogue.Default, Sore.Today, null, Fever, healthy));
        BeginsInWeek(2, ill);
        Assert.Equal(Sore.Today.AddDays(7), Assert.Single(ill.Rehab).From);

        var back = Planner.Plan(new(Runner, [], Catalogue.Default, Sore.Today.AddDays(9), null, Fever, ill));
        Assert.Equal(15, Rehab(back).First(r => r.Day >= 9).Reps);
    }
}
