using System.Collections.Immutable;

namespace Sinew.Training.Rules;

/// <summary>What the last gate found. Both lists are sorted by rule, date and text, without duplicates.</summary>
/// <param name="Floors">Broken floors: the programme is refused.</param>
/// <param name="Wants">Unmet wants: worth telling, never a refusal.</param>
public sealed record CheckResult(ImmutableArray<Violation> Floors, ImmutableArray<Violation> Wants)
{
    /// <summary>True if no floor is broken.</summary>
    public bool Accepted => Floors.IsEmpty;
}
