using System.Collections.Immutable;

namespace Sinew.Training.Programmes;

/// <summary>Why something stands in the plan (principle 2): the rule, one plain sentence about this runner, its source and strength.</summary>
/// <param name="Rule">Rule id, such as R-303.</param>
/// <param name="Text">One sentence for this runner.</param>
/// <param name="Source">Key of the source in sources.yaml; D for a design decision of the rule book; sinew for what an article's style leaves open.</param>
/// <param name="Grade">A, B or C.</param>
public sealed record Reason(string Rule, string Text, string Source, string Grade);

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>A want that could not be met, or something worth changing.</summary>
    Advice,

    /// <summary>Something is missing or contradictory.</summary>
    Warning,

    /// <summary>Stop and refer: no session is planned.</summary>
    Stop,
}

/// <summary>Something to tell the runner about the plan as a whole or some of its days.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">Plain words: what, why, what to do.</param>
/// <param name="Dates">Days concerned, ascending; may be empty.</param>
public sealed record Finding(string Rule, Severity Severity, string Text, ImmutableArray<DateOnly> Dates);

/// <summary>What a need is founded on.</summary>
public enum NeedKind
{
    /// <summary>Below the norm on both sides.</summary>
    Weak,

    /// <summary>A side difference that passed the noise gate .</summary>
    Asymmetry,

    /// <summary>Belongs to the runner's age or life phase.</summary>
    Population,

    /// <summary>Belongs to a condition.</summary>
    Condition,
}

/// <summary>A movement that deserves more than the default.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Kind">What it is founded on.</param>
/// <param name="Text">Plain words, with the measured numbers.</param>
/// <param name="Why">Rules behind it.</param>
public sealed record Need(Exercises.Movement Movement, NeedKind Kind, string Text, ImmutableArray<Reason> Why);
