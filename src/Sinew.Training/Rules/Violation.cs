using Sinew.Training.Programmes;

namespace Sinew.Training.Rules;

/// <summary>A programme does not keep a rule.</summary>
/// <param name="Rule">Rule id, such as P-14.</param>
/// <param name="Severity"><see cref="Severity.Warning"/> for a broken floor, <see cref="Severity.Advice"/> for an unmet want.</param>
/// <param name="Date">The day concerned, or null if it is about the programme as a whole.</param>
/// <param name="Text">For the runner: what stands in the way of what, and what would be right.</param>
public sealed record Violation(string Rule, Severity Severity, DateOnly? Date, string Text);
