using Sinew.Training.Exercises;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Tests.Replan;

/// <summary>A session that is logged as done, and nothing more, was done as it was asked.</summary>
public sealed class TickedOffTests(ITestOutputHelper output)
{
    private const int Plans = 60;

    [Fact]
    public void Done_without_sets_is_done_as_planned_and_changes_nothing()
    {
        var seed = Seeds.Fresh(output);
        var (compared, differ) = (0, 0);
        for (var i = 0; i < Plans; i++)
        {
            var dice = new Dice(seed + (ulong)i);
            var (runner, today) = i % 5 == 0 ? RandomRunners.WithStyle(seed + (ulong)i) : RandomRunners.Of(seed + (ulong)i);
            var first = Planner.Plan(new(runner, [], Catalogue.Default, today));
            var later = today.AddDays(dice.Between(1, 60));
            var ticked = TrainingLog.Empty with { Sessions = [.. first.Sessions.Where(s => s.Date < later).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Done, null, null, null, []))] };
            if (ticked.Sessions.IsEmpty)
                continue;
            compared++;
            var silent = Planner.Plan(new(runner, [], Catalogue.Default, later, null, TrainingLog.Empty, first));
            var said = Planner.Plan(new(runner, [], Catalogue.Default, later, null, ticked, first));
            if (Told(silent) == Told(said))
                continue;
            differ++;
            output.WriteLine($"seed {seed + (ulong)i} {today} {later}: {FirstDifference(silent, said)}");
        }

        Assert.InRange(compared, Plans / 2, Plans);
        Assert.True(differ == 0, $"{differ} of {compared}");
    }

    [Fact]
    public void A_deload_after_ticked_off_weeks_names_the_loads_it_would_have_named()
    {
        var book = LogBook.Home;
        var deload = book.Promised.Sessions.First(s => s.Deload);
        var ticked = book.DoneBefore(deload.Date);
        ticked = ticked with { Sessions = [.. ticked.Sessions.Select(s => s with { Sets = [] })] };

        Assert.Empty(book.Again(deload.Date, ticked).Changes.Where(c => c.After?.Deload == true));
    }

    private static string Told(Programme plan) => string.Join('\n', Lines(plan));

    // Sessions, blocks, findings and changes, all that is read of a plan, but for the one finding that says that nothing is logged.
    private static IEnumerable<string> Lines(Programme plan) => plan.Sessions.Select(s =>
            $"{s.Id} {s.Date} {s.Start} {s.Class} {s.Minutes} {string.Join(' ', s.Exercises.Select(e => e.Exercise + string.Concat(e.Sets)))}")
        .Concat(plan.Blocks.Select(b => $"{b.Phase} {b.From} {b.To} {string.Join(' ', b.Why.Select(w => w.Text))}"))
        .Concat(plan.Findings.Where(f => !f.Text.StartsWith("Nothing is logged:", StringComparison.Ordinal)).Select(f => $"{f.Rule} {f.Severity} {f.Text} {string.Join(' ', f.Dates)}"))
        .Concat(plan.Changes.Select(c => $"{c.Kind} {c.Id}"));

    private static string FirstDifference(Programme a, Programme b) => string.Join(" | ", Lines(a).Except(Lines(b)).Take(1).Concat(Lines(b).Except(Lines(a)).Take(1)));
}
