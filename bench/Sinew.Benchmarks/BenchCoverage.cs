using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests;
using Sinew.Training.Tests.Laws;
using Sinew.Training.Units;

namespace Sinew.Benchmarks;

/// <summary>
/// How much of R-223's list a week covers, by the way its minutes are packed: weeks of AA to MT without deload that hold at least two sessions.
/// </summary>
internal static class BenchCoverage
{
    private static readonly (string Name, int PerWeek, int Minutes, SessionStyle Style)[] Packings =
        [("4 x 15 min", 4, 15, SessionStyle.Mini), ("3 x 20 min", 3, 20, SessionStyle.Mini), ("2 x 30 min", 2, 30, SessionStyle.Standard), ("2 x 45 min", 2, 45, SessionStyle.Standard)];

    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Prints the table; exit code 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 500) is not { } asked)
        {
            Console.Error.WriteLine("usage: bench coverage [--count N] [--seed S]");
            return 2;
        }

        Console.WriteLine(FormattableString.Invariant($"Share of the {WeekCoverage.Wanted.Length} movements of R-223 in a week; plain random runners from {asked.Count} seeds from {asked.Seed}"));
        Console.WriteLine("| packing | reference runner: median week | least | plain random runners: weeks | median week | a tenth has at most | mean | missed most often | by the article's own scheme |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, perWeek, minutes, style) in Packings)
        {
            var own = Weeks(Packed(Reference(), perWeek, minutes, style), Today);
            var (all, missed) = (new List<double>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
            for (var seed = asked.Seed; seed < asked.Seed + (ulong)asked.Count; seed++)
            {
                var (runner, today) = RandomRunners.Of(seed);
                runner = Packed(runner, perWeek, minutes, style);
                if (!IsPlain(runner, today))
                    continue;
                foreach (var week in Weeks(runner, today))
                {
                    all.Add((double)week.Count / WeekCoverage.Wanted.Length);
                    foreach (var (movement, _) in WeekCoverage.Wanted.Where(w => !week.Contains(w.Name)))
                        missed[movement] = missed.GetValueOrDefault(movement) + 1;
                }
            }

            all.Sort();
            var reference = own.Select(w => (double)w.Count / WeekCoverage.Wanted.Length).Order().ToList();
            var most = string.Join(", ", missed.OrderByDescending(m => m.Value).Take(3).Select(m => FormattableString.Invariant($"{m.Key} {100.0 * m.Value / all.Count:0} %")));
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {Percent(reference[reference.Count / 2])} | {Percent(reference[0])} | {all.Count} | {Percent(all[all.Count / 2])} | {Percent(all[all.Count / 10])} | {Percent(all.Average())} | {most} | {string.Join(", ", ArticleCoverage.All.Where(a => a.Is(perWeek, minutes)).Select(a => a.Cell))} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| article's style | its sessions | covered by what it states | missing | reference runner, planned in its style: median week | the same time, planned by Sinew: median week |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var article in ArticleCoverage.All)
            Console.WriteLine(article.Row((kind, perWeek, minutes, size) => Weeks(Packed(Reference(), perWeek, minutes, size) with { Style = kind }, Today)));

        return 0;
    }

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");

    private static Runner Packed(Runner runner, int perWeek, int minutes, SessionStyle style) => runner with
    {
        Availability = runner.Availability with { SessionsPerWeek = perWeek, Minutes = minutes, Style = style, Windows = [] },
    };

    // Grown-up, well, with something to pull on or hold, time on four days and a sensible week: what is missed then is the plan's doing.
    private static bool IsPlain(Runner runner, DateOnly today) => runner.AgeOn(today) >= 18 && runner.Conditions.IsEmpty
        && runner.Screening is null or { ParqClear: true, RedFlags.IsEmpty: true, Reds: false, Trimester: null, PostpartumWeeks: null }
        && (runner.Equipment.Owned.Has(Implement.Band) || runner.Equipment.Owned.Has(Implement.Dumbbell) || runner.Equipment.Owned.Has(Implement.Kettlebell))
        && runner.Availability.Days.Length >= 4 && (runner.Availability.Latest - runner.Availability.Earliest).TotalHours is >= 4 and < 24 && runner.Week.Length <= 7;

    private static List<HashSet<string>> Weeks(Runner runner, DateOnly today) =>
    [
        .. Planner.Plan(new(runner, [], Catalogue.Default, today)).Sessions.GroupBy(s => TrainingWeek.MondayOf(s.Date))
            .Where(w => w.Count() >= 2 && !w.Any(s => s.Deload || s.Phase is Phase.TP or Phase.TR)).Select(w => WeekCoverage.Of(w, WeekCoverage.Wanted)),
    ];

    // Three runs a week, dumbbells, a band and a step at home.
    private static Runner Reference() => new(
        "Reference", Today.AddYears(-34), Sex.Female, 62, 168, null, StrengthLevel.Intermediate, false, RaceEvent.K10, [],
        [
            new(DayOfWeek.Tuesday, RunKind.Easy, 45, null, new(18, 0), false, null, null), new(DayOfWeek.Thursday, RunKind.Intervals, 60, null, new(18, 0), false, null, null),
            new(DayOfWeek.Sunday, RunKind.Long, 80, null, new(9, 0), false, null, null),
        ],
        [], [], new([.. Enum.GetValues<DayOfWeek>()], 40, 2, SessionStyle.Standard, new(6, 0), new(21, 0), [], false),
        Equipment.Nothing with
        {
            Owned = Equipment.Everybody.With(Implement.Dumbbell).With(Implement.Band).With(Implement.Miniband).With(Implement.Step).With(Implement.Anchor),
            Dumbbells = [Load.FromKg(8)],
            SingleDumbbells = [Load.FromKg(8)],
        },
        [Goal.Performance], [], new(true, [], false, false, null, null, null), [], ProgrammeStyle.Sinew, new(LastPhase.Keep, HardDays.Auto, LiftFirst.Never));
}
