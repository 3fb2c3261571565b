using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Units;

namespace Sinew.Training.Exercises;

/// <summary>
/// Dose of an exercise in one phase (rule book, section 9): <c>3x8-12/side@RIR3,pct67-77,r90</c>. The unit of <see cref="Lo"/> and
/// <see cref="Hi"/> is the exercise's <see cref="Measure"/>.
/// </summary>
/// <param name="Sets">Work sets, 1 or more.</param>
/// <param name="Lo">Least repetitions, seconds, metres or contacts, inclusive.</param>
/// <param name="Hi">Most, inclusive.</param>
/// <param name="PerSide">True if each side does the whole amount.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="PctLo">Least per cent of 1RM, or null: only main lifts carry it.</param>
/// <param name="PctHi">Most per cent of 1RM, or null.</param>
/// <param name="RestSeconds">Rest after each set.</param>
public sealed record Dose(int Sets, int Lo, int Hi, bool PerSide, int Rir, int? PctLo, int? PctHi, int RestSeconds);

/// <summary>
/// One condition that must hold before an exercise may be planned (P-29). Exactly one kind is set: an exercise done so often
/// (with load and reserve where asked), a test reached, weeks of strength, or coached technique.
/// </summary>
/// <param name="Exercise">Exercise id to have done.</param>
/// <param name="Sets">Its sets.</param>
/// <param name="Reps">Its repetitions (seconds for a hold, per side where unilateral).</param>
/// <param name="LoadBw">Its load as a share of body mass.</param>
/// <param name="Rir">Its least repetitions in reserve.</param>
/// <param name="Test">Test to have reached.</param>
/// <param name="Min">The value to reach, each side where the test has sides.</param>
/// <param name="StrengthWeeks">Weeks of strength training; planned weeks count.</param>
/// <param name="Coached">True: only under a coach.</param>
/// <param name="MinSymmetry">Instead of <paramref name="Min"/>: weaker side over stronger side to have reached in the test, 0 to 1.</param>
public sealed record Prerequisite(
    string? Exercise, int? Sets, int? Reps, double? LoadBw, int? Rir, TestId? Test, double? Min, int? StrengthWeeks, bool Coached,
    double? MinSymmetry = null);

/// <summary>One exercise of the catalogue. Its source is a YAML file that a coach can edit.</summary>
/// <param name="Id">Stable lower-case id.</param>
/// <param name="Name">As a runner reads it.</param>
/// <param name="Primary">Primary movement.</param>
/// <param name="Secondary">Secondary movements.</param>
/// <param name="Pattern">Shape.</param>
/// <param name="Region">Lower, full, core or upper.</param>
/// <param name="Muscles">Muscles, most important first.</param>
/// <param name="Unilateral">One side at a time.</param>
/// <param name="Equipment">Alternatives; each is a set of things needed together. Always at least one; {none} needs nothing.</param>
/// <param name="Level">Difficulty 1 to 5.</param>
/// <param name="Impact">0 none to 4 very high.</param>
/// <param name="LegFatigue">0 to 3; 1 or more counts as a hard set.</param>
/// <param name="SorenessRisk">0 to 3; 3 makes the first three exposures heavy unless introduced with one easy set.</param>
/// <param name="Measure">What a set counts.</param>
/// <param name="Tempo">Tempo of a repetition.</param>
/// <param name="Position">Body position.</param>
/// <param name="Progressions">Harder neighbours, ids.</param>
/// <param name="Regressions">Easier neighbours, ids: the exact inverse.</param>
/// <param name="Doses">Dose per phase AA to TP by index of <see cref="Phase"/>; null where not used. TR has none: length 6.</param>
/// <param name="Cues">Two or three short cues.</param>
/// <param name="Contraindicated">Cautions under which it is never offered (P-02, P-03).</param>
/// <param name="Prerequisites">All of these groups; of each group any one.</param>
/// <param name="Sources">Source keys: S0–S4 for the founding articles.</param>
/// <param name="Note">Anything else worth knowing; may be empty.</param>
/// <param name="Loading">How external load is held.</param>
public sealed record Exercise(
    string Id, string Name, Movement Primary, Flags<Movement> Secondary, Pattern Pattern, Region Region, ImmutableArray<Muscle> Muscles,
    bool Unilateral, ImmutableArray<Flags<Implement>> Equipment, int Level, int Impact, int LegFatigue, int SorenessRisk, Measure Measure,
    Tempo Tempo, Position Position, ImmutableArray<string> Progressions, ImmutableArray<string> Regressions, ImmutableArray<Dose?> Doses,
    ImmutableArray<string> Cues, Flags<Caution> Contraindicated, ImmutableArray<ImmutableArray<Prerequisite>> Prerequisites,
    ImmutableArray<string> Sources, string Note, Loading Loading = Loading.None)
{
    /// <summary>Primary and secondary movements together.</summary>
    public Flags<Movement> Movements => Secondary.With(Primary);

    /// <summary>Dose in a phase, or null if the exercise is not used then.</summary>
    public Dose? DoseIn(Phase phase) => (int)phase < Doses.Length ? Doses[(int)phase] : null;

    /// <summary>Lower- or full-body work that tires the legs: its sets at RIR ≤5 are hard sets (vocabulary of the rule book).</summary>
    public bool IsLowerWork => Region is Region.Lower or Region.Full && LegFatigue >= 1;

    /// <summary>Posterior chain by the rule book's vocabulary.</summary>
    public bool IsPosterior => Pattern is Pattern.Hinge or Pattern.HingePower or Pattern.Bridge or Pattern.HamstringLength
        || Primary == Movement.KneeFlexion;

    /// <summary>Anterior chain by the rule book's vocabulary; lunges and steps count for neither.</summary>
    public bool IsAnterior => Pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.SquatPress or Pattern.IsometricSquat
        || Primary == Movement.KneeExtension;
}
