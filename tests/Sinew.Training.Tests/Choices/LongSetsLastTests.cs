using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Choices;

/// <summary>X-03: who chooses endurance for the last phase gets long easy sets there, and nowhere else.</summary>
public sealed class LongSetsLastTests
{
    private static readonly Race Half = new(SomeRunner.Monday.AddDays((7 * 15) + 6), RaceEvent.Half, 21.0975, 0, RacePriority.A, "Spring Half");

    private static readonly Runner Gym = SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"),
            SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00"),
        ],
        races: [Half]) with
    {
        Equipment = Equipment.Nothing with
        {
            Owned = Equipment.Everybody.With(Implement.Barbell).With(Implement.Rack).With(Implement.Bench).With(Implement.MachineLegcurl).With(Implement.Cable),
            Barbell = [.. Enumerable.Range(0, 60).Select(i => Load.FromKg(20 + (2.5m * i)))],
        },
        Tests = [new(TestId.E1rm, SomeRunner.Monday.AddDays(-5), "back_squat", null, null, 100)],
    };

    [Fact]
    public void The_last_weeks_hold_fifteen_to_twenty_easy_repetitions_for_the_legs()
    {
        var plan = Planned(LastPhase.Endurance);
        var legs = Of(plan, Phase.MT).SelectMany(s => s.Exercises).Where(e => Catalogue.Default[e.Exercise] is { IsLowerWork: true, Measure: Measure.Reps, SorenessRisk: < 3, Impact: 0 } x
            && x.DoseIn(Phase.GS)?.Hi >= 10).SelectMany(e => e.Sets).ToArray();
        Assert.NotEmpty(legs);
        Assert.All(legs, s => Assert.True(s is { Lo: 15, Hi: 20, Rir: >= 4, Percent1Rm: null }, s.ToString()));
    }

    [Fact]
    public void They_hold_nothing_heavy_while_the_usual_last_weeks_do()
    {
        Assert.Contains(Of(Planned(LastPhase.Keep), Phase.MT), s => s.Class == SessionClass.H);
        Assert.All(Of(Planned(LastPhase.Endurance), Phase.MT), s => Assert.True(s.Class is SessionClass.M or SessionClass.L, s.Id));
    }

    [Fact]
    public void Blocks_days_and_taper_stay_and_everything_before_is_the_same()
    {
        var (keep, endurance) = (Planned(LastPhase.Keep), Planned(LastPhase.Endurance));
        Assert.Equal(keep.Blocks.Select(b => (b.Phase, b.From, b.To)), endurance.Blocks.Select(b => (b.Phase, b.From, b.To)));
        var from = keep.Blocks.First(b => b.Phase == Phase.MT).From;
        Assert.Equal(
            keep.Sessions.Where(s => s.Date < from).Select(s => (s.Id, s.Start, s.Class, s.Minutes)), endurance.Sessions.Where(s => s.Date < from).Select(s => (s.Id, s.Start, s.Class, s.Minutes)));
        Assert.All(Of(endurance, Phase.TP).SelectMany(s => s.Exercises).Where(e => Catalogue.Default[e.Exercise].IsLowerWork).SelectMany(e => e.Sets), s => Assert.True(s.Hi < 20, s.ToString()));
        Assert.True(Check.Run(endurance, Gym with { Policies = Gym.Policies with { LastPhase = LastPhase.Endurance } }, Catalogue.Default).Accepted);
    }

    [Fact]
    public void The_block_says_that_it_was_chosen_and_what_studies_favour()
    {
        var plan = Planned(LastPhase.Endurance);
        var why = Assert.Single(Assert.Single(plan.Blocks, b => b.Phase == Phase.MT).Why);
        Assert.Equal("X-03", why.Rule);
        Assert.Contains("as you chose", why.Text, StringComparison.Ordinal);
        Assert.Contains("few heavy sets", why.Text, StringComparison.Ordinal);
        Assert.Contains(plan.Findings, f => f is { Rule: "X-03", Severity: Severity.Advice } && f.Text.Contains("R-405", StringComparison.Ordinal));
    }

    [Fact]
    public void From_65_on_repetitions_follow_the_age()
    {
        var older = Gym with { Born = SomeRunner.Monday.AddYears(-67), Policies = Gym.Policies with { LastPhase = LastPhase.Endurance } };
        var plan = Planner.Plan(new(older, [], Catalogue.Default, SomeRunner.Monday));
        Assert.All(Of(plan, Phase.MT).SelectMany(s => s.Exercises).Where(e => Catalogue.Default[e.Exercise].IsLowerWork).SelectMany(e => e.Sets).Where(s => s.Measure == Measure.Reps), s => Assert.InRange(s.Hi, 1, 12));
        Assert.Contains(plan.Findings, f => f.Rule == "X-03" && f.Text.Contains("R-702", StringComparison.Ordinal));
    }

    private static Programme Planned(LastPhase last) =>
        Planner.Plan(new(Gym with { Policies = Gym.Policies with { LastPhase = last } }, [], Catalogue.Default, SomeRunner.Monday));

    private static Session[] Of(Programme plan, Phase phase) => [.. plan.Sessions.Where(s => s.Phase == phase && !s.Deload)];
}
