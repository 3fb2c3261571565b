using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>A change says why, in words that can be followed without the plan beside them.</summary>
public sealed class ChangesTests
{
    private static readonly LogBook Book = LogBook.Home;
    private static readonly DateOnly TwoWeeks = SomeRunner.Monday.AddDays(14);

    [Fact]
    public void What_pain_leaves_out_is_named_in_the_session_and_in_the_change()
    {
        // The first jumps hurt; the day after, nothing may land for three days.
        var first = Book.Promised.Sessions.First(s => s.Exercises.Any(e => Catalogue.Default[e.Exercise].Impact > 0));
        var after = first.Date.AddDays(1);
        var log = Book.DoneBefore(after, (s, e, x) => ReferenceEquals(s, first) && Catalogue.Default[e.Exercise].Impact > 0 ? x with { Pain = 7 } : x);
        var plan = Book.Again(after, log);

        var told = plan.Sessions.Where(s => s.Date >= after).SelectMany(s => s.Why.Where(w => w.Text.StartsWith("Without ", StringComparison.Ordinal)).Select(w => (Session: s, Why: w))).ToArray();
        Assert.NotEmpty(told);
        Assert.All(told, t =>
        {
            Assert.Equal("R-603", t.Why.Rule);
            Assert.Contains("pain reached 7 of 10: not this week", t.Why.Text, StringComparison.Ordinal);
            Assert.Contains(t.Why, plan.Changes.Single(c => c.Id == t.Session.Id).Why);
        });
    }

    [Fact]
    public void What_stands_in_for_another_exercise_says_for_which_and_why()
    {
        var log = Book.DoneBefore(TwoWeeks, (_, _, x) => x with { Rir = 0 });
        var plan = Book.Again(TwoWeeks, log);

        var instead = plan.Sessions.Where(s => s.Date >= TwoWeeks).SelectMany(s => s.Exercises).SelectMany(e => e.Why.Select(w => (e.Name, w.Text))).Where(w => w.Text.StartsWith("Instead of ", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(instead);
        Assert.Contains(plan.Changes.SelectMany(c => c.Why), w => w.Text.StartsWith(instead[0].Name + " instead of ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_of_an_exercise_names_the_exercise()
    {
        var plan = Book.Again(TwoWeeks, Book.DoneBefore(TwoWeeks));

        var steps = plan.Changes.SelectMany(c => c.Why.Where(w => w.Rule is "R-502" or "R-506" or "R-551" or "R-553").Select(w => (Change: c, w.Text))).ToArray();
        Assert.NotEmpty(steps);
        Assert.All(steps, s => Assert.Contains(s.Change.After!.Exercises, e => s.Text.StartsWith(e.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void After_a_break_nothing_gets_harder_at_first()
    {
        var back = TwoWeeks.AddDays(24);
        var plan = Book.Again(back, Book.DoneBefore(TwoWeeks));

        var first = plan.Sessions.First(s => s.Date >= back);
        Assert.Contains(first.Exercises.SelectMany(e => e.Why), w => w.Rule == "R-542" && w.Text.StartsWith("Back from a break", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Sessions.Where(s => s.Date >= back && s.Date < back.AddDays(14)).SelectMany(s => s.Exercises).SelectMany(e => e.Why), w => w.Text.Contains("now up to", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(18, 50, 70)]
    [InlineData(32, 50, 70, 80, 90)]
    public void Jumps_come_back_by_half_after_two_weeks_without(int days, params int[] percent)
    {
        var last = Book.Before(TwoWeeks.AddDays(14))[^1].Date;
        var back = last.AddDays(days);
        var plan = Book.Again(back, Book.DoneBefore(last.AddDays(1)));

        int InWeek(Programme p, DateOnly day) => p.Sessions.Where(s => TrainingWeek.MondayOf(s.Date) == TrainingWeek.MondayOf(day))
            .SelectMany(s => s.Exercises).SelectMany(e => e.Sets).Where(s => s.Measure == Measure.Contacts).Sum(s => s.Side == Side.Each ? 2 * s.Hi : s.Hi);
        var highest = Enumerable.Range(0, 4).Max(w => InWeek(Book.Promised, last.AddDays(-7 * w)));
        Assert.True(highest > 0);
        var first = plan.Sessions.First(s => s.Date >= back).Date;
        for (var w = 0; w < percent.Length; w++)
            Assert.InRange(InWeek(plan, first.AddDays(7 * w)), 0, highest * percent[w] / 100);
    }

    [Fact]
    public void Three_weeks_of_nothing_are_a_break_and_make_the_plan_no_smaller()
    {
        var back = TwoWeeks.AddDays(21);
        var plan = Book.Again(back, Book.DoneBefore(TwoWeeks));

        Assert.DoesNotContain(plan.Findings, f => f.Rule == "R-547");
        Assert.Equal(2, plan.Sessions.Count(s => s.Date >= back.AddDays(7) && s.Date < back.AddDays(14)));
    }

    [Fact]
    public void Weeks_divided_anew_speak_of_a_race_only_where_there_is_one()
    {
        var back = SomeRunner.Monday.AddDays(28 + 63);
        var plan = Book.Again(back, Book.DoneBefore(SomeRunner.Monday.AddDays(28)));

        var texts = plan.Changes.SelectMany(c => c.Why).Where(w => w.Rule == "R-548").Select(w => w.Text).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.StartsWith("The weeks ahead were divided anew", t, StringComparison.Ordinal));
    }

    [Fact]
    public void Days_are_written_alike_everywhere()
    {
        var log = Book.DoneBefore(TwoWeeks) with { Ill = [new(TwoWeeks.AddDays(-2), TwoWeeks.AddDays(-1), true)] };
        var plan = Book.Again(TwoWeeks, log);

        Assert.Contains(plan.Changes.SelectMany(c => c.Why), w => w.Rule == "R-545" && w.Text.Contains("before 9 Dec 2026", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(plan), t => t.Contains("2026-", StringComparison.Ordinal));
        // Two light sessions, and the weeks after them, are not told the same.
        Assert.Equal(2, plan.Changes.Count(c => c.Why.Any(w => w.Text.StartsWith("2 light sessions first", StringComparison.Ordinal))));
    }

    [Fact]
    public void Pain_at_an_unknown_place_holds_every_logged_exercise_back_and_says_so()
    {
        var log = Book.DoneBefore(TwoWeeks) with { Pain = [new PainReport(TwoWeeks.AddDays(-1), "elbow", null, 4, 4, null)] };
        var plan = Book.Again(TwoWeeks, log);

        var finding = Assert.Single(plan.Findings, f => f.Rule == "R-605");
        Assert.Contains("none that you logged gets harder while it hurts", finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Changes.SelectMany(c => c.Why), w => w.Text.Contains("now up to", StringComparison.Ordinal));
    }

    [Fact]
    public void Pain_explains_what_loads_the_place_and_no_session_that_has_another_reason()
    {
        var log = Book.DoneBefore(TwoWeeks) with { Pain = [new PainReport(TwoWeeks.AddDays(-1), "wrist", null, 4, 4, null)] };
        var told = Book.Again(TwoWeeks, log).Changes.Where(c => c.Why.Any(w => w.Rule == "R-605") && c.Why.Length > 1).ToArray();
        Assert.All(told, c => Assert.Contains(
            c.Before!.Exercises.Concat(c.After?.Exercises ?? []), e => Catalogue.Default.TryFind(e.Exercise, out var known) && PainfulTissue.Concerns(known, ConditionId.WristPain)));
        Assert.Contains(Book.Again(TwoWeeks, log).Changes, c => c.Why.Any(w => w.Rule == "R-605"));
    }

    [Fact]
    public void Kit_that_is_gone_and_a_level_or_need_that_is_new_are_named_where_nothing_nearer_is_known()
    {
        var ticked = new TrainingLog([.. Book.Before(TwoWeeks).Select(s => LogBook.Done(s) with { Sets = [] })], [], []);
        var stronger = Book with { Runner = Book.Runner with { Level = Book.Runner.Level == StrengthLevel.Novice ? StrengthLevel.Intermediate : StrengthLevel.Novice } };
        Assert.Contains(stronger.Again(TwoWeeks, ticked).Changes.SelectMany(c => c.Why), w => w.Text.StartsWith("You count as ", StringComparison.Ordinal));

        var bare = Book with { Runner = Book.Runner with { Equipment = LogBook.Kit("""["miniband","step"]""") } };
        Assert.Contains(bare.Again(TwoWeeks, ticked).Changes.SelectMany(c => c.Why), w => w.Text.EndsWith("asks for equipment that your file no longer names.", StringComparison.Ordinal));

        var weak = Book with { Runner = Book.Runner with { Tests = [new(TestId.HeelRise, TwoWeeks.AddDays(-1), null, 10, 10, null)] } };
        Assert.Contains(weak.Again(TwoWeeks, ticked).Changes.SelectMany(c => c.Why), w => w.Text.StartsWith("New among what deserves more: Single-leg heel rise", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_entries_of_one_session_the_one_with_more_pain_counts_in_any_order()
    {
        var calm = Book.DoneBefore(TwoWeeks);
        var sore = LogBook.Done(Book.Before(TwoWeeks)[^1], (_, _, x) => x with { Pain = 6 });
        var (one, other) = (calm with { Sessions = calm.Sessions.Add(sore) }, calm with { Sessions = calm.Sessions.Insert(0, sore) });

        Assert.Equal(Texts(Book.Again(TwoWeeks, one)), Texts(Book.Again(TwoWeeks, other)));
        Assert.Contains(Texts(Book.Again(TwoWeeks, other)), t => t.Contains("Pain reached 6 of 10", StringComparison.Ordinal));
    }

    [Fact]
    public void What_hurt_too_much_stays_out_of_a_lighter_week_too()
    {
        var deload = Book.Promised.Sessions.First(s => s.Deload);
        var day = TrainingWeek.MondayOf(deload.Date);
        var last = Book.Before(day)[^1];
        var log = Book.DoneBefore(day, (s, _, x) => ReferenceEquals(s, last) ? x with { Pain = 7 } : x);
        var plan = Book.Again(day, log);

        var hurt = last.Exercises.Where(e => e.Sets[0].Load is null).Select(e => e.Exercise).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(hurt);
        Assert.DoesNotContain(plan.Sessions.Where(s => s.Date >= day && s.Date < last.Date.AddDays(7)).SelectMany(s => s.Exercises), e => hurt.Contains(e.Exercise));
    }

    private static IEnumerable<string> Texts(Programme plan) => plan.Findings.Select(f => f.Text)
        .Concat(plan.Changes.SelectMany(c => c.Why).Select(w => w.Text))
        .Concat(plan.Sessions.SelectMany(s => s.Why.Concat(s.Exercises.SelectMany(e => e.Why))).Select(w => w.Text));
}
