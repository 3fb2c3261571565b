using System.Collections.Immutable;
using Sinew.Training.Assessment;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Progression;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>An exercise of a protocol on its way into a session.</summary>
/// <param name="Module">Whose it is.</param>
/// <param name="Stage">The stage it belongs to.</param>
/// <param name="Dose">The protocol's dose.</param>
/// <param name="Index">Place in the catalogue.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Others">What of the dose's list could stand in for it.</param>
/// <param name="Work">Sets and repetitions.</param>
/// <param name="Measure">What the sets count: held repetitions count as repetitions.</param>
/// <param name="Load">Load, or null where the reserve decides.</param>
internal sealed record RehabItem(
    Module Module, ProtocolStage Stage, ProtocolDose Dose, int Index, Exercise Exercise, ImmutableArray<string> Others, Work Work, Measure Measure, Load? Load)
{
    /// <summary>What pain has taken off it .</summary>
    public PainTier Eased { get; init; }

    /// <summary>The last time that the log tells of, or null.</summary>
    public LastLift? Last { get; init; }

    /// <summary>In place of a repetition maximum: nothing owned makes it heavier in steps.</summary>
    public bool BodyWeight { get; init; }

    /// <summary>Weights are owned, but fewer rises on one leg are tested than the dose asks for.</summary>
    public bool OutOfReach { get; init; }

    /// <summary>The one thing that is missing to use the weights that are owned, and the exercise it opens; or null.</summary>
    public (Implement Thing, Exercise Exercise)? Opens { get; init; }

    /// <summary>Seconds of its sets with their rests .</summary>
    public int Seconds => Work.Sets * Work.SecondsPerSet(Measure);

    /// <summary>So many sets of it.</summary>
    public RehabItem With(int sets) => this with { Work = Work with { Sets = sets } };

    /// <summary>As it stands in a plan.</summary>
    public PrescribedExercise Write(ImmutableArray<Reason> why) => new(
        Exercise.Id, Exercise.Name, Slot.Rehab,
        [.. Enumerable.Repeat(new SetPrescription(Measure, Work.Lo, Work.Hi, Work.Side, Load, null, Work.Rir, Work.Tempo, Work.Rest), Work.Sets)], Others, why);
}
