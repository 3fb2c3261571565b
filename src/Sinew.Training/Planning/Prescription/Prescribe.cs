using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>What Prescribe made of the placed sessions.</summary>
/// <param name="Sessions">Filled sessions by date and start; one without a permitted exercise is left out and told in a finding.</param>
/// <param name="Findings">What could not be met, and why.</param>
public sealed record PrescribeResult(ImmutableArray<Session> Sessions, ImmutableArray<Finding> Findings);

/// <summary>
/// Step 5: fills placed sessions with exercises, sets, loads and reasons (R-220 … … R-596). Pure. Exact
/// in two steps: the exercises of a block's usual week, all its sessions at once, then each week's sets (<see cref="Objective"/>, <see cref="Allotment"/>).
/// </summary>
public static class Prescribe
{
    /// <summary>Fills the sessions.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="season">Blocks and weeks; the weeks' index is their place.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="placed">Sessions in any order.</param>
    /// <param name="needs">Movements that deserve more.</param>
    /// <param name="today">First day of the plan.</param>
    public static PrescribeResult Fill(
        Runner runner, Catalogue catalogue, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today) => Fill(runner, new Permitted(runner, catalogue, today), season, calendar, placed, needs, today);

    /// <summary>Fills the sessions; <paramref name="permitted"/> may be the one Schedule asked already.</summary>
    /// <param name="runner">The runner.</param>
    /// <param name="permitted">What the runner may do.</param>
    /// <param name="season">Blocks and weeks; the weeks' index is their place.</param>
    /// <param name="calendar">The running calendar.</param>
    /// <param name="placed">Sessions in any order.</param>
    /// <param name="needs">Movements that deserve more.</param>
    /// <param name="today">First day of the plan.</param>
    public static PrescribeResult Fill(
        Runner runner, Permitted permitted, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today) => Fill(runner, permitted, season, calendar, placed, needs, today, null);

    internal static PrescribeResult Fill(
        Runner runner, Permitted permitted, Season season, RunCalendar calendar, ImmutableArray<PlacedSession> placed, ImmutableArray<Need> needs,
        DateOnly today, Trace? trace)
    {
        if (placed.IsDefaultOrEmpty || season.Weeks.IsDefaultOrEmpty)
            return new([], []);
        var tender = new Circumstances(runner, permitted, season);
        var ordered = placed.Sort(static (a, b) => (a.Date, a.Start).CompareTo((b.Date, b.Start)));
        if (ordered.Any(s => s.Class == SessionClass.H && tender.IsTender(s.Date)))
            ordered = [.. ordered.Select(s => s.Class == SessionClass.H && tender.IsTender(s.Date) ? s with { Class = SessionClass.M } : s)];
        var experience = new Experience(permitted.Catalogue.Exercises.Length);
        var choice = new Choice(runner, permitted, needs.IsDefault ? [] : needs, experience, season.Ultra, today);
        var loads = new LoadBook(runner, permitted, choice);
        var builder = new WeekBuilder(runner, permitted, season, calendar, choice, experience, new SetCaps(runner, season, calendar), loads, trace);
        var writer = new SessionWriter(
            season, loads, new Alternatives(permitted, choice, experience), new Sentences(runner, permitted, season, calendar));
        var report = new Report(runner, permitted);
        var sessions = ImmutableArray.CreateBuilder<Session>(ordered.Length);
        for (var from = 0; from < ordered.Length;)
        {
            var monday = TrainingWeek.MondayOf(ordered[from].Date);
            var to = from + 1;
            while (to < ordered.Length && TrainingWeek.MondayOf(ordered[to].Date) == monday)
                to++;
            var week = builder.Fill(ordered.AsSpan(), from, to);
            report.Note(week, builder);
            writer.Write(week, builder, sessions);
            from = to;
        }

        return new(sessions.ToImmutable(), report.Findings());
    }
}
