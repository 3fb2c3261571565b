using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Planning;

/// <summary>When to stop and see somebody, and what stands until then .</summary>
public class ScreenTests
{
    private static readonly Runner Plain = SomeRunner.With(
    [
        SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "07:00"),
        SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
    ]);

    [Theory]
    [InlineData(RedFlag.ChestPain, "R-611", "get medical help now")]
    [InlineData(RedFlag.Syncope, "R-611", "get medical help now")]
    [InlineData(RedFlag.BreathlessAtRest, "R-611", "get medical help now")]
    [InlineData(RedFlag.NeuroDeficit, "R-611", "get medical help now")]
    [InlineData(RedFlag.CalfSwelling, "R-611", "get medical help now")]
    [InlineData(RedFlag.DarkUrine, "R-611", "get medical help now")]
    [InlineData(RedFlag.CaudaEquina, "R-612", "emergency department today")]
    [InlineData(RedFlag.NightPainSystemic, "R-612", "urgently")]
    [InlineData(RedFlag.CannotBearWeight, "R-612", "urgently")]
    [InlineData(RedFlag.SuddenPop, "R-612", "urgently")]
    [InlineData(RedFlag.BsiHighRiskSite, "R-614", "see a doctor today")]
    public void A_red_flag_stops_strength_and_running_until_a_clinician_has_seen_it(RedFlag flag, string rule, string words)
    {
        var open = PlanFor(Plain with { Screening = new(true, [flag], false, false, null, null, null) });
        Assert.Contains(open.Findings, f => f.Severity == Severity.Stop && f.Rule == rule && f.Text.Contains(words, StringComparison.Ordinal));
        Assert.Empty(open.Sessions);
        Assert.All(open.Runs, r => Assert.Equal(Planner.DoNotRun, r.Advice));
        Assert.NotEmpty(PlanFor(Plain with { Screening = new(true, [flag], true, false, null, null, null) }).Sessions);
    }

    [Fact]
    public void A_yes_that_is_not_cleared_stops_strength_and_having_been_seen_for_something_else_does_not_clear_it()
    {
        foreach (var seen in new[] { false, true })
        {
            var plan = PlanFor(Plain with { Screening = new(false, [], seen, false, null, null, null) });
            Assert.Contains(plan.Findings, f => f is { Severity: Severity.Stop, Rule: "R-610" });
            Assert.Empty(plan.Sessions);
        }
    }

    [Fact]
    public void Health_questions_without_an_answer_are_asked_for() =>
        Assert.Contains(PlanFor(Plain with { Screening = null }).Findings, f => f is { Severity: Severity.Warning, Rule: "R-610" });

    [Theory]
    [InlineData(BoneSite.FemoralNeck)]
    [InlineData(BoneSite.AnteriorTibia)]
    [InlineData(BoneSite.MedialMalleolus)]
    [InlineData(BoneSite.Navicular)]
    [InlineData(BoneSite.FifthMetatarsal)]
    [InlineData(BoneSite.Sesamoid)]
    public void Bones_that_heal_badly_are_seen_the_same_day_with_no_weight_on_the_leg(BoneSite site)
    {
        var plan = PlanFor(WithBone(site, false));
        Assert.Contains(plan.Findings, f => f is { Severity: Severity.Stop, Rule: "R-614" } && f.Text.Contains("keep weight off the leg", StringComparison.Ordinal));
        Assert.Empty(plan.Sessions);
        OnlyTheMat(PlanFor(WithBone(site, true)));
    }

    [Fact]
    public void Any_other_bone_leaves_the_mat_and_no_run()
    {
        var plan = PlanFor(WithBone(BoneSite.Other, false));
        Assert.DoesNotContain(plan.Findings, f => f.Severity == Severity.Stop);
        Assert.Contains(plan.Findings, f => f.Rule == "R-613" && f.Text.Contains("no running, no jumping and no standing leg work", StringComparison.Ordinal));
        OnlyTheMat(plan);
    }

    [Fact]
    public void Too_little_energy_means_no_heavy_block_no_power_block_and_no_word_on_losing_weight()
    {
        var plan = PlanFor(Plain with { Goals = [Goal.Weight], Screening = new(true, [], false, true, null, null, null) });
        Assert.Contains(plan.Findings, f => f.Rule == "R-616" && f.Text.Contains("sports physician", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Blocks, b => b.Phase is Phase.MS or Phase.PW);
        Assert.DoesNotContain(plan.Sessions, s => s.Class == SessionClass.H);
        Assert.DoesNotContain(plan.Findings, f => f.Text.Contains("lose", StringComparison.OrdinalIgnoreCase) || f.Text.Contains("deficit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Blood_pressure_that_is_not_under_control_waits_for_clearance_and_stays_light_after_it()
    {
        var high = Plain with { Conditions = [new(ConditionId.UncontrolledHypertension, null, null, null, 0, false, true)] };
        var open = PlanFor(high);
        Assert.Contains(open.Findings, f => f is { Severity: Severity.Stop, Rule: "R-634" });
        Assert.Empty(open.Sessions);
        var cleared = PlanFor(high with { Screening = new(true, [], true, false, null, null, null) });
        Assert.NotEmpty(cleared.Sessions);
        Assert.All(cleared.Sessions.SelectMany(s => s.Exercises), e =>
        {
            Assert.All(e.Sets, s => Assert.True(s.Rir >= 4, e.Exercise));
            Assert.DoesNotContain(e.Exercise, new[] { "plank", "side_plank", "wall_sit", "overhead_press_close", "shoulder_press" });
        });
        Assert.Contains(cleared.Findings, f => f.Rule == "R-634" && f.Text.Contains("reath-holding", StringComparison.Ordinal));
    }

    private static Runner WithBone(BoneSite site, bool seen) => Plain with
    {
        Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, site, null, 3, false, false)],
        Screening = new(true, [], seen, false, null, null, null),
    };

    private static void OnlyTheMat(Programme plan)
    {
        Assert.NotEmpty(plan.Sessions);
        Assert.All(plan.Runs, r => Assert.Equal(Planner.DoNotRun, r.Advice));
        var offered = plan.Sessions.SelectMany(s => s.Exercises.Concat(s.Short.Exercises)).SelectMany(e => e.Alternatives.Prepend(e.Exercise)).Distinct().Select(id => Catalogue.Default[id]);
        Assert.All(offered, e => Assert.True(e is { Impact: 0, Region: Region.Upper or Region.Core, Position: Position.Seated or Position.Lying }, e.Id));
    }

    private static Programme PlanFor(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        var check = Check.Run(plan, runner, Catalogue.Default);
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        return plan;
    }
}
