using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests.RulePages;

namespace Sinew.Training.Tests.Conflicts;

/// <summary>Two articles say up to 8 % economy; pooled results are about 2–4 %.</summary>
public sealed class X06_Eight_per_cent_is_the_best_study
{
    [Fact]
    public void A_plan_for_performance_tells_the_range_with_eight_as_the_best_study_and_none_as_possible()
    {
        var told = Assert.Single(Shown.Planned(Shown.Gym()).Findings, f => f.Rule == "X-06");
        Assert.Equal(Severity.Info, told.Severity);
        foreach (var words in new[] { "about 2–4 %", "8 % is the best single study", "Individuals vary, including none" })
            Assert.Contains(words, told.Text, StringComparison.Ordinal);
        Assert.All(Shown.Texts.Where(t => t.Contains("8 %", StringComparison.Ordinal)), t => Assert.Contains("best single study", t, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_short_a_season_to_show_it_and_other_goals_are_told_nothing_of_it()
    {
        var soon = Shown.Gym() with { Races = [new(SomeRunner.Monday.AddDays(27), RaceEvent.K10, 10, 0, RacePriority.A, "Soon")] };
        Assert.DoesNotContain(Shown.Planned(soon).Findings, f => f.Rule == "X-06");
        Assert.DoesNotContain(Shown.Planned(Shown.Gym() with { Goals = [Goal.Health, Goal.Muscle] }).Findings, f => f.Rule == "X-06");
    }

    [Fact]
    public void Who_follows_what_a_plan_says_of_economy_finds_two_to_four_per_cent_and_eight_as_the_best_study()
    {
        var told = Shown.All.SelectMany(x => x.Plan.Blocks.SelectMany(b => b.Why).Concat(x.Plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.SelectMany(e => e.Why)))))
            .Where(w => w.Text.Contains("economy", StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.NotEmpty(told);
        Assert.All(told, w =>
        {
            Assert.DoesNotContain("%", w.Text, StringComparison.Ordinal);
            Assert.Contains("about 2–4 %, 8 % is the best single study", RulePage.Read(w.Rule).Text, StringComparison.Ordinal);
        });
        Assert.Contains("including no gain", Shown.Resolution("R-224"), StringComparison.Ordinal);
    }
}
