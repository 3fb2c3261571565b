using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>What a log does not fit, and what was missed and why, is told as it was.</summary>
public sealed class LogWordsTests
{
    private static readonly LogBook Book = LogBook.Home;
    private static readonly DateOnly TwoWeeks = SomeRunner.Monday.AddDays(14);

    [Fact]
    public void A_session_of_the_log_that_the_plan_does_not_hold_is_named_with_what_it_counts_as()
    {
        var log = new TrainingLog([Entry("2026-W48-Q", SomeRunner.Monday.AddDays(1), SessionStatus.Done)], [], []);
        var finding = Assert.Single(Book.Again(TwoWeeks, log).Findings, f => f.Rule == "R-014");
        Assert.Equal(("2026-W48-Q in the log is no session of the promised plan: it counts as strength done outside the plan, and no promised session is done by it. If one is meant, correct the id.", Severity.Warning), (finding.Text, finding.Severity));
        Assert.Equal([SomeRunner.Monday.AddDays(1)], finding.Dates);
    }

    [Fact]
    public void A_log_whose_ids_are_all_promised_is_told_nothing() =>
        Assert.DoesNotContain(Book.Again(TwoWeeks, Book.DoneBefore(TwoWeeks)).Findings, f => f.Rule == "R-014");

    [Fact]
    public void A_log_without_the_promised_plan_is_asked_for_it()
    {
        var log = Book.DoneBefore(TwoWeeks);
        var plan = Planner.Plan(new(Book.Runner, [], Catalogue.Default, TwoWeeks, null, log, null));
        var finding = Assert.Single(plan.Findings, f => f.Rule == "R-014");
        Assert.StartsWith($"The log names sessions of a plan ({log.Sessions[0].Id}, {log.Sessions[1].Id}, {log.Sessions[2].Id} and ", finding.Text, StringComparison.Ordinal);
        Assert.Contains("holds no plan under promised: each counts as strength done outside a plan", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna", "Ben", true)]
    [InlineData("Anna", " anna", false)]
    [InlineData("Anna", "", false)]
    [InlineData("", "Ben", false)]
    public void The_promised_plan_of_somebody_else_is_noticed_by_the_name(string promised, string runner, bool told)
    {
        var request = new PlanRequest(Book.Runner with { Name = runner }, [], Catalogue.Default, TwoWeeks, null, Book.DoneBefore(TwoWeeks), Book.Promised with { Runner = promised });
        Assert.Equal(told, Planner.Plan(request).Findings.Any(f => f.Text.StartsWith($"The promised plan in the log was made for {promised}, the runner file is for {runner}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_missed_in_an_illness_is_told_as_illness_and_the_rest_as_without_an_entry()
    {
        var past = Book.Before(TwoWeeks);
        var (forgotten, ill) = (past[^2], past[^1]);
        var log = new TrainingLog([.. past[..^2].Select(s => LogBook.Done(s))], [], [new(ill.Date.AddDays(-1), ill.Date, false)]);
        var plan = Book.Again(TwoWeeks, log);

        Assert.Equal([ill.Date], Assert.Single(plan.Findings, f => f.Text.StartsWith("You were ill, or a fever was just over: these sessions count as not done.", StringComparison.Ordinal)).Dates);
        Assert.Equal([forgotten.Date], Assert.Single(plan.Findings, f => f.Text.StartsWith("No entry in the log", StringComparison.Ordinal)).Dates);
    }

    [Fact]
    public void A_second_log_with_only_the_new_sessions_is_warned_about_and_one_forgotten_session_is_not()
    {
        var later = TwoWeeks.AddDays(14);
        var whole = Book.DoneBefore(TwoWeeks);
        var next = Book with { Promised = Book.Again(TwoWeeks, whole) };
        var fresh = next.DoneBefore(later);
        var only = fresh with { Sessions = [.. fresh.Sessions.Where(s => s.Date >= TwoWeeks)] };

        var lost = Assert.Single(next.Again(later, only).Findings, f => f.Text.StartsWith("No entry in the log", StringComparison.Ordinal));
        Assert.Equal(Severity.Warning, lost.Severity);
        Assert.Contains("A log holds everything since the plan began", lost.Text, StringComparison.Ordinal);
        Assert.Equal(whole.Sessions.Select(s => s.Date).Where(d => later.DayNumber - d.DayNumber <= 28), lost.Dates);
        Assert.DoesNotContain(next.Again(later, fresh).Findings, f => f.Text.StartsWith("No entry in the log", StringComparison.Ordinal));
        var one = fresh with { Sessions = fresh.Sessions.RemoveAt(fresh.Sessions.Length - 2) };
        Assert.Equal(Severity.Info, Assert.Single(next.Again(later, one).Findings, f => f.Text.StartsWith("No entry in the log", StringComparison.Ordinal)).Severity);
    }

    [Fact]
    public void Two_days_after_a_fever_still_belong_to_it()
    {
        var past = Book.Before(TwoWeeks);
        var log = new TrainingLog([.. past[..^1].Select(s => LogBook.Done(s))], [], [new(past[^1].Date.AddDays(-4), past[^1].Date.AddDays(-2), true)]);
        Assert.DoesNotContain(Book.Again(TwoWeeks, log).Findings, f => f.Text.StartsWith("No entry in the log", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_missed_sessions_the_one_that_can_still_slide_is_told_as_moved()
    {
        // Wednesday and Friday promised, both missed in a fever; on Saturday one of them has a place.
        var book = LogBook.Of(SomeRunner.With(
            [SomeRunner.Run(DayOfWeek.Monday, RunKind.Easy, 40, "06:30"), SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Tempo, 55, "18:00"),
             SomeRunner.Run(DayOfWeek.Friday, RunKind.Easy, 45, "18:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 110, "09:00")]) with
        { Level = StrengthLevel.Intermediate, Equipment = LogBook.Home.Runner.Equipment });
        var monday = SomeRunner.Monday.AddDays(14);
        var week = book.Promised.Sessions.Where(s => s.Date >= monday && s.Date < monday.AddDays(7)).ToArray();
        Assert.Equal([DayOfWeek.Wednesday, DayOfWeek.Friday], week.Select(s => s.Date.DayOfWeek));
        var log = book.DoneBefore(monday) with { Ill = [new(monday, monday.AddDays(2), true)] };
        var plan = book.Again(monday.AddDays(5), log);

        var moved = Assert.Single(plan.Changes, c => c.Kind == ChangeKind.Moved);
        Assert.Equal((week[1].Id, monday.AddDays(5)), (moved.Id, moved.After!.Date));
        Assert.Contains(moved.Why, w => w.Rule == "R-541" && w.Text.Contains("it still fits within two days", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "after two weeks your runner file alone speaks for it.")]
    [InlineData(false, "then its load programme joins the plan.")]
    public void Pain_is_asked_for_a_name_only_where_the_file_has_none(bool declared, string end)
    {
        var book = LogBook.Of(Book.Runner with { Conditions = declared ? [new(ConditionId.Achilles, BodySide.Left, null, null, 2, false, true)] : [] });
        var log = book.DoneBefore(TwoWeeks) with { Pain = [new(TwoWeeks.AddDays(-1), "achilles", LoggedSide.Left, 4, 3, 2)] };
        var finding = Assert.Single(book.Again(TwoWeeks, log).Findings, f => f.Rule == "R-605" && f.Text.StartsWith("Pain at", StringComparison.Ordinal));
        Assert.Contains("Report it again within two weeks, and plan again", finding.Text, StringComparison.Ordinal);
        Assert.EndsWith(end, finding.Text, StringComparison.Ordinal);
    }

    private static LoggedSession Entry(string id, DateOnly date, SessionStatus status) => new(id, date, status, null, null, null, []);
}
