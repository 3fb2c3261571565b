using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests;

/// <summary>
/// Complete runners from a seed: ordinary ones, old and young ones, pregnant, ill and stopped ones, ones with no time, no kit or fourteen
/// runs a week. Every runner is one that runner.json could hold.
/// </summary>
internal static class RandomRunners
{
    /// <summary>A runner and the first day of the plan, the same for the same seed.</summary>
    public static (Runner Runner, DateOnly Today) Of(ulong seed)
    {
        var dice = new Dice(seed);
        var today = new DateOnly(2026, 1, 1).AddDays(dice.Next(900));
        return (Of(dice, today, 330), today);
    }

    /// <summary>The runner of a seed, with an article's style; all styles in turn.</summary>
    public static (Runner Runner, DateOnly Today) WithStyle(ulong seed)
    {
        var (runner, today) = Of(seed);
        return (runner with { Style = (ProgrammeStyle)(1 + (int)(seed % 6)) }, today);
    }

    /// <summary>A runner with races from 40 days before today to <paramref name="raceDays"/> days after it.</summary>
    public static Runner Of(Dice dice, DateOnly today, int raceDays)
    {
        var age = dice.Weighted(3, 1) == 0 ? dice.Between(18, 59) : dice.Between(12, 90);
        var born = today.AddYears(-age).AddDays(-dice.Next(365));
        var sex = dice.Any<Sex>();
        var budget = dice.Pick(10, 15, 20, 25, 30, 30, 40, 40, 45, 60, 90, 120, dice.Between(10, 120));
        return new Runner(
            "Runner", born, sex, dice.Chance(20) ? null : dice.Between(38, 125), dice.Chance(20) ? null : dice.Between(140, 205),
            dice.Chance(50) ? "Europe/Berlin" : null, dice.Any<StrengthLevel>(), dice.Chance(20), dice.Any<RaceEvent>(),
            Races(dice, today, raceDays), Week(dice, today), Dated(dice, today, raceDays), Volume(dice, today),
            TimeFor(dice, budget), Kit(dice), [.. Enum.GetValues<Goal>().Where(_ => dice.Chance(30))],
            Conditions(dice, today), Answers(dice, sex, age), Tests(dice, today), ProgrammeStyle.Sinew,
            new(dice.Any<LastPhase>(), dice.Any<HardDays>(), dice.Any<LiftFirst>()));
    }

    /// <summary>No to four races of every priority, some of them past.</summary>
    public static ImmutableArray<Race> Races(Dice dice, DateOnly today, int raceDays)
    {
        var races = ImmutableArray.CreateBuilder<Race>();
        var count = dice.Weighted(30, 35, 20, 10, 5);
        for (var i = 0; i < count; i++)
        {
            var name = dice.Any<RaceEvent>();
            if (name == RaceEvent.None)
                name = RaceEvent.Other;
            var km = name switch
            {
                RaceEvent.Other => dice.Pick(1.0, 5.5, 7, 16, 16.1, 25, 30, 32, 45, 50),
                RaceEvent.Ultra => dice.Pick(50.0, 60, 100, 100.5, 161),
                _ => name.Km() ?? 10,
            };
            var ascent = dice.Weighted(8, 2, 1, 1) switch { 0 => 0, 1 => dice.Next(1999), 2 => 2000, _ => 5000 };
            var date = dice.Chance(10) ? today.AddDays(-dice.Between(1, 40)) : today.AddDays(dice.Next(raceDays + 1));
            races.Add(new(date, name, km, ascent, dice.Weighted(5, 3, 2) switch { 0 => RacePriority.A, 1 => RacePriority.B, _ => RacePriority.C }, ""));
        }

        return races.ToImmutable();
    }

    /// <summary>A typed week of no to fourteen runs, up to two a day: three in four as runners keep them, the rest without any sense.</summary>
    public static ImmutableArray<WeekEntry> Week(Dice dice, DateOnly today) => dice.Chance(75) ? SensibleWeek(dice) : AnyWeek(dice, today);

    // One long run at most, up to three key runs on days apart, the rest easy or cross-training; durations that go with the kind.
    private static ImmutableArray<WeekEntry> SensibleWeek(Dice dice)
    {
        var count = dice.Weighted(2, 4, 10, 18, 20, 16, 12, 8, 4, 2, 2, 1, 1, 0, 0);
        var habit = dice.Next(4);
        var kinds = new RunKind?[14];
        if (count >= 2 && dice.Chance(85))
            kinds[dice.Weighted(60, 2, 2, 4, 2, 2, 28)] = RunKind.Long;
        var keys = count switch { <= 2 => dice.Weighted(3, 1), <= 4 => dice.Weighted(3, 5, 1), _ => dice.Weighted(1, 5, 8, 1) };
        for (var tries = 0; keys > 0 && tries < 30; tries++)
        {
            var day = dice.Next(7);
            if (kinds[day] is null && !IsHard(kinds[(day + 1) % 7]) && !IsHard(kinds[(day + 6) % 7]))
            {
                kinds[day] = dice.Weighted(5, 6, 2, 1) switch { 0 => RunKind.Tempo, 1 => RunKind.Intervals, 2 => RunKind.Hills, _ => RunKind.Race };
                keys--;
            }
        }

        for (var left = count - kinds.Count(k => k is not null); left > 0; left--)
        {
            var free = Enumerable.Range(0, 14).Where(s => kinds[s] is null && (s < 7 || kinds[s - 7] is not null)).ToList();
            var single = free.FindAll(s => s < 7);
            kinds[single.Count > 0 ? dice.Pick([.. single]) : dice.Pick([.. free])] =
                dice.Weighted(60, 12, 8, 8, 12) switch { 0 => RunKind.Easy, 1 => RunKind.Recovery, 2 => RunKind.Steady, 3 => RunKind.Strides, _ => RunKind.Cross };
        }

        return
        [
            .. Enumerable.Range(0, 14).Where(s => kinds[s] is not null).Select(s => new WeekEntry(
                (DayOfWeek)(s % 7), kinds[s]!.Value, dice.Chance(8) ? null : Usual(dice, kinds[s]!.Value), dice.Chance(30) ? dice.Between(4, 25) : null,
                Start(dice, habit, s >= 7), dice.Chance(30), null, null)),
        ];

        static bool IsHard(RunKind? kind) => kind is RunKind.Long || kind?.IsKey() == true;
    }

    private static int Usual(Dice dice, RunKind kind) => kind switch
    {
        RunKind.Long => dice.Pick(60, 75, 80, 90, 95, 105, 120, 150),
        RunKind.Tempo or RunKind.Intervals or RunKind.Hills or RunKind.Race => dice.Pick(35, 45, 50, 60, 60, 70, 75),
        RunKind.Recovery => dice.Pick(20, 25, 30, 40),
        _ => dice.Pick(25, 30, 40, 45, 45, 50, 60, 70),
    };

    private static ImmutableArray<WeekEntry> AnyWeek(Dice dice, DateOnly today)
    {
        var slots = Enumerable.Range(0, 14).ToList();
        var count = dice.Weighted(4, 10, 10, 10, 10, 8, 8, 6, 4, 3, 2, 2, 1, 1, 2);
        if (count == 1)
            count = dice.Between(0, 7);
        var week = ImmutableArray.CreateBuilder<WeekEntry>(count);
        var habit = dice.Next(4);
        for (var i = 0; i < count; i++)
        {
            // Mostly one run a day until the days are used up.
            var at = dice.Next(i < 5 && slots.Exists(s => s < 7) ? slots.Count(s => s < 7) : slots.Count);
            var slot = slots[at];
            slots.RemoveAt(at);
            var bounded = dice.Chance(8);
            week.Add(new(
                (DayOfWeek)(slot % 7), Kind(dice), Minutes(dice), dice.Chance(30) ? dice.Between(2, 30) : null, Start(dice, habit, slot >= 7),
                dice.Chance(40), bounded ? today.AddDays(dice.Between(-20, 60)) : null, bounded && dice.Chance(50) ? today.AddDays(dice.Between(0, 90)) : null));
        }

        return week.ToImmutable();
    }

    /// <summary>A dated run or rest.</summary>
    public static DatedRun DatedOn(Dice dice, DateOnly date) => new(
        date, dice.Chance(25) ? RunKind.Rest : Kind(dice), Minutes(dice), dice.Chance(30) ? dice.Between(2, 35) : null,
        Start(dice, dice.Next(4), dice.Chance(30)), dice.Chance(40));

    /// <summary>When strength is possible: usual evenings, narrow and contradictory openings, or never.</summary>
    public static Availability TimeFor(Dice dice, int minutes)
    {
        var days = Enum.GetValues<DayOfWeek>().Where(_ => dice.Chance(75));
        if (dice.Chance(40))
            days = Enum.GetValues<DayOfWeek>();
        if (dice.Chance(4))
            days = [];
        var windows = ImmutableArray.CreateBuilder<AvailabilityWindow>();
        for (var left = dice.Weighted(60, 15, 15, 10); left > 0; left--)
        {
            var from = dice.Between(0, 22 * 12) * 5;
            var to = Math.Min((24 * 60) - 1, from + dice.Pick(5, 10, 15, 25, 40, 60, 120, 240, 480));
            windows.Add(new(dice.Any<DayOfWeek>(), Clock(from), Clock(to), dice.Chance(40) ? dice.Between(10, 120) : null));
        }

        var (earliest, latest) = dice.Weighted(60, 15, 10, 10, 5) switch
        {
            0 => (6 * 60, 21 * 60),
            1 => (16 * 60, 21 * 60),
            2 => (5 * 60, 9 * 60),
            3 => (0, (24 * 60) - 1),
            _ => (dice.Next(1440), dice.Next(1440)),
        };
        return new(
            [.. days], minutes, dice.Weighted(2, 15, 45, 28, 10), dice.Any<SessionStyle>(), Clock(earliest), Clock(latest), windows.ToImmutable(), dice.Chance(25));
    }

    private static RunKind Kind(Dice dice) => dice.Weighted(40, 6, 6, 5, 10, 8, 10, 4, 2, 8, 1) switch
    {
        0 => RunKind.Easy,
        1 => RunKind.Recovery,
        2 => RunKind.Steady,
        3 => RunKind.Strides,
        4 => RunKind.Long,
        5 => RunKind.Tempo,
        6 => RunKind.Intervals,
        7 => RunKind.Hills,
        8 => RunKind.Race,
        9 => RunKind.Cross,
        _ => RunKind.Rest,
    };

    private static int? Minutes(Dice dice) => dice.Chance(15) ? null : dice.Pick(20, 30, 40, 45, 46, 50, 60, 75, 80, 89, 90, 100, 120, 150, dice.Between(5, 200));

    private static TimeOnly? Start(Dice dice, int habit, bool second)
    {
        if (dice.Chance(habit == 3 ? 40 : 8))
            return null;
        var hour = habit switch
        {
            0 => second ? 17 : 6,
            1 => second ? 6 : 17,
            2 => second ? 12 : 9,
            _ => dice.Between(5, 20),
        };
        return new(hour + dice.Next(3), dice.Pick(0, 0, 15, 30, 30, 50));
    }

    private static ImmutableArray<DatedRun> Dated(Dice dice, DateOnly today, int days) =>
        dice.Chance(60) ? [] : [.. Enumerable.Range(0, dice.Between(1, 8)).Select(_ => DatedOn(dice, today.AddDays(dice.Between(-7, Math.Min(days, 90)))))];

    private static ImmutableArray<VolumeStep> Volume(Dice dice, DateOnly today)
    {
        if (dice.Chance(50))
            return [];
        var km = (double)dice.Between(10, 120);
        var steps = ImmutableArray.CreateBuilder<VolumeStep>();
        for (var (week, left) = (dice.Between(-3, 5), dice.Between(1, 20)); left > 0; left--, week += dice.Between(1, 3))
        {
            steps.Add(new(TrainingWeek.MondayOf(today).AddDays(7 * week), km));
            km = Math.Round(km * dice.Pick(0.6, 0.75, 0.9, 1, 1.05, 1.1, 1.2), 1);
        }

        return steps.ToImmutable();
    }

    private static Equipment Kit(Dice dice)
    {
        var owned = Equipment.Everybody;
        var gym = dice.Weighted(25, 50, 25);
        if (gym == 0)
            return Equipment.Nothing;
        foreach (var implement in Enum.GetValues<Implement>())
        {
            if (dice.Chance(gym == 1 ? 15 : 85))
                owned = owned.With(implement);
        }

        var pairs = owned.Has(Implement.Dumbbell) && dice.Chance(80) ? Loads(dice, 2, 30) : [];
        var singles = pairs.IsEmpty || dice.Chance(60) ? pairs : [.. pairs.Concat(Loads(dice, 2, 40)).Distinct().Order()];
        return new(
            owned, pairs, singles, owned.Has(Implement.Kettlebell) && dice.Chance(80) ? Loads(dice, 4, 32) : [],
            owned.Has(Implement.Barbell) ? [.. Enumerable.Range(0, dice.Between(5, 60)).Select(i => Load.FromKg(20 + (2.5m * i)))] : []);
    }

    private static ImmutableArray<Load> Loads(Dice dice, int from, int to) =>
        [.. Enumerable.Range(0, dice.Between(1, 8)).Select(_ => Load.FromKg(dice.Between(from, to))).Distinct().Order()];

    private static ImmutableArray<Condition> Conditions(Dice dice, DateOnly today) =>
    [
        .. Enumerable.Range(0, dice.Weighted(60, 25, 10, 5)).Select(_ => dice.Any<ConditionId>()).Distinct().Select(id => new Condition(
            id, dice.Chance(50) ? dice.Any<BodySide>() : null, id == ConditionId.BsiSuspected ? dice.Any<BoneSite>() : null,
            dice.Chance(50) ? today.AddDays(-dice.Next(200)) : null, dice.Weighted(6, 1) == 0 ? dice.Next(5) : dice.Next(11), dice.Chance(15), dice.Chance(50))),
    ];

    private static Screening? Answers(Dice dice, Sex sex, int age)
    {
        if (dice.Chance(10))
            return null;
        var mother = sex != Sex.Male && age is >= 16 and <= 50;
        var pregnant = mother && dice.Chance(8);
        return new(
            !dice.Chance(4), dice.Chance(4) ? [dice.Any<RedFlag>()] : [], dice.Chance(10), dice.Chance(4), pregnant ? dice.Between(1, 3) : null,
            mother && !pregnant && dice.Chance(8) ? dice.Between(0, 30) : null, age < 18 && dice.Chance(40) ? dice.Chance(50) : null);
    }

    private static ImmutableArray<Training.Runners.TestResult> Tests(Dice dice, DateOnly today)
    {
        var tests = ImmutableArray.CreateBuilder<Training.Runners.TestResult>();
        for (var left = dice.Weighted(40, 15, 15, 15, 15); left > 0; left--)
        {
            var id = dice.Any<TestId>();
            var date = today.AddDays(-dice.Next(200));
            var (least, most) = id switch
            {
                TestId.E1rm => (20, 180),
                TestId.SlSquatQuality => (0, 5),
                TestId.Grip or TestId.HeelRise or TestId.SlBridge or TestId.ChairStand or TestId.SlSitToStand => (3, 50),
                _ => (5, 240),
            };
            if (id == TestId.E1rm || dice.Chance(30))
                tests.Add(new(id, date, id == TestId.E1rm ? dice.Pick("back_squat", "deadlift", "leg_press", "rdl_barbell") : null, null, null, dice.Between(least, most)));
            else
                tests.Add(new(id, date, null, dice.Between(least, most), dice.Between(least, most), null));
        }

        return tests.ToImmutable();
    }

    private static TimeOnly Clock(int minutes) => new(minutes / 60, minutes % 60);
}
