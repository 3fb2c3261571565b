using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Text;

/// <summary>What is not as it was promised: each reason once, with the sessions it concerns.</summary>
internal static class ChangesText
{
    private const int MostReasons = 3;
    private const int LeastShared = 2;

    /// <param name="page">Where to.</param>
    /// <param name="programme">The plan.</param>
    /// <param name="owned">What its runner owns.</param>
    public static void Write(Page page, Programme programme, Equipment owned)
    {
        if (programme.Changes.IsEmpty)
            return;
        page.Heading("What changed");
        var shared = Shared(programme);
        foreach (var reason in shared)
            page.Line(2, "  ", new Span($"{reason.Text} ({reason.Rule})", Ink.Quiet));
        foreach (var group in programme.Changes.Where(c => c.Kind != ChangeKind.Moved).GroupBy(c => (c.Kind, Why: Why(c, shared))))
        {
            DateOnly[] dates = [.. group.Select(c => (c.After ?? c.Before)!.Date).Order()];
            var when = dates.Length == 1 ? Say.Date(dates[0], programme.Today.Year) : Say.Invariant($"{dates.Length} sessions, {Say.Dates(dates[0], dates[^1])}");
            page.Line(11, new Span($"  {Word(group.Key.Kind),-8} ", Ink.Accent), when + What(group.First(), dates.Length > 1));
            Reasons(page, group.First(), shared);
            if (FirstStep(group, owned, programme.Today.Year, shared) is { } step)
                page.Line(11, "           ", new Span(step, Ink.Quiet));
        }

        foreach (var group in programme.Changes.Where(c => c.Kind == ChangeKind.Moved).GroupBy(c => Why(c, shared), StringComparer.Ordinal))
        {
            foreach (var moved in group)
                page.Line(11, new Span("  moved    ", Ink.Accent), $"{Say.Date(moved.Before!.Date, programme.Today.Year)} {moved.Before.Start:HH\\:mm} → {Say.Date(moved.After!.Date, programme.Today.Year)} {moved.After.Start:HH\\:mm}");
            Reasons(page, group.First(), shared);
        }
    }

    // What is new has no line of its own where its reason stands above.
    private static string What(Change change, bool more) =>
        change is { Before: null, After: { } fresh } ? Say.Invariant($"{(more ? ", such as" : ":")} {Say.Class(fresh.Class)}, {fresh.Minutes} min at {Say.Time(fresh.Start)}") : "";

    // What half of the groups would say is said once, above them: of reasons that name no exercise.
    private static Reason[] Shared(Programme programme)
    {
        Change[] groups = [.. programme.Changes.GroupBy(c => (c.Kind, Why: Why(c, []))).Select(g => g.First())];
        string[] names = [.. programme.Changes.SelectMany(c => c.After?.Exercises ?? []).Select(e => e.Name).Distinct(StringComparer.Ordinal)];
        return
        [
            .. groups.SelectMany(c => c.Why.Distinct()).GroupBy(r => r).Where(g => g.Count() >= LeastShared && 2 * g.Count() >= groups.Length).Select(g => g.Key)
                .Where(r => !names.Any(n => r.Text.Contains(n, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private static void Reasons(Page page, Change change, Reason[] shared)
    {
        foreach (var reason in Own(change, shared))
            page.Line(11, "           ", new Span($"{reason.Text} ({reason.Rule})", Ink.Quiet));
    }

    private static IEnumerable<Reason> Own(Change change, Reason[] shared) => change.Why.Where(r => !shared.Contains(r)).Take(MostReasons);

    // What a group whose reasons name no exercise changes most, of equals what comes first.
    private static string? FirstStep(IEnumerable<Change> group, Equipment owned, int year, Reason[] shared)
    {
        Change[] changes = [.. group.Where(c => c is { Before: not null, After: not null }).OrderBy(c => c.After!.StartsAt)];
        if (changes.Length == 0 || Own(changes[0], shared).Any(r => changes[0].After!.Exercises.Any(e => r.Text.Contains(e.Name, StringComparison.Ordinal))))
            return null;
        return changes.SelectMany(c => Doses(c, owned, year)).Concat(changes.SelectMany(c => InOrOut(c, year))).DefaultIfEmpty().MaxBy(s => s.Weight).Text;
    }

    private static IEnumerable<(int Weight, string? Text)> Doses(Change change, Equipment owned, int year)
    {
        foreach (var now in change.After!.Exercises)
        {
            var each = Lifting.Each(now, owned);
            if (change.Before!.Exercises.FirstOrDefault(e => e.Exercise == now.Exercise) is { } then && Say.Sets(then, each) != Say.Sets(now, each))
                yield return (Weight(then.Sets, now.Sets), $"Such as {now.Name} on {Say.Date(change.After.Date, year)}: {Say.Change(now, then, each)} instead of {Say.Change(then, now, each)}.");
        }
    }

    // A load that was lifted and changes tells most, then what comes or goes, sets, repetitions; a first load in kilograms, or a rest, least.
    private static int Weight(ImmutableArray<SetPrescription> then, ImmutableArray<SetPrescription> now) =>
        then.Max(s => s.Load) is { } old && now.Max(s => s.Load) is { } fresh && old != fresh ? 5
        : then.Length != now.Length ? 3
        : (then[0].Lo, then[0].Hi) != (now[0].Lo, now[0].Hi) ? 2
        : then.Max(s => s.Load) is null != now.Max(s => s.Load) is null ? 1
        : 0;

    private static IEnumerable<(int Weight, string? Text)> InOrOut(Change change, int year)
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
        if (what is not null)
            yield return (4, $"Such as on {Say.Date(change.After.Date, year)}: {what}.");
    }

    private static string Why(Change change, Reason[] shared) => string.Join('\n', Own(change, shared).Select(r => r.Text));

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Dropped => "gone",
        _ => "changed",
    };
}
