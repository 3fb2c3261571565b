using System.Diagnostics;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Runners;

namespace Sinew.Benchmarks;

/// <summary>Season and Schedule over 52 weeks, warm, on one core.</summary>
internal static class BenchSchedule
{
    private const int Weeks = 52;
    private const int WarmUp = 300;
    private const int Times = 2000;
    internal static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Prints the median, the 95th percentile and the bytes of each runner.</summary>
    public static int Run()
    {
        Console.WriteLine($"Season and Schedule, {Weeks} weeks, {Times} times after {WarmUp}");
        Console.WriteLine("| runner | median ms | 95 % ms | KB allocated | of it Season ms | sessions |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, runner) in Runners())
            Measure(name, runner);
        return 0;
    }

    private static void Measure(string name, Runner runner)
    {
        var last = Today.AddDays((7 * Weeks) + 6);
        var runs = RunPattern.Expand(runner, Today, last);
        var permitted = new Permitted(runner, Catalogue.Default, Today);
        var sessions = 0;
        var (all, season) = (new double[Times], new double[Times]);
        var bytes = 0L;
        for (var i = -WarmUp; i < Times; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var calendar = new RunCalendar(runs, runner.Races, Today, last);
            var blocks = Periodise.Season(runner, calendar, Today, Weeks);
            var between = Stopwatch.GetTimestamp();
            var wants = Wants.Of(runner, blocks, Today, permitted.HeavyPossible);
            sessions = Schedule.Place(runner, calendar, blocks, wants, Today).Sessions.Length;
            if (i < 0)
                continue;
            all[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            season[i] = Stopwatch.GetElapsedTime(start, between).TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(all);
        Array.Sort(season);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {all[Times / 2]:0.000} | {all[Times * 95 / 100]:0.000} | {bytes / 1024} | {season[Times / 2]:0.000} | {sessions} |"));
    }

    internal static IEnumerable<(string Name, Runner Runner)> Runners()
    {
        yield return ("novice, 3 runs, no race", Make(StrengthLevel.Novice, 2, [], Run(DayOfWeek.Tuesday, RunKind.Easy, 45, 18), Run(DayOfWeek.Thursday, RunKind.Intervals, 60, 18), Run(DayOfWeek.Sunday, RunKind.Long, 80, 9)));
        WeekEntry[] five =
        [
            Run(DayOfWeek.Monday, RunKind.Easy, 45, 7), Run(DayOfWeek.Tuesday, RunKind.Intervals, 60, 7), Run(DayOfWeek.Thursday, RunKind.Tempo, 60, 7),
            Run(DayOfWeek.Friday, RunKind.Easy, 45, 7), Run(DayOfWeek.Sunday, RunKind.Long, 100, 7),
        ];
        Race[] three =
        [
            new(Today.AddDays(125), RaceEvent.Half, 21.0975, 0, RacePriority.A, ""), new(Today.AddDays(209), RaceEvent.K10, 10, 0, RacePriority.B, ""),
            new(Today.AddDays(321), RaceEvent.Marathon, 42.195, 0, RacePriority.A, ""),
        ];
        yield return ("advanced, 5 runs, 3 races", Make(StrengthLevel.Advanced, 2, three, five));
        yield return ("advanced, 5 runs, 3 a week, at 55", Make(StrengthLevel.Advanced, 3, three, five) with { Born = Today.AddYears(-55) });
        yield return ("intermediate, 5 runs of unknown time, 3 a week", Make(StrengthLevel.Intermediate, 3, [], [.. five.Select(e => e with { Start = null })]));
        yield return ("intermediate, 14 runs", Make(
            StrengthLevel.Intermediate, 2, three,
            [.. Enum.GetValues<DayOfWeek>().SelectMany(d => new[] { Run(d, d is DayOfWeek.Tuesday or DayOfWeek.Thursday ? RunKind.Tempo : RunKind.Easy, 60, 6), Run(d, RunKind.Easy, 40, 17) })]));
    }

    private static WeekEntry Run(DayOfWeek day, RunKind kind, int minutes, int hour) => new(day, kind, minutes, null, new(hour, 0), false, null, null);

    private static Runner Make(StrengthLevel level, int perWeek, Race[] races, params WeekEntry[] week) => new(
        "Runner", Today.AddYears(-34), Sex.Female, 62, 168, null, level, false, RaceEvent.K10, [.. races], [.. week], [], [],
        new([.. Enum.GetValues<DayOfWeek>()], 40, perWeek, SessionStyle.Standard, new(6, 0), new(21, 0), [], false),
        new(Equipment.Everybody.With(Implement.Barbell).With(Implement.Rack).With(Implement.Box).With(Implement.Dumbbell), [], [], [], [Sinew.Training.Units.Load.FromKg(20)]),
        [Goal.Performance], [], new(true, [], false, false, null, null, null), [], ProgrammeStyle.Sinew, new(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));
}
