using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Planning;

/// <summary>What is said of days, weeks and blocks is what stands there.</summary>
public sealed class TruthfulWordsTests
{
    // The week of the half holds no long run: its intervals are the longest.
    private static readonly Programme RaceWeek = Plan(
        [SomeRunner.Run(DayOfWeek.Monday, RunKind.Easy, 40, "06:30"), SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Tempo, 55, "18:00"),
         SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 110, "09:00")],
        [new(new(2027, 4, 11), RaceEvent.Marathon, 42.195, 0, RacePriority.A, "Spring"), new(new(2027, 2, 28), RaceEvent.Half, 21.0975, 0, RacePriority.B, "Test")]);

    [Fact]
    public void A_run_that_only_counts_as_the_long_run_is_not_called_it()
    {
        var text = Assert.Single(RaceWeek.Findings, f => f.Rule == "R-318" && f.Dates.Contains(new DateOnly(2027, 2, 22))).Text;
        Assert.Contains("on Tue (a run that counts as the long run has that day to itself)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the long run has that day to itself", text.Replace("counts as the long run has", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_holds_a_lighter_session_is_said_to_refuse_only_the_harder_one()
    {
        Assert.Contains(RaceWeek.Sessions, s => s.Date == new DateOnly(2027, 2, 22) && s.Class == SessionClass.L);
        var text = Assert.Single(RaceWeek.Findings, f => f.Rule == "R-318" && f.Dates.Contains(new DateOnly(2027, 2, 22))).Text;
        Assert.Matches("No place for a (heavy|moderate) one on Mon \\(the day after a long run or race\\)", text);
    }

    // The season ends with the birth: no plan of it will lead up to what comes after.
    [Fact]
    public void A_race_beyond_the_birth_is_not_promised_to_be_led_up_to()
    {
        var runner = SomeRunner.With([SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 40, "18:00")], age: 32) with
        {
            Sex = Sex.Female,
            Screening = new(true, [], true, false, 3, null, null),
            Races = [new(SomeRunner.Monday.AddDays(300), RaceEvent.Half, 21.0975, 0, RacePriority.A, "Later")],
        };
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Assert.Contains(plan.Findings, f => f.Rule == "R-708" && f.Text.Contains("No race is prepared for beyond it", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Findings, f => f.Text.Contains("lead up to it", StringComparison.Ordinal));
    }

    [Fact]
    public void Sets_are_called_few_only_where_they_are_fewer_than_before()
    {
        var (few, kept) = (0, 0);
        for (var seed = 0UL; seed < 30; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
            foreach (var block in plan.Blocks.Where(b => b.Phase == Phase.MT && b.Why[0].Rule is "R-405" or "R-250"))
            {
                var (here, before) = (Week(plan, s => s.Date >= block.From && s.Date <= block.To), Week(plan, s => s.Date < block.From && s.Phase is not (Phase.TP or Phase.TR)));
                if (here == 0 || before == 0)
                    continue;
                var says = block.Why[0].Text.Contains("few sets", StringComparison.Ordinal);
                Assert.Equal(here <= 0.75 * before, says);
                (few, kept) = (few + (says ? 1 : 0), kept + (says ? 0 : 1));
            }
        }

        Assert.True(few > 0 && kept > 0, $"{few} few, {kept} not");
    }

    private static double Week(Programme plan, Func<Session, bool> which) => plan.Sessions.Where(s => !s.Deload && which(s))
        .GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => w.Sum(s => s.Exercises.Sum(e => e.Sets.Length))).DefaultIfEmpty(0).Average();

    private static Programme Plan(WeekEntry[] week, Race[] races) => Planner.Plan(new(
        SomeRunner.With(week) with { Level = StrengthLevel.Intermediate, Races = [.. races] }, [], Catalogue.Default, SomeRunner.Monday));
}
