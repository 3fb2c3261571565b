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
            output.WriteLine($"== {seed} {x.Request.Today} {x.Request.Runner.Level} age {x.Request.Runner.AgeOn(x.Request.Today)} races {string.Join(",", x.Request.Runner.Races.Select(r => r.Date + " " + r.Row + r.Priority))}");
            foreach (var s in steps) output.WriteLine($"  {s.Request.Today:MMdd}: " + string.Join(" ", s.Plan.Blocks.Select(b => $"{b.Phase} {b.From:MMdd}-{b.To:MMdd}")));
            var p = Performed.Of(x.Request.Promised, x.Request.Log!, x.Request.Catalogue, x.Request.Today);
            if (text.Split(':').ElementAtOrDefault(2) is { } id)
            {
                foreach (var d in p.Done.Concat(x.Plan.Sessions.Where(s => s.Date >= x.Request.Today)).Where(s => s.Exercises.Any(e => e.Exercise == id)))
                    output.WriteLine($"   {d.Date:MMdd} {d.Id} {(d.Deload ? "D" : "")}{d.Phase} {string.Join(" ", d.Exercises.Where(e => e.Exercise == id).Select(e => $"{e.Sets.Length}x{e.Sets[0].Lo}-{e.Sets[0].Hi}@{e.Sets[0].Rir} {string.Join(",", e.Sets.Select(q => q.Load?.Grams + "/" + q.Percent1Rm))} {string.Join(" | ", e.Why.Select(y => y.Rule + " " + y.Text))}"))}");
                continue;
            }

            foreach (var w in x.Plan.Sessions.Where(s => s.Date < x.Request.Today.AddDays(40)).GroupBy(s => TrainingWeek.MondayOf(s.Date)))
                output.WriteLine($"  {w.Key:MMdd} shown {string.Join(" ", w.Select(s => $"{s.Date:MMdd}{s.Class}{(s.Deload ? "D" : "")}{s.Phase}"))} | done {string.Join(" ", p.Done.Where(s => TrainingWeek.MondayOf(s.Date) == w.Key).Select(s => $"{s.Date:MMdd}{s.Class}{(s.Deload ? "D" : "")}"))} | missed {string.Join(" ", p.Missed.Where(s => TrainingWeek.MondayOf(s.Date) == w.Key).Select(s => $"{s.Date:MMdd}"))}");
        }
    }
}
