using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Seasons;

/// <summary>R-542 and R-430: where the runner's own days leave no session for eight weeks, from 65 for four, the foundation comes again.</summary>
public sealed class BegunAnewTests
{
    private static readonly DateOnly Off = SomeRunner.Monday.AddDays(35);

    [Theory]
    [InlineData(34, 10, true)]
    [InlineData(34, 7, false)]
    [InlineData(70, 5, true)]
    [InlineData(70, 3, false)]
    public void After_a_long_time_without_room_for_strength_the_season_begins_again(int age, int weeks, bool anew)
    {
        var plan = Plan(Of(age, weeks));
        var back = Off.AddDays(7 * weeks);
        Assert.Equal(anew, plan.Blocks.Any(b => b.Phase == Phase.AA && b.From == back));
        Assert.Equal(anew, plan.Findings.Any(f => f.Rule == "R-542" && f.Dates.Contains(back)));
        Assert.DoesNotContain(plan.Sessions, s => s.Date >= Off && s.Date < back);
        if (!anew)
            return;
        Assert.Equal("R-542", plan.Blocks.First(b => b.From == back).Why[0].Rule);
        var first = plan.Sessions.First(s => s.Date >= back);
        Assert.Equal(Phase.AA, first.Phase);
        Assert.Equal(SessionClass.M, first.Class);
    }

    [Fact]
    public void With_a_race_ahead_the_weeks_left_are_divided_as_from_a_new_beginning()
    {
        var back = Off.AddDays(70);
        var race = new Race(back.AddDays((7 * 12) + 6), RaceEvent.K10, 10, 0, RacePriority.A, "City 10");
        var runner = Of(34, 10) with { Races = [race] };
        var plan = Plan(runner);
        var again = Periodise.Season(runner, new RunCalendar([], runner.Races, back, back.AddDays(7 * 30)), back, 14);
        Assert.Equal(again.Blocks.Select(b => (b.Phase, b.From, b.To)), plan.Blocks.Where(b => b.From >= back).Select(b => (b.Phase, b.From, b.To)));
        Assert.Empty(Check.Run(plan, runner, Catalogue.Default).Floors);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(120)]
    public void Planned_again_on_the_way_nothing_changes(int days)
    {
        var runner = Of(34, 10);
        var plan = Plan(runner);
        var again = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday.AddDays(days), null, TrainingLog.Empty, plan));
        Assert.Empty(again.Changes);
    }

    [Fact]
    public void Strength_done_after_all_in_these_weeks_needs_no_new_beginning()
    {
        var runner = Of(34, 10);
        var plan = Plan(runner);
        var today = Off.AddDays(35);
        LoggedSession[] done = [.. plan.Sessions.Where(s => s.Date < Off).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Done, null, null, null, []))];
        var log = TrainingLog.Empty with { Sessions = [.. done, new(null, Off.AddDays(30), SessionStatus.Done, null, null, null, [])] };
        var again = Planner.Plan(new(runner, [], Catalogue.Default, today, null, log, plan));
        Assert.DoesNotContain(again.Blocks, b => b.Phase == Phase.AA && b.From > today);
        Assert.Empty(again.Findings.Where(f => f.Rule == "P-44"));
    }

    private static Programme Plan(Runner runner) => Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));

    // Long runs on every day of so many weeks.
    private static Runner Of(int age, int weeks) => SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00"),
            .. Enum.GetValues<DayOfWeek>().Select(d => SomeRunner.Run(d, RunKind.Long, 120, "09:00") with { From = Off, To = Off.AddDays((7 * weeks) - 1) }),
        ],
        age: age);
}
