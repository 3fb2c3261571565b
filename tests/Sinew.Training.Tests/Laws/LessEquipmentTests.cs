using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Tests.Laws;

/// <summary>A piece of equipment less, or one weight less: nothing that needs it is planned, shortened to or offered.</summary>
public sealed class LessEquipmentTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_sold_is_never_asked_for_again() => Pairs.Hold(output, Less, NeedsNothingElse);

    // One implement with its weights, or one weight of several.
    private static (Runner Before, Runner After)? Less(Dice dice, Runner runner, DateOnly today)
    {
        var kit = runner.Equipment;
        Implement[] things = [.. kit.Owned.Members().Where(i => !Equipment.Everybody.Has(i))];
        if (things.Length == 0)
            return null;
        var sold = dice.Pick(things);
        if (sold == Implement.Dumbbell && kit.SingleDumbbells.Length > 1 && dice.Chance(50))
        {
            var weight = dice.Pick([.. kit.SingleDumbbells]);
            return (runner, runner with { Equipment = kit with { Dumbbells = kit.Dumbbells.Remove(weight), SingleDumbbells = kit.SingleDumbbells.Remove(weight) } });
        }

        return (runner, runner with
        {
            Equipment = new(
                kit.Owned.Without(sold), sold == Implement.Dumbbell ? [] : kit.Dumbbells, sold == Implement.Dumbbell ? [] : kit.SingleDumbbells,
                sold == Implement.Kettlebell ? [] : kit.Kettlebells, sold == Implement.Barbell ? [] : kit.Barbell)
            {
                KettlebellPairs = sold == Implement.Kettlebell ? [] : kit.KettlebellPairs,
            },
        });
    }

    private static IEnumerable<string> NeedsNothingElse(Pair pair)
    {
        var kit = pair.After.Equipment;
        foreach (var (session, exercise) in pair.Changed.Offered())
        {
            if (!exercise.Equipment.Any(together => together.Members().All(kit.Owned.Has)))
                yield return $"{session.Id} {exercise.Id} needs what is not owned";
        }

        var owned = kit.SingleDumbbells.Concat(kit.Dumbbells).Concat(kit.Kettlebells).Concat(kit.Barbell).ToHashSet();
        foreach (var (session, asked, _) in pair.Changed.Prescribed())
        {
            if (asked.Sets.Any(s => s.Load is { } load && load != Load.Zero && !owned.Contains(load)))
                yield return $"{session.Id} {asked.Exercise} asks for {asked.Sets[0].Load}, which is not owned";
        }
    }
}
