using Sinew.Training.Exercises;
using Sinew.Training.Planning;

namespace Sinew.Training.Tests.Prescribing;

public sealed class ShowTests
{
    [Fact]
    public void Show()
    {
        foreach (var s in new[] { Cases.Nina(), Cases.Ruth(), Cases.Tom(), Cases.Lifter() })
            System.IO.File.AppendAllText("/tmp/prescribe_show.txt", s.Runner.Name + "\n" + Scene.Show(s.Fill()));
        foreach (var seed in new[] { 120, 129, 337, 289, 57, 325, 112 })
        {
            var runner = RandomScene.WholeRunner(seed);
            var plan = Planner.Plan(new PlanRequest(runner, [], Catalogue.Default, Scene.Today));
            var owned = string.Join(' ', runner.Equipment.Owned.Members());
            System.IO.File.AppendAllText("/tmp/prescribe_seeds.txt", $"SEED {seed} {runner.Level} age {runner.AgeOn(Scene.Today)} {owned} C: {string.Join(' ', runner.Conditions.Select(c => c.Id + ":" + c.Pain))} {runner.Screening}\n" + Scene.Show(new(plan.Sessions, plan.Findings)));
        }
    }
}
