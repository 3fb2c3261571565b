using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>P-31: what an exercise needs is what the runner owns; of alternatives too.</summary>
internal static class P31_OwnEquipment
{
    public static void Look(RuleContext c, Report report)
    {
        foreach (var (session, exercise, _) in c.Offered)
        {
            if (exercise.Equipment.Any(n => n.IsWithin(c.Runner.Equipment.Owned)))
                continue;
            var needs = string.Join(" or ", exercise.Equipment.Select(n => string.Join(" and ", n.Members().Select(Name))));
            report.About(session, exercise.Name, $"needs {needs}, which is not there.");
        }
    }

    private static string Name(Exercises.Implement implement) => Code<Exercises.Implement>.Of(implement).Replace('_', ' ');
}
