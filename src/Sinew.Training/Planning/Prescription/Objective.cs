using Sinew.Training.Calendar;
using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>
/// What Prescribe makes as great as it can: every weight with its reason, here and in <see cref="Suitability"/>. A week is worth the sum of its sets by role
/// (<see cref="Sets"/>), of how well each exercise suits role, runner and phase (<see cref="Suitability"/>, <see cref="Roles.Fit"/>), and of what the
/// week covers (<see cref="Coverage"/>), less repetitions (<see cref="Again"/>). All are whole numbers, so that a best week is best without rounding.
/// </summary>
internal static class Objective
{
    /// <summary>Worth of the first set of a role whose weight is 1; the second is worth half of it, the third a third (a set more gains ever less, R-250).</summary>
    private const int Set = 10;

    /// <summary>Second set of what is scarce, first set 1: a movement found weak, an ultra's step-down .</summary>
    private const double SecondOfScarce = 0.9;

    /// <summary>R-596: and it outranks one set of another exercise for the legs.</summary>
    private const int Flagged = 110;

    /// <summary>Third set of a heavy main lift.</summary>
    private const double ThirdHeavy = 0.6;

    /// <summary>Per cent of the maximum from which a set is heavy (vocabulary, class H).</summary>
    private const int HeavyPercent = 80;

    /// <summary>P-36: each demanded movement of a week with two full sessions outranks any exercise but the main lift.</summary>
    private const int Demanded = 150;

    /// <summary>R-223 in a smaller week: coverage is preferred, not demanded.</summary>
    private const int Wished = 18;

    /// <summary>R-089, X-01: hip work to the side belongs in every week, however short its sessions: before a press or a row (P-36 asks only full ones).</summary>
    public const int Sideways = 45;

    /// <summary>R-223's movements that P-36 leaves out: they tip the scales between like exercises.</summary>
    private const int Preferred = 16;

    /// <summary>The same in a smaller week, and stabilisation in any.</summary>
    private const int Welcome = 4;

    /// <summary>What leaves the legs fresh trains them less: of a leg role's worth this much is left.</summary>
    private const double Fresh = 0.5;

    /// <summary>A role of the session's template, by its place: the first exercises carry the session .</summary>
    public static int Place(int place) => 4 * Math.Max(0, 10 - place);

    /// <summary>The block's own exercises stay from week to week .</summary>
    public const int Kept = 30;

    /// <summary>R-082 and R-223: each session with leg work has a calf exercise, before any second set of it.</summary>
    public const int EverySession = 60;

    /// <summary>
    /// a week gives up its second calf exercise after anything else that it can spare: more than the sets of any exercise are worth, so that
    /// only what P-36 demands takes its place.
    /// </summary>
    public const int CalfGoesLast = EverySession * 10;

    /// <summary>
    /// ADR 0010: first price of a hard set on a painful tissue that would have more of them than with less pain; it doubles until they are few enough. About
    /// what a second set of leg work is worth: below it nothing would change, far above it exercises would go where a set was enough.
    /// </summary>
    public const int LeastPrice = Set;

    /// <summary>
    /// What stands in a lighter session too, whatever else is left out: calves from 40 on, balance from 65 on (R-702, case 3) and as a young runner's
    /// skill (R-709, case 9).
    /// </summary>
    public const int Always = 150;

    /// <summary>A session placed to be heavy should hold a heavy lift .</summary>
    public const int Heavy = 60;

    /// <summary>The weaker side gets its set more every week; a movement that both sides lack still comes first .</summary>
    public const int Correction = 30;

    /// <summary>Lost where trunk, hip or arms have this role in an earlier session of the week already: first everything once .</summary>
    public static int Twice(Role role) => role is Role.Side or Role.Front or Role.Back or Role.Flank or Role.Lift or Role.Pull or Role.Push ? 45 : 0;

    /// <summary>Value of so many sets.</summary>
    /// <param name="item">The exercise in its session.</param>
    /// <param name="sets">Sets, the heavy one included; 1 or more.</param>
    public static int Sets(Item item, int sets)
    {
        var steps = 0.0;
        for (var k = 1; k <= sets; k++)
            steps += Step(item, k);
        var legs = item.Role is Role.Squat or Role.Hinge or Role.Single or Role.Second or Role.Calf or Role.Hamstring;
        var fresh = legs && !item.Exercise.IsLowerWork ? Fresh : 1;
        var second = sets >= 2 && item.Flagged ? Flagged : 0;
        return second + (int)Math.Round(Set * Worth(item.Role) * fresh * item.Weight * Need(item.Need) * steps, MidpointRounding.AwayFromZero);
    }

    /// <summary>Worth of one set of a role when minutes or hard sets are short.</summary>
    public static double Worth(Role role) => role switch
    {
        // main lifts first.
        Role.Squat or Role.Hinge or Role.Single => 16,
        // a calf set in each session before the second squat.
        Role.Calf => 8.5,
        // P-37: behind the knee and the hip before more in front; then the second leg exercise.
        Role.Hamstring => 7.2,
        Role.Second => 6.5,
        Role.Descent => 6.4,
        Role.Bridge => 6,
        // trunk and back, one set of each before a second of anything above (Coverage sees to the first).
        Role.Front or Role.Back => 5.5,
        Role.Pull => 5.2,
        Role.Side => 5,
        // By phase: see Jumps.
        Role.Power => 4.8,
        Role.Push => 4.4,
        Role.Flank or Role.Balance => 4,
        _ => 3,
    };

    /// <summary>R-434: in an ultra's last weeks one slow step-down is worth more than a second set of a squat.</summary>
    public const double Descent = 1.6;

    /// <summary>How much more a set of jumps counts: they lead the power block; close to a long race calves and hamstrings come before them, close to a short one the first set comes before theirs (R-711: a power touch stays).</summary>
    /// <param name="phase">Phase.</param>
    /// <param name="shortRaces">The runner's event is 5 km or shorter.</param>
    public static double Jumps(Phase phase, bool shortRaces) => phase switch
    {
        Phase.PW => 4,
        Phase.MT or Phase.TP => shortRaces ? 2.6 : 1.2,
        _ => 1.6,
    };

    // A set more gains ever less. But a movement found weak has its second set before trunk and arms that nothing speaks for; a main
    // lift has two before another exercise joins it (R-253, section 3); and maximal strength means three sets and more.
    private static double Step(Item item, int set) => set switch
    {
        2 when item.Flagged => SecondOfScarce,
        2 when item.Carries => 1,
        2 when item.Role == Role.Descent => SecondOfScarce,
        3 when item.Slot == Slot.Main && item.Work.Percent >= HeavyPercent => ThirdHeavy,
        _ => 1.0 / set,
    };

    /// <summary>Value of what a week covers.</summary>
    /// <param name="cover">The movements.</param>
    /// <param name="demanded">P-36 applies.</param>
    public static int Coverage(Cover cover, bool demanded) =>
        (System.Numerics.BitOperations.PopCount((uint)(cover & Cover.Demanded)) * (demanded ? Demanded : Wished))
        + (System.Numerics.BitOperations.PopCount((uint)(cover & Wider)) * (demanded ? Preferred : Welcome))
        + ((cover & Cover.Stabilisation) != Cover.None ? Welcome : 0);

    private const Cover Wider = Cover.KneeExtension | Cover.HipFlexion | Cover.Push;

    /// <summary>What the objective looks at; the rest is <see cref="RoundOut"/>'s.</summary>
    public const Cover Valued = Cover.Demanded | Wider | Cover.Stabilisation;

    /// <summary>Lost where the same exercise stands in a second session of the week: variety covers more, but climbing legs, calves and first presses repeat.</summary>
    public static int Again(Role role, bool climbs, Phase phase) => role switch
    {
        _ when climbs => 16,
        Role.Calf => 16,
        Role.Push or Role.Pull when phase == Phase.AA => 8,
        _ => 26,
    };

    // weakness counts more than a side difference and than what age asks for.
    private static double Need(Need? need) => need switch { null => 1, { Kind: NeedKind.Population } => 1.1, { Kind: NeedKind.Asymmetry } => 1.2, _ => 1.4 };
}
