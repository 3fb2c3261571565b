using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Planning;

/// <summary>Runs that the runner's own file asks for stay as they are; where safety speaks against one, the plan says so.</summary>
public class RunAdviceTests
{
    private static readonly DateOnly Today = SomeRunner.Monday; // a Monday

    private static Runner Somebody(params Race[] races) => SomeRunner.With(
        [
            SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 50, "07:00"), SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "07:00"),
            SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00"),
        ],
        races: races);

    private static Programme Plan(Runner runner, TrainingLog? log = null) => Planner.Plan(new(runner, [], Catalogue.Default, Today, null, log));

    private static TrainingLog Ill(int from, int? to, bool fever) => TrainingLog.Empty with { Ill = [new(Today.AddDays(from), to is { } t ? Today.AddDays(t) : null, fever)] };

    private static Finding[] About(Programme plan, string rule, string words) => [.. plan.Findings.Where(f => f.Rule == rule && f.Text.Contains(words, StringComparison.Ordinal))];

    private static Race On(int days, RacePriority priority = RacePriority.A) => new(Today.AddDays(days), RaceEvent.Half, 21.0975, 0, priority, "");

    [Theory]
    [InlineData(-4, null, 1)] // while it lasts: today, tomorrow and the day after
    [InlineData(-4, -1, 1)] // over yesterday: today and tomorrow
    public void With_a_fever_the_runs_up_to_two_days_after_it_are_advised_against(int from, int? to, int lastRun)
    {
        var plan = Plan(Somebody(), Ill(from, to, true));
        var told = Assert.Single(About(plan, "R-545", "keeps you from running"));
        Assert.Equal(Severity.Warning, told.Severity);
        Assert.Equal([Today.AddDays(1)], told.Dates);
        Assert.All(plan.Runs, r => Assert.Equal(r.Run.Date <= Today.AddDays(lastRun) ? Planner.DoNotRun : null, r.Advice));
        Assert.DoesNotContain(plan.Sessions, s => s.Date <= Today.AddDays(1));
    }

    [Fact]
    public void A_fever_that_lasts_stops_a_race_too()
    {
        var plan = Plan(Somebody(On(2)), Ill(-1, null, true));
        var told = Assert.Single(About(plan, "R-545", "races too"));
        Assert.Equal([Today.AddDays(1), Today.AddDays(2)], told.Dates);
    }

    [Theory]
    [InlineData(-9, -3, true)] // two days without fever lie behind
    [InlineData(-9, -2, true)] // the second of them is today, a Monday without a run
    [InlineData(-9, -1, false)]
    public void Runs_on_days_without_illness_are_left_in_peace(int from, int to, bool fever)
    {
        var plan = Plan(Somebody(), Ill(from, to, fever));
        Assert.Empty(About(plan, "R-545", "keeps you from running"));
        Assert.Empty(About(plan, "R-518", "rest means from running"));
        Assert.All(plan.Runs, r => Assert.Null(r.Advice));
    }

    [Fact]
    public void Ill_without_a_fever_the_runs_of_these_days_are_advised_on()
    {
        var plan = Plan(Somebody(), Ill(-1, 1, false));
        var told = Assert.Single(About(plan, "R-518", "rest means from running"));
        Assert.Equal(Severity.Advice, told.Severity);
        Assert.Equal([Today.AddDays(1)], told.Dates);
        Assert.All(plan.Runs, r => Assert.Null(r.Advice));
    }

    [Theory]
    [InlineData(ConditionId.Achilles, 7, true)]
    [InlineData(ConditionId.LowBackAcute, 6, true)]
    [InlineData(ConditionId.Achilles, 5, false)]
    [InlineData(ConditionId.WristPain, 8, false)]
    public void Pain_above_five_is_not_run_through(ConditionId id, int pain, bool told)
    {
        var plan = Plan(Somebody() with { Conditions = [new(id, BodySide.Left, null, null, pain, false, true)] });
        var found = About(plan, "R-603", "too much to run through");
        if (!told)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Equal([Today.AddDays(1)], Assert.Single(found).Dates);
        Assert.Contains($"Pain of {pain} of 10 ({ConditionWords.Of(id)})", found[0].Text, StringComparison.Ordinal);
        Assert.Contains("physiotherapist or doctor", found[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("achilles")]
    [InlineData("left big toe")]
    public void Pain_that_the_log_reports_counts_as_well(string site)
    {
        var log = TrainingLog.Empty with { Pain = [new(Today.AddDays(-1), site, null, 7, null, null)] };
        Assert.Single(About(Plan(Somebody(), log), "R-603", "too much to run through"));
    }

    [Fact]
    public void Who_plans_no_run_in_these_days_reads_nothing_about_runs()
    {
        var hurt = Somebody() with { Week = [SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 90, "09:00")], Conditions = [new(ConditionId.Achilles, BodySide.Left, null, null, 8, false, true)] };
        Assert.Empty(About(Plan(hurt), "R-603", "too much to run through"));
        Assert.Empty(About(Plan(hurt, Ill(-1, null, true)), "R-545", "keeps you from running"));
    }

    [Fact]
    public void An_injury_that_nobody_has_seen_keeps_from_running()
    {
        var plan = Plan(Somebody() with { Conditions = [new(ConditionId.AcuteKneeEffusion, BodySide.Left, null, null, 7, false, false)] });
        var told = Assert.Single(About(plan, "R-606", "Running loads that leg as well"));
        Assert.Equal([Today.AddDays(1), Today.AddDays(4), Today.AddDays(6)], told.Dates);
        Assert.Empty(About(plan, "R-603", "too much to run through"));
    }

    [Fact]
    public void A_suspected_bone_injury_says_it_once()
    {
        var plan = Plan(Somebody() with { Conditions = [new(ConditionId.BsiSuspected, BodySide.Left, BoneSite.Other, null, 7, false, false)] }, Ill(-1, null, true));
        Assert.All(plan.Runs, r => Assert.Equal(Planner.DoNotRun, r.Advice));
        Assert.Empty(About(plan, "R-603", "too much to run through"));
        Assert.Empty(About(plan, "R-545", "keeps you from running"));
    }

    [Theory]
    [InlineData(RacePriority.A, 42, true)] // a Monday: the long run stands on Sunday
    [InlineData(RacePriority.B, 44, true)] // a Wednesday: intervals on Tuesday
    [InlineData(RacePriority.C, 42, false)] // training
    [InlineData(RacePriority.A, 47, false)] // a Saturday: an easy run on Friday
    public void A_long_or_key_run_on_the_eve_of_a_race_is_advised_on(RacePriority priority, int days, bool told)
    {
        var plan = Plan(Somebody(On(days, priority)));
        var found = About(plan, "R-422", "On the eve of your half marathon");
        if (!told)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Equal(Severity.Advice, Assert.Single(found).Severity);
        Assert.Equal([Today.AddDays(days - 1)], found[0].Dates);
        Assert.Contains(days == 42 ? "a long run of 90 minutes" : "a run with intervals", found[0].Text, StringComparison.Ordinal);
        Assert.Contains(plan.Runs, r => r.Run.Date == Today.AddDays(days - 1) && r.Advice is null);
    }

    [Fact]
    public void Intervals_two_days_after_a_race_are_advised_on()
    {
        var found = About(Plan(Somebody(On(41))), "R-423", "2 days after your half marathon"); // a Sunday; intervals on Tuesday
        Assert.Equal([Today.AddDays(43)], Assert.Single(found).Dates);
        Assert.Empty(About(Plan(Somebody(On(46))), "R-423", "after your half marathon on 8 Jan 2027 stands an")); // a Friday: the next run is Sunday's, long
    }
}
