using Sinew.Training.Assessment;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Planning;

/// <summary>What a plan tells of what was reported and tested: every complaint, every retest, every race.</summary>
public class ToldTests
{
    private static readonly DateOnly Today = SomeRunner.Monday;

    private static Runner Somebody(StrengthLevel level = StrengthLevel.Intermediate, int age = 34) => SomeRunner.With(
        [SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00")],
        level, age: age);

    private static Programme Plan(Runner runner) => Planner.Plan(new(runner, [], Catalogue.Default, Today));

    private static Condition Of(ConditionId id, int pain, bool diagnosed = true) => new(id, BodySide.Left, null, null, pain, false, diagnosed);

    [Fact]
    public void Every_complaint_gets_a_line_and_what_hurts_gets_the_diary()
    {
        foreach (var id in Enum.GetValues<ConditionId>())
        {
            foreach (var (pain, diagnosed) in new[] { (0, true), (3, true), (3, false), (7, true) })
            {
                var plan = Plan(Somebody() with { Conditions = [Of(id, pain, diagnosed)] });
                var name = ConditionWords.Of(id);
                Assert.True(plan.Findings.Any(f => f.Text.Contains(name[1..], StringComparison.Ordinal) || (Modules.ProtocolOf(id) is { } p && f.Text.Contains(p.Name, StringComparison.Ordinal))
                    || f.Rule is "R-613" or "R-634"), $"{id}, pain {pain}, diagnosed {diagnosed}");
                var stopped = plan.Findings.Any(f => f.Severity == Severity.Stop);
                if (pain > 0 && id != ConditionId.BsiSuspected && !stopped)
                    Assert.True(plan.Findings.Count(f => f.Rule == "R-601") == 1, $"{id}, pain {pain}");
            }
        }
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    public void What_is_held_back_for_pain_says_until_when_and_how_to_report_less(int pain, bool told)
    {
        var plan = Plan(Somebody() with { Conditions = [Of(ConditionId.Pfp, pain)] });
        var said = plan.Findings.Where(f => f.Text.StartsWith("No week of this plan counts on less pain", StringComparison.Ordinal)).ToArray();
        if (!told)
        {
            Assert.Empty(said);
            return;
        }

        var line = Assert.Single(said);
        Assert.Equal("R-603", line.Rule);
        Assert.Contains($": pain around the kneecap (left, pain {pain} of 10). ", line.Text, StringComparison.Ordinal);
        Assert.Contains("stays so until you report less", line.Text, StringComparison.Ordinal);
        Assert.Contains("under \"pain\" in your runner file", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hip_flexor_strain_says_what_is_left_out_for_it()
    {
        var plan = Plan(Somebody(StrengthLevel.Advanced) with { Conditions = [Of(ConditionId.HipFlexorStrain, 4)] });
        var line = Assert.Single(plan.Findings, f => f.Rule == "R-605").Text;
        Assert.StartsWith("A hip flexor strain (left, pain 4 of 10): left out is what is known to aggravate it: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Bone_has_no_pain_bands_and_no_fortnight()
    {
        foreach (var cleared in new[] { false, true })
        {
            var bone = Somebody() with
            {
                Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Navicular, null, 6, false, false)],
                Screening = new(true, [], cleared, false, null, null, null),
            };
            var plan = Plan(bone);
            Assert.DoesNotContain(plan.Findings, f => f.Rule is "R-601" or "R-603" or "R-605" or "R-617");
            var line = Assert.Single(plan.Findings, f => f.Rule == "R-613").Text;
            Assert.Equal(cleared, line.Contains("What is planned", StringComparison.Ordinal));
            Assert.Equal(cleared, !plan.Sessions.IsEmpty);
        }
    }

    [Fact]
    public void A_stopped_plan_does_not_speak_of_what_it_leaves_out()
    {
        var plan = Plan(Somebody() with { Conditions = [Of(ConditionId.Achilles, 7)], Screening = new(true, [RedFlag.ChestPain], false, true, null, null, null) });
        Assert.Empty(plan.Sessions);
        Assert.DoesNotContain(plan.Findings, f => f.Text.Contains("the plan leaves out", StringComparison.Ordinal) || f.Text.Contains("the plan stays", StringComparison.Ordinal));
    }

    [Fact]
    public void Strength_on_the_day_of_a_run_that_is_not_to_be_run_stands_alone()
    {
        var plan = Plan(Somebody() with { Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Other, null, 4, false, false)] });
        Assert.NotEmpty(plan.Sessions);
        Assert.Contains(plan.Sessions, s => plan.Runs.Any(r => r.Run.Date == s.Date));
        Assert.All(plan.Sessions, s => Assert.Equal(Placement.OwnDay, s.Placement));
    }

    [Theory]
    [InlineData(74, true)]
    [InlineData(75, false)]
    [InlineData(82, false)]
    public void From_75_on_nobody_is_asked_to_hop_again(int age, bool again)
    {
        var runner = Somebody(age: age) with
        {
            Tests = [new(TestId.HopSingle, Today.AddDays(-7), null, 70, 100, null), new(TestId.ChairStand, Today.AddDays(-7), null, null, null, 12)],
        };
        var findings = Assess.Findings(runner, Today);
        var hop = Assert.Single(findings, f => f.Text.StartsWith("Single hop for distance", StringComparison.Ordinal));
        Assert.Equal(again, hop.Text.Contains("Repeat it on", StringComparison.Ordinal));
        Assert.Equal(again, !hop.Dates.IsEmpty);
        Assert.Equal(!again, hop.Text.Contains("chair stands", StringComparison.Ordinal));
        Assert.Equal([Today.AddDays(49)], Assert.Single(findings, f => f.Text.StartsWith("Chair stands", StringComparison.Ordinal)).Dates);
    }

    [Fact]
    public void Tests_that_changed_the_plan_have_a_day_on_which_they_are_due_again()
    {
        var runner = Somebody(age: 67) with
        {
            Tests = [new(TestId.HeelRise, Today.AddDays(-3), null, 12, 12, null), new(TestId.ChairStand, Today.AddDays(-3), null, null, null, 10), new(TestId.Plank, Today.AddDays(-300), null, null, null, 60)],
        };
        var due = Assess.Findings(runner, Today).Where(f => f.Rule == "R-586").ToArray();
        Assert.Equal(2, due.Length);
        Assert.Empty(due[0].Dates);
        Assert.Contains("repeat it soon", due[0].Text, StringComparison.Ordinal);
        Assert.Equal([Today.AddDays(53)], due[1].Dates);
        Assert.StartsWith("Single-leg heel rise and chair stands in 30 seconds: repeat them on 15 Jan 2027", due[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retest_gives_way_to_a_goal_race()
    {
        var due = Today.AddDays(49);
        var runner = Somebody() with
        {
            Tests = [new(TestId.HeelRise, Today.AddDays(-7), null, 30, 30, null)],
            Races = [new(due.AddDays(2), RaceEvent.K10, 10, 0, RacePriority.A, "")],
        };
        Assert.Equal([due.AddDays(7)], Assert.Single(Assess.Findings(runner, Today)).Dates);
    }

    [Fact]
    public void A_stage_without_an_end_has_two_days_to_look_again_and_a_word_on_when_to_see_somebody()
    {
        var plan = Plan(Somebody() with { Conditions = [Of(ConditionId.Mtss, 3)] });
        var stage = Assert.Single(plan.Findings, f => f.Rule == "R-629" && f.Text.Contains("stays at this stage", StringComparison.Ordinal));
        Assert.Equal([Today.AddDays(21), Today.AddDays(42)], stage.Dates);
        Assert.Contains("three weeks", stage.Text, StringComparison.Ordinal);
        Assert.Contains("physiotherapist", stage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_bones_are_advised_is_not_called_a_load_protocol()
    {
        var plan = Plan(Somebody(age: 67) with { Conditions = [Of(ConditionId.Osteoporosis, 0)] });
        Assert.NotEmpty(plan.Needs);
        Assert.DoesNotContain(plan.Needs, n => n.Text.Contains("protocol", StringComparison.Ordinal));
    }

    [Fact]
    public void A_race_beyond_the_planned_weeks_is_named()
    {
        var far = Today.AddDays(300);
        var plan = Plan(Somebody() with { Races = [new(far, RaceEvent.Marathon, 42.195, 0, RacePriority.B, "")] });
        Assert.Contains(plan.Findings, f => f.Rule == "R-430" && f.Text.StartsWith("Your marathon on ", StringComparison.Ordinal) && f.Text.Contains("beyond the weeks planned", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_sentence_of_a_plan_begins_with_a_capital()
    {
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
            Assert.All(plan.Findings.Select(f => f.Text).Concat(plan.Sessions.SelectMany(s => s.Why).Select(w => w.Text)), t => Assert.False(char.IsLower(t[0]), $"seed {seed}: {t}"));
        }
    }
}
