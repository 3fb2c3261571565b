using System.Collections.Immutable;
using Sinew.Training.Exercises;
using Sinew.Training.Programmes;
using Sinew.Training.Sessions;

namespace Sinew.Training.Progression;

/// <summary>
/// Signs that a lighter week should come early (R-407): two of four. The fifth, a resting heart rate seven beats higher for three days, has
/// no place in log.json yet. Three days are the last three on which it was said, none of them more than a week ago: a design decision, for few say it daily.
/// </summary>
/// <param name="Signs">In words, as parts of a sentence.</param>
public sealed record DeloadSigns(ImmutableArray<string> Signs)
{
    private const int Needed = 2; // R-407
    private const double FallPercent = 5;
    private const int Sore = 5;
    private const double ShortSleep = 6;
    private const int Times = 3;
    private const double HarderBy = 2;
    private const int RecentDays = 7;
    private const int UsualDays = 28;
    private const int LeastUsual = 3; // fewer sessions show no usual effort; a design decision.

    /// <summary>A lighter week is asked for.</summary>
    public bool Asked => Signs.Length >= Needed;

    /// <summary>Why it is; empty if it is not.</summary>
    public ImmutableArray<Reason> Why => Asked ? [Told.By("R-407", $"A lighter week comes early: {string.Join(", and ", Signs)}.")] : [];

    /// <summary>The signs on a day.</summary>
    /// <param name="log">What was done and felt.</param>
    /// <param name="catalogue">The exercises.</param>
    /// <param name="since">What lies up to this day was answered by a lighter week already, that day included.</param>
    /// <param name="today">The day; what is said of it counts.</param>
    public static DeloadSigns Of(TrainingLog log, Catalogue catalogue, DateOnly since, DateOnly today)
    {
        bool IsRecent(DateOnly date) => date > since && date <= today && today.DayNumber - date.DayNumber <= RecentDays;
        var signs = ImmutableArray.CreateBuilder<string>();
        foreach (var id in log.Sessions.SelectMany(s => s.Sets).Select(s => s.Exercise).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!catalogue.TryFind(id, out var exercise) || E1rmTrend.Of(log, exercise, today).Points is not [.., var usual, var first, var second])
                continue;
            if (first.Date > since && IsRecent(second.Date) && Math.Max(first.Best.Kg, second.Best.Kg) <= usual.SmoothKg * (1 - (FallPercent / 100)))
            {
                signs.Add($"the estimate of your {char.ToLowerInvariant(exercise.Name[0])}{exercise.Name[1..]} fell by 5 % or more in two sessions");
                break;
            }
        }

        var felt = log.Felt.Where(r => r.Date <= today).ToArray();
        if (Last(felt, r => r.Readiness.Soreness) is { Length: Times } sore && sore.All(s => IsRecent(s.Date) && s.Most >= Sore))
            signs.Add("soreness was 5 of 10 or more three times in a row");
        if (Last(felt, r => -r.Readiness.SleepHours) is { Length: Times } nights && nights.All(s => IsRecent(s.Date) && -s.Most < ShortSleep))
            signs.Add("you slept less than six hours three times in a row");
        var efforts = log.Sessions.Where(s => s is { Rpe: not null, Status: SessionStatus.Done or SessionStatus.Short } && s.Date <= today)
            .OrderBy(s => s.Date).ThenBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.Rpe).ToArray();
        if (efforts.Length > LeastUsual && efforts[^1] is { Rpe: { } last } newest && IsRecent(newest.Date)
            && efforts[..^1].Where(s => newest.Date.DayNumber - s.Date.DayNumber <= UsualDays).Select(s => s.Rpe!.Value).ToArray() is { Length: >= LeastUsual } before
            && last >= before.Average() + HarderBy)
            signs.Add("the last session was harder than usual by two or more of ten");
        return new(signs.ToImmutable());
    }

    // The last three days on which it was said, with the day's highest value.
    private static (DateOnly Date, double Most)[] Last(ReadyReport[] felt, Func<ReadyReport, double?> value) =>
        [.. felt.Where(r => value(r) is not null).GroupBy(r => r.Date).Select(d => (d.Key, d.Max(r => value(r)!.Value))).OrderBy(d => d.Key).TakeLast(Times)];
}
