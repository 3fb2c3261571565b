using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>A foot programme before runs raised acute injuries: slow loaded calf raises stay, hops and balance boards wait.</summary>
public sealed class X29_Slow_calf_raises_yes_reactive_feet_later
{
    [Fact]
    public void Calves_work_from_the_first_session_and_nothing_hops_in_a_novices_first_two_weeks()
    {
        var early = Shown.Planned(Shown.Home(StrengthLevel.Novice)).Items().Where(x => x.Session.Date < SomeRunner.Monday.AddDays(14)).ToArray();
        Assert.All(early.GroupBy(x => x.Session.Id), s => Assert.Contains(s, x => x.Exercise.Pattern == Pattern.Calf && x.Exercise.Tempo.SecondsPerRep >= 3));
        Assert.All(early, x => Assert.True(x.Exercise.Impact == 0 && x.Exercise.Pattern is not (Pattern.Landing or Pattern.Hop or Pattern.Balance), x.Asked.Exercise));
    }

    /// <summary>Plain and random novices who asked to lift before easy runs.</summary>
    [Fact]
    public void Right_before_a_novices_run_nothing_lands_and_nobody_balances()
    {
        var plans = new List<Programme> { Shown.Planned(First(Shown.Gym(StrengthLevel.Novice))), Shown.Planned(First(Shown.Home(StrengthLevel.Novice))) };
        for (var seed = 7000UL; seed < 7060; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            plans.Add(Planner.Plan(new(First(runner), [], Catalogue.Default, today)));
        }

        var before = plans.SelectMany(p => p.Items()).Where(x => x.Session.Placement == Placement.BeforeRun).ToArray();
        Assert.True(before.Length > 100, $"{before.Length}");
        Assert.Equal([], before.Where(x => x.Exercise.Impact > 0 || x.Exercise.Measure == Measure.Contacts || x.Exercise.Pattern is Pattern.Balance or Pattern.Landing or Pattern.Hop or Pattern.Foot)
            .Select(x => $"{x.Session.Id} {x.Asked.Exercise}"));
    }

    /// <summary>The experienced as well, wherever an easy run follows within six hours.</summary>
    [Fact]
    public void Right_before_anybodys_run_nothing_lands()
    {
        var plans = new List<(Runner Runner, Programme Plan)>();
        foreach (var level in new[] { StrengthLevel.Intermediate, StrengthLevel.Advanced })
            plans.Add((First(Shown.Gym(level)) with { Level = level }, Shown.Planned(First(Shown.Gym(level)) with { Level = level })));
        for (var seed = 7100UL; seed < 7140; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            var first = First(runner) with { Level = StrengthLevel.Intermediate };
            plans.Add((first, Planner.Plan(new(first, [], Catalogue.Default, today))));
        }

        var before = plans.SelectMany(p => p.Plan.Sessions.Where(s => s.Placement == Placement.BeforeRun && IsSoon(p.Plan, s)).SelectMany(s => s.Exercises.Select(e => (Session: s, Asked: e, Exercise: Catalogue.Default[e.Exercise])))).ToArray();
        Assert.True(before.Length > 100, $"{before.Length}");
        Assert.Equal([], before.Where(x => x.Asked.Slot != Slot.Rehab && (x.Exercise.Impact > 0 || x.Exercise.Measure == Measure.Contacts)).Select(x => $"{x.Session.Id} {x.Asked.Exercise}"));
    }

    private static bool IsSoon(Programme plan, Session session) => plan.Runs.Any(r => r.Run.Date == session.Date && r.Run.Start is { } start
        && start >= session.Start.AddMinutes(session.Minutes) && (start - session.Start).TotalMinutes < 360);

    private static Runner First(Runner runner) => runner with
    {
        Level = StrengthLevel.Novice,
        Goals = [Goal.Weight],
        Policies = runner.Policies with { LiftFirst = LiftFirst.WeightGoalEasyRuns },
    };
}
