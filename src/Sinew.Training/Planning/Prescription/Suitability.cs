namespace Sinew.Training.Planning;

/// <summary>
/// The objective's second half: what speaks for one exercise rather than another in the same role, in points of <see cref="Objective"/>'s
/// scale. 0 is a plain exercise of the right kind and level; about −60 to 100 are reached. How the points are added up stands in
/// <see cref="Choice.Quality"/>; how near an exercise comes to its role in <see cref="Roles.Fit"/>.
/// </summary>
internal static class Suitability
{
    /// <summary>What <see cref="Roles.Fit"/> gives to a plain exercise of the role; only what is less counts.</summary>
    public const int PlainFit = 100;

    /// <summary>A level above what suits runner and phase (R-410, P-29): not refused, but seldom chosen; a tested lift is known, whatever its level.</summary>
    public const int LevelAbove = -10;

    /// <summary>A level below: too easy trains little, yet it hurts nobody.</summary>
    public const int LevelBelow = -7;

    /// <summary>R-403: a main lift that can be heavy where the session is to be heavy.</summary>
    public const int CanBeHeavy = 25;

    /// <summary>R-410 and R-403: a lift that later blocks load by per cent is learnt in general strength and stays, so that it is known when it becomes heavy.</summary>
    public const int HeavyAhead = 20;

    /// <summary>R-437: a main lift with a measured maximum and weights for it: its load is known, not guessed.</summary>
    public const int TestedMain = 28;

    /// <summary>The same for another exercise, or where another lift leads the block.</summary>
    public const int Tested = 12;

    /// <summary>R-222: a slow tempo eats a mini session's minutes.</summary>
    public const int SlowInBrief = -20;

    /// <summary>P-13: an exercise that makes sore at first and is not yet known costs runs.</summary>
    public const int Soreness = -16;

    /// <summary>The same once it is known, or a hinge of experienced runners early in the season, the time to learn it.</summary>
    public const int SorenessKnown = -4;

    /// <summary>R-593: one side at a time while the sides differ; more than level and load together may cost.</summary>
    public const int OneSided = 25;

    /// <summary>R-596: trains first of all what a test found weak.</summary>
    public const int Weak = 12;

    /// <summary>R-592, R-702: trains first of all what a side difference, the event or age asks for.</summary>
    public const int Needed = 6;

    /// <summary>R-596: trains what was found weak beside something else.</summary>
    public const int WeakBeside = 4;

    /// <summary>R-060: after the foundation a main lift, leg, press or bridge is loaded by weight.</summary>
    public const int Weight = 14;

    /// <summary>R-116: the next best, a band, a rucksack, a weight of unknown steps.</summary>
    public const int SomeLoad = 6;

    /// <summary>R-116: who has lifted before loads in the foundation already.</summary>
    public const int WeightInFoundation = 8;

    /// <summary>R-116, R-701: a novice's foundation begins with body weight,</summary>
    public const int BareForNovice = 4;

    /// <summary>and weights can wait.</summary>
    public const int WeightForNovice = -2;

    /// <summary>R-082: one leg with a weight is what loads a runner's calf.</summary>
    public const int CalfLoaded = 16;

    /// <summary>R-082: one leg's own weight, or a machine, comes next; a small weight on two legs is none.</summary>
    public const int CalfHalfLoaded = 10;

    /// <summary>R-410, P-13: close to the race nothing changes.</summary>
    public const int SameNearRace = 40;

    /// <summary>The same: else at least something known.</summary>
    public const int FamiliarNearRace = 15;

    /// <summary>R-410: main lifts stay from block to block,</summary>
    public const int SameMain = 14;

    /// <summary>R-116: but one without load gives way to one with load,</summary>
    public const int SameMainBare = 2;

    /// <summary>and the others rotate.</summary>
    public const int SameOther = -7;

    /// <summary>R-017: the founding articles begin with squats and lunges.</summary>
    public const int NoviceLunge = 18;

    /// <summary>R-434, R-710: an ultra's climbing legs, at the height of the phase;</summary>
    public const int Climbs = 20;

    /// <summary>each level above it is too much,</summary>
    public const int ClimbsAbove = -20;

    /// <summary>each below it too little.</summary>
    public const int ClimbsBelow = -8;

    /// <summary>R-024: an ultra's trunk learns to carry.</summary>
    public const int Carries = 24;

    /// <summary>R-577: the chair stand is the test and the first exercise of older runners;</summary>
    public const int ChairForOlder = 12;

    /// <summary>others squat freely.</summary>
    public const int ChairForOthers = -4;

    /// <summary>R-116: in the foundation the easier neighbour of the same shape comes first, for each that is open.</summary>
    public const int EasierIsOpen = -3;

    /// <summary>Those who have lifted before hinge with straight legs from the start: for each harder hinge that is open and can be loaded.</summary>
    public const int HarderHingeIsOpen = -6;

    /// <summary>R-714: hands raised, or on the knees, where the body is heavy to hold.</summary>
    public const int HeavyToHold = -30;

    /// <summary>R-560: landing is learnt first,</summary>
    public const int LandingFirst = 30;

    /// <summary>and then jumps take its place.</summary>
    public const int LandingKnown = -20;

    /// <summary>R-560: then hops on the spot, before jumps for height or onto something.</summary>
    public const int OnTheSpot = 6;

    /// <summary>R-560: sessions that hold hops on the spot before the others.</summary>
    public const int OnTheSpotExposures = 8;

    /// <summary>R-560: then as much impact as the level allows, for each step of it.</summary>
    public const int Impact = 12;

    /// <summary>R-560: a novice's first hard landings are on two legs.</summary>
    public const int OneLegLanding = -8;

    /// <summary>A drill prepares jumps, it does not replace them.</summary>
    public const int Drill = -12;

    /// <summary>P-13: jumps that make sore.</summary>
    public const int SoreJumps = -20;

    /// <summary>R-434: an ultra's few leg sets are for steps; its jumps stay low and cost none.</summary>
    public const int UltraImpact = -20;
}
