using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Progression;

/// <summary>Everything the next dose of one exercise depends on. The order of the lists of facts does not matter.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">Its dose on the day to come.</param>
/// <param name="Phase">Phase of that day.</param>
/// <param name="Date">That day; facts of it or later have no effect.</param>
/// <param name="Level">Declared experience.</param>
/// <param name="BodyMassKg">Body mass, or null.</param>
/// <param name="Equipment">What is owned.</param>
/// <param name="Exposures">What was done.</param>
/// <param name="Pain">Reports of pain that concern the tissue the exercise loads; when in doubt all.</param>
/// <param name="Harder">Next exercises of its chain that this runner may do, most wanted first.</param>
/// <param name="Easier">Previous ones, likewise.</param>
/// <param name="NoPainAllowed">Bone or red flag: any pain stops .</param>
/// <param name="MostReps">No step asks for more repetitions (R-702, R-633, R-709, section 9's novices).</param>
public sealed record LiftFacts(
    Exercise Exercise, Dose Dose, Phase Phase, DateOnly Date, StrengthLevel Level, double? BodyMassKg, Equipment Equipment,
    ImmutableArray<Exposure> Exposures, ImmutableArray<PainReport> Pain, ImmutableArray<Exercise> Harder, ImmutableArray<Exercise> Easier,
    bool NoPainAllowed = false, int MostReps = int.MaxValue)
{
    /// <summary>Back from a break of eight days or more, or within the weeks of return: nothing gets harder yet .</summary>
    public bool Returning { get; init; }

    /// <summary>The day's session is lightened for how the runner feels: nothing gets harder in it.</summary>
    public bool Eased { get; init; }
}

/// <summary>What becomes of an exercise.</summary>
public enum Move
{
    /// <summary>Never done: the reserve decides the load .</summary>
    Start,

    /// <summary>The same again.</summary>
    Repeat,

    /// <summary>The same load, more repetitions.</summary>
    MoreReps,

    /// <summary>Held for longer.</summary>
    LongerHold,

    /// <summary>More load.</summary>
    MoreLoad,

    /// <summary>Less load.</summary>
    LessLoad,

    /// <summary>The same exercise in a harder way.</summary>
    NextRung,

    /// <summary>The next band.</summary>
    NextBand,

    /// <summary>A harder exercise of the chain.</summary>
    HarderExercise,

    /// <summary>An easier exercise of the chain, or fewer sets where there is none.</summary>
    Easier,

    /// <summary>A tenth less, for a week .</summary>
    DeloadLift,

    /// <summary>Left out of the next session .</summary>
    LeaveOut,
}

/// <summary>The next dose of an exercise.</summary>
/// <param name="Move">What changes; one thing at a time .</param>
/// <param name="Exercise">Id of the exercise to do: another one after a step of the chain.</param>
/// <param name="Sets">Work sets; 0 if left out.</param>
/// <param name="Lo">Least repetitions or seconds, inclusive. After a change of exercise the caller takes the new exercise's dose.</param>
/// <param name="Hi">Most, inclusive.</param>
/// <param name="Aim">What to try for in each set, <paramref name="Lo"/> to <paramref name="Hi"/>.</param>
/// <param name="Load">Load the runner can pick up, rounded down (P-45); null if none or unknown.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="Tempo">Tempo.</param>
/// <param name="Rung">Rung of the ladder.</param>
/// <param name="NoImpactBefore">First day on which anything may land again, or null.</param>
/// <param name="Refer">Pain that a physiotherapist or doctor should see .</param>
/// <param name="Why">At least one reason.</param>
public sealed record DoseDecision(
    Move Move, string Exercise, int Sets, int Lo, int Hi, int Aim, Load? Load, int Rir, Tempo Tempo, Rung Rung, DateOnly? NoImpactBefore,
    bool Refer, ImmutableArray<Reason> Why)
{
    /// <summary>Sets of the last time, where <see cref="Why"/> says that more of them keep the load; else null.</summary>
    public int? SetsBefore { get; init; }

    /// <summary>The reasons with the sets that a session really holds, which may be fewer than <see cref="Sets"/>; what those make untrue is left out.</summary>
    /// <param name="sets">Sets of the session.</param>
    public ImmutableArray<Reason> WhyIn(int sets) =>
        sets == Sets ? Why
        : [.. Why.Where(r => !(SetsBefore >= sets && r.Rule == "R-501")).Select(r => r with { Text = DoseDraft.InSets(r.Text, this, sets) })];
}
