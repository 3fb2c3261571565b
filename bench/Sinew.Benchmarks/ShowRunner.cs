using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Rules;
using Sinew.Training.Runners;
using Sinew.Training.Tests;

namespace Sinew.Benchmarks;

/// <summary>What became of one random runner, for whoever looks into a seed that a soak named.</summary>
internal static class ShowRunner
{
    /// <summary>Prints races, blocks, sessions and what the last gate says.</summary>
    public static int Run((Runner Runner, DateOnly Today) of)
    {
        var (runner, today) = of;
        Console.WriteLine(FormattableString.Invariant($"{runner.Style}: {runner.Level}, {runner.AgeOn(today)} years, today {today:ddd yyyy-MM-dd}, {runner.Availability.SessionsPerWeek} a week of {runner.Availability.Minutes} min"));
        foreach (var race in runner.Races.OrderBy(r => r.Date))
            Console.WriteLine(FormattableString.Invariant($"  race {race.Date:yyyy-MM-dd} {race.Priority} {race.Row} {race.Km} km"));
        foreach (var condition in runner.Conditions)
            Console.WriteLine($"  {condition.Id} pain {condition.Pain}");
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
        foreach (var block in plan.Blocks)
            Console.WriteLine(FormattableString.Invariant($"  {block.Phase} {block.From:yyyy-MM-dd} {block.To:yyyy-MM-dd}"));
        foreach (var session in plan.Sessions)
            Console.WriteLine(FormattableString.Invariant($"  {session.Date:ddd yyyy-MM-dd} {session.Start:HH:mm} {session.Minutes} min {session.Class} {(session.Deload ? "deload" : "")} {string.Join(", ", session.Exercises.Select(e => $"{e.Exercise} {e.Sets.Length}x{e.Sets[0].Hi}{(e.Sets[0].Load is { } l ? $" {l}" : "")}{(e.Sets[0].Percent1Rm is { } p ? $" {p}%" : "")}"))}"));
        foreach (var finding in plan.Findings)
            Console.WriteLine($"  {finding.Severity} {finding.Rule} {finding.Text}");
        foreach (var floor in Check.Run(plan, runner, Catalogue.Default).Floors)
            Console.WriteLine(FormattableString.Invariant($"  FLOOR {floor.Rule} {floor.Date:yyyy-MM-dd} {floor.Text}"));
        return 0;
    }
}
