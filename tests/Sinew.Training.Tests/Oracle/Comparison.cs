using System.Globalization;
using System.Text;
using Sinew.Training.Calendar;
using Sinew.Training.Planning;
using Sinew.Training.Programmes;
using Sinew.Training.Runners;

namespace Sinew.Training.Tests.Oracle;

/// <summary>Schedule beside the oracle on one case.</summary>
internal static class Comparison
{
    /// <summary>Null if costs, dates, starts and classes agree and shortfalls are told; else what differs, with the whole case.</summary>
    public static string? Difference(ulong seed)
    {
        var given = ScheduleCase.Of(seed);
        ScheduleResult found;
        try
        {
            found = given.Schedule();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"seed {seed}: exception (P-44)\n{e}\n{Tell(given)}";
        }

        var best = given.Oracle().Solve();
        var ours = Show(best.Sessions);
        var theirs = Show(found);
        if (Line(best.Bill) != Line(found.Cost) || ours != theirs)
            return $"seed {seed}\n  oracle   {Line(best.Bill)}  {ours}\n  schedule {Line(found.Cost)}  {theirs}\n{Tell(given)}";
        return Untold(given, found) is { } silent ? $"seed {seed}: {silent}\n{Tell(given)}" : null;
    }

    /// <summary>Day, hour and class of each session.</summary>
    public static string Show(IEnumerable<Trial> sessions) =>
        string.Join(", ", sessions.Select(s => Session(DateOnly.FromDayNumber(s.Day), s.From - (s.Day * 1440), s.Class)));

    public static string Show(ScheduleResult result) => string.Join(", ", result.Sessions.Select(s => Session(s.Date, s.Start, s.Class)));

    // P-44: every stretch that got fewer or lighter sessions than wanted has a finding that names its week.
    private static string? Untold(ScheduleCase given, ScheduleResult found)
    {
        var behind = given.Facts is { } facts ? new Behind(facts, given.Today) : null;
        var monday = TrainingWeek.MondayOf(given.Today);
        foreach (var want in given.Wants.Where(w => w.To >= given.Today))
        {
            // Where a session of this week was missed, it is no question of room.
            if (behind?.Most is not null && want.From < monday.AddDays(7))
                continue;
            var got = found.Sessions.Where(s => s.Date >= want.From && s.Date <= want.To).ToList();
            var left = Bill.Left(want, want.From < monday.AddDays(7) ? behind?.ThisWeek ?? [] : []);
            var lighter = Bill.Degrade(left, [.. got.Select(s => s.Class)]) > 0;
            if ((got.Count < left.Count || lighter) && !found.Findings.Any(f => f.Dates.Any(d => TrainingWeek.MondayOf(d) == TrainingWeek.MondayOf(want.From) && d >= given.Today)))
                return $"nothing tells why {want.From:yyyy-MM-dd} to {want.To:yyyy-MM-dd} falls short (P-44)";
        }

        return null;
    }

    private static string Session(Session s) => $"{s.Id} {Session(s.Date, (s.Start.Hour * 60) + s.Start.Minute, s.Class)}{(s.Format == SessionFormat.Mini ? " mini" : "")}";

    private static string Session(DateOnly date, int start, SessionClass sessionClass) =>
        string.Create(CultureInfo.InvariantCulture, $"{date:ddd dd.MM.} {start / 60:00}:{start % 60:00} {sessionClass}");

    private static string Line(int[] bill) => string.Join(' ', bill);

    private static string Line(ScheduleCost c) => Line([c.Missing, c.Degrade, c.SoftMinutes, c.Score, c.Moved, c.NewWeekdays, c.ClockMinutes, c.Order]);

    private static string Tell(ScheduleCase given)
    {
        var text = new StringBuilder();
        var (runner, time) = (given.Runner, given.Runner.Availability);
        text.AppendLine(CultureInfo.InvariantCulture, $"  today {given.Today:ddd yyyy-MM-dd}, {runner.Level}, age {runner.AgeOn(given.Today)}, hard days {runner.Policies.HardDays}, last rest day {time.TrainOnLastRestDay}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(' ', time.Days)}, {time.Earliest:HH:mm}-{time.Latest:HH:mm}, {time.Minutes} min; {string.Join("; ", time.Windows.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Day} {w.From:HH:mm}-{w.To:HH:mm} {w.Minutes}")))}");
        foreach (var race in runner.Races)
            text.AppendLine(CultureInfo.InvariantCulture, $"  race {race.Date:ddd dd.MM.} {race.Km} km {race.AscentM} m {race.Priority}");
        foreach (var want in given.Wants)
            text.AppendLine(CultureInfo.InvariantCulture, $"  want {want.From:ddd dd.MM.}-{want.To:ddd dd.MM.} {want.Phase} {want.Count} {want.Base}{(want.Heavy ? " one H" : "")}");
        if (runner.Style == ProgrammeStyle.MovementsOfRunning)
            text.AppendLine("  off days first");
        if (given.RehabDays is { } rehab)
            text.AppendLine(CultureInfo.InvariantCulture, $"  rehab days {string.Join(", ", rehab.Order().Select(d => d.ToString("ddd dd.MM.", CultureInfo.InvariantCulture)))}");
        if (given.Facts is { } facts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  season from {facts.Start:ddd yyyy-MM-dd}, nothing before {facts.NotBefore:ddd dd.MM.}{(facts.Promised is null ? ", no plan before" : "")}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  meant    {string.Join(", ", facts.Meant.Select(s => Session(s.Date, s.Start, s.Class)))}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  promised {string.Join(", ", (facts.Promised ?? []).Select(Session))}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  done     {string.Join(", ", facts.Done.Select(Session))}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  missed   {string.Join(", ", facts.Missed.Select(Session))}");
        }

        var diary = new Diary(given.Runs, runner.Races, given.Facts?.Start ?? given.Today);
        foreach (var e in diary.All.Where(e => e.Run.Date >= given.Today.AddDays(-8) && e.Run.Date <= given.Season.Weeks[^1].To.AddDays(4)).OrderBy(e => e.From))
            text.AppendLine(CultureInfo.InvariantCulture, $"    {e.Run.Date:ddd dd.MM.} {e.Run.Kind}{(e.HardCross ? " hard" : "")} {e.Run.Minutes} min {e.Run.Start:HH:mm}{(e.Long ? " LONG" : "")}{(e.Key ? " KEY" : "")}");
        return text.ToString();
    }
}
