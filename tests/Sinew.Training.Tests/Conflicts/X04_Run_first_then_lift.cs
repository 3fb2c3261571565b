using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article lifts before the run against fat; run first always, and a weight goal never turns the order of a key run.</summary>
public sealed class X04_Run_first_then_lift
{
    [Fact]
    public void Strength_follows_the_run_and_a_weight_goal_may_move_it_before_easy_runs_only()
    {
        var runner = Shown.Gym() with { Goals = [Goal.Weight] };
        runner = runner with { Week = [.. runner.Week.Select(e => e with { Start = new(18, 0), Minutes = Math.Min(e.Minutes ?? 45, 90) })] };
        Assert.DoesNotContain(Shown.Planned(runner).Sessions, s => s is { Placement: Placement.BeforeRun, Phase: not (Phase.MS or Phase.PW) });
        var first = Shown.Planned(runner with { Policies = runner.Policies with { LiftFirst = LiftFirst.WeightGoalEasyRuns } });
        Assert.Contains(first.Sessions, s => s.Placement == Placement.BeforeRun);
        Assert.All(first.Sessions.Where(s => s.Placement == Placement.BeforeRun), s => Assert.All(
            first.Runs.Where(r => r.Run.Date == s.Date), r => Assert.Equal(RunKind.Easy, r.Run.Kind)));
    }
}
