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

    private static Programme Ready(Readiness felt) => Book.Again(Day, Calm with { Ready = [new(Book.Next(Day).Id, Day, felt)] });

    private static Session Session(Programme plan) => plan.Sessions.Single(s => s.Date == Day);

    private static string Contents(Programme plan) => string.Join('\n', plan.Sessions.Select(s => $"{s.Id} {s.Date} {string.Join(' ', s.Exercises.Select(e => e.Exercise + string.Concat(e.Sets)))}"));
}
