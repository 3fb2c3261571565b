using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using TestResult = Sinew.Training.Runners.TestResult;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>Random runners, kits, conditions and seasons from a seed that a failing test prints.</summary>
internal sealed class RandomScene(int seed)
{
    private static readonly Implement[] Things = [.. Enum.GetValues<Implement>().Where(i => i > Implement.Chair)];
    private ulong state = (ulong)(seed * 2654435761L) + 88172645463325252UL;

    public static Scene Of(int seed) => new RandomScene(seed).Make();

    /// <summary>A random runner with a running week, races and availability: for the whole pipeline.</summary>
    public static Runner WholeRunner(int seed) => new RandomScene(seed).MakeRunner();

    private Runner MakeRunner()
    {
        var runner = Make().Runner;
        var week = ImmutableArray.CreateBuilder<WeekEntry>();
        for (var i = 0; i < 2 + Next(5); i++)
            week.Add(new((DayOfWeek)Next(7), (RunKind)Next(8), 30 + (5 * Next(20)), null, Next(6) == 0 ? null : new TimeOnly(6 + Next(13), 0), false, null, null));
        var races = ImmutableArray.CreateBuilder<Race>();
        for (var i = 0; i < Next(3); i++)
        {
            var raceEvent = (RaceEvent)(1 + Next(8));
            races.Add(new(Scene.Today.AddDays((7 * (2 + Next(28))) + 6), raceEvent, raceEvent.Km() ?? 10, Next(5) == 0 ? 2500 : 0, (RacePriority)Next(3), "Race"));
        }

        var volume = ImmutableArray.CreateBuilder<VolumeStep>();
        var days = Enum.GetValues<DayOfWeek>().Where(_ => Next(3) > 0).ToImmutableArray();
        return runner with
        {
            Week = week.ToImmutable(),
            Races = [.. races.DistinctBy(r => r.Date)],
            Volume = volume.ToImmutable(),
            Availability = new(days, new[] { 15, 20, 25, 30, 40, 45, 60 }[Next(7)], 1 + Next(4), (SessionStyle)Next(3), new(6, 0), new(21, 0), [], Next(4) == 0),
        };
    }

    private Scene Make()
    {
        for (var i = 0; i < 5; i++)
            Next(2);
        var age = Next(10) switch { 0 => 12 + Next(6), 1 => 65 + Next(15), 2 => 40 + Next(25), _ => 18 + Next(30) };
        var level = (StrengthLevel)Next(3);
        var runner = Scene.SomeRunner(level, age) with
        {
            Sex = (Sex)Next(3),
            BodyMassKg = Next(8) == 0 ? null : 45 + Next(70),
            Supervised = Next(5) == 0,
            Equipment = SomeKit(),
            Conditions = [.. Enumerable.Range(0, Next(4) == 0 ? 1 + Next(2) : 0).Select(_ => new Condition((ConditionId)Next(Enum.GetValues<ConditionId>().Length), null, null, null, Next(9), Next(3) == 0, true))],
            Tests = SomeTests(),
        };
        var screening = new Screening(
            true, [], Next(2) == 0, Next(12) == 0, runner.Sex == Sex.Female && Next(8) == 0 ? 1 + Next(3) : null,
            runner.Sex == Sex.Female && Next(10) == 0 ? Next(20) : null, null);
        runner = runner with { Screening = screening };
        var ultra = Next(4) == 0;
        var season = SomeSeason(ultra);
        var races = Next(2) == 0 ? ImmutableArray<Race>.Empty : [new Race(season.Weeks[Math.Max(0, season.Weeks.Length - 2)].To, RaceEvent.Half, 21.1, 0, RacePriority.A, "")];
        var calendar = SomeCalendar(season, races);
        var count = 1 + Next(3);
        var days = Enum.GetValues<DayOfWeek>().OrderBy(_ => Next(1000)).Take(count).OrderBy(d => TrainingWeek.Index(d)).ToArray();
        var budget = new[] { 10, 15, 20, 25, 30, 40, 45, 60, 90 }[Next(9)];
        var permitted = new Permitted(runner, Catalogue.Default, Scene.Today);
        var placed = Scene.Place(season, days, budget, (phase, i) => phase == Phase.TR ? SessionClass.L : SessionClass.M, 60 * (9 + Next(11)));
        placed = [.. placed.Where(_ => Next(12) > 0).Select(p => p with { Class = ClassFor(p, permitted, season) })];
        return new(runner, season, calendar, placed, SomeNeeds());
    }

    private SessionClass ClassFor(PlacedSession p, Permitted permitted, Season season)
    {
        if (permitted.LightOnly(p.Date) || p.Phase == Phase.TR || Next(12) == 0)
            return SessionClass.L;
        if (Next(14) == 0 || (p.Phase == Phase.TP && Next(2) == 0))
            return SessionClass.P;
        return permitted.HeavyPossible(p.Phase, p.Date, season.Weeks[p.Week].StrengthWeeks) && !p.Deload && Next(2) == 0 ? SessionClass.H : SessionClass.M;
    }

    private Season SomeSeason(bool ultra)
    {
        (Phase, int)[] parts = Next(4) switch
        {
            0 => [(Phase.AA, 1 + Next(4)), (Phase.GS, 3 + Next(8)), (Phase.MT, 2), (Phase.TP, 1), (Phase.TR, 1)],
            1 => [(Phase.AA, 2), (Phase.GS, 6), (Phase.MS, 6), (Phase.PW, 4), (Phase.MT, 2), (Phase.GS, 6), (Phase.MS, 6)],
            2 => [(Phase.MT, 1 + Next(4)), (Phase.TP, 2), (Phase.TR, 3), (Phase.GS, 5)],
            _ => [(Phase.AA, 2), (Phase.GS, 4), (Phase.MS, 5), (Phase.PW, 3), (Phase.MT, 3), (Phase.TP, 2), (Phase.TR, 2)],
        };
        var slope = Next(3) - 1;
        return Scene.SeasonOf(parts, w => Math.Max(0, 40 + (slope * w * 2) + (Next(5) * Next(3))), 4 + Next(3), ultra) with { ShortHorizon = Next(8) == 0 };
    }

    private RunCalendar SomeCalendar(Season season, ImmutableArray<Race> races)
    {
        var runs = new List<PlannedRun>();
        for (var i = 0; i < 2 + Next(4); i++)
        {
            var (day, kind, minutes, hour) = (Next(7), (RunKind)Next(8), 30 + Next(100), 6 + Next(13));
            foreach (var week in season.Weeks)
                runs.Add(new(week.From.AddDays(day), kind, minutes, minutes / 6.0, Next(5) == 0 ? null : new TimeOnly(hour, 0), false, RunSource.Week));
        }

        foreach (var race in races)
            runs.Add(new(race.Date, RunKind.Race, 100, 21.1, new(9, 0), false, RunSource.Race));
        return new(runs, races, Scene.Today, season.Weeks[^1].To);
    }

    private Equipment SomeKit()
    {
        if (Next(6) == 0)
            return Equipment.Nothing;
        if (Next(6) == 0)
            return Scene.Gym();
        var owned = Things.Where(_ => Next(4) == 0).ToArray();
        var pairs = Next(3) == 0 ? null : Enumerable.Range(0, 1 + Next(4)).Select(_ => 2.0 + (2 * Next(15))).Distinct().ToArray();
        return Scene.Kit(owned, pairs, Next(2) == 0 ? null : [8, 16], Next(2) == 0 ? null : [20, 22.5, 30, 40, 50, 60, 80]);
    }

    private ImmutableArray<TestResult> SomeTests()
    {
        var tests = ImmutableArray.CreateBuilder<TestResult>();
        if (Next(2) == 0)
            tests.Add(new(TestId.HeelRise, Scene.Today.AddDays(-3), null, 8 + Next(25), 8 + Next(25), null));
        if (Next(3) == 0)
            tests.Add(new(TestId.HopSingle, Scene.Today.AddDays(-3), null, 100 + Next(20), 100 + Next(20), null));
        foreach (var lift in new[] { "back_squat", "trap_bar_deadlift", "hip_thrust_barbell", "leg_press" })
        {
            if (Next(4) == 0)
                tests.Add(new(TestId.E1rm, Scene.Today.AddDays(-Next(200)), lift, null, null, 40 + Next(90)));
        }

        return tests.ToImmutable();
    }

    private ImmutableArray<Need> SomeNeeds() => Next(2) == 0 ? [] : [Scene.Weak((Movement)Next(18), "Measured below the norm.")];

    private int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }
}
