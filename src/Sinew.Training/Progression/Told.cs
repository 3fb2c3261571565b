using Sinew.Training.Programmes;

namespace Sinew.Training.Progression;

/// <summary>The one place where progression makes a reason of a rule.</summary>
internal static class Told
{
    /// <summary>"28 Feb 2027", as everywhere in a plan.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A reason with the rule's own source and grade.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not in the book: a bug that a test finds.</exception>
    public static Reason By(string rule, string text) => RuleBook.Default.Because(rule, text);
}
