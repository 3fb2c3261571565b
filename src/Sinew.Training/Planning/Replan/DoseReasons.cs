using Sinew.Training.Programmes;

namespace Sinew.Training.Planning;

/// <summary>Which reasons speak of an exercise's next dose (section 4 of the rule book), and how they are told where the exercise is not beside them.</summary>
internal static class DoseReasons
{
    /// <summary>How a reason begins whose exercise stands in another's place.</summary>
    public const string Instead = "Instead of ";

    /// <summary>It says what became of an exercise after what was done. A hint at a later step is none.</summary>
    public static bool Is(Reason reason) => reason.Rule is "R-502" or "R-504" or "R-505" or "R-506" or "R-511" or "R-516" or "R-519" or "R-550" or "R-551" or "R-553" or "R-602" or "R-603" or "P-25"
        || (reason.Rule == "R-554" && reason.Text.StartsWith(Instead, StringComparison.Ordinal));

    /// <summary>The same with the exercise's name before it.</summary>
    public static Reason Of(string exercise, Reason reason) => reason with
    {
        Text = reason.Text.StartsWith(Instead, StringComparison.Ordinal) ? $"{exercise} {Lower(reason.Text)}" : $"{exercise}: {Lower(reason.Text)}",
    };

    /// <summary>Why a session does without an exercise.</summary>
    public static Reason Without(string exercise, Reason reason) => reason with { Text = $"Without {Lower(exercise)}: {Lower(reason.Text)}" };

    /// <summary>Within a sentence; RDL stays RDL.</summary>
    public static string Lower(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
