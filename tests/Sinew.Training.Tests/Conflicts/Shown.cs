using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Cases;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>The runners and plans on which the resolutions of are shown.</summary>
internal static class Shown
{
    private static readonly Lazy<(Runner Runner, Programme Plan)[]> Made = new(() =>
    [
        .. new[] { People.Nina, People.Ruth, People.Tom, People.Erik, People.Jonas }.Select(Case.Of).Select(c => (c.Runner, c.Plan)),
        .. new[] { Gym(), Gym(StrengthLevel.Advanced), Home(), Home(StrengthLevel.Novice), Home(minutes: 20) }.Select(r => (r, Planned(r))),
    ]);

    /// <summary>Five people of the reference cases and five plain runners, 18 to 52 weeks each.</summary>
    public static (Runner Runner, Programme Plan)[] All => Made.Value;

    /// <summary>Five runs a week, intervals and tempo among them, and a gym.</summary>
    public static Runner Gym(StrengthLevel level = StrengthLevel.Intermediate) => SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "07:00"),
            SomeRunner.Run(DayOfWeek.Thursday, RunKind.Tempo, 60, "07:00"), SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"),
            SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 100, "09:00"),
        ],
        level, races: [new(SomeRunner.Monday.AddDays((7 * 15) + 6), RaceEvent.Half, 21.0975, 0, RacePriority.A, "Spring Half")]) with
    {
        Equipment = new(
            Equipment.Everybody.With(Implement.Barbell).With(Implement.Rack).With(Implement.Bench).With(Implement.Cable).With(Implement.MachineLegcurl).With(Implement.Pulldown)
                .With(Implement.Dumbbell).With(Implement.Box).With(Implement.Step),
            Weights(2.5m, 30), Weights(2.5m, 30), [], Weights(20, 150)),
        Tests = [new(TestId.E1rm, SomeRunner.Monday.AddDays(-5), "back_squat", null, null, 100)],
    };

    /// <summary>Three runs a week, a pair of dumbbells, a band and a step.</summary>
    public static Runner Home(StrengthLevel level = StrengthLevel.Intermediate, int minutes = 40, int perWeek = 2) => SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "18:00"),
            SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 80, "09:00"),
        ],
        level, minutes, perWeek) with
    {
        Equipment = Equipment.Nothing with
        {
            Owned = Equipment.Everybody.With(Implement.Dumbbell).With(Implement.Band).With(Implement.Miniband).With(Implement.Step).With(Implement.Anchor),
            Dumbbells = [Load.FromKg(8)],
            SingleDumbbells = [Load.FromKg(8)],
        },
    };

    /// <summary>The plan, which keeps every floor.</summary>
    public static Programme Planned(Runner runner)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday));
        Assert.True(Check.Run(plan, runner, Catalogue.Default).Accepted);
        return plan;
    }

    /// <summary>Exercises of all sessions.</summary>
    public static IEnumerable<(Session Session, PrescribedExercise Asked, Exercise Exercise)> Items(this Programme plan) =>
        plan.Sessions.SelectMany(s => s.Exercises.Select(e => (s, e, Catalogue.Default[e.Exercise])));

    /// <summary>Weeks with two full sessions in which wants apply.</summary>
    public static IEnumerable<IGrouping<DateOnly, Session>> FullWeeks(this Programme plan) => plan.Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date))
        .Where(w => w.Count(s => s.Format == SessionFormat.Full) >= 2 && !w.Any(s => s.Deload || s.Phase is Phase.TP or Phase.TR));

    /// <summary>Everything that any of the plans says.</summary>
    public static IEnumerable<string> Texts => All.SelectMany(x => x.Plan.Findings.Select(f => f.Text).Concat(x.Plan.Needs.Select(n => n.Text))
        .Concat(x.Plan.Blocks.SelectMany(b => b.Why).Concat(x.Plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.SelectMany(e => e.Why)))).Select(w => w.Text))).Distinct(StringComparer.Ordinal);

    /// <summary>What the rule book says of a conflict.</summary>
    public static string Resolution(string id) => RuleBook.Default.TryFind(id, out var rule) ? rule.Statement : throw new InvalidOperationException(id);

    private static System.Collections.Immutable.ImmutableArray<Load> Weights(decimal from, decimal to) =>
        [.. Enumerable.Range(0, (int)((to - from) / 2.5m) + 1).Select(i => Load.FromKg(from + (2.5m * i)))];
}
