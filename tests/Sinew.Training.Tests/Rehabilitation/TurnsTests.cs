using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Rehabilitation;

/// <summary>What the page of R-620 says of a visit: one exercise with all its sets, and the three by turns (docs/adr/0008).</summary>
public class TurnsTests
{
    [Theory]
    [InlineData(ConditionId.Achilles)]
    [InlineData(ConditionId.AchillesInsertional)]
    public void A_visit_for_the_Achilles_tendon_holds_one_exercise_whole_and_three_visits_hold_all_three(ConditionId id)
    {
        var visits = Sore.With(id, 2).Plan.Sessions.Where(s => s.Class == SessionClass.R).ToArray();
        Assert.True(visits.Length >= 9);
        Assert.All(visits, v => Assert.InRange(Assert.Single(v.Exercises).Sets.Length, 3, 4));
        var weeks = visits.GroupBy(v => Sore.WeekOf(v)).Where(w => w.Count() == 3).ToArray();
        Assert.NotEmpty(weeks);
        Assert.All(weeks, w => Assert.Equal(3, w.Select(v => v.Exercises[0].Exercise).Distinct().Count()));
        var page = File.ReadAllText(Repository.At("docs", "rules", "R-620.md"));
        Assert.Contains("one exercise\nwith all its sets and rests, and the three take turns", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
