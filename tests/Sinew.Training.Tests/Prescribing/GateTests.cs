using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>The whole pipeline before the gate: no floor that concerns content is broken for any random runner.</summary>
public sealed class GateTests
{
    [Fact]
    public void Probe()
    {
        var lines = new List<string>();
        for (var seed = 1; seed <= 1500; seed++)
        {
            var runner = RandomScene.WholeRunner(seed);
            var plan = Planner.Plan(new PlanRequest(runner, [], Catalogue.Default, Scene.Today));
            var result = Check.Run(plan, runner, Catalogue.Default);
            foreach (var v in result.Floors)
                lines.Add($"{v.Rule} seed {seed} {v.Date} {v.Text}");
            foreach (var v in result.Wants.Where(v => v.Rule is "P-36" or "P-37"))
                lines.Add($"W{v.Rule} seed {seed} {v.Date} {v.Text} FOUND {plan.Findings.Count(f => f.Rule == v.Rule)}");
        }

        System.IO.File.WriteAllLines("/tmp/gate.txt", lines);
    }
}
