using Sinew.Training.Programmes;

namespace Sinew.Text;

/// <summary>What is not as it was promised: each reason once, with the sessions it concerns.</summary>
internal static class ChangesText
{
    private const int MostReasons = 3;

    public static void Write(Page page, Programme programme)
    {
        if (programme.Changes.IsEmpty)
            return;
        page.Heading("What changed");
        foreach (var group in programme.Changes.Where(c => c.Kind != ChangeKind.Moved).GroupBy(c => (c.Kind, Why: Why(c))))
        {
            DateOnly[] dates = [.. group.Select(c => (c.After ?? c.Before)!.Date).Order()];
            var when = dates.Length == 1 ? Say.Date(dates[0], programme.Today.Year) : Say.Invariant($"{dates.Length} sessions, {Say.Dates(dates[0], dates[^1])}");
            Line(page, Word(group.Key.Kind), when, group.First());
        }

        foreach (var group in programme.Changes.Where(c => c.Kind == ChangeKind.Moved).GroupBy(Why, StringComparer.Ordinal))
        {
            foreach (var moved in group)
                page.Line(11, new Span("  moved    ", Ink.Accent), $"{Say.Date(moved.Before!.Date, programme.Today.Year)} {moved.Before.Start:HH\\:mm} → {Say.Date(moved.After!.Date, programme.Today.Year)} {moved.After.Start:HH\\:mm}");
            Reasons(page, group.First());
        }
    }

    private static void Line(Page page, string word, string when, Change change)
    {
        page.Line(11, new Span($"  {word,-8} ", Ink.Accent), when);
        Reasons(page, change);
    }

    private static void Reasons(Page page, Change change)
    {
        foreach (var reason in change.Why.Take(MostReasons))
            page.Line(11, "           ", new Span($"{reason.Text} ({reason.Rule})", Ink.Quiet));
    }

    private static string Why(Change change) => string.Join('\n', change.Why.Take(MostReasons).Select(r => r.Text));

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Dropped => "gone",
        _ => "changed",
    };
}
