using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Articles say that strength prevents injury; trials in runners show no overall effect, and unsupervised foot work even hurt.</summary>
public sealed class X07_Fewer_injuries_may_be_hoped_for_not_promised
{
    [Fact]
    public void It_may_help_if_done_well_and_jumps_come_late()
    {
        var runner = Shown.Home(StrengthLevel.Novice) with { Goals = [Goal.InjuryPrevention] };
        var plan = Shown.Planned(runner);
        var said = Assert.Single(plan.Findings, f => f.Rule == "R-225").Text;
        Assert.Contains("may help", said, StringComparison.Ordinal);
        Assert.Contains("not guaranteed", said, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Items(), x => x.Exercise.Impact > 0 && x.Session.Date < SomeRunner.Monday.AddDays(14));
        Assert.All(Shown.Texts, text => Assert.DoesNotContain("prevents inj", text, StringComparison.OrdinalIgnoreCase));
    }
}
