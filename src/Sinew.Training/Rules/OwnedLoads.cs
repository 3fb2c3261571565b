using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Rules;

/// <summary>The loads a runner can put on an exercise with what they own; none where nothing is loaded or a band does it .</summary>
/// <param name="Loads">Ascending.</param>
/// <param name="Open">Also some implement whose loads are not listed (machine, backpack, trap bar …): any load may be right.</param>
internal sealed record OwnedLoads(ImmutableArray<Load> Loads, bool Open)
{
    /// <summary>Implements that carry a load of their own but have no list in the runner's file.</summary>
    private static readonly Flags<Implement> Unlisted = Flags<Implement>.Of(
        Implement.Trapbar, Implement.Backpack, Implement.Medball, Implement.Cable, Implement.Pulldown, Implement.Sled,
        Implement.MachineLegpress, Implement.MachineLegext, Implement.MachineLegcurl, Implement.MachineCalf, Implement.MachineRow,
        Implement.MachineBackExt, Implement.MachineSmith, Implement.MachineAssist);

    public static OwnedLoads For(Exercise exercise, Equipment equipment)
    {
        var loads = new SortedSet<Load>();
        var open = false;
        if (exercise.Loading is Loading.None or Loading.Band)
            return new([], false);
        foreach (var need in exercise.Equipment.Where(n => n.IsWithin(equipment.Owned)))
        {
            open |= !need.And(Unlisted).IsEmpty;
            if (need.Has(Implement.Barbell))
                loads.UnionWith(equipment.Barbell);
            if (need.Has(Implement.Kettlebell))
                loads.UnionWith(equipment.Kettlebells);
            if (need.Has(Implement.Dumbbell))
                loads.UnionWith(equipment.Dumbbells);
            if (need.Has(Implement.Dumbbell) && exercise.Loading == Loading.Single)
                loads.UnionWith(equipment.SingleDumbbells);
        }

        return new([.. loads], open);
    }
}
