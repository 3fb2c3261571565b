using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Reasons by rule id; source and grade come from the rule book.</summary>
internal static class Why
{
    /// <summary>A reason that names a rule.</summary>
    public static Reason Of(string rule, string text) => new(rule, text, "D", "C");
}
