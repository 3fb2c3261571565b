using Sinew.Training.Exercises;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>What an exercise is in the session for.</summary>
internal enum Role
{
    /// <summary>Jumps, fresh.</summary>
    Power,

    /// <summary>Two-legged knee-dominant lift.</summary>
    Squat,

    /// <summary>Hip-dominant lift.</summary>
    Hinge,

    /// <summary>One leg as the main lift.</summary>
    Single,

    /// <summary>Second lower-body exercise, one leg at a time.</summary>
    Second,

    /// <summary>Slow step down, for descents .</summary>
    Descent,

    /// <summary>Calf.</summary>
    Calf,

    /// <summary>Hamstrings at the knee.</summary>
    Hamstring,

    /// <summary>Bridge or thrust.</summary>
    Bridge,

    /// <summary>Hip to the side.</summary>
    Side,

    /// <summary>Balance.</summary>
    Balance,

    /// <summary>Trunk against arching.</summary>
    Front,

    /// <summary>Trunk against twisting, with the back.</summary>
    Back,

    /// <summary>Trunk against side bending.</summary>
    Flank,

    /// <summary>Hip flexion.</summary>
    Lift,

    /// <summary>Pull.</summary>
    Pull,

    /// <summary>Push.</summary>
    Push,
}

/// <summary>How well an exercise fits a role, and where a role stands.</summary>
internal static class Roles
{
    /// <summary>Number of roles.</summary>
    public const int Count = (int)Role.Push + 1;

    /// <summary>The role that an exercise most likely has in a slot.</summary>
    public static Role Of(Exercise exercise, Slot slot)
    {
        var (best, fit) = (Role.Front, -1);
        for (var role = Role.Power; role < (Role)Count; role++)
        {
            var suits = Fit(exercise, role) + (SlotOf(role, slot == Slot.Warmup) == slot ? 200 : 0);
            if (suits > fit)
                (best, fit) = (role, suits);
        }

        return best;
    }

    /// <summary>Place in the session .</summary>
    /// <param name="role">The role.</param>
    /// <param name="hipFirst">A novice's foundation phase begins with the hip .</param>
    public static Slot SlotOf(Role role, bool hipFirst) => role switch
    {
        Role.Power => Slot.Power,
        Role.Squat or Role.Hinge or Role.Single => Slot.Main,
        Role.Second or Role.Descent => Slot.Second,
        Role.Calf => Slot.Calf,
        Role.Side when hipFirst => Slot.Warmup,
        Role.Hamstring or Role.Bridge or Role.Side or Role.Balance => Slot.Posterior,
        Role.Front or Role.Back or Role.Flank or Role.Lift => Slot.Trunk,
        _ => Slot.Upper,
    };

    /// <summary>Fit from 1 to 100; 0 if the exercise cannot take the role.</summary>
    public static int Fit(Exercise e, Role role) => role switch
    {
        Role.Power => e.Primary == Movement.Plyometric && e.Measure == Measure.Contacts ? 100 : 0,
        Role.Squat => e.IsLowerWork ? SquatFit(e) : 0,
        Role.Hinge => HingeFit(e),
        Role.Single => !e.IsLowerWork || !e.Unilateral ? 0 : e.Pattern switch
        {
            Pattern.Step => e.Primary == Movement.KneeExtension ? 0 : e.Primary == Movement.HipAdduction ? 76 : 100,
            Pattern.Lunge => e.Primary is Movement.HipAbduction or Movement.HipAdduction ? 76 : 95,
            Pattern.SingleLegSquat => 85,
            _ => 0,
        },
        Role.Second => SecondFit(e),
        Role.Descent => e.Pattern == Pattern.Step && e.Primary == Movement.KneeExtension ? 100 : 0,
        Role.Calf => e.Pattern != Pattern.Calf ? 0 : e.Measure == Measure.Time ? 20 : e.Tempo.SecondsPerRep > 6 || e.Tempo.OnlyLowers || IsHandHeldOnTwoLegs(e) ? 40 : 100,
        Role.Hamstring => HamstringFit(e),
        Role.Bridge => BridgeFit(e),
        Role.Side => SideFit(e),
        Role.Balance => e.Pattern == Pattern.Balance ? 100 : 0,
        Role.Front => FrontFit(e),
        Role.Back => BackFit(e),
        Role.Flank => FlankFit(e),
        Role.Lift => e.Primary == Movement.HipFlexion && e.LegFatigue == 0 ? 100 : 0,
        Role.Pull => e.Pattern != Pattern.Pull ? 0 : IsHeldUp(e) ? 60 : 100,
        Role.Push => e.Region != Region.Upper || e.Primary != Movement.ShoulderFlexion ? 0 : e.Pattern switch
        {
            Pattern.Push => IsHeldUp(e) ? 60 : 100,
            Pattern.Press => IsHeldUp(e) ? 55 : 92,
            _ => 50,
        },
        _ => 0,
    };

    private static int SquatFit(Exercise e) => e.Pattern switch
    {
        Pattern.Squat when e.Primary == Movement.TripleExtension => e.Unilateral ? 86 : 100,
        Pattern.Squat => 72,
        Pattern.SingleLegSquat => 82,
        Pattern.SquatPress => 64,
        Pattern.IsometricSquat => 45,
        Pattern.Isolation when e.Primary == Movement.KneeExtension => 30,
        _ => 0,
    };

    private static int HingeFit(Exercise e) => e.Pattern switch
    {
        Pattern.Hinge when e.LegFatigue == 0 => 35,
        Pattern.Hinge when e.Primary == Movement.SpinalExtension => 60,
        Pattern.Hinge => e.LegFatigue >= 2 ? 100 : 84,
        Pattern.Bridge when e.Primary == Movement.HipExtension => e.LegFatigue >= 2 ? 90 : e.LegFatigue == 1 ? 70 : 40,
        Pattern.HingePower => 50,
        _ => 0,
    };

    private static int SecondFit(Exercise e) => !e.IsLowerWork || !e.Unilateral || e.Primary == Movement.KneeExtension ? 0 : e.Pattern switch
    {
        Pattern.Lunge => e.Region == Region.Full ? 60 : e.Primary is Movement.HipAbduction or Movement.HipAdduction ? 80 : 100,
        Pattern.Step => e.Primary is Movement.HipAbduction or Movement.HipAdduction ? 80 : 98,
        Pattern.SingleLegSquat => 86,
        Pattern.Hinge => 60,
        _ => 0,
    };

    // Chair or floor hold the body up: right for legs that must not carry (P-05), less for those that may.
    private static bool IsHeldUp(Exercise e)
    {
        foreach (var together in e.Equipment)
        {
            if (!together.Has(Implement.Chair) && !together.Has(Implement.Mat))
                return false;
        }

        return true;
    }

    // What two hands hold is little for two calves; a tendon's load programme begins with it.
    private static bool IsHandHeldOnTwoLegs(Exercise e) => !e.Unilateral && e.Loading == Loading.Pair && e.Position == Position.Standing;

    // A drill that leaves the hamstring fresh is for a strain that heals: for a healthy one only where nothing else has room.
    private static int HamstringFit(Exercise e) => e.Primary != Movement.KneeFlexion ? 0
        : e.Pattern == Pattern.HamstringLength ? e.LegFatigue == 0 ? 5 : 40
        : e.Position == Position.Standing ? 60 : 100;

    private static int BridgeFit(Exercise e) => e.Primary != Movement.HipExtension ? 0 : e.Pattern switch
    {
        Pattern.Bridge => 100,
        Pattern.Hinge => e.LegFatigue == 0 ? 40 : 70,
        Pattern.Isolation => 55,
        _ => 0,
    };

    private static int SideFit(Exercise e) => e.LegFatigue > 0 && e.Pattern != Pattern.Step ? 0 : e.Primary switch
    {
        Movement.HipAbduction when e.Pattern == Pattern.Isolation && e.Measure == Measure.Time => 20,
        Movement.HipAbduction => e.Pattern switch { Pattern.Isolation => 100, Pattern.Step => 60, _ => 70 },
        Movement.HipAdduction => e.Pattern switch { Pattern.Isolation => 66, Pattern.SidePlank => 72, _ => 50 },
        _ => 0,
    };

    private static int FrontFit(Exercise e) => e.Region != Region.Core || !e.Movements.Has(Movement.TrunkAntiExtension) ? 0 : e.Pattern switch
    {
        Pattern.AntiExtension => e.Measure == Measure.Time ? 100 : 96,
        Pattern.March => 84,
        _ => 50,
    };

    private static int BackFit(Exercise e) => e.Region != Region.Core ? 0
        : e.Movements.Has(Movement.TrunkAntiRotation) && e.Movements.Has(Movement.SpinalExtension) ? 100
        : e.Pattern == Pattern.AntiRotation ? 82
        : e.Pattern == Pattern.Extension ? 78
        : e.Movements.Has(Movement.TrunkAntiRotation) ? 76
        : e.Primary == Movement.SpinalExtension ? 60
        : 0;

    private static int FlankFit(Exercise e) => e.Region != Region.Core ? 0 : e.Pattern switch
    {
        Pattern.AntiLateralFlexion => 100,
        Pattern.SidePlank => 94,
        Pattern.Carry => 80,
        Pattern.AntiRotation => 60,
        _ => 0,
    };
}
