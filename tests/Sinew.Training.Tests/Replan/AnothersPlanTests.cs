using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Replan;

/// <summary>A promised plan without a name is told by what it holds to be somebody else's; a runner's own life raises no such question.</summary>
public sealed class AnothersPlanTests
{
    private const string Asked = "The promised plan in the log may be somebody else's: it ";
    private static readonly DateOnly Today = SomeRunner.Monday;

    private static readonly Runner Home = SomeRunner.With(
        [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00")], StrengthLevel.Novice) with
    { Name = "" };

    private static readonly Runner Gym = SomeRunner.With(
        [SomeRunner.Run(DayOfWeek.Wednesday, RunKind.Easy, 60, "07:00"), SomeRunner.Run(DayOfWeek.Saturday, RunKind.Long, 110, "08:00")], StrengthLevel.Advanced,
        races: [new(Today.AddDays(90), RaceEvent.Half, 21.0975, 0, RacePriority.A, "")]) with
    { Name = "", Equipment = EquipmentReader.Parse(["gym"]).Equipment };

    private static Programme First(Runner runner) => Planner.Plan(new(runner, [], Catalogue.Default, Today));

    private static Finding? Question(Runner runner, Programme promised) =>
        Planner.Plan(new(runner, [], Catalogue.Default, Today.AddDays(14), null, null, promised)).Findings.SingleOrDefault(f => f.Text.StartsWith(Asked, StringComparison.Ordinal));

    [Fact]
    public void The_plan_of_a_gym_in_the_log_of_a_novice_at_home_is_asked_about()
    {
        var told = Question(Home, First(Gym));
        Assert.NotNull(told);
        Assert.Equal(("R-118", Severity.Warning), (told.Rule, told.Severity));
        Assert.Contains("was made for advanced strength, your file says novice; it lists no run that your file has; it leads to races that your file does not have", told.Text, StringComparison.Ordinal);
        Assert.Contains("This plan goes on from it all the same", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_change_of_a_life_is_no_sign_of_somebody_else()
    {
        var plan = First(Home);
        Assert.Null(Question(Home, plan));
        Assert.Null(Question(Home with { Level = StrengthLevel.Intermediate }, plan));
        Assert.Null(Question(Home with { Week = Gym.Week }, plan));
        Assert.Null(Question(Gym with { Races = [] }, First(Gym)));
        Assert.Null(Question(Gym with { Equipment = Equipment.Nothing }, First(Gym)));
    }

    [Fact]
    public void Where_both_have_a_name_the_name_decides()
    {
        var own = First(Gym with { Name = "Anna" });
        Assert.Null(Question(Home with { Name = "anna" }, own));
        Assert.NotNull(Question(Home, own));
    }

    [Fact]
    public void Plans_are_told_apart_by_what_they_hold()
    {
        const int Pairs = 60;
        var (own, others) = (0, 0);
        for (var seed = 1UL; seed <= Pairs; seed++)
        {
            var (one, two) = (RandomRunners.Of(new Dice(seed), Today, 200) with { Name = "" }, RandomRunners.Of(new Dice(seed + 1000), Today, 200) with { Name = "" });
            var plan = First(one);
            own += AnothersPlan.Signs(one, plan, Catalogue.Default).Length;
            others += AnothersPlan.Signs(two, plan, Catalogue.Default).Length > 0 ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{others} of {Pairs} plans of others are asked about");
        Assert.Equal(0, own);
        Assert.True(others >= Pairs * 6 / 10, $"{others} of {Pairs}");
    }
}
