using System.Diagnostics;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests;

namespace Sinew.Benchmarks;

/// <summary>Plans in the articles' styles for many random runners, each through the last gate.</summary>
internal static class SoakStyles
{
    /// <summary>Exit code 0 if no plan throws, breaks a floor, needs the last gate or leaves an exercise without reasons; 1 if one does; 2 for wrong options.</summary>
    public static int Run(string[] options)
    {
        if (SoakOptions.Read(options, 3000) is not { } soak)
        {
            Console.Error.WriteLine("usage: soak styles [--count N] [--seed S]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var failures = new SortedDictionary<string, (int Runners, ulong First, string Text)>(StringComparer.Ordinal);
        var counts = new SortedDictionary<string, (int Plans, long Sessions, long Styled, long Exercises, long AsStated)>(StringComparer.Ordinal);
        for (var i = 0; i < soak.Count; i++)
        {
            var seed = soak.Seed + (ulong)i;
            var (runner, today) = RandomRunners.WithStyle(seed);
            try
            {
                var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
                var style = ArticleStyle.Of(runner.Style)!;
                var known = counts.GetValueOrDefault(style.Id);
                PrescribedExercise[] own = [.. plan.Sessions.SelectMany(s => s.Exercises).Where(e => e.Why.Any(w => IsLine(w, style)))];
                counts[style.Id] = (
                    known.Plans + 1, known.Sessions + plan.Sessions.Length, known.Styled + plan.Sessions.Count(s => s.Exercises.Any(e => e.Why.Any(w => IsLine(w, style)))),
                    known.Exercises + own.Length, known.AsStated + own.Count(e => !e.Why.Any(w => w.Text.Contains("the article asks for", StringComparison.Ordinal))));
                foreach (var session in plan.Sessions.Where(s => s.Why.IsDefaultOrEmpty || s.Exercises.Any(e => e.Why.IsDefaultOrEmpty)).Take(1))
                    Count(failures, "session without reason", seed, session.Id);
                foreach (var broken in Check.Run(plan, runner, Catalogue.Default).Floors.DistinctBy(v => v.Rule, StringComparer.Ordinal))
                    Count(failures, $"floor {broken.Rule}", seed, $"{broken.Date:yyyy-MM-dd} {broken.Text}");
                foreach (var left in plan.Findings.Where(f => f.Text.StartsWith("Left out by", StringComparison.Ordinal)).Take(1))
                    Count(failures, "session left out by the gate", seed, left.Text);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Count(failures, $"exception {e.GetType().Name}", seed, $"{e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
            }
        }

        Console.WriteLine(FormattableString.Invariant($"soak styles: {soak.Count} runners from seed {soak.Seed}, {counts.Values.Sum(c => c.Sessions)} sessions, {watch.Elapsed.TotalSeconds:0.0} s"));
        foreach (var (what, (runners, first, text)) in failures)
            Console.WriteLine(FormattableString.Invariant($"  {what}: {runners} runners, first seed {first}: {text}"));
        Console.WriteLine();
        Console.WriteLine("| style | runners | sessions | of them the article's | exercises in these | with the article's values |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (style, (plans, sessions, styled, exercises, asStated)) in counts)
            Console.WriteLine(FormattableString.Invariant($"| {style} | {plans} | {sessions} | {100.0 * styled / Math.Max(1, sessions):0.0} % | {exercises} | {100.0 * asStated / Math.Max(1, exercises):0.0} % |"));
        return failures.Count == 0 ? 0 : 1;
    }

    private static bool IsLine(Reason why, ArticleStyle style) => style.Lines.Any(l => why.Text.Contains(l.Name, StringComparison.OrdinalIgnoreCase) && string.Equals(why.Rule, l.Rule, StringComparison.Ordinal));

    private static void Count(SortedDictionary<string, (int Runners, ulong First, string Text)> into, string what, ulong seed, string text) =>
        into[what] = into.TryGetValue(what, out var known) ? (known.Runners + 1, known.First, known.Text) : (1, seed, text);
}
