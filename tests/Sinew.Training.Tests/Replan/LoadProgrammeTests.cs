using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.Rehabilitation;

namespace Sinew.Training.Tests.Replan;

/// <summary>Where a load programme stands when the plan is made again midway: it goes on with what was done.</summary>
public class LoadProgrammeTests
{
    private static readonly DateOnly Monday = SomeRunner.Monday;

    [Fact]
    public void A_load_programme_goes_on_where_it_stands()
    {
        var sore = Sore.With(ConditionId.Achilles);
        var later = Again(sore.Runner, sore.Plan, Monday.AddDays(21));
        Assert.Equal([new LoadProgramme("achilles", Monday, false)], later.Rehab);
        Assert.Contains("week 4 of 12", Where(later, Monday.AddDays(21)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_made_late_in_the_week_and_opened_the_next_day_begins_on_the_same_Monday()
    {
        var sore = Sore.With(ConditionId.Achilles);
        var thursday = Planner.Plan(new(sore.Runner, [], Catalogue.Default, Monday.AddDays(3)));
        var friday = Again(sore.Runner, thursday, Monday.AddDays(4));
        Assert.Equal(Monday, thursday.Rehab[0].From);
        Assert.Equal(Monday, friday.Rehab[0].From);
        Assert.Empty(friday.Changes);
    }

    [Fact]
    public void A_complaint_that_appears_midway_begins_its_own_first_week()
    {
        var well = Sore.With([]);
        var hurt = Sore.With(ConditionId.Achilles).Runner;
        var from = Monday.AddDays(21);
        var plan = Again(hurt, well.Plan, from);
        Assert.Equal(from, plan.Rehab[0].From);
        Assert.Contains("week 1 of 12", Where(plan, from), StringComparison.Ordinal);
        var next = Again(hurt, plan, from.AddDays(7));
        Assert.Contains("week 2 of 12", Where(next, from.AddDays(7)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_that_went_and_comes_back_begins_anew()
    {
        var sore = Sore.With(ConditionId.Achilles);
        var well = Again(sore.Runner with { Conditions = [] }, sore.Plan, Monday.AddDays(28));
        Assert.Empty(well.Rehab);
        var back = Monday.AddDays(56);
        var plan = Again(sore.Runner, well, back);
        Assert.Contains("week 1 of 12", Where(plan, back), StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_whose_rehab_was_missed_is_done_again()
    {
        var sore = Sore.With(ConditionId.Achilles);
        var from = Monday.AddDays(14);
        var week2 = Monday.AddDays(7);
        var log = LogOf(sore.Plan, from, s => s.Class == SessionClass.R && s.Date >= week2 ? SessionStatus.Missed : SessionStatus.Done);
        var plan = Planner.Plan(new(sore.Runner, [], Catalogue.Default, from, null, log, sore.Plan));
        Assert.Contains("week 2 of 12", Where(plan, from), StringComparison.Ordinal);
        Assert.Equal(Monday, plan.Rehab[0].From);
    }

    [Fact]
    public void The_exercise_whose_turn_it_was_is_still_next()
    {
        var sore = Sore.With(ConditionId.Achilles);
        for (var days = 1; days <= 14; days++)
        {
            var plan = Again(sore.Runner, sore.Plan, Monday.AddDays(days));
            Assert.Empty(plan.Changes);
        }
    }

    [Fact]
    public void A_stage_that_ends_by_a_criterion_counts_no_weeks_until_it_is_met()
    {
        var calm = Sore.With(ConditionId.Achilles, 3, irritable: true);
        Assert.Empty(calm.Plan.Rehab);
        var from = Monday.AddDays(28);
        var plan = Again(Sore.With(ConditionId.Achilles, 1).Runner, calm.Plan, from);
        Assert.Equal(from, plan.Rehab[0].From);
        Assert.Contains("week 1 of 12", Where(plan, from), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_weeks_without_anything_begins_it_anew()
    {
        var sore = Sore.With(ConditionId.Achilles);
        var from = Monday.AddDays(84);
        var log = LogOf(sore.Plan, from, s => s.Date >= Monday.AddDays(14) ? SessionStatus.Missed : SessionStatus.Done);
        var plan = Planner.Plan(new(sore.Runner, [], Catalogue.Default, from, null, log, sore.Plan));
        Assert.Equal(from, plan.Rehab[0].From);
    }

    private static Programme Again(Runner runner, Programme promised, DateOnly today) =>
        Planner.Plan(new(runner, [], Catalogue.Default, today, null, TrainingLog.Empty, promised));

    private static string Where(Programme plan, DateOnly from) =>
        plan.Sessions.First(s => s.Date >= from && s.Class == SessionClass.R).Why[0].Text;

    private static TrainingLog LogOf(Programme plan, DateOnly today, Func<Session, SessionStatus> what) => TrainingLog.Empty with
    {
        Sessions = [.. plan.Sessions.Where(s => s.Date < today).Select(s => new LoggedSession(s.Id, s.Date, what(s), null, null, null, ImmutableArray<LoggedSet>.Empty))],
    };
}
