using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Tests.Laws;

/// <summary>R-223's list of what a week should train, and P-36's shorter one, read from the rule book by themselves.</summary>
internal static class WeekCoverage
{
    /// <summary>The movements of R-223; shoulder flexion and extension are two.</summary>
    public static readonly (string Name, Func<Exercise, bool> Is)[] Wanted =
    [
        ("plantar flexion", e => e.Movements.Has(Movement.PlantarFlexion)),
        ("knee flexion", e => e.Movements.Has(Movement.KneeFlexion)),
        ("hip extension", e => e.Movements.Has(Movement.HipExtension)),
        ("knee or triple extension", e => e.Movements.Has(Movement.KneeExtension) || e.Movements.Has(Movement.TripleExtension)),
        ("hip to the side", e => e.Movements.Has(Movement.HipAbduction) || e.Movements.Has(Movement.HipAdduction)),
        ("hip flexion", e => e.Movements.Has(Movement.HipFlexion)),
        ("trunk against arching", e => e.Movements.Has(Movement.TrunkAntiExtension)),
        ("trunk against twisting", e => e.Movements.Has(Movement.TrunkAntiRotation)),
        ("back extension", e => e.Movements.Has(Movement.SpinalExtension)),
        ("shoulder flexion", e => e.Movements.Has(Movement.ShoulderFlexion)),
        ("shoulder extension", e => e.Movements.Has(Movement.ShoulderExtension)),
    ];

    /// <summary>The movements of P-36.</summary>
    public static readonly (string Name, Func<Exercise, bool> Is)[] Demanded =
    [
        .. Wanted.Where(w => w.Name is "plantar flexion" or "hip extension" or "knee flexion" or "hip to the side" or "trunk against arching" or "back extension"),
        ("trunk against twisting or bending sideways", e => e.Movements.Has(Movement.TrunkAntiRotation) || e.Pattern == Pattern.AntiLateralFlexion),
        ("a pull", e => e.Pattern == Pattern.Pull),
    ];

    /// <summary>What the sessions of a week cover, by name.</summary>
    public static HashSet<string> Of(IEnumerable<Session> week, (string Name, Func<Exercise, bool> Is)[] list)
    {
        var held = week.SelectMany(s => s.Exercises).Select(e => Catalogue.Default[e.Exercise]).ToHashSet();
        return [.. list.Where(w => held.Any(w.Is)).Select(w => w.Name)];
    }
}
