using System.Globalization;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>What has not changed is planned as it was (R-548, engine: replan is plan from today with the log and the promised plan).</summary>
public sealed class UnchangedWorldTests(ITestOutputHelper output)
{
    private const int Plans = 120;
    private const int MostPain = 5;

    [Fact]
    public void Planning_again_on_the_same_day_changes_nothing()
    {
        var seed = Seeds.Fresh(output);
        for (var i = 0; i < Plans; i++)
        {
            var (runner, today) = i % 5 == 0 ? RandomRunners.WithStyle(seed + (ulong)i) : RandomRunners.Of(seed + (ulong)i);
            var first = Planner.Plan(new(runner, [], Catalogue.Default, today));
            var again = Planner.Plan(new(runner, [], Catalogue.Default, today, null, TrainingLog.Empty, first));
            Assert.True(again.Changes.IsEmpty, $"seed {seed + (ulong)i}: {Told(again)}");
            Assert.Equal(first.Sessions.Select(s => s.Id), again.Sessions.Select(s => s.Id));
        }
    }

    /// <summary>
    /// Everything was done as asked, and the file still says what it said; in every other world a log ticks it off. No session to come changes, and
    /// no block before the old end. The file says some things of the day on which it is read, and these move
    /// with that day; in such a file the world has changed: a pain above 5 (R-603: two weeks from the day of the report), the trimester and the
    /// weeks since a birth. They are left out here. A birthday that brings a need is no such thing: that runner is passed over.
    /// </summary>
    [Fact]
    public void Planning_again_later_when_all_was_done_as_asked_changes_nothing()
    {
        var seed = Seeds.Fresh(output);
        var plans = int.TryParse(Environment.GetEnvironmentVariable("SINEW_WORLDS"), CultureInfo.InvariantCulture, out var asked) ? asked : Plans;
        var (differ, planned, grown) = (0, 0, 0);
        for (var i = 0; i < plans; i++)
        {
            if (Later(seed + (ulong)i, i % 5 == 0, i % 3 == 0 ? 2 : 1) is not { } world)
                continue;
            planned++;
            grown += world.Grown ? 1 : 0;
            if (world.Told.Length == 0)
                continue;
            differ++;
            output.WriteLine(world.Told);
        }

        output.WriteLine($"{differ} of {planned}, {grown} of them with a new end");
        Assert.True(differ == 0, $"{differ} of {planned}");
        Assert.True(planned * 10 > plans * 7, $"only {planned} of {plans} looked at");
        Assert.True(grown * 5 > plans, $"only {grown} of {plans} seasons grew");
    }

    [Theory]
    [InlineData(46060183, false)] // a deadlift in per cent, without a load, came back with fewer
    [InlineData(46060183, true)]
    [InlineData(50280820, false)] // a hold of the trunk more in a lighter week
    [InlineData(50280820, true)]
    [InlineData(920030, false)] // a season without a race: the exercises of a part of a block that the new end cut elsewhere
    [InlineData(920212, false)] // rehab of the last week, moved for the one after it
    [InlineData(920278, false)]
    [InlineData(920342, false)]
    [InlineData(920405, false)] // a last Sunday's rehab, dropped for the Monday after it
    [InlineData(921273, false)] // the last week of a block that went on
    [InlineData(921364, false)]
    [InlineData(922649, false)]
    [InlineData(922732, false)]
    [InlineData(990031, false)] // a tested lift that grew older with the day of planning
    [InlineData(990066, false)] // eight weeks for a weaker side, counted anew from that day
    [InlineData(882000213, false)] // the rest between two sides, taken for that between sets
    [InlineData(77588678, false)] // a weaker side's set more, counted for both sides in the lighter week
    [InlineData(900001003, false)] // rehab that first finds a place after the old end
    [InlineData(900001767, false)] // rehab that chose an evening too short for a single set
    [InlineData(31001644, false)] // the careful days after a break, cut short once its first session was done
    [InlineData(22713727, false)] // rehab that took all of a light session's time, and stood there alone
    [InlineData(35928158, true, 2)] // a session placed as moderate, filled light, and done: counted as light once it lay behind
    public void Seasons_that_once_differed_do_so_no_more(ulong seed, bool style, int times = 1) => Assert.Equal("", Later(seed, style, times)?.Told);

    // R-522 speaks of lifters who return; while a season goes on as asked nobody does.
    [Theory]
    [InlineData(12)] // tested 32 days ago, 20 days before the season
    [InlineData(70)] // 90 days ago
    public void A_lift_that_was_tested_before_the_season_grows_no_older_in_it(int days)
    {
        var runner = LogBook.Home.Runner with
        {
            Level = StrengthLevel.Intermediate,
            Equipment = LogBook.Kit("""["barbell","rack","bench","band","miniband","step"]"""),
            Tests = [new(TestId.E1rm, SomeRunner.Monday.AddDays(-20), "deadlift", null, null, 120), new(TestId.E1rm, SomeRunner.Monday.AddDays(-20), "back_squat", null, null, 100)],
        };
        var book = LogBook.Of(runner);
        Assert.Contains(book.Promised.Sessions.SelectMany(s => s.Exercises), e => e.Exercise is "deadlift" or "back_squat" && e.Sets.Any(x => x.Load?.Kg > 60));
        var again = book.Again(SomeRunner.Monday.AddDays(days), TrainingLog.Empty);
        Assert.True(again.Changes.IsEmpty, Told(again));
    }

    // The biggest running weeks before an ultra were once counted among all weeks of a plan that grows past the race (P-34).
    [Theory]
    [InlineData(930279)]
    [InlineData(930527)]
    public void Ultras_whose_plan_grows_past_the_race_keep_their_sets(ulong seed) => Assert.Equal("", Later(seed, false, 5, 60)?.Told);

    // What differs, and whether the season's end moved; null where the world has changed.
    private static (string Told, bool Grown)? Later(ulong seed, bool style, int times, int most = 120)
    {
        var dice = new Dice(seed);
        var (any, today) = style ? RandomRunners.WithStyle(seed) : RandomRunners.Of(seed);
        var runner = any with
        {
            Screening = any.Screening is { } s ? s with { Trimester = null, PostpartumWeeks = null } : null,
            Conditions = [.. any.Conditions.Select(c => c with { Pain = Math.Min(c.Pain, MostPain) })],
        };
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
        if (plan.Sessions.IsEmpty)
            return null;
        var (grown, ticked) = (false, seed % 2 == 0);
        for (var (n, day) = (0, today); n < times; n++)
        {
            day = day.AddDays(dice.Between(1, n == 0 ? 60 : most));
            var again = Planner.Plan(new(runner, [], Catalogue.Default, day, null, ticked ? TickedOff(plan, day) : TrainingLog.Empty, plan));
            var moved = plan.Blocks[^1].To != again.Blocks[^1].To;
            if (Needs(plan) != Needs(again))
                return null;
            if (!again.Changes.IsEmpty)
                return ($"seed {seed} {today} {day}: {Told(again)}", true);
            if (Blocks(plan, plan.Blocks[^1].To) is var was && Blocks(again, plan.Blocks[^1].To) is var now && was != now)
                return ($"seed {seed} {today} {day}: {was} -> {now}", true);
            (plan, grown) = (again, grown || moved);
        }

        return ("", grown);
    }

    private static TrainingLog TickedOff(Programme plan, DateOnly day) => TrainingLog.Empty with
    {
        Sessions = [.. plan.Sessions.Where(s => s.Date < day).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Done, null, null, null, []))],
    };

    private static string Blocks(Programme plan, DateOnly until) =>
        string.Join(", ", plan.Blocks.Where(b => b.From <= until).Select(b => $"{b.Phase} {b.From} {(b.To > until ? until : b.To)}"));

    private static string Needs(Programme plan) => string.Join(" ", plan.Needs.Select(n => $"{n.Movement} {n.Kind}"));

    private static string Told(Programme plan) => string.Join("; ", plan.Changes.Take(3).Select(c => $"{c.Kind} {c.Id} {c.Before?.Date} {c.Before?.Start} {c.Before?.Class} -> {c.After?.Date} {c.After?.Start} {c.After?.Class} {Difference(c)}"));

    private static string Difference(Change c)
    {
        if (c.Before is null || c.After is null)
            return "";
        var a = c.Before.Exercises.SelectMany(e => e.Sets.Select(s => $"{e.Exercise} {s}")).ToArray();
        var b = c.After.Exercises.SelectMany(e => e.Sets.Select(s => $"{e.Exercise} {s}")).ToArray();
        return $"-[{string.Join(" | ", a.Except(b).Take(2))}] +[{string.Join(" | ", b.Except(a).Take(2))}] {a.Length} {b.Length} deload {c.Before.Deload} {c.After.Deload} phase {c.Before.Phase} {c.After.Phase}";
    }
}
