using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What a choice of exercise depends on besides its role.</summary>
internal struct Wish
{
    /// <summary>By place in the catalogue: permitted.</summary>
    public bool[] Allowed;

    /// <summary>Phase.</summary>
    public Phase Phase;

    /// <summary>Date of the session.</summary>
    public DateOnly Date;

    /// <summary>Only what leaves the legs fresh.</summary>
    public bool Light;

    /// <summary>Nothing for hips and legs, however light.</summary>
    public bool NoLegs;

    /// <summary>Only what was done in the last 28 days, if it can make sore or jumps (P-13).</summary>
    public bool OnlyFamiliar;

    /// <summary>Only what was done in the last eight weeks, whatever it is .</summary>
    public bool OnlyKnown;

    /// <summary>Nothing that makes sore at first may be introduced: under 24 hours to the next key or long run.</summary>
    public bool NoIntroductions;

    /// <summary>Most impact.</summary>
    public int MostImpact;

    /// <summary>Weeks of strength before this one.</summary>
    public int StrengthWeeks;

    /// <summary>A heavy lift is wanted for the main lift.</summary>
    public bool Heavy;

    /// <summary>A mini session, whose minutes are few.</summary>
    public bool Brief;

    /// <summary>By place in the catalogue: what rehab appends to the session.</summary>
    public IReadOnlyCollection<int> Appended;
}

/// <summary>Says how well an exercise suits a role, a runner and a date.</summary>
internal sealed class Choice(Runner runner, Permitted permitted, ImmutableArray<Need> needs, Experience experience, bool ultra, DateOnly today, DateOnly start)
{
    /// <summary>From this age on both calves may be raised at once without a load (R-702: one leg is a question of balance, too).</summary>
    private const int OlderCalves = 65;

    private readonly Correction correction = new(runner, today, start);
    private readonly bool heavier = PopulationFindings.IsHeavier(runner);

    private readonly Repertoire repertoire = Repertoire.Of(permitted.Catalogue);
    private readonly ImmutableArray<Exercise> exercises = permitted.Catalogue.Exercises;
    private readonly double?[] e1Rm = Measured(runner, permitted.Catalogue, start);

    /// <summary>Some week of the span at hand may hold heavy sets.</summary>
    public bool HeavyAhead { get; set; }

    /// <summary>Level of an exercise, 1 to 5.</summary>
    public int LevelOf(int exercise) => exercises[exercise].Level;

    /// <summary>What each exercise covers.</summary>
    public Cover CoverOf(int exercise) => repertoire.Covers[exercise];

    /// <summary>The runner's e1RM of this lift as far as it may be relied on, or null.</summary>
    public double? E1RmOf(int exercise) => e1Rm[exercise];

    /// <summary>Exercises that can take a role, in the catalogue's order.</summary>
    public int[] Candidates(Role role) => repertoire.Candidates[(int)role];

    /// <summary>Some exercise can take both roles.</summary>
    public bool Share(Role one, Role other) => repertoire.Shared[(int)one, (int)other];

    /// <summary>The best exercise for the role by itself, or −1; equal ones fall to the catalogue's order.</summary>
    /// <param name="role">Role.</param>
    /// <param name="wish">Conditions.</param>
    /// <param name="before">The same session's exercise of this role in the block before, or −1.</param>
    /// <param name="taken">Exercises that do not count, or null.</param>
    public int Best(Role role, in Wish wish, int before, Predicate<int>? taken)
    {
        var best = -1;
        var bestQuality = 0;
        foreach (var i in repertoire.Candidates[(int)role])
        {
            if (!wish.Allowed[i] || !Suits(i, wish) || taken?.Invoke(i) == true)
                continue;
            var quality = Quality(role, i, wish, before);
            if (best < 0 || quality > bestQuality)
                (best, bestQuality) = (i, quality);
        }

        return best;
    }

    /// <summary>The best exercise that covers a movement, whatever its role, or −1.</summary>
    public int BestCover(Cover demand, in Wish wish, out Role role)
    {
        var best = -1;
        var bestQuality = 0;
        role = Role.Front;
        for (var r = Role.Hinge; r < (Role)Roles.Count; r++)
        {
            foreach (var i in repertoire.Candidates[(int)r])
            {
                if ((repertoire.Covers[i] & demand) == Cover.None || !wish.Allowed[i] || !Suits(i, wish))
                    continue;
                var quality = Quality(r, i, wish, -1);
                if (best < 0 || quality > bestQuality)
                    (best, bestQuality, role) = (i, quality, r);
            }
        }

        return best;
    }

    /// <summary>Every exercise that covers a movement, each in its best role, the best first.</summary>
    public List<(int Exercise, Role Role)> AllCover(Cover demand, in Wish wish)
    {
        var found = new Dictionary<int, (Role Role, int Quality)>();
        for (var r = Role.Squat; r < (Role)Roles.Count; r++)
        {
            foreach (var i in repertoire.Candidates[(int)r])
            {
                if ((repertoire.Covers[i] & demand) == Cover.None || !wish.Allowed[i] || !Suits(i, wish))
                    continue;
                var quality = Quality(r, i, wish, -1);
                if (!found.TryGetValue(i, out var known) || quality > known.Quality)
                    found[i] = (r, quality);
            }
        }

        return [.. found.OrderByDescending(static f => f.Value.Quality).ThenBy(static f => f.Key).Select(static f => (f.Key, f.Value.Role))];
    }

    /// <summary>An exercise for one of the movements is open in this session.</summary>
    public bool IsOpen(Cover demand, in Wish wish)
    {
        for (var i = 0; i < exercises.Length; i++)
        {
            if ((repertoire.Covers[i] & demand) != Cover.None && wish.Allowed[i] && Suits(i, wish) && repertoire.HasRole[i])
                return true;
        }

        return false;
    }

    /// <summary>A test found this movement weak.</summary>
    public bool HasWeak(Movement movement)
    {
        foreach (var need in needs)
        {
            if (need.Kind == NeedKind.Weak && need.Movement == movement)
                return true;
        }

        return false;
    }

    /// <summary>The weaker side that begins and gets more, or null.</summary>
    public BodySide? WeakerFor(Exercise exercise, DateOnly date) => correction.WeakerFor(exercise, date);

    /// <summary>What to tell about side differences.</summary>
    public IEnumerable<Finding> Differences(ImmutableArray<Session> sessions) => correction.Findings(sessions);

    /// <summary>The need that speaks for an exercise: its main movement is the need's.</summary>
    public Need? NeedFor(Exercise exercise)
    {
        foreach (var need in needs)
        {
            if (need.Kind != NeedKind.Condition && exercise.Primary == need.Movement && (need.Movement != Movement.Stabilisation || Steadies(exercise, need.Kind)))
                return need;
        }

        return null;
    }

    // Age asks for balance; a weak side is answered by what holds it, not by a carry or a wall sit.
    private static bool Steadies(Exercise exercise, NeedKind kind) => kind == NeedKind.Population
        ? exercise.Pattern == Pattern.Balance
        : exercise.Pattern is not (Pattern.Carry or Pattern.IsometricSquat or Pattern.Foot);

    private int NeedScore(Exercise exercise)
    {
        if (NeedFor(exercise) is { } own)
            return own.Kind == NeedKind.Weak ? Suitability.Weak : Suitability.Needed;
        foreach (var need in needs)
        {
            if (need.Kind == NeedKind.Weak && exercise.Secondary.Has(need.Movement))
                return Suitability.WeakBeside;
        }

        return 0;
    }

    /// <summary>The date and the class of the session allow the exercise.</summary>
    public bool Suits(int index, in Wish wish)
    {
        var e = exercises[index];
        if (wish.Light && (e.LegFatigue > 0 || e.Impact > 0))
            return false;
        if (wish.NoLegs && (e.Region is Region.Lower or Region.Full || e.Primary is Movement.HipAbduction or Movement.HipAdduction or Movement.HipExtension))
            return false;
        // R-627's drill is for a strain that heals; recovery asks for no hamstring work (P-36).
        if (wish.Phase == Phase.TR && e.Pattern == Pattern.HamstringLength)
            return false;
        if (e.Impact > wish.MostImpact || (e.Measure == Measure.Contacts && wish.MostImpact == 0))
            return false;
        if (wish.OnlyFamiliar && (e.SorenessRisk >= 2 || e.Impact >= 1) && !experience.IsFamiliar(index, wish.Date))
            return false;
        if (wish.Appended.Contains(index))
            return false;
        if (wish.OnlyKnown && !experience.IsKnown(index, wish.Date))
            return false;
        if (IsOutgrown(index, wish))
            return false;
        if (runner.Level == StrengthLevel.Novice && permitted.JumpBefore(e) is { } easier && experience.Exposures(permitted.IndexOf(easier.Id)) == 0)
            return false;
        return !(wish.NoIntroductions && e.SorenessRisk == 3 && experience.Exposures(index) < Experience.IntroExposures);
    }

    // after the foundation, calves of those who have lifted before are raised one at a time where there is no load; two at once train little.
    private bool IsOutgrown(int index, in Wish wish) =>
        repertoire.OnOneLeg[index] is >= 0 and var harder && runner.Level != StrengthLevel.Novice && !wish.Light && wish.Phase is Phase.GS or Phase.MS or Phase.PW or Phase.MT or Phase.TP
            && runner.AgeOn(wish.Date) < OlderCalves && wish.Allowed[harder] && Suits(harder, wish);

    /// <summary>
    /// How well an exercise suits role, runner and phase: about −60 to 100, 0 for a plain exercise of the right kind. Its parts: fit for the
    /// role, level, load, a tested lift, continuity, tested needs, and what the rule book says for the phase and the event.
    /// </summary>
    public int Quality(Role role, int i, in Wish wish, int before)
    {
        var e = exercises[i];
        var isMain = role is Role.Squat or Role.Hinge or Role.Single;
        var score = repertoire.Fits[(int)role][i] - Suitability.PlainFit;
        var target = Target(role, wish);
        // A lift with a tested best is known, whatever its level; but none begins in the power block.
        var known = e1Rm[i] is not null;
        score += e.Level > target ? known ? 0 : Suitability.LevelAbove * (e.Level - target) : Suitability.LevelBelow * (target - e.Level);
        score += Loading(role, i, e, wish);
        if (wish.Heavy && isMain && permitted.CanBeHeavy(i) && Permitted.IsHeavyLift(e, wish.Phase))
            score += Suitability.CanBeHeavy;
        if (HeavyAhead && isMain && wish.Phase is Phase.GS or Phase.MS or Phase.PW or Phase.MT && permitted.CanBeHeavy(i) && Permitted.IsHeavyLift(e, Phase.PW))
            score += Suitability.HeavyAhead;
        if (known)
            score += isMain && !permitted.LoadsOf(i).IsEmpty && (wish.Phase <= Phase.MS || i == before) ? Suitability.TestedMain : Suitability.Tested;
        // Slow tempos eat a mini session's minutes.
        if (wish.Brief && e.Tempo.SecondsPerRep > 4)
            score += Suitability.SlowInBrief;
        if (e.SorenessRisk == 3 && role != Role.Descent && !known)
            score += experience.Exposures(i) >= Experience.IntroExposures || (role == Role.Hinge && runner.Level != StrengthLevel.Novice && wish.Phase <= Phase.GS) ? Suitability.SorenessKnown : Suitability.Soreness;
        score += Continuity(role, i, wish, before, isMain);
        score += NeedScore(e);
        // one side at a time while the sides differ.
        if (correction.WeakerFor(e, wish.Date) is not null)
            score += Suitability.OneSided;
        return score + Taste(role, e, wish);
    }

    private int Target(Role role, in Wish wish)
    {
        var isMain = role is Role.Squat or Role.Hinge or Role.Single or Role.Second;
        var target = runner.Level switch
        {
            StrengthLevel.Novice => wish.Phase == Phase.AA ? 1 : wish.StrengthWeeks >= Prerequisites.NoviceWeeks ? 3 : 2,
            StrengthLevel.Intermediate => wish.Phase is Phase.AA ? isMain ? 3 : 2 : wish.Phase == Phase.GS || !isMain ? 3 : 4,
            _ => isMain ? 4 : 3,
        };
        return runner.AgeOn(wish.Date) >= Cautions.OlderFrom || permitted.CautionsOn(wish.Date).Has(Caution.OsteoporosisUnsupervised)
            ? Math.Min(target, 2)
            : target;
    }

    // body weight, then bands, then weights; R-060: after the foundation some load is wanted.
    private int Loading(Role role, int i, Exercise e, in Wish wish)
    {
        if (Objective.Worth(role) < Objective.Worth(Role.Side) && role is not (Role.Push or Role.Bridge))
            return 0;
        if (role == Role.Calf)
        {
            // One leg's own weight is the first real load for a calf; a small weight on two legs is none.
            return wish.Phase == Phase.AA ? 0 : e.Unilateral ? permitted.LoadsOf(i).IsEmpty && e.Loading != Exercises.Loading.Backpack ? Suitability.CalfHalfLoaded : Suitability.CalfLoaded
                : e.Loading == Exercises.Loading.Machine ? Suitability.CalfHalfLoaded : 0;
        }

        var weight = e.DoseIn(Phase.GS)?.PctLo is not null || !permitted.LoadsOf(i).IsEmpty || e.Loading is Exercises.Loading.Machine;
        if (wish.Phase == Phase.AA)
            return runner.Level == StrengthLevel.Novice ? weight ? Suitability.WeightForNovice : Suitability.BareForNovice : weight ? Suitability.WeightInFoundation : 0;
        return weight ? Suitability.Weight : e.Loading is Exercises.Loading.Band or Exercises.Loading.Backpack or Exercises.Loading.Single or Exercises.Loading.Pair ? Suitability.SomeLoad : 0;
    }

    private int Continuity(Role role, int i, in Wish wish, int before, bool isMain)
    {
        // Close to the race nothing changes; before, main lifts stay and the rest rotates.
        if (wish.Phase is Phase.MT or Phase.TP)
            return i == before ? Suitability.SameNearRace : experience.IsFamiliar(i, wish.Date) ? Suitability.FamiliarNearRace : 0;
        if (i != before)
            return 0;
        // a main lift of the foundation weeks without load gives way to one with load.
        var bare = permitted.LoadsOf(i).IsEmpty && exercises[i].DoseIn(Phase.GS)?.PctLo is null;
        return isMain ? bare ? Suitability.SameMainBare : Suitability.SameMain : role == Role.Calf || role == Role.Power ? 0 : Suitability.SameOther;
    }

    private int Taste(Role role, Exercise e, in Wish wish)
    {
        var older = runner.AgeOn(wish.Date) >= Cautions.OlderFrom;
        var taste = 0;
        // the founding articles begin with squats and lunges.
        if (role == Role.Second && runner.Level == StrengthLevel.Novice && wish.Phase == Phase.AA && e.Pattern == Pattern.Lunge)
            taste += Suitability.NoviceLunge;
        // climbing legs, and a trunk that carries.
        if (Climbs(role, e))
        {
            var above = e.Level - ClimbLevel(wish.Phase);
            taste += Suitability.Climbs + (above > 0 ? Suitability.ClimbsAbove * above : Suitability.ClimbsBelow * -above);
        }

        if (ultra && role is Role.Back or Role.Flank && e.Pattern == Pattern.Carry)
            taste += Suitability.Carries;
        // the chair stand is the test and the first exercise of older runners; others squat freely.
        if (e.Pattern == Pattern.Squat && e.Equipment.Length == 1 && e.Equipment[0].Has(Implement.Chair))
            taste += !older ? Suitability.ChairForOthers : wish.Phase == Phase.AA ? Suitability.ChairForOlder : 0;
        // In the foundation phase the easier neighbour of the same shape comes first.
        if (wish.Phase == Phase.AA && (role != Role.Hinge || runner.Level == StrengthLevel.Novice))
        {
            foreach (var easier in e.Regressions)
            {
                var at = permitted.IndexOf(easier);
                if (at >= 0 && wish.Allowed[at] && exercises[at].Pattern == e.Pattern && exercises[at].Level == e.Level && e.Pattern != Pattern.Squat)
                    taste += Suitability.EasierIsOpen;
            }
        }

        // Case 4: those who have lifted before hinge with straight legs from the start, one easy set at first.
        if (role == Role.Hinge && runner.Level != StrengthLevel.Novice && !older)
        {
            foreach (var harder in e.Progressions)
            {
                var at = permitted.IndexOf(harder);
                if (at >= 0 && wish.Allowed[at] && exercises[at].Pattern == e.Pattern && exercises[at].Level == e.Level && !permitted.LoadsOf(at).IsEmpty)
                    taste += Suitability.HarderHingeIsOpen;
            }
        }

        // hands raised, or on the knees, where the body is heavy to hold.
        if (heavier && role is Role.Push or Role.Front && e.Position is Position.Quadruped)
            taste += Suitability.HeavyToHold;
        if (role == Role.Power)
            taste += PowerTaste(e, wish);
        return taste;
    }

    /// <summary>A step-up of an ultra runner, forward rather than sideways.</summary>
    public bool Climbs(Role role, Exercise e) => ultra && role is Role.Second or Role.Single && e.Pattern == Pattern.Step
        && e.Primary is Movement.TripleExtension or Movement.HipExtension;

    // Case 4: step-ups, then loaded, then high; close to the race loaded ones again.
    private static int ClimbLevel(Phase phase) => phase switch { Phase.AA => 2, Phase.MS or Phase.PW => 4, _ => 3 };

    // land first, then hop on the spot, then jump; as much impact as the level allows once it is known.
    private int PowerTaste(Exercise e, in Wish wish)
    {
        if (e.Pattern == Pattern.Landing)
            return experience.Exposures(permitted.IndexOf(e.Id)) < Experience.IntroExposures ? Suitability.LandingFirst : Suitability.LandingKnown;
        // an ultra's few leg sets are for steps; its jumps stay low and cost none.
        if (ultra && e.Impact >= 2)
            return Suitability.UltraImpact;
        var spot = e is { Pattern: Pattern.Hop, Impact: <= 1 } && experience.Exposures(permitted.IndexOf(e.Id)) < Suitability.OnTheSpotExposures ? Suitability.OnTheSpot : 0;
        if (e.Unilateral && e.Impact >= 2 && runner.Level == StrengthLevel.Novice)
            spot += Suitability.OneLegLanding;
        return spot + (Math.Min(e.Impact, wish.MostImpact) * Suitability.Impact) + (e.Pattern == Pattern.Drill ? Suitability.Drill : 0) + (e.SorenessRisk == 3 ? Suitability.SoreJumps : 0);
    }

    private static double?[] Measured(Runner runner, Catalogue catalogue, DateOnly start)
    {
        var measured = new double?[catalogue.Exercises.Length];
        foreach (var test in runner.Tests)
        {
            if (test is not { Id: TestId.E1rm, Exercise: { } lift } || !catalogue.TryFind(lift, out var exercise))
                continue;
            for (var i = 0; i < measured.Length; i++)
            {
                if (ReferenceEquals(catalogue.Exercises[i], exercise))
                    measured[i] = E1Rm.Of(runner, exercise, start);
            }
        }

        return measured;
    }
}
