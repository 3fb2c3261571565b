using Sinew.Training.Exercises;

namespace Sinew.Training.Planning;

/// <summary>What a movement is called when speaking to a runner about the muscles behind it: a plural, with its article.</summary>
internal static class MovementWords
{
    /// <summary>"the calves", "the muscles beside the hip".</summary>
    public static string Of(Movement movement) => movement switch
    {
        Movement.PlantarFlexion => "the calves",
        Movement.Dorsiflexion => "the shins",
        Movement.KneeFlexion => "the hamstrings",
        Movement.KneeExtension => "the thighs",
        Movement.TripleExtension => "the legs",
        Movement.HipExtension => "the glutes",
        Movement.HipFlexion => "the hip flexors",
        Movement.HipAbduction => "the muscles beside the hip",
        Movement.HipAdduction => "the inner thighs",
        Movement.TrunkFlexion or Movement.TrunkAntiExtension => "the abdominals",
        Movement.TrunkRotation or Movement.TrunkAntiRotation => "the muscles that turn the trunk",
        Movement.SpinalExtension => "the back muscles",
        Movement.Stabilisation => "the muscles that hold you steady",
        Movement.ShoulderFlexion => "the pushing muscles",
        Movement.ShoulderExtension => "the pulling muscles",
        Movement.Plyometric => "jumps",
        _ => throw new ArgumentOutOfRangeException(nameof(movement), movement, null),
    };
}
