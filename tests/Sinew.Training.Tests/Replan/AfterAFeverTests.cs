using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>R-545: two light sessions come first, short, with a day between them, and say the true reason.</summary>
public class AfterAFeverTests
{
    private static readonly DateOnly Today = SomeRunner.Monday.AddDays(16);
    private static readonly LogBook Book = LogBook.Of(SomeRunner.With(
    [
        SomeRunner.Run(DayOfWeek.Monday, RunKind.Easy, 40, "06:30"), SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, "18:00"), SomeRunner.Run(DayOfWeek.Thursday, RunKind.Tempo, 60, "18:00"),
        SomeRunner.Run(DayOfWeek.Saturday, RunKind.Easy, 45, "09:00"), SomeRunner.Run(DayOfWeek.Sunday, RunKind.Long, 120, "09:00"),
    ]) with
    {
        Availability = LogBook.Home.Runner.Availability with { Minutes = 45, SessionsPerWeek = 2 },
        Equipment = LogBook.Home.Runner.Equipment,
        Conditions = [new(ConditionId.Achilles, BodySide.Left, null, null, 2, false, true)],
    });

    [Fact]
    public void The_first_two_sessions_are_light_short_a_day_apart_and_blame_the_fever()
    {
        var plan = Book.Again(Today, Feverish(Today.AddDays(-2)));
        Session[] first = [.. plan.Sessions.Where(s => s.Date >= Today && s.Class != SessionClass.R).OrderBy(s => s.StartsAt).Take(2)];
        Assert.All(first, s => Assert.Equal(SessionClass.L, s.Class));
        Assert.All(first, s => Assert.InRange(s.Minutes, 1, 30));
        Assert.True(first[1].Date >= first[0].Date.AddDays(2));
        Assert.All(first, s => Assert.Contains(s.Why, w => w.Rule == "R-545"));
        Assert.All(first, s => Assert.DoesNotContain(s.Why, w => w.Rule == "R-318"));
        Assert.Contains(plan.Sessions, s => s.Date > first[1].Date && s.Class != SessionClass.L && s.Class != SessionClass.R);
    }

    [Fact]
    public void Rehab_waits_for_two_days_without_fever_as_well()
    {
        var plan = Book.Again(Today, Feverish(Today.AddDays(-2)));
        Assert.Contains(plan.Sessions, s => s.Exercises.Any(e => e.Slot == Slot.Rehab));
        Assert.All(plan.Sessions.Where(s => s.Date >= Today), s => Assert.True(s.Date >= Today.AddDays(1), $"{s.Id} stands on {s.Date}"));
    }

    [Fact]
    public void A_session_on_the_morrow_of_a_light_one_goes_and_the_change_says_why()
    {
        var light = Book.Again(Today, Feverish(Today.AddDays(-2)));
        Session[] first = [.. light.Sessions.Where(s => s.Date >= Today && s.Class != SessionClass.R).OrderBy(s => s.StartsAt).Take(2)];
        var gone = light.Changes.Where(c => c.Kind == ChangeKind.Dropped && c.Before!.Class != SessionClass.R && c.Before.Date <= first[1].Date).ToArray();
        Assert.NotEmpty(gone);
        Assert.All(gone, c => Assert.Contains(c.Why, w => w.Rule == "R-545" && w.Text.Contains("a day without strength lies between", StringComparison.Ordinal)));
    }

    private static TrainingLog Feverish(DateOnly last) => Book.DoneBefore(last.AddDays(-2)) with { Ill = [new(last.AddDays(-2), last, true)] };
}
