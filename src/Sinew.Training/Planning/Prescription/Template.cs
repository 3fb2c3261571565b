using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// Which roles a session holds, the first the most important. The sessions of a week complete each other: a squat with the hamstrings
/// and a pull, a hinge with one-legged work and a push, and so on. Every session with lower-body work has a calf exercise
/// and hip extension.
/// </summary>
internal static class Template
{
    private static readonly Role[] FullA = [Role.Squat, Role.Calf, Role.Hamstring, Role.Front, Role.Pull, Role.Second, Role.Side, Role.Lift];
    private static readonly Role[] FullB = [Role.Hinge, Role.Second, Role.Calf, Role.Back, Role.Push, Role.Side, Role.Flank, Role.Pull];
    private static readonly Role[] FullC = [Role.Single, Role.Bridge, Role.Calf, Role.Flank, Role.Pull, Role.Lift, Role.Side, Role.Push];
    private static readonly Role[] FullD = [Role.Squat, Role.Calf, Role.Hinge, Role.Back, Role.Push, Role.Side, Role.Lift, Role.Pull];
    private static readonly Role[] Alone = [Role.Squat, Role.Hinge, Role.Calf, Role.Back, Role.Pull, Role.Hamstring, Role.Front, Role.Side];

    // … R-019: a novice's first weeks lead with the hip and hold the founding articles' basics.
    private static readonly Role[] NoviceA = [Role.Squat, Role.Calf, Role.Side, Role.Hamstring, Role.Front, Role.Pull, Role.Lift, Role.Second];
    private static readonly Role[] NoviceB = [Role.Hinge, Role.Second, Role.Calf, Role.Side, Role.Back, Role.Push, Role.Flank, Role.Lift];

    // climbing and descending legs.
    private static readonly Role[] UltraA = [Role.Squat, Role.Calf, Role.Hamstring, Role.Descent, Role.Front, Role.Pull, Role.Side, Role.Lift];

    // what the mountain asks for, on few sets: up, down, calf, trunk.
    private static readonly Role[] UltraLateA = [Role.Single, Role.Calf, Role.Descent, Role.Front, Role.Pull, Role.Hamstring, Role.Side, Role.Lift];
    private static readonly Role[] UltraLateB = [Role.Hinge, Role.Calf, Role.Second, Role.Flank, Role.Push, Role.Back, Role.Side, Role.Pull];

    private static readonly Role[] UltraAlone = [Role.Single, Role.Hinge, Role.Calf, Role.Flank, Role.Pull, Role.Hamstring, Role.Front, Role.Side];

    // eight to ten exercises, balance in every session.
    private static readonly Role[] OlderA =
        [Role.Squat, Role.Calf, Role.Balance, Role.Hamstring, Role.Pull, Role.Front, Role.Push, Role.Side, Role.Bridge, Role.Lift];

    private static readonly Role[] OlderB =
        [Role.Hinge, Role.Second, Role.Calf, Role.Balance, Role.Back, Role.Push, Role.Pull, Role.Side, Role.Flank, Role.Lift];

    private static readonly Role[] MiniA = [Role.Squat, Role.Calf, Role.Hamstring, Role.Front, Role.Side];
    private static readonly Role[] MiniB = [Role.Hinge, Role.Calf, Role.Back, Role.Side, Role.Pull];
    private static readonly Role[] MiniC = [Role.Single, Role.Bridge, Role.Calf, Role.Pull, Role.Flank];
    private static readonly Role[] MiniD = [Role.Squat, Role.Calf, Role.Hamstring, Role.Push, Role.Lift];
    private static readonly Role[] LightA = [Role.Side, Role.Front, Role.Back, Role.Pull, Role.Push, Role.Hamstring, Role.Lift, Role.Calf, Role.Bridge];
    private static readonly Role[] LightB = [Role.Back, Role.Bridge, Role.Flank, Role.Push, Role.Pull, Role.Lift, Role.Side, Role.Calf, Role.Hamstring];
    private static readonly Role[] SpareRoles =
        [Role.Back, Role.Front, Role.Pull, Role.Side, Role.Push, Role.Flank, Role.Lift, Role.Calf, Role.Hamstring, Role.Bridge];
    private static readonly Role[] PrimerRoles = [Role.Squat, Role.Calf, Role.Back, Role.Front];

    /// <summary>What fills a session whose leg work had to go: nothing that tires the legs.</summary>
    public static Role[] Spare => SpareRoles;

    /// <summary>Roles of a light session.</summary>
    public static Role[] Light(int order) => order % 2 == 0 ? LightA : LightB;

    /// <summary>Roles of a primer.</summary>
    public static Role[] Primer => PrimerRoles;

    /// <summary>The same roles, a side plank's place before the hip's: a weak side plank gets its own slot .</summary>
    public static Role[] FlankFirst(Role[] roles)
    {
        var (flank, side) = (Array.IndexOf(roles, Role.Flank), Array.IndexOf(roles, Role.Side));
        if (side < 0 || flank < side)
            return roles;
        var changed = (Role[])roles.Clone();
        (changed[side], changed[flank]) = (Role.Flank, Role.Side);
        return changed;
    }

    /// <summary>Roles of the session with this place in its week.</summary>
    /// <param name="order">0 for the week's first.</param>
    /// <param name="ofWeek">Sessions with lower-body work in the block's fullest week.</param>
    /// <param name="format">Size.</param>
    /// <param name="novice">Novice in the foundation phase.</param>
    /// <param name="older">65 or older.</param>
    /// <param name="ultra">Ultra mode, late enough for step-downs.</param>
    /// <param name="late">Sharpening or taper.</param>
    public static Role[] Of(int order, int ofWeek, SessionFormat format, bool novice, bool older, bool ultra, bool late)
    {
        if (format == SessionFormat.Mini)
            return (order % 4) switch { 0 => MiniA, 1 => MiniB, 2 => MiniC, _ => MiniD };
        if (ofWeek == 1)
            return older ? OlderA : ultra && late ? UltraAlone : Alone;
        return (order % 4) switch
        {
            0 => older ? OlderA : novice ? NoviceA : ultra ? late ? UltraLateA : UltraA : FullA,
            1 => older ? OlderB : novice ? NoviceB : ultra && late ? UltraLateB : FullB,
            2 => FullC,
            _ => FullD,
        };
    }
}
