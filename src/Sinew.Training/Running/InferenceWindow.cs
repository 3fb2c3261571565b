using System.Collections.Immutable;
using Sinew.Training.Calendar;

namespace Sinew.Training.Running;

/// <summary>The weeks that count, in blocks of seven days that end on the weekday of the last run.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day: that of the last run.</param>
/// <param name="Known">Last day of which all runs are known: the Sunday after the last run, or the day before today if that is earlier.</param>
/// <param name="Outings">Runs inside, by start.</param>
/// <param name="Earlier">Runs before it, to complete its first Monday–Sunday week.</param>
internal sealed record InferenceWindow(DateOnly From, DateOnly To, DateOnly Known, List<Outing> Outings, List<Outing> Earlier)
{
    private const int BreakDays = 21;
    private const int WeeksAfterBreak = 3;

    /// <summary>Blocks of seven days.</summary>
    public int Weeks => (To.DayNumber - From.DayNumber + 1) / 7;

    /// <summary>The block of a date.</summary>
    public int Block(DateOnly date) => (date.DayNumber - From.DayNumber) / 7;

    /// <summary>The window of runs before today sorted by start, at least one.</summary>
    public static InferenceWindow Of(List<Outing> outings, DateOnly today)
    {
        var to = outings[^1].Date;
        var first = to.DayNumber - (WeekInference.MaxWeeks * 7) + 1;
        var inside = outings.FindAll(o => o.Date.DayNumber >= first);
        for (var i = inside.Count - 1; i > 0; i--)
        {
            if (inside[i].Date.DayNumber - inside[i - 1].Date.DayNumber > BreakDays
                && to.DayNumber - inside[i].Date.DayNumber + 1 > (WeeksAfterBreak - 1) * 7)
            {
                inside.RemoveRange(0, i);
                break;
            }
        }

        var weeks = Math.Max(1, (to.DayNumber - inside[0].Date.DayNumber + 7) / 7);
        var from = to.AddDays(1 - (7 * weeks));
        var sunday = TrainingWeek.MondayOf(to).AddDays(6);
        return new InferenceWindow(from, to, sunday < today ? sunday : today.AddDays(-1), inside, outings.FindAll(o => o.Date < from));
    }

    /// <summary>What the window tells.</summary>
    public WeeklyPattern Pattern()
    {
        var entries = WeekdayEntries.Of(this);
        var volume = WeeklyVolume.Of(this);
        var explained = Outings.Count == 0 ? 0 : Math.Min(1, entries.Sum(e => e.Seen) / (double)Outings.Count);
        var sure = entries.Length == 0 ? 0 : entries.Average(e => e.Inferred.Confidence) * (0.5 + (0.5 * explained));
        return new WeeklyPattern(
            [.. entries.Select(e => e.Inferred)], LongRunDay.Of(this), Math.Round(Outings.Count / (double)Weeks, 2), volume.Mean, volume.Trend,
            volume.DownWeekEvery, volume.LastDownWeek, Math.Round(sure, 2), From, To);
    }
}
