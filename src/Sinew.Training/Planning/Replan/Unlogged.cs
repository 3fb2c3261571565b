using System.Collections.Immutable;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;
using Sinew.Training.Units;

namespace Sinew.Training.Planning;

/// <summary>Promised sessions of which the log says nothing: forgotten, ill, or entries that a shortened log has lost.</summary>
internal static class Unlogged
{
    private const int Days = 28; // A design decision: what lies further back changes little.
    private const int Many = 2;
    private const int FeverFreeDays = 2; // R-545

    /// <summary>
    /// The days that count as not done for want of an entry. It is a warning where entries seem to be lost: two sessions in a row before one that is
    /// logged, or two from before the promised plan was made, whose log must have known them.
    /// </summary>
    public static IEnumerable<Finding> Of(TrainingLog log, Performed performed, Programme? promised, DateOnly today)
    {
        var named = log.Sessions.Where(s => s.Id is not null).Select(s => s.Id!).ToHashSet(StringComparer.Ordinal);
        Session[] without = [.. performed.Missed.Where(s => !named.Contains(s.Id) && today.DayNumber - s.Date.DayNumber <= Days).OrderBy(s => s.StartsAt)];
        Session[] silent = [.. without.Where(s => !IsIll(log, s.Date, today))];
        if (silent.Length < without.Length)
            yield return new("R-545", Severity.Info, "You were ill, or a fever was just over: these sessions count as not done. Nothing is made up for; the plan goes on from today.", [.. without.Except(silent).Select(s => s.Date)]);
        if (silent.Length == 0)
            yield break;
        var lost = silent.Count(s => s.Date < promised?.Today) >= Many || IsGap(silent, performed);
        yield return lost
            ? new("R-541", Severity.Warning, $"No entry in the log for {Plural.Of(silent.Length, "session")}: they count as not done, and loads, weeks and breaks are counted without them. A log holds everything since the plan began; if you did them, put their entries back. Else nothing is made up for, and the plan goes on from today.", [.. silent.Select(s => s.Date)])
            : new("R-541", Severity.Info, "No entry in the log: these sessions count as not done. Nothing is made up for; the plan goes on from today.", [.. silent.Select(s => s.Date)]);
    }

    // Two of them in a row, and one behind them done.
    private static bool IsGap(Session[] silent, Performed performed)
    {
        var row = 0;
        foreach (var session in performed.Done.Concat(performed.Missed).OrderBy(s => s.StartsAt))
        {
            if (silent.Contains(session))
                row++;
            else if (row >= Many && performed.Done.Contains(session))
                return true;
            else
                row = 0;
        }

        return false;
    }

    // With the two days that follow a fever (R-545).
    private static bool IsIll(TrainingLog log, DateOnly date, DateOnly today) =>
        log.Ill.Any(i => i.From <= date && date <= (i.To ?? today).AddDays(i.Fever ? FeverFreeDays : 0));
}
