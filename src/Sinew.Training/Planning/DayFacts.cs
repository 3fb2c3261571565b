using System.Collections.Immutable;
using Sinew.Training.Calendar;
using Sinew.Training.Runners;

namespace Sinew.Training.Planning;

/// <summary>A window in which a session may stand, in minutes after midnight.</summary>
internal readonly record struct Opening(int From, int To, int Budget);

/// <summary>Everything Schedule needs to know about one day, worked out once.</summary>
internal sealed class DayFacts
{
    public required DateOnly Date { get; init; }

    public required ImmutableArray<PlannedRun> Runs { get; init; }

    public required bool IsLong { get; init; }

    public required bool IsKey { get; init; }

    public required bool IsFree { get; init; }

    public required bool IsRace { get; init; }

    /// <summary>Holds a key run, a long run or hard cross-training: a link of a streak (P-18).</summary>
    public required bool IsHard { get; init; }

    public required bool HasHardCross { get; init; }

    public required bool HasEasy { get; init; }

    /// <summary>The day's only run is easy and at most 45 minutes .</summary>
    public required bool OnlyShortEasy { get; init; }

    /// <summary>A long run of 90 minutes or more stands here.</summary>
    public required bool HasLong90 { get; init; }

    /// <summary>End of the last run, above 1440 when it runs past midnight; 0 without a run.</summary>
    public required int RunsUntil { get; init; }

    /// <summary>When a run that begins before noon is over, the first of several; -1 without one of known time.</summary>
    public required int MorningRunEnd { get; init; }

    public required ImmutableArray<Opening> Openings { get; init; }

    public static DayFacts Of(DateOnly date, RunCalendar calendar, Availability availability)
    {
        var runs = calendar.On(date);
        bool isKey = false, hasEasy = false, hardCross = false, long90 = false, race = false;
        var morning = -1;
        var until = 0;
        foreach (var run in runs)
        {
            isKey |= run.Kind.IsKey();
            race |= run.Kind == RunKind.Race;
            hardCross |= run.IsHardCross;
            hasEasy |= run.Kind.IsEasy() && !run.IsHardCross && !calendar.IsLong(run);
            long90 |= run.Minutes >= RunCalendar.LongFromMinutes && calendar.IsLong(run);
            if (run.Start is not null && run.From < 12 * 60)
                morning = morning < 0 ? run.To : Math.Min(morning, run.To);
            until = Math.Max(until, run.To);
        }

        var isLong = calendar.IsLongDay(date);
        return new()
        {
            Date = date,
            Runs = runs,
            IsLong = isLong,
            IsKey = isKey,
            IsRace = race,
            IsFree = calendar.IsFreeDay(date),
            IsHard = isKey || isLong || hardCross,
            HasHardCross = hardCross,
            HasEasy = hasEasy,
            OnlyShortEasy = runs.Length == 1 && hasEasy && runs[0].Minutes <= 45,
            HasLong90 = long90,
            RunsUntil = until,
            MorningRunEnd = morning,
            Openings = OpeningsOf(date.DayOfWeek, availability),
        };
    }

    private static ImmutableArray<Opening> OpeningsOf(DayOfWeek day, Availability availability)
    {
        List<Opening>? own = null;
        foreach (var window in availability.Windows)
        {
            if (window.Day == day)
                (own ??= []).Add(Make(Minutes(window.From), Minutes(window.To), window.Minutes ?? availability.Minutes));
        }

        if (own is not null)
            return [.. own.Where(o => o.Budget >= LeastBudget).OrderBy(o => o.From)];
        if (!availability.Days.Contains(day))
            return [];
        var all = Make(Minutes(availability.Earliest), Minutes(availability.Latest), availability.Minutes);
        return all.Budget >= LeastBudget ? [all] : [];
    }

    /// <summary>Shorter openings hold no session worth its name: the shortest version takes 10 minutes .</summary>
    private const int LeastBudget = 10;

    private static Opening Make(int from, int to, int budget) => new(from, to, Math.Min(budget, to - from));

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
