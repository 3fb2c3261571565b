using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>A runner of four runs a week with a gym and one complaint, planned for without a race.</summary>
internal sealed record Sore(Runner Runner, Programme Plan)
{
    public static readonly DateOnly Today = SomeRunner.Monday;

    private static readonly WeekEntry[] Week =
    [
        SomeRunner.Run(DayOfWeek.Monday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Wednesday, RunKind.Easy, 45, "07:00"),
        SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 100, "09:00"),
    ];

    public static Sore With(ConditionId id, int pain = 3, bool irritable = false, bool diagnosed = true, Func<Runner, Runner>? edit = null, int age = 34) =>
        With([new(id, BodySide.Right, null, null, pain, irritable, diagnosed)], edit, age);

    public static Sore With(Condition[] complaints, Func<Runner, Runner>? edit = null, int age = 34)
    {
        var kit = Equipment.Everybody;
        foreach (var thing in Enum.GetValues<Implement>())
            kit = kit.With(thing);
        var runner = SomeRunner.With(Week, age: age) with
        {
            Conditions = [.. complaints],
            Equipment = Equipment.Nothing with { Owned = kit },
        };
        runner = edit?.Invoke(runner) ?? runner;
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, Today));
        var check = Check.Run(plan, runner, Catalogue.Default);
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        Assert.DoesNotContain(plan.Findings, f => f.Text.StartsWith("Left out by the last safety check", StringComparison.Ordinal));
        return new(runner, plan);
    }

    /// <summary>Sessions of class R.</summary>
    public Session[] Alone => [.. Plan.Sessions.Where(s => s.Class == SessionClass.R)];

    /// <summary>All other sessions.</summary>
    public Session[] General => [.. Plan.Sessions.Where(s => s.Class != SessionClass.R)];

    public Session[] AloneIn(int week) => [.. Alone.Where(s => WeekOf(s) == week)];

    public static int WeekOf(Session session) => ((session.Date.DayNumber - Today.DayNumber) / 7) + 1;

    /// <summary>Rehab exercises with the sessions they stand in.</summary>
    public IEnumerable<(Session Session, PrescribedExercise Exercise)> Rehab =>
        Plan.Sessions.SelectMany(s => s.Exercises.Where(e => e.Slot == Slot.Rehab).Select(e => (s, e)));

    /// <summary>Exercises that are no rehab.</summary>
    public IEnumerable<Exercise> GeneralExercises => Plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Slot != Slot.Rehab)
        .SelectMany(e => e.Alternatives.Prepend(e.Exercise)).Distinct().Select(id => Catalogue.Default[id]);

    public bool Says(string rule, string words) => Plan.Findings.Any(f => f.Rule == rule && f.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
}
