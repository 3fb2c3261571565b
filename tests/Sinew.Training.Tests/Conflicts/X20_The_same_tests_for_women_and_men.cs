using Sinew.Training.Assessment;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>An article blames women's hips and tells of a cure; tests are the same for all, and the ITB module is graded low.</summary>
public sealed class X20_The_same_tests_for_women_and_men
{
    [Fact]
    public void Sex_changes_no_exercise_and_the_itb_module_claims_little()
    {
        var runner = Shown.Home() with { BodyMassKg = null };
        var (she, he) = (Shown.Planned(runner with { Sex = Sex.Female }), Shown.Planned(runner with { Sex = Sex.Male }));
        Assert.Equal(he.Items().Select(x => (x.Session.Date, x.Asked.Exercise)), she.Items().Select(x => (x.Session.Date, x.Asked.Exercise)));
        var itbs = Assert.Single(Protocol.All, p => p.Conditions.Contains(ConditionId.Itbs));
        Assert.True(RuleBook.Default.TryFind(itbs.Rule, out var rule));
        Assert.Contains(rule.Grade, new[] { "B", "C" });
        Assert.DoesNotContain("cure", rule.Statement, StringComparison.OrdinalIgnoreCase);
    }
}
