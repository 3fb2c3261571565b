using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Runners;
using Sinew.Training.Units;

namespace Sinew.Training.Assessment;

/// <summary>From and to, both inclusive.</summary>
/// <param name="Lo">Least.</param>
/// <param name="Hi">Most.</param>
public readonly record struct Bounds(int Lo, int Hi);

/// <summary>One exercise of a stage. Of repetitions, seconds and contacts those given apply together (six times twenty seconds).</summary>
/// <param name="AnyOf">The first of these exercises that the runner can do.</param>
/// <param name="Sets">Sets, a side where the exercise is one-sided.</param>
/// <param name="Reps">Repetitions, or null.</param>
/// <param name="Rm">Repetitions at most possible with the load (15RM), or null.</param>
/// <param name="Seconds">Seconds held, or null.</param>
/// <param name="Contacts">Ground contacts, or null.</param>
/// <param name="Tempo">Tempo, or null for the exercise's own.</param>
/// <param name="RestSeconds">Rest after each set.</param>
public sealed record ProtocolDose(
    ImmutableArray<string> AnyOf, Bounds Sets, Bounds? Reps, Bounds? Rm, Bounds? Seconds, Bounds? Contacts, Tempo? Tempo, Bounds RestSeconds);

/// <summary>A stage of a protocol; it lasts weeks or until a criterion, exactly one of the two.</summary>
/// <param name="Weeks">Weeks of the protocol, the first is 1; or null.</param>
/// <param name="Until">Criterion to move on, or empty.</param>
/// <param name="AfterAcute">Only once the acute phase is over.</param>
/// <param name="PerWeek">Sessions a week; 3.5 is every second day, 14 twice daily.</param>
/// <param name="Doses">What is done.</param>
public sealed record ProtocolStage(Bounds? Weeks, string Until, bool AfterAcute, double PerWeek, ImmutableArray<ProtocolDose> Doses)
{
    /// <summary>The longest plan in weeks: a stage that reaches so far has no end but the complaint's.</summary>
    private const int NoEnd = 52;

    /// <summary>It goes on for as long as the complaint is reported, after the weeks that the programme counts.</summary>
    public bool IsKeptUp => Weeks is { Hi: >= NoEnd };

    /// <summary>What of <see cref="Until"/> a report or a test can show, or null: then only the runner can tell.</summary>
    public StageCriterion? Met { get; init; }
}

/// <summary>A criterion that a report and a test show; all that is given must hold.</summary>
/// <param name="Pain">Pain reported, at most.</param>
/// <param name="Settled">Not irritable: no symptoms at rest or on the next day.</param>
/// <param name="Test">A test, its lower side where it has sides.</param>
/// <param name="Min">Its least value.</param>
public sealed record StageCriterion(int? Pain, bool Settled, TestId? Test, double? Min);

/// <summary>What the general sessions leave out while the complaint lasts, or only above a pain; whatever the pain where it is irritable.</summary>
/// <param name="AbovePain">Only with more pain than this; null: always.</param>
/// <param name="Impact">Everything from this impact on, or null.</param>
/// <param name="Exercises">These exercises.</param>
public sealed record Spared(int? AbovePain, int? Impact, ImmutableArray<string> Exercises)
{
    /// <summary>It holds for this complaint, and for this exercise.</summary>
    public bool Forbids(Condition complaint, Exercise exercise) =>
        (AbovePain is not { } pain || complaint.Pain > pain || complaint.Irritable)
        && (exercise.Impact >= (Impact ?? int.MaxValue) || Exercises.Contains(exercise.Id, StringComparer.Ordinal));
}

/// <summary>A load protocol of a condition (rule book, section 6.3). Reported, never diagnosed .</summary>
/// <param name="Id">Stable lower-case id.</param>
/// <param name="Name">As a runner reads it.</param>
/// <param name="Conditions">For whom: any of these.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Movements">Movements it strengthens; may be empty.</param>
/// <param name="Avoid">What to avoid or change, in words.</param>
/// <param name="Run">What it means for running.</param>
/// <param name="Stages">Stages in order.</param>
public sealed record Protocol(
    string Id, string Name, ImmutableArray<ConditionId> Conditions, string Rule, ImmutableArray<Movement> Movements, ImmutableArray<string> Avoid,
    string Run, ImmutableArray<ProtocolStage> Stages)
{
    /// <summary>Movements that the general sessions leave to this protocol: nothing whose main movement is one of them stands there.</summary>
    public Flags<Movement> Replaces { get; init; }

    /// <summary>It is general work, done in the general sessions: no rehab of its own.</summary>
    public bool General { get; init; }

    /// <summary>What <see cref="Avoid"/> means for the catalogue's exercises, as far as their own cautions do not say it.</summary>
    public ImmutableArray<Spared> Spared { get; init; } = [];

    /// <summary>What is done while the complaint is irritable, where the stages do not begin with it; or null.</summary>
    public ProtocolStage? Irritable { get; init; }

    private static readonly Lazy<ImmutableArray<Protocol>> Embedded = new(() => AssessmentRows.Protocols(CatalogueTable.Embedded));

    /// <summary>All protocols by id; a condition may have more than one, the first is the usual one.</summary>
    public static ImmutableArray<Protocol> All => Embedded.Value;
}
