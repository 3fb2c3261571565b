using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>The one place where Prescribe makes a reason of a rule.</summary>
internal static class Because
{
    /// <summary>A reason with the rule's own source and grade.</summary>
    public static Reason Of(string rule, string text) => new(rule, text, "D", "C");
}
