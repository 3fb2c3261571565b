using System.Collections.Immutable;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>A runner with a promised plan, what they log, and the plan that follows from it.</summary>
internal sealed record LogBook(Runner Runner, Programme Promised)
{
    /// <summary>A runner of three runs a week at home with dumbbells, band, bench and step; no race.</summary>
    public static readonly LogBook Home = Of(SomeRunner.With(
        [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Intervals, 60, "07:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 95, "09:00")]) with
    { Equipment = Kit("""["dumbbell:2.5-30","bench","band","miniband","step"]""") });

    public static LogBook Of(Runner runner) => new(runner, Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday)));

    /// <summary>What is owned, in the words of a runner file.</summary>
    public static Equipment Kit(string words) =>
        RunnerDocument.Read(Encoding.UTF8.GetBytes($$"""{"schema":"sinew.runner/1","born":"1990-01-01","equipment":{{words}}}"""), SomeRunner.Monday).Value!.Equipment;

    /// <summary>Promised sessions before a day.</summary>
    public ImmutableArray<Session> Before(DateOnly day) => [.. Promised.Sessions.Where(s => s.Date < day)];

    /// <summary>The first promised session from a day on.</summary>
    public Session Next(DateOnly day) => Promised.Sessions.First(s => s.Date >= day);

    /// <summary>Everything before a day done at the top of what was asked; <paramref name="edit"/> changes a set.</summary>
    public TrainingLog DoneBefore(DateOnly day, Func<Session, PrescribedExercise, LoggedSet, LoggedSet>? edit = null) =>
        new([.. Before(day).Select(s => Done(s, edit))], [], []);

    /// <summary>A session as it was done.</summary>
    public static LoggedSession Done(Session session, Func<Session, PrescribedExercise, LoggedSet, LoggedSet>? edit = null) => new(
        session.Id, session.Date, SessionStatus.Done, null, session.Minutes, null,
        [.. session.Exercises.SelectMany(e => e.Sets.Select(s => edit is null ? AsAsked(e, s) : edit(session, e, AsAsked(e, s))))]);

    /// <summary>The plan of a day by a log; it keeps every floor.</summary>
    public Programme Again(DateOnly day, TrainingLog log)
    {
        var request = new PlanRequest(Runner, [], Catalogue.Default, day, null, log, Promised);
        var plan = Planner.Plan(request);
        var check = Check.Run(plan, Planner.Known(request), Catalogue.Default, null, Performed.Of(Promised, log, Catalogue.Default, day));
        Assert.True(check.Accepted, string.Join('\n', check.Floors));
        Assert.DoesNotContain(plan.Findings, f => f.Text.StartsWith("Left out by the last safety check", StringComparison.Ordinal));
        return plan;
    }

    private static LoggedSet AsAsked(PrescribedExercise asked, SetPrescription set) => new(
        asked.Exercise, set.Side switch { Side.Left => LoggedSide.Left, Side.Right => LoggedSide.Right, Side.Each => LoggedSide.Each, _ => LoggedSide.Both },
        set.Measure == Measure.Reps ? set.Hi : null, set.Measure == Measure.Time ? set.Hi : null, set.Load, set.Rir, 0, false);
}
