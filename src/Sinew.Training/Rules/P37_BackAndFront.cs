using Sinew.Training.Programmes;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>Want P-37: a week's hard sets for the back of the legs are at most one fewer than those for the front (R-073, R-595).</summary>
internal static class P37_BackAndFront
{
    public static void Look(RuleContext c, Report report)
    {
        if (MedicalStop.Holds(c.Runner))
            return;
        foreach (var week in c.Weeks.Where(w => w.IsOpen && !w.WantsRest))
        {
            var items = week.Sessions.SelectMany(s => s.Items).ToArray();
            var back = items.Where(i => i.Exercise.IsPosterior).Sum(i => i.HardSets());
            var front = items.Where(i => i.Exercise.IsAnterior).Sum(i => i.HardSets());
            if (back < front - 1)
            {
                report.Week(week, $"holds {Plural.Of(back, "hard set")} for the back of the legs and {front} for the front; as "
                    + "many behind as in front would be right.");
            }
        }
    }
}
