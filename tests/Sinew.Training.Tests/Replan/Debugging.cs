using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Sessions;
namespace Sinew.Training.Tests.Replan;
public sealed class Debugging(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var text in Environment.GetEnvironmentVariable("SEEDS")!.Split(','))
        {
            var seed = ulong.Parse(text);
            var dice = new Dice(seed);
            var (runner, today) = RandomRunners.Of(seed);
            runner = runner with { Screening = runner.Screening is { } s ? s with { Trimester = null, PostpartumWeeks = null } : null, Tests = [], Conditions = [.. runner.Conditions.Where(c => c.Pain <= 5)] };
            var first = Planner.Plan(new(runner, [], Catalogue.Default, today));
            var later = today.AddDays(dice.Between(1, 60));
            var again = Planner.Plan(new(runner, [], Catalogue.Default, later, null, TrainingLog.Empty, first));
            output.WriteLine($"== {seed} {today} {later} age {runner.AgeOn(today)} {runner.Level} {runner.Event} races {string.Join(",", runner.Races.Select(r => r.Date + " " + r.Row + r.Priority))}");
            output.WriteLine(string.Join(" ", first.Blocks.Select(b => $"{b.Phase} {b.From:MMdd}-{b.To:MMdd}")));
            output.WriteLine(string.Join(" ", again.Blocks.Select(b => $"{b.Phase} {b.From:MMdd}-{b.To:MMdd}")));
            string Line(Sinew.Training.Programmes.Session s) => $"{s.Date:MMdd} {s.Start} {s.Class} {s.Minutes} {(s.Deload ? "D" : " ")} {string.Join(" ", s.Exercises.Select(e => $"{e.Exercise}:{e.Sets.Length}x{e.Sets[0].Lo}-{e.Sets[0].Hi}@{e.Sets[0].Rir}/{e.Sets[0].Percent1Rm}/{e.Sets[0].Load?.Grams}"))}";
            var a = first.Sessions.Select(Line).ToList();
            var b = again.Sessions.Select(Line).ToList();
            var from = later.AddDays(-12);
            foreach (var x in first.Sessions.Where(s => s.Date >= from && s.Date < later)) output.WriteLine("   " + Line(x));
            foreach (var x in a.Except(b).Take(5)) output.WriteLine(" - " + x);
            foreach (var x in b.Except(a).Take(5)) output.WriteLine(" + " + x);
            foreach (var f in again.Findings.Where(f => f.Severity >= Sinew.Training.Programmes.Severity.Advice).Take(6)) output.WriteLine("   ! " + f.Rule + " " + f.Text);
        }
    }
}
