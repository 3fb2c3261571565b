using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Running;

namespace Sinew.Training.Tests.Running;

/// <summary>Makes runs of a known week, with seeded noise (SplitMix64), as a table of activities would tell of them.</summary>
internal sealed class MadeRuns(ulong seed)
{
    private ulong state = seed;

    public static RunActivity Run(DateTime start, double minutes, double? km, string name = "", bool race = false, string source = "a.csv") => new(
        start, null, Sport.Running, minutes * 60, null, km * 1000, null, null, null, null, race, name, [], [source]);

    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public int Below(int bound) => (int)(Next() * bound);

    public double Normal() => Enumerable.Range(0, 12).Sum(_ => Next()) - 6;

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    /// <summary>Weeks of a pattern up to and including a Sunday.</summary>
    public ImmutableArray<RunActivity> Weeks(
        IReadOnlyList<(DayOfWeek Day, RunKind Kind, int Minutes, TimeOnly Start)> pattern, DateOnly sunday, int weeks, double missed = 0.06,
        double shifted = 0.08)
    {
        var runs = ImmutableArray.CreateBuilder<RunActivity>();
        for (var week = 0; week < weeks; week++)
        {
            foreach (var (day, kind, minutes, start) in pattern)
            {
                if (Next() < missed && week < weeks - 1)
                    continue;
                var date = sunday.AddDays(TrainingWeek.Index(day) - 6 - (7 * (weeks - 1 - week)));
                if (Next() < shifted && week < weeks - 1)
                    date = date.AddDays(Next() < 0.5 ? 1 : -1);
                var real = minutes * (1 + (0.06 * Normal()));
                var pace = (kind switch { RunKind.Intervals => 5.15, RunKind.Tempo => 4.95, RunKind.Long => 6.15, _ => 5.95 }) * (1 + (0.02 * Normal()));
                runs.Add(Run(date.ToDateTime(start).AddMinutes(Math.Round(10 * Normal())), real, real / pace));
            }
        }

        return runs.ToImmutable();
    }
}
