using Sinew.Training.Calendar;
using Sinew.Training.Programmes;
namespace Sinew.Training.Tests.Replan;
public sealed class Debugging(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var text in Environment.GetEnvironmentVariable("SEEDS")!.Split(','))
        {
            var seed = ulong.Parse(text.Split(':')[0]);
            var step = int.Parse(text.Split(':')[1]);
            var steps = RandomLives.Of(seed, 5).Take(step + 1).ToList();
            var x = steps[^1];
            output.WriteLine($"== {seed} {x.Request.Today} {x.Request.Runner.Level} age {x.Request.Runner.AgeOn(x.Request.Today)} ");
            foreach (var s in steps) output.WriteLine($"  {s.Request.Today:MMdd}: " + string.Join(" ", s.Plan.Blocks.Select(b => $"{b.Phase} {b.From:MMdd}-{b.To:MMdd}")) + $" races {string.Join(",", s.Request.Runner.Races.Select(r => r.Date + " " + r.Row + r.Priority))}");
            var p = Performed.Of(x.Request.Promised, x.Request.Log!, x.Request.Catalogue, x.Request.Today);
            foreach (var w in x.Plan.Sessions.Where(s => s.Date < x.Request.Today.AddDays(40)).GroupBy(s => TrainingWeek.MondayOf(s.Date)))
                output.WriteLine($"  {w.Key:MMdd} shown {string.Join(" ", w.Select(s => $"{s.Date:MMdd}{s.Class}{(s.Deload ? "D" : "")}{s.Phase}"))} | done {string.Join(" ", p.Done.Where(s => TrainingWeek.MondayOf(s.Date) == w.Key).Select(s => $"{s.Date:MMdd}{s.Class}{(s.Deload ? "D" : "")}"))} | missed {string.Join(" ", p.Missed.Where(s => TrainingWeek.MondayOf(s.Date) == w.Key).Select(s => $"{s.Date:MMdd}"))}");
        }
    }
}
