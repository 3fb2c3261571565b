using Sinew.Training.Exercises;

namespace Sinew.Training.Planning;

/// <summary>What a week of strength should contain. The first eight are P-36, the rest R-223's preference.</summary>
[Flags]
internal enum Cover
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Plantar flexion.</summary>
    Calf = 1,

    /// <summary>Hip extension.</summary>
    HipExtension = 2,

    /// <summary>Knee flexion.</summary>
    KneeFlexion = 4,

    /// <summary>Hip abduction or adduction.</summary>
    Frontal = 8,

    /// <summary>Trunk anti-extension.</summary>
    AntiExtension = 16,

    /// <summary>Trunk anti-rotation, or against side bending.</summary>
    AntiRotation = 32,

    /// <summary>Spinal extension.</summary>
    SpinalExtension = 64,

    /// <summary>A pull.</summary>
    Pull = 128,

    /// <summary>Knee extension or triple extension.</summary>
    KneeExtension = 256,

    /// <summary>Hip flexion.</summary>
    HipFlexion = 512,

    /// <summary>Shoulder flexion.</summary>
    Push = 1024,

    /// <summary>Stabilisation .</summary>
    Stabilisation = 2048,

    /// <summary>Trunk anti-rotation by itself (R-223; P-36 takes work against side bending for it).</summary>
    Twist = 4096,

    /// <summary>Shoulder extension (R-223; P-36 asks for a pull).</summary>
    ShoulderExtension = 8192,

    /// <summary>All of P-36.</summary>
    Demanded = 255,
}

/// <summary>Reads <see cref="Cover"/> from an exercise.</summary>
internal static class Covers
{
    private static readonly (Cover Cover, string Words, string Cause)[] Demands =
    [
        (Cover.Calf, "calf work", "no calf exercise is open to you now"),
        (Cover.HipExtension, "hip extension", "no hip exercise is open to you now"),
        (Cover.KneeFlexion, "hamstring work at the knee", "a step, a bench, a band or a swiss ball would make it possible"),
        (Cover.Frontal, "hip work to the side", "a mini-band or a step would make it possible"),
        (Cover.AntiExtension, "a trunk exercise against arching", "none is open to you now"),
        (Cover.AntiRotation, "a trunk exercise against twisting", "none is open to you now"),
        (Cover.SpinalExtension, "back extension", "none is open to you now"),
        (Cover.Pull, "a pull", "a band, a dumbbell or a low bar would make rows possible"),
    ];

    /// <summary>Everything one set of the exercise counts for, primary or secondary.</summary>
    public static Cover Of(Exercise exercise)
    {
        var movements = exercise.Movements;
        var cover = Cover.None;
        if (movements.Has(Movement.PlantarFlexion))
            cover |= Cover.Calf;
        if (movements.Has(Movement.HipExtension))
            cover |= Cover.HipExtension;
        if (movements.Has(Movement.KneeFlexion))
            cover |= Cover.KneeFlexion;
        if (movements.Has(Movement.HipAbduction) || movements.Has(Movement.HipAdduction))
            cover |= Cover.Frontal;
        if (movements.Has(Movement.TrunkAntiExtension))
            cover |= Cover.AntiExtension;
        if (movements.Has(Movement.TrunkAntiRotation))
            cover |= Cover.Twist;
        if (movements.Has(Movement.ShoulderExtension))
            cover |= Cover.ShoulderExtension;
        if (movements.Has(Movement.TrunkAntiRotation) || exercise.Pattern == Pattern.AntiLateralFlexion)
            cover |= Cover.AntiRotation;
        if (movements.Has(Movement.SpinalExtension))
            cover |= Cover.SpinalExtension;
        if (exercise.Pattern == Pattern.Pull)
            cover |= Cover.Pull;
        if (movements.Has(Movement.KneeExtension) || movements.Has(Movement.TripleExtension))
            cover |= Cover.KneeExtension;
        if (movements.Has(Movement.HipFlexion))
            cover |= Cover.HipFlexion;
        if (movements.Has(Movement.ShoulderFlexion))
            cover |= Cover.Push;
        if (movements.Has(Movement.Stabilisation))
            cover |= Cover.Stabilisation;
        return cover;
    }

    /// <summary>The demands of P-36 in a set, one by one, with words and the usual way out.</summary>
    public static IEnumerable<(Cover Cover, string Words, string Cause)> Each(Cover cover)
    {
        foreach (var demand in Demands)
        {
            if ((cover & demand.Cover) != Cover.None)
                yield return demand;
        }
    }
}
