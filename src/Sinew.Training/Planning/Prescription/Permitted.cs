using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>
/// Which exercises a runner may be given on a date: cautions (P-02), equipment (P-31), level and prerequisites (P-29), the rules of
/// special populations (P-04 … P-09) and the level of jumping (P-30). Pure; what it works out is kept for the next question, so one
/// instance must not be shared between threads.
/// </summary>
public sealed class Permitted
{
    /// <summary>Age below which nobody is given a heavy session (P-04; R-709 asks for 8 to 15 repetitions).</summary>
    public const int Adult = 18;

    private readonly Runner runner;
    private readonly DateOnly today;
    private readonly bool[] owned;
    private readonly ImmutableArray<Units.Load>[] loads;
    private readonly bool[] heavy;
    private readonly Dictionary<string, int> at;
    private readonly ImmutableArray<DateOnly> turns;
    private readonly Flags<Caution>?[] cautions;
    private readonly Dictionary<State, bool[]> known = [];
    private readonly Dictionary<(bool[] General, bool[] Power), bool[]> united = [];
    private readonly int[] weekSteps;
    private readonly bool sore;
    private readonly Modules modules;
    private readonly Proven proven;
    private readonly Prerequisites prerequisites;

    /// <summary>Prepares the answers for one runner.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="today">First day of the plan.</param>
    public Permitted(Runner runner, Catalogue catalogue, DateOnly today)
        : this(runner, catalogue, today, Modules.Of(runner, today))
    {
    }

    /// <summary>The same where the modules are known, what the log has shown, and the season's first day where that is not today.</summary>
    internal Permitted(Runner runner, Catalogue catalogue, DateOnly today, Modules modules, Proven? proven = null, DateOnly? start = null)
    {
        this.modules = modules;
        this.proven = proven ?? Proven.Nothing;
        prerequisites = new(runner, this.proven);
        this.runner = runner;
        this.today = today;
        Catalogue = catalogue;
        var count = catalogue.Exercises.Length;
        owned = new bool[count];
        loads = new ImmutableArray<Units.Load>[count];
        heavy = new bool[count];
        at = new(count, StringComparer.Ordinal);
        var steps = new SortedSet<int> { Prerequisites.NoviceWeeks };
        for (var i = 0; i < count; i++)
        {
            var exercise = catalogue.Exercises[i];
            at[exercise.Id] = i;
            owned[i] = runner.Equipment.Allows(exercise);
            loads[i] = owned[i] ? runner.Equipment.LoadsFor(exercise) : [];
            heavy[i] = owned[i] && Kit.Heavy(runner, exercise, loads[i], E1Rm.Of(runner, exercise, start ?? today));
            foreach (var group in exercise.Prerequisites)
            {
                foreach (var need in group)
                {
                    if (need.StrengthWeeks is { } weeks)
                        steps.Add(weeks);
                }
            }
        }

        sore = runner.Conditions.Any(c => c.Pain > PainfulTissue.TooMuch);
        weekSteps = [.. steps];
        turns = Turns();
        cautions = new Flags<Caution>?[turns.Length + 1];
    }

    /// <summary>The same for somebody who owns something else.</summary>
    internal Permitted With(Equipment equipment) => new(runner with { Equipment = equipment }, Catalogue, today, modules, proven);

    /// <summary>The exercises asked about.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The exercise may be planned on this date.</summary>
    /// <param name="exercise">An exercise of the catalogue.</param>
    /// <param name="phase">Phase of the date.</param>
    /// <param name="date">The date.</param>
    /// <param name="strengthWeeks">Weeks of strength completed or planned before the date's week.</param>
    public bool Allows(Exercise exercise, Phase phase, DateOnly date, int strengthWeeks) =>
        IndexOf(exercise.Id) is >= 0 and var index && On(phase, date, strengthWeeks)[index];

    /// <summary>Only seated or lying trunk and upper-body work: a bone stress injury is suspected (P-05).</summary>
    public bool BoneMode(DateOnly date) => CautionsOn(date).Has(Caution.BsiSuspected);

    /// <summary>Only light sessions: a suspected bone stress injury, or after a birth the first six weeks and until the check (P-05, P-06, R-708).</summary>
    public bool LightOnly(DateOnly date) => BoneMode(date) || CautionsOn(date).Has(Caution.PostpartumUnchecked);

    /// <summary>
    /// A heavy session is possible and not barred: by phase, novice weeks, age (P-04, P-07), life phase (P-06), REDs (P-08),
    /// blood pressure, bone (P-05, R-633), and by whether any main lift can be loaded heavily enough. In MS that is any
    /// main lift; in PW and MT one whose dose is a per cent of 1RM. PW's other way, 60 moderate contacts, is never planned.
    /// </summary>
    public bool HeavyPossible(Phase phase, DateOnly date, int strengthWeeks)
    {
        if (phase is not (Phase.MS or Phase.PW or Phase.MT) || HeavyBarred(date, strengthWeeks))
            return false;
        var allowed = On(phase, date, strengthWeeks);
        for (var i = 0; i < allowed.Length; i++)
        {
            if (allowed[i] && heavy[i] && IsHeavyLift(Catalogue.Exercises[i], phase))
                return true;
        }

        return false;
    }

    /// <summary>The easiest main lift of maximal strength that is open on a date and can be loaded heavily, or null.</summary>
    internal Exercise? HeavyLift(DateOnly date, int strengthWeeks)
    {
        if (!HeavyPossible(Phase.MS, date, strengthWeeks))
            return null;
        var allowed = On(Phase.MS, date, strengthWeeks);
        return Catalogue.Exercises.Where((e, i) => allowed[i] && heavy[i] && IsHeavyLift(e, Phase.MS)).MinBy(e => e.Level);
    }

    /// <summary>Level of jumping on a date, 0 to 3 .</summary>
    public int JumpLevel(Phase phase, DateOnly date, int strengthWeeks) =>
        PlyoLevel.On(runner, CautionsOn(date), phase, date, strengthWeeks, today);

    /// <summary>Cautions active on a date.</summary>
    public Flags<Caution> CautionsOn(DateOnly date)
    {
        var segment = 0;
        while (segment < turns.Length && turns[segment] <= date)
            segment++;
        return cautions[segment] ??= Cautions.On(runner, today, date);
    }

    /// <summary>For each exercise of the catalogue, in its order: may it be planned.</summary>
    internal bool[] On(Phase phase, DateOnly date, int strengthWeeks)
    {
        var step = 0;
        while (step < weekSteps.Length && weekSteps[step] <= strengthWeeks)
            step++;
        var state = StateOn(phase, date, strengthWeeks, step);
        if (known.TryGetValue(state, out var allowed))
            return allowed;
        allowed = new bool[owned.Length];
        for (var i = 0; i < allowed.Length; i++)
        {
            var exercise = Catalogue.Exercises[i];
            allowed[i] = owned[i] && exercise.DoseIn(phase == Phase.TR ? Phase.AA : phase) is not null && Safe(exercise, state, strengthWeeks, false)
                && !modules.Forbids(exercise, state.Rehab, Catalogue);
        }

        return known[state] = allowed;
    }

    /// <summary>
    /// The same inside an article's style, where the phase does not choose: an exercise needs no dose of the very phase. The foundation
    /// keeps its own, lower level (P-29).
    /// </summary>
    internal bool[] InAnyPhase(Phase phase, DateOnly date, int strengthWeeks)
    {
        if (phase is Phase.AA or Phase.TR)
            return On(phase, date, strengthWeeks);
        var (general, power) = (On(Phase.GS, date, strengthWeeks), On(Phase.PW, date, strengthWeeks));
        if (!united.TryGetValue((general, power), out var allowed))
        {
            allowed = new bool[general.Length];
            for (var i = 0; i < allowed.Length; i++)
                allowed[i] = general[i] || power[i];
            united[(general, power)] = allowed;
        }

        return allowed;
    }

    /// <summary>The runner owns what an exercise needs.</summary>
    internal bool Owns(int exercise) => owned[exercise];

    /// <summary>Cautions or the runner's age or life phase rule an exercise out on a date (P-02, P-04 … P-07).</summary>
    internal bool IsRuledOut(int exercise, DateOnly date)
    {
        var known = Catalogue.Exercises[exercise];
        var codes = CautionsOn(date);
        return !known.Contraindicated.And(codes).IsEmpty || !PopulationAllows(known, codes) || (sore && date < today.AddDays(PainfulTissue.Days) && PainfulTissue.IsLoaded(runner, known, false));
    }
    /// <summary>A protocol may ask for the exercise; its dose is the protocol's own.</summary>
    internal bool AllowsRehab(int index, Phase phase, DateOnly date, int strengthWeeks) =>
        owned[index] && Safe(Catalogue.Exercises[index], StateOn(phase, date, strengthWeeks, 0), strengthWeeks, true);

    /// <summary>Stages of load programmes under way, as a number for each state.</summary>
    internal int LoadProgrammesOn(DateOnly date) => modules.ActiveOn(date);

    /// <summary>The module that keeps the general sessions moderate on a date, or null (case 6).</summary>
    internal Module? ModerateFor(DateOnly date) => modules.ModerateOn(date);

    private State StateOn(Phase phase, DateOnly date, int strengthWeeks, int step) => new(
        phase, CautionsOn(date), JumpLevel(phase, date, strengthWeeks), step, runner.AgeOn(date) < Adult, sore && date < today.AddDays(PainfulTissue.Days),
        modules.ActiveOn(date), proven.StepOn(date));

    /// <summary>Place of an exercise in the catalogue, or −1.</summary>
    internal int IndexOf(string id) => at.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Loads the runner can put on it, ascending; empty if unknown or none.</summary>
    internal ImmutableArray<Units.Load> LoadsOf(int exercise) => loads[exercise];

    /// <summary>It can be loaded heavily .</summary>
    internal bool CanBeHeavy(int exercise) => heavy[exercise];

    /// <summary>Something owned could be loaded heavily in this phase, whoever may do it.</summary>
    internal bool OwnsHeavy(Phase phase)
    {
        for (var i = 0; i < heavy.Length; i++)
        {
            if (heavy[i] && IsHeavyLift(Catalogue.Exercises[i], phase))
                return true;
        }

        return false;
    }

    /// <summary>No set at 80 % or more, and none with two or fewer in reserve, whatever the equipment.</summary>
    internal bool HeavyBarred(DateOnly date, int strengthWeeks)
    {
        var codes = CautionsOn(date);
        var age = runner.AgeOn(date);
        return (runner.Level == StrengthLevel.Novice && strengthWeeks < Prerequisites.NoviceWeeks) || age < Adult
            || (age >= Cautions.OlderFrom && !runner.Supervised) || runner.Screening?.Reds == true || LightOnly(date)
            || codes.Has(Caution.PregnancyAny) || codes.Has(Caution.PostpartumLt12wk) || codes.Has(Caution.OsteoporosisUnsupervised)
            || codes.Has(Caution.UncontrolledHypertension) || ModerateFor(date) is not null;
    }

    /// <summary>Some week of the season up to the end of a week's span may hold heavy sets.</summary>
    internal bool HeavyAhead(Season season, int span)
    {
        foreach (var week in season.Weeks)
        {
            if (week.Index < season.SpanEnd(span) && week.Phase is Phase.MS or Phase.PW or Phase.MT && !HeavyBarred(week.From, week.StrengthWeeks))
                return true;
        }

        return false;
    }

    /// <summary>A lift whose dose of the phase makes a session heavy.</summary>
    internal static bool IsHeavyLift(Exercise exercise, Phase phase) =>
        exercise.IsLowerWork && exercise.LegFatigue >= 2 && exercise.Pattern != Pattern.Olympic && exercise.Pattern != Pattern.Calf
        && exercise.Measure == Measure.Reps && exercise.DoseIn(phase) is { } dose
        && (phase == Phase.MS ? dose.PctHi >= 80 || dose.Rir <= 2 : exercise.DoseIn(Phase.MS)?.PctHi >= 80);

    /// <summary>
    /// The first hard landing, by level, that nothing but an exercise to be shown first keeps from this runner; null if one is open, or if all
    /// are kept away by something else.
    /// </summary>
    internal Exercise? HardLandingToEarn(Phase phase, DateOnly date, int strengthWeeks)
    {
        var (state, open) = (StateOn(phase, date, strengthWeeks, 0), On(phase, date, strengthWeeks));
        Exercise? first = null;
        for (var i = 0; i < open.Length; i++)
        {
            var exercise = Catalogue.Exercises[i];
            if (exercise.Measure != Measure.Contacts || exercise.Impact < 2)
                continue;
            if (open[i])
                return null;
            if (owned[i] && exercise.DoseIn(phase) is not null && (first is null || Ease(exercise) < Ease(first)) && JumpBefore(exercise) is null && Suitable(exercise, state, strengthWeeks, false)
                && exercise.Prerequisites.All(g => g.Any(n => n.Exercise is not null || prerequisites.IsMet(n, exercise, strengthWeeks, state.Shown))))
                first = exercise;
        }

        return first;

        static int Ease(Exercise e) => (2 * e.Level) + (e.Unilateral ? 1 : 0);
    }

    /// <summary>The jump of the same shape that lands as hard and comes before this one in its chain, or null.</summary>
    internal Exercise? JumpBefore(Exercise exercise)
    {
        if (exercise.Measure != Measure.Contacts || exercise.Impact < 2)
            return null;
        foreach (var id in exercise.Regressions)
        {
            if (Catalogue.TryFind(id, out var easier) && easier.Impact >= 2 && easier.Pattern == exercise.Pattern)
                return easier;
        }

        return null;
    }

    /// <summary>What this exercise asks for first and is not vouched for otherwise: shown by the log, or still to be shown.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="strengthWeeks">Weeks of strength before the date's week.</param>
    /// <param name="shown">True for what the log has shown, with its day; false for what is missing.</param>
    internal IEnumerable<(Prerequisite Need, DateOnly? Since)> Earned(Exercise exercise, int strengthWeeks, bool shown) =>
        prerequisites.Earned(exercise, strengthWeeks, shown);

    /// <summary>What this exercise asks for first and only a coach can see (<see cref="Prerequisites.LeftToTheCoach"/>).</summary>
    internal IEnumerable<Prerequisite> LeftToTheCoach(Exercise exercise) => prerequisites.LeftToTheCoach(exercise);

    private bool Safe(Exercise exercise, State state, int strengthWeeks, bool protocol) =>
        Suitable(exercise, state, strengthWeeks, protocol) && prerequisites.AreMet(exercise, strengthWeeks, state.Shown);

    private bool Suitable(Exercise exercise, State state, int strengthWeeks, bool protocol)
    {
        if (!exercise.Contraindicated.And(state.Cautions).IsEmpty)
            return false;
        if (state.Sore && PainfulTissue.IsLoaded(runner, exercise, protocol))
            return false;
        if (exercise.Level > prerequisites.LevelIn(state.Phase, strengthWeeks) + 1)
            return false;
        // A hill sprint is a key run as well: strength never brings one along.
        if (exercise.Pattern == Pattern.Sprint || NeedsHill(exercise))
            return false;
        if (exercise.Pattern == Pattern.Olympic && (!runner.Supervised || state.Youth || state.Cautions.Has(Caution.PregnancyAny)))
            return false;
        // R-709, case 9: nobody under 18 lifts a barbell without somebody qualified watching.
        if (state.Youth && !runner.Supervised && NeedsBarbell(exercise))
            return false;
        // the highest landings only for who squats the own body mass.
        if (exercise.Impact > state.Jump && !(exercise.Impact == 4 && state.Jump == 3 && SquatsBodyMass()))
            return false;
        if (state.Jump == 0 && exercise.Measure == Measure.Contacts)
            return false;
        return PopulationAllows(exercise, state.Cautions);
    }

    private static bool PopulationAllows(Exercise exercise, Flags<Caution> codes)
    {
        if (codes.Has(Caution.BsiSuspected)
            && (exercise.Impact > 0 || exercise.Region is not (Region.Upper or Region.Core) || exercise.Position is not (Position.Seated or Position.Lying)))
            return false;
        if (codes.Has(Caution.PregnancyAny) && (exercise.Primary == Movement.Plyometric || exercise.Impact > 0))
            return false;
        // Only some lying items name the caution; here every lying one is left out from the second trimester on (P-06).
        if (codes.Has(Caution.PregnancyT2t3Supine) && exercise.Position == Position.Lying)
            return false;
        if (codes.Has(Caution.PostpartumLt12wk) && exercise.Impact > 0)
            return false;
        return !codes.Has(Caution.Osteoporosis)
            || !(exercise.Movements.Has(Movement.TrunkFlexion) || exercise.Movements.Has(Movement.TrunkRotation));
    }

    private bool SquatsBodyMass() =>
        runner.BodyMassKg is { } mass && (Tests.Newest(runner, TestId.E1rm, "back_squat")?.Value >= mass || Tests.Newest(runner, TestId.E1rm, "half_squat_heavy")?.Value >= mass);

    private static bool NeedsBarbell(Exercise exercise)
    {
        foreach (var together in exercise.Equipment)
        {
            if (!together.Has(Implement.Barbell) && !together.Has(Implement.Trapbar))
                return false;
        }

        return !exercise.Equipment.IsEmpty;
    }

    private static bool NeedsHill(Exercise exercise)
    {
        foreach (var together in exercise.Equipment)
        {
            if (together.Has(Implement.Hill))
                return true;
        }

        return false;
    }

    // Days on which a caution can begin or end.
    private ImmutableArray<DateOnly> Turns()
    {
        var days = new SortedSet<DateOnly>();
        foreach (var age in (ReadOnlySpan<int>)[Cautions.PrepubertalBelow, Cautions.OlderFrom])
        {
            var day = runner.Born.AddYears(age);
            days.Add(runner.AgeOn(day) < age ? day.AddDays(1) : day);
        }

        days.Add(today.AddDays((13 * 7) + 1));
        days.Add(today.AddDays((26 * 7) + 1));
        if (runner.Screening?.PostpartumWeeks is { } weeks)
        {
            days.Add(today.AddDays(Math.Max(0, Cautions.LightPostpartumWeeks - weeks) * 7));
            days.Add(today.AddDays(Math.Max(0, Cautions.PostpartumWeeks - weeks) * 7));
        }

        return [.. days];
    }

    private readonly record struct State(Phase Phase, Flags<Caution> Cautions, int Jump, int Step, bool Youth, bool Sore, int Rehab, int Shown);
}
