using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.Rules;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Mutations;

/// <summary>A sound plan with one thing wrong.</summary>
internal sealed record Mutant(string What, Case Case);

/// <summary>Small edits of hand-made plans.</summary>
internal static class Mutate
{
    public static Case With(this Case made, Func<Programme, Programme> plan) => made with { Plan = plan(made.Plan) };

    public static Case For(this Case made, Func<Runner, Runner> runner) => made with { Runner = runner(made.Runner) };

    /// <summary>Changes a session; the list stays sorted.</summary>
    public static Case Session(this Case made, Session old, Func<Session, Session> edit) => made.With(p => p with
    {
        Sessions = [.. p.Sessions.Select(s => ReferenceEquals(s, old) ? edit(s) : s).OrderBy(s => s.StartsAt)],
    });

    public static Case Add(this Case made, params Session[] more) => made.With(p => p with
    {
        Sessions = [.. p.Sessions.Concat(more).OrderBy(s => s.StartsAt)],
    });

    public static Case Without(this Case made, Func<Session, bool> gone) => made.With(p => p with { Sessions = p.Sessions.RemoveAll(s => gone(s)) });

    public static Session At(this Session session, DayOfWeek day, string start) =>
        session with { Date = TrainingWeek.MondayOf(session.Date).AddDays(TrainingWeek.Index(day)), Start = Time(start) };

    public static Session At(this Session session, string start) => session with { Start = Time(start) };

    /// <summary>Changes one exercise of the full version; minutes follow.</summary>
    public static Session Exercise(this Session session, string id, Func<PrescribedExercise, PrescribedExercise> edit)
    {
        var exercises = session.Exercises.Select(e => string.Equals(e.Exercise, id, StringComparison.Ordinal) ? edit(e) : e).ToImmutableArray();
        return session with { Exercises = exercises, Minutes = PlanBuilder.Minutes(exercises) };
    }

    /// <summary>Puts an exercise in first place; minutes follow.</summary>
    public static Session First(this Session session, Ex asked)
    {
        ImmutableArray<PrescribedExercise> exercises =
            [PlanBuilder.Prescribe(asked, session.Phase, session.Class, session.Deload), .. session.Exercises];
        return session with { Exercises = exercises, Minutes = PlanBuilder.Minutes(exercises) };
    }

    /// <summary>Puts an exercise in last place; minutes follow.</summary>
    public static Session Last(this Session session, Ex asked)
    {
        ImmutableArray<PrescribedExercise> exercises =
            [.. session.Exercises, PlanBuilder.Prescribe(asked, session.Phase, session.Class, session.Deload)];
        return session with { Exercises = exercises, Minutes = PlanBuilder.Minutes(exercises) };
    }

    public static PrescribedExercise Sets(this PrescribedExercise asked, Func<SetPrescription, SetPrescription> edit) =>
        asked with { Sets = [.. asked.Sets.Select(edit)] };

    public static PrescribedExercise Count(this PrescribedExercise asked, int sets) =>
        asked with { Sets = [.. Enumerable.Repeat(asked.Sets[0], sets)] };

    public static PrescribedExercise Kg(this PrescribedExercise asked, double kg) => asked.Sets(s => s with { Load = Load.FromKg((decimal)kg) });

    public static PrescribedExercise Rir(this PrescribedExercise asked, int rir) => asked.Sets(s => s with { Rir = rir });

    public static bool Has(this Session session, string id) => session.Exercises.Any(e => string.Equals(e.Exercise, id, StringComparison.Ordinal));

    /// <summary>Week of the plan, from 1.</summary>
    public static int Week(this Case made, Session session) => TrainingWeek.Count(made.Plan.Today, session.Date);

    public static IEnumerable<Session> On(this Case made, DayOfWeek day, int fromWeek = 1, int toWeek = 60) =>
        made.Plan.Sessions.Where(s => s.Date.DayOfWeek == day && made.Week(s) >= fromWeek && made.Week(s) <= toWeek);

    /// <summary>Lists the runs anew after the runner's calendar changed.</summary>
    public static Case Relist(this Case made) => made.With(p => p with
    {
        Runs = [.. RunPattern.Expand(made.Runner, p.Today, p.Blocks[^1].To).Where(r => r.Date >= p.Today).Select(r => new ListedRun(r, null))],
    });

    private static TimeOnly Time(string start) => TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
}
