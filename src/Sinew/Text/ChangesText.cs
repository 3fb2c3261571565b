using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>What is not as it was promised: each reason once, with the sessions it concerns.</summary>
internal static class ChangesText
{
    private const int MostReasons = 3;

    /// <param name="page">Where to.</param>
    /// <param name="programme">The plan.</param>
    /// <param name="owned">What its runner owns.</param>
    public static void Write(Page page, Programme programme, Equipment owned)
    {
        if (programme.Changes.IsEmpty)
            return;
        page.Heading("What changed");
        foreach (var group in programme.Changes.Where(c => c.Kind != ChangeKind.Moved).GroupBy(c => (c.Kind, Why: Why(c))))
        {
            DateOnly[] dates = [.. group.Select(c => (c.After ?? c.Before)!.Date).Order()];
            var when = dates.Length == 1 ? Say.Date(dates[0], programme.Today.Year) : Say.Invariant($"{dates.Length} sessions, {Say.Dates(dates[0], dates[^1])}");
            Line(page, Word(group.Key.Kind), when, group.First());
            if (FirstStep(group, owned, programme.Today.Year) is { } step)
                page.Line(11, "           ", new Span(step, Ink.Quiet));
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

    // What a group whose reasons name no exercise changes first, a dose before an exercise that comes or goes.
    private static string? FirstStep(IEnumerable<Change> group, Equipment owned, int year)
    {
        Change[] changes = [.. group.Where(c => c is { Before: not null, After: not null }).OrderBy(c => c.After!.StartsAt)];
        if (changes.Length == 0 || changes[0].Why.Take(MostReasons).Any(r => changes[0].After!.Exercises.Any(e => r.Text.Contains(e.Name, StringComparison.Ordinal))))
            return null;
        var steps = changes.Select(c => Dose(c, owned, year)).Concat(changes.Select(c => InOrOut(c, year)));
        return steps.FirstOrDefault(s => s is not null);
    }

    private static string? Dose(Change change, Equipment owned, int year)
    {
        foreach (var now in change.After!.Exercises)
        {
            var each = Lifting.Each(now, owned);
            if (change.Before!.Exercises.FirstOrDefault(e => e.Exercise == now.Exercise) is { } then && Say.Sets(then, each) != Say.Sets(now, each))
                return $"Such as {now.Name} on {Say.Date(change.After.Date, year)}: {Say.Change(now, then, each)} instead of {Say.Change(then, now, each)}.";
        }

        return null;
    }

    private static string? InOrOut(Change change, int year)
    {
        var (before, after) = (change.Before!.Exercises, change.After!.Exercises);
        var fresh = after.FirstOrDefault(e => before.All(b => b.Exercise != e.Exercise));
        var gone = before.FirstOrDefault(e => after.All(a => a.Exercise != e.Exercise));
        var what = (fresh, gone) switch
        {
            (not null, not null) => $"{fresh.Name} joins, {gone.Name} is left out",
            (not null, null) => $"{fresh.Name} joins",
            (null, not null) => $"{gone.Name} is left out",
            _ => null,
        };
        return what is null ? null : $"Such as on {Say.Date(change.After.Date, year)}: {what}.";
    }

    private static string Why(Change change) => string.Join('\n', change.Why.Take(MostReasons).Select(r => r.Text));

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Dropped => "gone",
        _ => "changed",
    };
}
