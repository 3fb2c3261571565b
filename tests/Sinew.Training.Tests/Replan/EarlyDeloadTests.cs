using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>A lighter week before its time: two signs of tiredness ask for it, one does not.</summary>
public sealed class EarlyDeloadTests
{
    private static readonly LogBook Book = LogBook.Home;

    // Monday of a full week after two full ones.
    private static readonly DateOnly Day = SomeRunner.Monday.AddDays(14);

    private static readonly Readiness Sore = new(8, 5, 2, null, false);
    private static readonly Readiness Awake = new(5, 2, 2, null, false);
    private static readonly Readiness Both = new(5, 6, 2, null, false);

    [Fact]
    public void Three_short_nights_and_three_sore_mornings_make_this_week_the_lighter_one()
    {
        var plan = Book.Again(Day, Mornings(Both, 3));

        var week = Week(plan, Day);
        Assert.NotEmpty(week);
        Assert.All(week, s =>
        {
            Assert.True(s.Deload);
            Assert.Contains(s.Why, w => w.Rule == "R-407" && w.Text == "A lighter week comes early: soreness was 5 of 10 or more three times in a row, and you slept less than six hours three times in a row.");
            Assert.Contains(plan.Changes.Single(c => c.Id == s.Id).Why, w => w.Rule == "R-407");
        });
        Assert.DoesNotContain(Week(plan, Day.AddDays(7)), s => s.Deload);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_sign_alone_is_none(bool sore) =>
        Assert.DoesNotContain(Week(Book.Again(Day, Mornings(sore ? Sore : Awake, 3)), Day), s => s.Deload);

    [Fact]
    public void Two_mornings_are_not_three() => Assert.DoesNotContain(Week(Book.Again(Day, Mornings(Both, 2)), Day), s => s.Deload);

    [Fact]
    public void A_good_morning_in_between_breaks_the_row()
    {
        var log = Mornings(Both, 3);
        Assert.False(Signs(log with { Ready = log.Ready.SetItem(1, log.Ready[1] with { Readiness = new(8, 1, 1, null, false) }) }));
        Assert.True(Signs(log));
    }

    [Fact]
    public void What_lies_more_than_a_week_back_counts_no_more() => Assert.False(DeloadSigns.Of(Mornings(Both, 3), Catalogue.Default, DateOnly.MinValue, Day.AddDays(8)).Asked);

    [Fact]
    public void What_a_lighter_week_has_answered_asks_for_no_other() => Assert.False(DeloadSigns.Of(Mornings(Both, 3), Catalogue.Default, Day, Day).Asked);

    [Fact]
    public void A_falling_estimate_and_a_session_harder_than_usual_are_signs()
    {
        TrainingLog Log(double last, int kg) => new(
            [.. Enumerable.Range(0, 6).Select(i => new LoggedSession($"2026-W{47 + (i / 2)}-{(char)('A' + (i % 2))}", Day.AddDays(-18 + (3 * i)), SessionStatus.Done, i == 5 ? last : 5, null, null,
                [new("goblet_squat", LoggedSide.Both, 8, null, new(1000 * (i >= 4 ? kg : 20)), 2, 0, false)]))], [], []);

        Assert.Equal(2, DeloadSigns.Of(Log(7, 18), Catalogue.Default, DateOnly.MinValue, Day).Signs.Length);
        Assert.Single(DeloadSigns.Of(Log(6.5, 18), Catalogue.Default, DateOnly.MinValue, Day).Signs);
        Assert.Single(DeloadSigns.Of(Log(7, 20), Catalogue.Default, DateOnly.MinValue, Day).Signs);
        Assert.Empty(DeloadSigns.Of(Log(6.5, 20), Catalogue.Default, DateOnly.MinValue, Day).Signs);
    }

    [Fact]
    public void Promised_once_it_stays_also_when_the_next_mornings_are_good()
    {
        var first = Book.Again(Day, Mornings(Both, 3));
        var log = Mornings(Both, 3) with { };
        log = log with { Ready = log.Ready.Add(new(null, Day.AddDays(1), new(9, 0, 0, null, false))) };
        var again = (Book with { Promised = first }).Again(Day.AddDays(1), log);

        Assert.All(Week(again, Day), s => Assert.True(s.Deload));
    }

    [Fact]
    public void In_a_week_that_has_begun_in_earnest_the_next_one_is_the_lighter_one()
    {
        var after = Book.Next(Day).Date.AddDays(1);
        var log = Book.DoneBefore(after) with { Ready = Ready(after, Both, 3) };
        var plan = Book.Again(after, log);

        Assert.All(Week(plan, Day.AddDays(7)), s => Assert.True(s.Deload));
        Assert.DoesNotContain(plan.Sessions.Where(s => s.Date >= after && s.Date < Day.AddDays(7)), s => s.Deload);
    }

    private static bool Signs(TrainingLog log) => DeloadSigns.Of(log, Catalogue.Default, DateOnly.MinValue, Day).Asked;

    private static TrainingLog Mornings(Readiness felt, int count) => Book.DoneBefore(Day) with { Ready = Ready(Day, felt, count) };

    // Mornings before a day: what is said of the day itself eases its session.
    private static System.Collections.Immutable.ImmutableArray<ReadyReport> Ready(DateOnly day, Readiness felt, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new ReadyReport(null, day.AddDays(-i), felt)).Reverse()];

    private static Session[] Week(Programme plan, DateOnly day) => [.. plan.Sessions.Where(s => TrainingWeek.MondayOf(s.Date) == TrainingWeek.MondayOf(day))];
}
