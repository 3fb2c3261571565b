using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Whether an exercise can be loaded heavily .</summary>
internal static class Kit
{
    private static readonly Flags<Implement> Unlisted = Flags<Implement>.Of(
        Implement.Trapbar, Implement.Backpack, Implement.Cable, Implement.Pulldown, Implement.MachineLegpress, Implement.MachineLegext, Implement.MachineLegcurl,
        Implement.MachineCalf, Implement.MachineRow, Implement.MachineBackExt, Implement.MachineSmith);

    /// <summary>Something owned loads it whose loads no file lists: a machine, a trap bar, a backpack. What was lifted there can be lifted again.</summary>
    public static bool IsUnlisted(Runner runner, Exercise exercise) =>
        exercise.Loading is not (Loading.None or Loading.Band) && exercise.Equipment.Any(n => n.IsWithin(runner.Equipment.Owned) && !n.And(Unlisted).IsEmpty);

    /// <summary>
    /// Its load can be raised in steps: two or more loads are owned, or something whose loads no file lists. A mini band or one dumbbell is no
    /// such thing, so no repetition maximum can be met with it.
    /// </summary>
    public static bool CanRaise(Runner runner, Exercise exercise, ImmutableArray<Load> loads)
    {
        if (exercise.Loading == Loading.None)
            return false;
        if (loads.Length > 1 || IsUnlisted(runner, exercise))
            return true;
        var owned = runner.Equipment;
        foreach (var needs in exercise.Equipment)
        {
            if (!needs.IsWithin(owned.Owned))
                continue;
            if (needs.Has(Implement.Band) || (needs.Has(Implement.Dumbbell) && owned.SingleDumbbells.IsEmpty) || (needs.Has(Implement.Kettlebell) && owned.Kettlebells.IsEmpty))
                return true;
        }

        return false;
    }

    // R-436 asks whether a lift can be loaded heavily. Where no e1RM tells, free weights count as heavy from these shares of body mass:
    // a design decision, for a runner who squats about 0.8 × body mass on two legs and less on one.
    private const double HeavyBilateral = 0.5;
    private const double HeavyUnilateral = 0.35;

    /// <summary>R-511: 8 repetitions with 3 in reserve are 11 to failure, 73 % of 1RM; less than that is not heavy .</summary>
    private const double HeavyShare = 0.73;

    /// <summary>Scales and plates are good to half a per cent: pounds typed for kilograms must not decide (P-45).</summary>
    private const double Nearly = 0.995;

    /// <summary>A main lift can be loaded heavily enough for the heavy dose .</summary>
    public static bool Heavy(Runner runner, Exercise exercise, ImmutableArray<Load> loads, double? e1Rm)
    {
        if (exercise.Loading is not (Loading.Barbell or Loading.Machine or Loading.Single or Loading.Pair))
            return false;
        if (e1Rm is { } max && !loads.IsEmpty)
            return (double)loads[^1].Kg * (exercise.Loading == Loading.Pair ? 2 : 1) >= HeavyShare * Nearly * max;
        // A band in the place of a machine or cable has no kilograms and no 5RM: it makes no main lift, all of which are for the legs, heavy.
        if (exercise.Loading is Loading.Barbell or Loading.Machine)
            return exercise.Loading == Loading.Barbell || !exercise.IsLowerWork || IsUnlisted(runner, exercise);
        if (loads.IsEmpty)
            return false;
        var total = (double)loads[^1].Kg * (exercise.Loading == Loading.Pair ? 2 : 1);
        var mass = runner.BodyMassKg ?? (runner.Sex == Sex.Female ? 60 : 70);
        return total >= Nearly * mass * (exercise.Unilateral ? HeavyUnilateral : HeavyBilateral);
    }
}
