using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Replan;

/// <summary>P-29, section 9: what an exercise asks for first is true by log or test. Plan and check read the log apart and agree.</summary>
public sealed class ProvenByLogTests(ITestOutputHelper output)
{
    private const int Mass = 60;
    private const int Runners = 60;

    private static readonly (Prerequisite Need, Exercise Exercise)[] Needs =
        [.. Catalogue.Default.Exercises.SelectMany(e => e.Prerequisites).SelectMany(g => g).Where(n => n.Exercise is not null).Distinct().Select(n => (n, Catalogue.Default[n.Exercise!]))];

    [Fact]
    public void Every_prerequisite_that_is_an_exercise_can_be_shown_and_holds_from_the_next_day()
    {
        Assert.True(Needs.Length >= 25, $"{Needs.Length}");
        Assert.All(Needs, x =>
        {
            var logged = One(x.Need, x.Exercise, s => s);
            Assert.False(Holds(logged, x.Need, SomeRunner.Monday));
            Assert.True(Holds(logged, x.Need, SomeRunner.Monday.AddDays(1)), $"{x.Need}");
            Assert.True(Agrees(logged, x.Need, SomeRunner.Monday) && Agrees(logged, x.Need, SomeRunner.Monday.AddDays(1)), $"{x.Need}");
        });
    }

    [Fact]
    public void A_little_less_of_anything_shows_nothing()
    {
        (string What, Func<Prerequisite, Exercise, bool> Applies, Func<LoggedSet, LoggedSet> Less)[] ways =
        [
            ("one fewer", (_, _) => true, s => s with { Reps = s.Reps - 1, Seconds = s.Seconds - 1 }),
            ("pain of 3", (_, _) => true, s => s with { Pain = 3 }),
            ("form", (_, _) => true, s => s with { FormBroke = true }),
            ("lighter", (n, _) => n.LoadBw is not null, s => s with { Load = s.Load is { } l ? new Load(l.Grams - 500) : null }),
            ("no load", (n, _) => n.LoadBw is not null, s => s with { Load = null }),
            ("nearer to the end", (n, _) => n.Rir is not null, s => s with { Rir = s.Rir - 1 }),
            ("reserve unknown", (n, e) => n.Rir is not null && e.Measure != Measure.Contacts, s => s with { Rir = null }),
            ("only one side", (_, e) => e.Unilateral, s => s with { Side = LoggedSide.Left }),
            ("amount unknown", (_, _) => true, s => s with { Reps = null, Seconds = null }),
        ];
        foreach (var (what, applies, less) in ways)
        {
            var tried = Needs.Where(x => applies(x.Need, x.Exercise)).ToArray();
            Assert.NotEmpty(tried);
            Assert.All(tried, x =>
            {
                var logged = One(x.Need, x.Exercise, less);
                Assert.False(Holds(logged, x.Need, SomeRunner.Monday.AddDays(9)), $"{what}: {x.Need}");
                Assert.True(Agrees(logged, x.Need, SomeRunner.Monday.AddDays(9)), $"{what}: {x.Need}");
            });
        }
    }

    [Fact]
    public void Sets_of_two_sessions_are_not_added_up()
    {
        var (need, exercise) = Needs.First(x => x.Need.Sets == 3 && !x.Exercise.Unilateral);
        LoggedExercise one = One(need, exercise, s => s)[0];
        ImmutableArray<LoggedExercise> twice = [one with { Sets = one.Sets[..2] }, one with { Date = one.Date.AddDays(3), Session = "later", Sets = one.Sets[..2] }];
        Assert.False(Holds(twice, need, one.Date.AddDays(9)));
        Assert.True(Agrees(twice, need, one.Date.AddDays(9)));
    }

    [Fact]
    public void Plan_and_check_agree_on_whatever_is_logged()
    {
        var dice = new Dice(Seeds.Fresh(output));
        var shown = 0;
        for (var i = 0; i < 4000; i++)
        {
            var (need, exercise) = Needs[dice.Next(Needs.Length)];
            ImmutableArray<LoggedExercise> logged =
            [
                .. Enumerable.Range(0, dice.Between(1, 3)).Select(day => new LoggedExercise(
                    SomeRunner.Monday.AddDays(day), $"{day}", exercise.Id, null, false, [.. Enumerable.Range(0, dice.Between(1, 6)).Select(_ => Some(dice, need, exercise))])),
            ];
            var day = SomeRunner.Monday.AddDays(dice.Between(0, 4));
            shown += Holds(logged, need, day) ? 1 : 0;
            Assert.True(Agrees(logged, need, day), $"{i}: {need} {string.Join("; ", logged.SelectMany(l => l.Sets))}");
        }

        Assert.InRange(shown, 200, 3800);
    }

    /// <summary>Bounding is of impact 3: no level vouches for it. Tests open R-560's third level, the log what bounding itself asks for.</summary>
    [Fact]
    public void Bounds_open_to_who_logged_hops_that_stick_and_25_raises_and_the_check_agrees()
    {
        var bare = SomeRunner.With([SomeRunner.Run(DayOfWeek.Tuesday, RunKind.Easy, 45, "07:00")], StrengthLevel.Advanced);
        var runner = bare with { Tests = [new(TestId.HeelRise, SomeRunner.Monday, null, 30, 30, null), new(TestId.HopSingle, SomeRunner.Monday, null, 150, 150, null)] };
        var bounding = Catalogue.Default["bounding"];
        var date = SomeRunner.Monday.AddDays(7 * 13);
        ImmutableArray<LoggedExercise> logged = [.. bounding.Prerequisites.SelectMany(g => g).Where(n => n.Exercise is not null).SelectMany(n => One(n, Catalogue.Default[n.Exercise!], s => s))];
        Assert.Equal(["hop_and_stick", "calf_raise_single"], logged.Select(l => l.Exercise));
        foreach (var (known, open) in new[] { (logged, true), (logged[1..], false), ([], false) })
        {
            var proven = Proven.By(known, Catalogue.Default, Mass);
            var permitted = new Permitted(runner, Catalogue.Default, SomeRunner.Monday, Modules.None, proven);
            Assert.Equal(open, permitted.Allows(bounding, Phase.PW, date, 13));
            Assert.False(permitted.Allows(bounding, Phase.PW, SomeRunner.Monday, 13));
        }

        var plan = Planner.Plan(new(runner, [], Catalogue.Default, SomeRunner.Monday, 16));
        var late = plan.Sessions.Last(s => s.Exercises.Any(e => e.Slot == Slot.Main));
        var bound = late.Exercises.First(e => e.Slot == Slot.Main) with { Exercise = "bounding", Name = bounding.Name };
        var edited = plan with { Sessions = [.. plan.Sessions.Select(s => s.Id == late.Id ? s with { Exercises = [.. s.Exercises.Select(e => e.Slot == Slot.Main ? bound : e)] } : s)] };
        Assert.Contains(Check.Run(edited, runner, Catalogue.Default).Floors, v => v.Rule == "P-29");
        Assert.DoesNotContain(Check.Run(edited, runner, Catalogue.Default, null, Performed.Nothing with { Logged = logged }).Floors, v => v.Rule == "P-29");
    }

    /// <summary>Random runners, followed for some weeks as asked, who then show one thing after the other: whatever opens, no floor is broken.</summary>
    [Fact]
    public void Whatever_a_log_opens_no_floor_is_broken()
    {
        var seed = Seeds.Fresh(output);
        var opened = 0;
        var wrong = new List<string>();
        for (var i = 0; i < Runners; i++)
        {
            var dice = new Dice(seed + (ulong)i);
            var (any, start) = RandomRunners.Of(seed + (ulong)i);
            var runner = any with { Supervised = any.Supervised || dice.Chance(50) };
            var promised = Planner.Plan(new(runner, [], Catalogue.Default, start));
            var today = start.AddDays(dice.Chance(50) ? dice.Between(14, 90) : dice.Between(91, 240));
            var book = new LogBook(runner, promised).DoneBefore(today);
            var sets = Needs.Where(_ => dice.Chance(60)).SelectMany(x => One(x.Need, x.Exercise, s => s)[0].Sets).ToImmutableArray();
            var log = book with { Sessions = book.Sessions.Add(new(null, today.AddDays(-dice.Between(1, 13)), SessionStatus.Other, null, 30, null, sets)) };
            var request = new PlanRequest(runner, [], Catalogue.Default, today, null, log, promised);
            var plan = Planner.Plan(request);
            wrong.AddRange(RandomLives.Wrong(new(request, plan), promised).Select(w => $"seed {seed + (ulong)i}: {w}"));
            opened += plan.Sessions.Any(s => s.Exercises.Any(e => e.Why.Any(w => w.Rule == "P-29"))) ? 1 : 0;
        }

        Assert.Empty(wrong);
        Assert.InRange(opened, 1, Runners);
    }

    // One session in which an exercise is done just as a prerequisite asks, changed.
    private static ImmutableArray<LoggedExercise> One(Prerequisite need, Exercise exercise, Func<LoggedSet, LoggedSet> change)
    {
        var held = exercise.Measure == Measure.Time;
        var load = need.LoadBw is { } share ? new Load((int)Math.Ceiling(share * Mass * 1000)) : (Load?)null;
        var set = new LoggedSet(
            exercise.Id, exercise.Unilateral ? LoggedSide.Each : LoggedSide.Both, held ? null : need.Reps, held ? need.Reps : null, load, need.Rir, Painless, false);
        return [new(SomeRunner.Monday, "shown", exercise.Id, null, false, [.. Enumerable.Repeat(change(set), need.Sets ?? 1)])];
    }

    private const int Painless = 2;

    private static LoggedSet Some(Dice dice, Prerequisite need, Exercise exercise)
    {
        int? amount = dice.Chance(5) ? null : (need.Reps ?? 1) + dice.Between(-1, 2);
        var held = exercise.Measure == Measure.Time;
        var load = dice.Chance(10) ? (Load?)null : Load.FromKg(dice.Between(1, 8) * 10);
        return new(
            exercise.Id, (LoggedSide)dice.Next(4), held ? null : amount, held ? amount : null, load, dice.Chance(10) ? null : (need.Rir ?? 2) + dice.Between(-1, 4),
            dice.Chance(90) ? dice.Between(0, 2) : 4, dice.Chance(5));
    }

    private static bool Holds(ImmutableArray<LoggedExercise> logged, Prerequisite need, DateOnly day) =>
        Proven.By(logged, Catalogue.Default, Mass) is var proven && proven.Holds(need, proven.StepOn(day));

    private static bool Agrees(ImmutableArray<LoggedExercise> logged, Prerequisite need, DateOnly day) =>
        Holds(logged, need, day) == ShownInTheLog.Before(
            new RuleContext(Empty, Runner, Catalogue.Default, _ => true, Performed.Nothing with { Logged = logged }), day, need.Exercise!, need);

    private static readonly Runner Runner = SomeRunner.With() with { BodyMassKg = Mass };
    private static readonly Programme Empty = new(SomeRunner.Monday, "", StrengthLevel.Novice, [], [], [], [], [], []);
}
