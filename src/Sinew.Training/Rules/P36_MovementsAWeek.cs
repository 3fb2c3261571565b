using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>
/// Want P-36: a week with two or more full sessions holds at least one set of each movement a runner needs, unless nothing of the kind is
/// possible with the runner's equipment, level and cautions.
/// </summary>
internal static class P36_MovementsAWeek
{
    private const int FullSessions = 2;

    private static readonly (string Name, Func<Exercise, bool> Is)[] Wanted =
    [
        ("calf work", e => e.Movements.Has(Movement.PlantarFlexion)),
        ("hip extension", e => e.Movements.Has(Movement.HipExtension)),
        ("knee flexion", e => e.Movements.Has(Movement.KneeFlexion)),
        ("hip abduction or adduction", e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction)),
        ("trunk work against arching", e => e.Movements.Has(Movement.TrunkAntiExtension)),
        ("trunk work against turning or bending sideways",
            e => e.Movements.Has(Movement.TrunkAntiRotation) || e.Pattern == Pattern.AntiLateralFlexion),
        ("back extension", e => e.Movements.Has(Movement.SpinalExtension)),
        ("pull", e => e.Pattern == Pattern.Pull),
    ];

    public static void Look(RuleContext c, Report report)
    {
        if (MedicalStop.Holds(c.Runner))
            return;
        foreach (var week in c.Weeks.Where(w => w.IsOpen && !w.WantsRest))
        {
            if (week.Sessions.Count(s => s.Session.Format == SessionFormat.Full) < FullSessions)
                continue;
            foreach (var (name, isIt) in Wanted)
            {
                // Rehab counts here: it trains the movement too.
                if (!IsDone(c, week, isIt) && IsPossible(c, week, isIt))
                    report.Week(week, $"has no {name}.");
            }
        }
    }

    private static bool IsDone(RuleContext c, WeekFacts week, Func<Exercise, bool> isIt)
    {
        foreach (var session in c.Sessions)
        {
            if (session.Date < week.Monday || session.Date > week.Sunday)
                continue;
            foreach (var item in session.Items)
            {
                if (isIt(item.Exercise))
                    return true;
            }
        }

        return false;
    }

    private static bool IsPossible(RuleContext c, WeekFacts week, Func<Exercise, bool> isIt) => c.Catalogue.Exercises.Any(e => isIt(e) && Possible(c, week, e));

    private static bool Possible(RuleContext c, WeekFacts week, Exercise exercise) =>
        exercise.Equipment.Any(n => n.IsWithin(c.Runner.Equipment.Owned)) && exercise.Impact == 0 && exercise.DoseIn(week.Phase) is not null
        && week.Sessions.Any(s => exercise.Contraindicated.And(s.Active).IsEmpty && exercise.Level <= StrengthLevels.On(c, s) + 1);
}
