using System.Collections.Immutable;
using System.Text;
using Sinew.Training.Documents;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Laws;

/// <summary>P-42: the order of lists in the input means nothing.</summary>
public sealed class OtherOrderTests(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_lists_means_nothing() => Pairs.Hold(output, Shuffled, TheSame);

    [Theory]
    [InlineData(1320)] // two races on one day
    public void An_order_that_once_mattered_does_so_no_more(ulong seed) => Pairs.Hold(seed, Shuffled, TheSame);

    // Two entries of one weekday and start are the exception: there the later one wins.
    private static (Runner Before, Runner After)? Shuffled(Dice dice, Runner runner, DateOnly today) => (runner, runner with
    {
        Races = Mix(dice, runner.Races),
        Week = runner.Week.GroupBy(e => (e.Day, e.Start)).All(g => g.Count() == 1) ? Mix(dice, runner.Week) : runner.Week,
        Runs = Mix(dice, runner.Runs),
        Volume = Mix(dice, runner.Volume),
        Goals = Mix(dice, runner.Goals),
        Conditions = Mix(dice, runner.Conditions),
        Tests = Mix(dice, runner.Tests),
        Availability = runner.Availability with { Days = Mix(dice, runner.Availability.Days), Windows = Mix(dice, runner.Availability.Windows) },
    });

    private static ImmutableArray<T> Mix<T>(Dice dice, ImmutableArray<T> list)
    {
        var mixed = list.ToBuilder();
        for (var i = mixed.Count - 1; i > 0; i--)
        {
            var j = dice.Next(i + 1);
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed.ToImmutable();
    }

    private static IEnumerable<string> TheSame(Pair pair)
    {
        var (one, other) = (Text(pair.Plan), Text(pair.Changed));
        if (one == other)
            yield break;
        var at = one.Zip(other).TakeWhile(c => c.First == c.Second).Count();
        yield return $"{one[Math.Max(0, at - 200)..Math.Min(one.Length, at + 100)]} became {other[Math.Max(0, at - 20)..Math.Min(other.Length, at + 100)]}";
    }

    private static string Text(Programme plan)
    {
        using var bytes = new MemoryStream();
        PlanDocument.Write(plan, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
