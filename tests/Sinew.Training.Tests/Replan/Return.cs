using Sinew.Training.Calendar;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;
using Sinew.Training.Sessions;
using Sinew.Training.Tests.Cases;

namespace Sinew.Training.Tests.Replan;

/// <summary>
/// Somebody who did all of a plan up to a session, then nothing for some days, and plans again. What R-542 asks for is read here once more, apart
/// from plan and check.
/// </summary>
/// <param name="Before">The promised plan.</param>
/// <param name="Again">The plan made after the break.</param>
/// <param name="Last">Day of the last session.</param>
/// <param name="Log">What was done and missed.</param>
/// <param name="Today">Day of the second plan.</param>
internal sealed record Return(Case Before, Case Again, DateOnly Last, TrainingLog Log, DateOnly Today)
{
    private const int Older = 65;

    public static Return? Of(Case before, DateOnly start, int weeks, int gap)
    {
        if (before.Plan.Sessions.LastOrDefault(s => s.Date < start.AddDays(7 * weeks) && s.Class != SessionClass.R) is not { } done)
            return null;
        var (last, today) = (done.Date, done.Date.AddDays(gap));
        var log = Cases.Lived.Done(before, last.AddDays(1));
        log = log with
        {
            Sessions = [.. log.Sessions, .. before.Plan.Sessions.Where(s => s.Date > last && s.Date < today).Select(s => new LoggedSession(s.Id, s.Date, SessionStatus.Missed, null, null, null, []))],
        };
        return new(before, before.Again(today, log), last, log, today);
    }

    /// <summary>What stands from the first session back on; rehab apart.</summary>
    public Session[] Ahead { get; } = [.. Again.Plan.Sessions.Where(s => s.Date >= Today && s.Class != SessionClass.R)];

    /// <summary>Days without strength up to the first session back; null where none comes.</summary>
    public int? Gap => Ahead.Length == 0 ? null : Ahead[0].Date.DayNumber - Last.DayNumber;

    /// <summary>R-542's rows by days, from 65 the next: −1 goes on, 0 repeats, 1 and 2 come back with less, 3 begins anew.</summary>
    public int Row
    {
        get
        {
            var row = Gap switch { null => -1, >= 56 => 3, >= 28 => 2, >= 14 => 1, >= 8 => 0, _ => -1 };
            return row is >= 0 and < 3 && Before.Runner.AgeOn(Ahead[0].Date) >= Older ? row + 1 : row;
        }
    }

    /// <summary>Seven days from the first session on, and after row 2 the seven after them.</summary>
    public IEnumerable<Session[]> Weeks()
    {
        for (var n = 0; n < (Row == 2 ? 2 : 1); n++)
            yield return [.. Ahead.Where(s => s.Date >= Ahead[0].Date.AddDays(7 * n) && s.Date < Ahead[0].Date.AddDays((7 * n) + 7))];
    }

    /// <summary>Highest hard sets of a week in the four before the last session.</summary>
    public int Highest => Before.Plan.Sessions.Where(s => s.Date <= Last && TrainingWeek.MondayOf(s.Date).AddDays(6) > Last.AddDays(-28))
        .GroupBy(s => TrainingWeek.MondayOf(s.Date)).Select(w => Case.HardSets(w)).DefaultIfEmpty(0).Max();

    /// <summary>What breaks R-542's sets and loads; empty if nothing.</summary>
    public IEnumerable<string> TooMuch()
    {
        if (Row is not (0 or 1 or 2))
            yield break;
        var most = Row switch { 0 => Highest - 1, 1 => Highest * 67 / 100, _ => Highest * 60 / 100 };
        var percent = Row switch { 0 => 100, 1 => 90, _ => 80 };
        foreach (var week in Weeks())
        {
            if (Highest > 0 && Case.HardSets(week) > Math.Max(1, most))
                yield return $"{Case.HardSets(week)} hard sets from {week[0].Date:O}, {most} is the most";
            foreach (var (session, item) in week.SelectMany(s => s.Exercises.Where(e => e.Slot != Slot.Rehab).Select(e => (s, e))))
            {
                if (Lifted(item.Exercise) is { } before && item.Sets.Max(x => x.Load?.Kg ?? 0) is var now && now * 100 > before * percent)
                    yield return $"{item.Exercise} on {session.Date:O}: {now} kg after {before} kg";
            }
        }
    }

    /// <summary>Exercises of the weeks back whose load before is known, so that <see cref="TooMuch"/> says something.</summary>
    public int Loaded => Weeks().SelectMany(w => w).SelectMany(s => s.Exercises).Count(e => e.Sets.Any(x => x.Load is not null) && Lifted(e.Exercise) is not null);

    // The heaviest of the last three times it was lifted, lighter weeks apart; by the log, which knows loads that the plan left to the runner.
    private decimal? Lifted(string exercise) => Before.Plan.Sessions.Where(s => s.Date <= Last && !s.Deload && s.Class != SessionClass.R)
        .Join(Log.Sessions, s => s.Id, l => l.Id, (_, l) => l.Sets.Where(x => x.Exercise == exercise && x.Load is not null).Select(x => x.Load!.Value.Kg).DefaultIfEmpty(0).Max())
        .Where(kg => kg > 0).TakeLast(3).Select(kg => (decimal?)kg).Max();
}
