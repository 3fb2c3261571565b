using Sinew.Training.Rules;
using Sinew.Training.Units;

namespace Sinew.Text;

/// <summary>Unmet wants as lines: one that comes back week after week is told once, with how often and its first days.</summary>
internal static class Advice
{
    /// <summary>So many days are named; where one more would be all, that one too.</summary>
    private const int Named = 4;

    private static readonly string[] Varying =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "h", "min"];

    /// <summary>"advice R-309 2026-11-28 The moderate session … would be better. Like this 6 times: 28 Nov, 5 Dec, 12 Dec, 26 Dec and 2 more."</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Violation> wants) => [.. wants.GroupBy(w => (w.Rule, Kind(w.Text))).Select(g => Line([.. g]))];

    /// <summary>"2026-11-28 "; empty where a violation is about no day.</summary>
    public static string Day(Violation violation) => violation.Date is { } date ? Say.Invariant($"{date:yyyy-MM-dd} ") : "";

    private static string Line(Violation[] same)
    {
        var first = $"advice {same[0].Rule} {Day(same[0])}{Say.Glued(same[0].Text)}";
        if (same.Length == 1)
            return first;
        DateOnly[] days = [.. same.Select(s => s.Date).OfType<DateOnly>()];
        if (days.Length < same.Length)
            return Say.Invariant($"{first} Like this {same.Length} times.");
        var shown = days.Length <= Named + 1 ? days.Length : Named;
        var names = days.Take(shown).Select((d, at) => Say.Date(d, at == 0 ? days[0].Year : days[at - 1].Year).Replace(' ', Span.Glue)).ToArray();
        var rest = days.Length - shown;
        return Say.Invariant($"{first} Like this {(same.Length == 2 ? "twice" : Plural.Of(same.Length, "time"))}: {(rest == 0 ? $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}" : Say.Invariant($"{string.Join(", ", names)} and {rest} more"))}.");
    }

    // Days, amounts and whether there are several aside, the same words are the same advice.
    private static string Kind(string text) =>
        string.Join(' ', text.Split(' ').Where(w => !w.Any(char.IsAsciiDigit) && !Varying.Contains(w, StringComparer.Ordinal)).Select(w => w.TrimEnd('s')));
}
