using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>How the runner feels today, before anything is done .</summary>
public sealed class ReadyTodayTests
{
    private static readonly LogBook Book = LogBook.Home;

    // A day with a session, its two weeks before done as asked.
    private static readonly DateOnly Day = Book.Next(SomeRunner.Monday.AddDays(14)).Date;

    private static readonly TrainingLog Calm = Book.DoneBefore(Day);

    [Fact]
    public void A_short_night_takes_one_set_of_each_and_leaves_one_more_in_reserve()
    {
        var (as_planned, eased) = (Session(Ready(new(8, 1, 1, null, false))), Session(Ready(new(5, null, null, null, false))));

        Assert.Contains(eased.Why, w => w.Rule == "R-518" && w.Text.StartsWith("Only 5 hours of sleep", StringComparison.Ordinal));
        Assert.All(eased.Exercises, e =>
        {
            var was = as_planned.Exercises.Single(x => x.Exercise == e.Exercise);
            Assert.Equal(Math.Max(1, was.Sets.Length - 1), e.Sets.Length);
            Assert.Equal(was.Sets[0].Rir + 1, e.Sets[0].Rir);
            Assert.Equal(was.Sets[0].Load, e.Sets[0].Load);
            Assert.True(Catalogue.Default[e.Exercise].Impact < 2);
        });
        Assert.DoesNotContain(as_planned.Why, w => w.Rule == "R-518");
        Assert.True(eased.Minutes < as_planned.Minutes);
    }

    [Fact]
    public void Very_sore_means_trunk_and_arms_or_nothing()
    {
        var eased = Session(Ready(new(8, 8, 2, null, false)));

        Assert.Equal(SessionClass.L, eased.Class);
        Assert.All(eased.Exercises, e => Assert.True(Catalogue.Default[e.Exercise] is { Impact: 0, IsLowerWork: false }));
    }

    [Fact]
    public void Ill_today_rests_today_and_may_go_on_tomorrow()
    {
        var plan = Ready(new(null, null, null, null, true));

        Assert.DoesNotContain(plan.Sessions, s => s.Date == Day);
        var change = plan.Changes.Single(c => c.Before?.Date == Day);
        Assert.Contains(change.Why, w => w.Rule == "R-518" && w.Text == "You are ill: rest today.");
    }

    [Fact]
    public void The_change_says_what_was_felt_and_later_weeks_stay_whole()
    {
        var plan = Ready(new(5, 6, 8, null, false));

        var change = plan.Changes.Single(c => c.Id == Book.Next(Day).Id);
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal("R-518", change.Why[0].Rule);
        Assert.DoesNotContain(plan.Changes, c => c.Kind == ChangeKind.Dropped);
    }

    [Fact]
    public void Of_two_reports_the_one_that_asks_for_more_care_holds()
    {
        var log = Calm with { Ready = [new(null, Day, new(8, 1, 1, null, false)), new(null, Day, new(null, 6, null, null, false))] };
        Assert.Contains(Book.Again(Day, log).Sessions.Single(s => s.Date == Day).Why, w => w.Text.StartsWith("Soreness is 6 of 10", StringComparison.Ordinal));
    }

    [Fact]
    public void How_it_was_yesterday_changes_nothing_today()
    {
        var log = Calm with { Ready = [new(null, Day.AddDays(-1), new(4, 8, 9, null, true))] };
        Assert.Equal(Contents(Book.Again(Day, Calm)), Contents(Book.Again(Day, log)));
    }

    [Fact]
    public void A_report_settles_nothing_a_plan_without_a_logged_session_still_counts_as_done()
    {
        var plan = Book.Again(Day, TrainingLog.Empty with { Ready = [new(Book.Next(Day).Id, Day, new(8, 1, 1, null, false))] });

        Assert.Empty(plan.Changes);
        Assert.Contains(plan.Sessions, s => s.Date == Day);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void A_lighter_day_steps_nothing_up_and_the_session_after_it_tells_the_step(int soreness)
    {
        var (held, toldLater) = (0, 0);
        foreach (var today in Book.Promised.Sessions.Where(s => !s.Deload && s.Date >= SomeRunner.Monday.AddDays(7)).Take(10))
        {
            var log = Book.DoneBefore(today.Date, static (_, _, set) => set with { Rir = set.Rir + 1 });
            var (calm, sore) = (Book.Again(today.Date, log), Book.Again(today.Date, log with { Ready = [new(today.Id, today.Date, new(8, soreness, 2, null, false))] }));
            var eased = sore.Sessions.Single(s => s.Date == today.Date);
            foreach (var exercise in eased.Exercises)
            {
                Assert.DoesNotContain(exercise.Why, IsStep);
                if (log.Sessions.SelectMany(s => s.Sets.Where(x => x.Exercise == exercise.Exercise).Select(x => (s.Date, Set: x))).OrderBy(x => x.Date).LastOrDefault().Set is { Load: { } last })
                    Assert.All(exercise.Sets, s => Assert.True(s.Load is null || s.Load.Value.Grams <= last.Grams, exercise.Exercise));
                if (calm.Sessions.Single(s => s.Date == today.Date).Exercises.FirstOrDefault(e => e.Exercise == exercise.Exercise) is not { } asPlanned || !asPlanned.Why.Any(IsStep))
                    continue;
                held++;
                var next = sore.Sessions.Where(s => s.Date > today.Date && !s.Deload).SelectMany(s => s.Exercises).FirstOrDefault(e => e.Exercise == exercise.Exercise);
                toldLater += next?.Why.Any(IsStep) == true ? 1 : 0;
            }
        }

        Assert.True(held >= 3, $"{held} steps to hold");
        Assert.True(toldLater > 0, $"{toldLater} of {held} told later");
    }

    // "3×12 with 3 in reserve, twice: now slower", "Try for 3×11", "Once every set reaches …, the next step is …".
    private static bool IsStep(Reason why) => why.Rule is "R-502" or "R-506" or "R-550" or "R-551" or "R-553" or "R-554" && !why.Text.StartsWith("The same", StringComparison.Ordinal);

    private static Programme Ready(Readiness felt) => Book.Again(Day, Calm with { Ready = [new(Book.Next(Day).Id, Day, felt)] });

    private static Session Session(Programme plan) => plan.Sessions.Single(s => s.Date == Day);

    private static string Contents(Programme plan) => string.Join('\n', plan.Sessions.Select(s => $"{s.Id} {s.Date} {string.Join(' ', s.Exercises.Select(e => e.Exercise + string.Concat(e.Sets)))}"));
}
