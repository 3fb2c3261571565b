using System.Text;
using Sinew.Text;
using Sinew.Training.Documents;
using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Tests;
using Sinew.Training.Tests.Cases;

namespace Sinew.Tests;

/// <summary>What is printed is what the plan holds: each later session's sets, repetitions, loads, reserve, tempo and rest are read back off the page.</summary>
public sealed class PrintedDosesTests
{
    private const int OneLine = 100_000;
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public static TheoryData<string> Everybody => [nameof(People.Nina), nameof(People.Tom), nameof(People.Erik), nameof(People.Ruth), nameof(People.Hanna), nameof(People.Ali), nameof(People.Mia), nameof(People.Paul), nameof(People.Jonas)];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Every_dose_of_a_worked_case_can_be_read_off_the_page(string name)
    {
        var json = (string)typeof(People).GetField(name)!.GetValue(null)!;
        var runner = RunnerDocument.Read(Encoding.UTF8.GetBytes(json), Monday).Value!;
        Assert.True(ReadBack(runner, Monday, name) > 10);
    }

    [Fact]
    public void Every_dose_of_fifty_random_plans_can_be_read_off_the_page()
    {
        var read = 0;
        for (var seed = 1UL; seed <= 50; seed++)
        {
            var (runner, today) = RandomRunners.Of(seed);
            read += ReadBack(runner, today, $"seed {seed}");
        }

        Assert.True(read > 500, $"{read} sessions");
    }

    // Gives the number of sessions that were read.
    private static int ReadBack(Runner runner, DateOnly today, string who)
    {
        var plan = Planner.Plan(new(runner, [], Catalogue.Default, today));
        using var writer = new StringWriter();
        PlanText.Write(new Page(writer, terminal: false, OneLine), plan, runner.Equipment, volume: runner.Volume);
        var printed = PrintedDoses.WeeksAfter(writer.ToString());
        var shown = plan.Sessions.Where(s => printed.ContainsKey((s.Date, s.Start))).ToArray();
        Assert.Equal(printed.Count, shown.Length);
        Assert.True(plan.Sessions.Length - shown.Length <= plan.Sessions.Count(s => s.Date < today.AddDays(4 * 7)), who);
        foreach (var session in shown)
        {
            var told = printed[(session.Date, session.Start)];
            var meant = session.Exercises.Select(e => (e.Name, Sets: PrintedDoses.Of(e))).ToList();
            var where = $"{who}, {session.Date:yyyy-MM-dd}\nprinted {Lines(told)}\nplanned {Lines(meant)}";
            Assert.True(told.Select(t => t.Name).SequenceEqual(meant.Select(m => m.Name)), where);
            Assert.True(told.Zip(meant).All(p => p.First.Sets.SequenceEqual(p.Second.Sets)), where);
        }

        return shown.Length;
    }

    private static string Lines(IEnumerable<(string Name, List<ReadSet> Sets)> exercises) =>
        string.Concat(exercises.Select(e => $"\n  {e.Name}: {string.Join("; ", e.Sets)}"));
}
