using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Rules;

namespace Sinew.Training.Tests.Prescribing;

/// <summary>The whole pipeline before the gate, whose rules share no code with the steps that plan.</summary>
public sealed class GateTests
{
    private const int Runners = 150;

    /// <summary>Floors that the content of sessions can break.</summary>
    private static readonly string[] Content =
    [
        "P-02", "P-03", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09", "P-13", "P-19", "P-21", "P-22", "P-23", "P-24", "P-26", "P-27", "P-28",
        "P-29", "P-30", "P-31", "P-34", "P-38", "P-40", "P-41", "P-45",
    ];

    [Fact]
    public void No_floor_of_content_is_broken_and_every_unmet_want_is_told()
    {
        for (var seed = 1; seed <= Runners; seed++)
        {
            var runner = RandomScene.WholeRunner(seed);
            var plan = Planner.Plan(new PlanRequest(runner, [], Catalogue.Default, Scene.Today));
            var result = Check.Run(plan, runner, Catalogue.Default);
            var broken = result.Floors.Where(v => Content.Contains(v.Rule, StringComparer.Ordinal)).ToArray();
            Assert.True(broken.Length == 0, $"Seed {seed}: {string.Join(Environment.NewLine, broken.Take(5))}");
            foreach (var want in result.Wants.Where(v => v.Rule is "P-36" or "P-37"))
                Assert.True(plan.Findings.Any(f => f.Rule == want.Rule), $"Seed {seed}: {want}");
        }
    }
}
